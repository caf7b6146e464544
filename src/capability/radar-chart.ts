/** The radar as one picture: frame, series, names and grips, from back to front. */
import { html, type TemplateResult } from 'lit';
import { drawFrame, drawLabels, drawScale } from './radar-frame.js';
import type { Radar } from './radar-geometry.js';
import { drawGrips } from './radar-grips.js';
import type { RadarLayout } from './radar-labels.js';
import { drawLines, drawParties, drawWidestNumber, hatch } from './radar-lines.js';
import type { RadarView } from './radar-view.js';

export function drawChart(
  view: RadarView,
  layout: RadarLayout,
  radar: Radar,
  label: string,
): TemplateResult {
  const { width, height } = layout;
  const dense = view.model.axes.length > DENSE ? 'dense' : '';
  return html`<svg
    class="chart ${dense}"
    part="chart"
    role="group"
    aria-label=${label}
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${hatch} ${drawFrame(view, radar)} ${drawLines(view, radar)} ${drawScale(view, radar)}
    ${drawParties(view, radar)} ${drawWidestNumber(view, radar)} ${drawLabels(view, layout)}
    ${drawGrips(view, radar)}
  </svg>`;
}

/** From so many axes on, markers are smaller. */
const DENSE = 14;
