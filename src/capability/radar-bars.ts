/** A level bar: current to target on a line, as small in the list, and with handles in place of a radar. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { partyColor, partyShape } from '../element/party-mark.js';
import { grip } from './radar-grips.js';
import { round } from './radar-geometry.js';
import type { RadarAxis } from './radar-model.js';
import { fractionOf } from './scale.js';
import { gripLevel, severityOf, type RadarView } from './radar-view.js';

/** Drawn in percent, so that it fits any width without being measured. */
export function levelBar(view: RadarView, axis: RadarAxis): TemplateResult {
  const { scale } = view.model;
  const { current, target } = axis;
  const behind = current !== null && target !== null && target > current;
  return html`<svg class="bar" part="bar" width="100%" height="16" aria-hidden="true">
    <line class="bar-track" x1="0" x2="100%" y1="8" y2="8"></line>
    ${
      behind
        ? svg`<line class="bar-gap" data-severity=${severityOf(axis.gap, scale)}
            x1=${at(view, current)} x2=${at(view, target)} y1="8" y2="8"></line>`
        : null
    }
    ${target === null ? null : svg`<line class="bar-target" x1=${at(view, target)} x2=${at(view, target)} y1="2" y2="14"></line>`}
    ${current === null ? null : svg`<circle class="bar-current" cx=${at(view, current)} cy="8" r="3.5"></circle>`}
  </svg>`;
}

/** The same, larger, with the parties' markers and with what can be taken hold of. */
export function editableBar(view: RadarView, axis: RadarAxis): TemplateResult {
  const parties = view.model.parties.map((party, index) => {
    const level = axis.byParty[index] ?? null;
    if (level === null || !view.shown.has(party.id)) return null;
    return placed(
      view,
      level,
      svg`<g class="party" fill=${partyColor(party)}>${partyShape(party)}</g>`,
    );
  });
  const handles = view.grips.map((kind) => {
    const level = gripLevel(view, axis, kind);
    return axis.isGroup || level === null ? null : placed(view, level, grip(view, axis, kind));
  });
  return html`<div class="editable-bar">
    ${levelBar(view, axis)}
    <svg class="bar-marks" width="100%" height="32">${parties}${handles}</svg>
  </div>`;
}

/** A drawing around the origin, brought to a level: an inner `<svg>` can be placed in percent. */
function placed(view: RadarView, level: number, drawing: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg class="placed" x=${at(view, level)} y="16">${drawing}</svg>`;
}

/** A level in percent of the bar, from the side where reading starts. */
function at(view: RadarView, level: number): string {
  const fraction = fractionOf(level, view.model.scale);
  return `${round(100 * (view.rtl ? 1 - fraction : fraction))}%`;
}
