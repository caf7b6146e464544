/** A level bar: current to target on a line, as small in the list, and with handles in place of a radar. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { partyColor, partyPath } from '../element/party-mark.js';
import { drawGrip } from './radar-grips.js';
import { round } from './radar-geometry.js';
import type { RadarAxis } from './radar-model.js';
import { fractionOf } from './scale.js';
import { gripLevel, severityOf, type RadarView } from './radar-view.js';

/** Drawn in percent, so that it fits any width without being measured. */
export function levelBar(view: RadarView, axis: RadarAxis): TemplateResult {
  const { current, target } = axis;
  const from = current === null ? HIDDEN : at(view, current);
  const to = target === null ? HIDDEN : at(view, target);
  return html`<svg
    class="bar"
    part="bar"
    width="100%"
    height="16"
    role="img"
    aria-label=${inWords(view, axis)}
  >
    <line class="bar-track" x1="0" x2="100%" y1="8" y2="8"></line>
    <line
      class="bar-gap"
      data-severity=${severityOf(axis.gap, view.model.scale)}
      x1=${from}
      x2=${to}
      y1="8"
      y2="8"
    ></line>
    <line class="bar-target" x1=${to} x2=${to} y1="2" y2="14"></line>
    <circle class="bar-current" cx=${from} cy="8" r="3.5"></circle>
  </svg>`;
}

/** The bar for those who do not see it. */
function inWords({ words, format }: RadarView, { current, target }: RadarAxis): string {
  const now = current === null ? words.notAssessed : `${words.current} ${format.number(current)}`;
  const then = target === null ? words.noTarget : `${words.target} ${format.number(target)}`;
  return `${now}; ${then};`;
}

/** Where nothing is seen. */
const HIDDEN = '-9999';

/** The same, larger, with the parties' markers and with what can be taken hold of. */
export function editableBar(view: RadarView, axis: RadarAxis): TemplateResult {
  const parties = view.model.parties.map((party, index) => {
    const level = axis.byParty[index] ?? null;
    if (level === null || !view.shown.has(party.id)) return null;
    const mark = svg`<path class="party" fill=${partyColor(party)} d=${partyPath(party)}></path>`;
    return placed(view, level, mark);
  });
  const grips = view.grips.map((kind) => {
    const level = gripLevel(view, axis, kind);
    return axis.isGroup || level === null ? null : placed(view, level, drawGrip(view, axis, kind));
  });
  return html`<div class="editable-bar">
    ${levelBar(view, axis)}
    <svg class="bar-marks" width="100%" height="32">${parties}${grips}</svg>
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
