/** A level bar with the parties' markers, and with what can be taken hold of. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { partyColor, partyPath } from '../element/party-mark.js';
import { barPlaces, barText, percentOf } from './level-bar.js';
import { drawGrip } from './radar-grips.js';
import type { RadarAxis } from './radar-model.js';
import { gripLevel, severityOf, type RadarView } from './radar-view.js';

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
    <div
      class="bar"
      part="bar"
      role="img"
      aria-label=${barText(view, axis)}
      data-severity=${severityOf(axis.gap, view.model.scale)}
      .style=${barPlaces(view, axis)}
    ></div>
    <svg class="bar-marks" width="100%" height="32">${parties}${grips}</svg>
  </div>`;
}

/** A drawing around the origin, brought to a level: an inner `<svg>` can be placed in percent. */
function placed(view: RadarView, level: number, drawing: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg class="placed" x=${percentOf(view, level)} y="16">${drawing}</svg>`;
}
