/** The radar as one picture: where everything lies at a width, and the drawing from back to front. */
import { html, type TemplateResult } from 'lit';
import type { DrawingSpace, Measure } from '../element/drawing-space.js';
import { memoize } from '../workspace/memo.js';
import { drawFrame, drawLabels, drawScale } from './radar-frame.js';
import type { Radar } from './radar-geometry.js';
import { drawGrips } from './radar-grips.js';
import { layoutRadar, type RadarLayout } from './radar-labels.js';
import { renderLegend } from './radar-legend.js';
import { drawLines, drawParties, drawWidestNumber } from './radar-lines.js';
import type { RadarModel } from './radar-model.js';
import { renderRanking } from './radar-ranking.js';
import type { RadarView } from './radar-view.js';

export { pictureStyles as styles } from './radar-picture.styles.js';

/** From so many axes on, markers are smaller. */
const DENSE = 14;
/** Names are remembered as one text: equal names are then equal arguments. */
const SEPARATOR = '\u0000';

/** Radars on a page often have the same names and the same room. */
const layoutAlike = memoize((names: string, width: number, measure: Measure, lineHeight: number) =>
  layoutRadar(names.split(SEPARATOR), { width, measure, lineHeight }),
);

/**
 * The picture of one element, and what belongs to it: the legend above and the list beside. It remembers
 * where things lie, which values do not change.
 */
export class RadarPicture {
  readonly renderLegend = renderLegend;
  readonly renderRanking = renderRanking;

  readonly #layoutOf = memoize((names: string, { width, measure, lineHeight }: DrawingSpace) =>
    layoutAlike(names, width, measure, lineHeight),
  );

  layout({ axes }: RadarModel, space: DrawingSpace): RadarLayout {
    return this.#layoutOf(axes.map(({ name }) => name).join(SEPARATOR), space);
  }

  draw(view: RadarView, layout: RadarLayout, label: string): TemplateResult {
    const radar = radarIn(layout, view.model);
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
      <defs>
        <!-- Fine lines for the gap: they stay visible in print and in forced colours. -->
        <pattern
          id="hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="hatch-ground" width="5" height="5"></rect>
          <path class="hatch-line" d="M0 0V5"></path>
        </pattern>
      </defs>
      ${drawFrame(view, radar)} ${drawLines(view, radar)} ${drawScale(view, radar)}
      ${drawParties(view, radar)} ${drawWidestNumber(view, radar)} ${drawLabels(view, layout)}
      ${drawGrips(view, radar)}
    </svg>`;
  }
}

export function radarIn({ center, radius }: RadarLayout, { axes, scale }: RadarModel): Radar {
  return { center, radius, scale, axisCount: axes.length };
}
