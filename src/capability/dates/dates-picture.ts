/** Two days compared as one picture: the radar with its arrows, the gap index, and all days below. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { DrawingSpace } from '../../element/drawing-space.js';
import { drawFrame, drawLabels, drawScale } from '../radar-frame.js';
import { linePath } from '../radar-geometry.js';
import type { RadarLayout } from '../radar-labels.js';
import { drawLines } from '../radar-lines.js';
import { radarIn } from '../radar-picture.js';
import { levelsOf, type RadarView } from '../radar-view.js';
import { drawArrows } from './arrows.js';
import type { Movements } from './movement.js';
import { drawMultiples, layoutMultiples, MOST_DAYS, type MultiplesOptions } from './multiples.js';
import { drawTrend, TREND_HEIGHT } from './trend-line.js';
import type { DayFigures } from './trend.js';

/** A heading within the picture, with the space before it. */
const HEADING = 40;
/** One line of the key. */
const KEY_LINE = 20;
const SWATCH = 24;

export interface DatesPicture {
  readonly view: RadarView;
  readonly label: string;
  readonly movements: Movements;
  readonly trend: readonly DayFigures[];
  /** Where the radar lies; undefined where there are too few axes for one, or too many. */
  readonly layout: RadarLayout | undefined;
  readonly space: DrawingSpace;
  readonly options: MultiplesOptions;
}

export function drawDates(picture: DatesPicture): TemplateResult {
  const { view, label, trend, layout, space, options } = picture;
  const { words, days } = options;
  const { width, measure } = space;
  const key = layoutKey(view, space, options);
  const radarHeight = layout ? key.height + layout.height : 0;
  const trendTop = radarHeight + (layout ? HEADING : 24);
  const daysTop = trendTop + TREND_HEIGHT + HEADING;
  const shown = trend.slice(-MOST_DAYS);
  const multiples = layout && layoutMultiples(shown.length, width, view.rtl);
  const height = Math.ceil(multiples ? daysTop + multiples.height : trendTop + TREND_HEIGHT);
  const start = view.rtl ? width : 0;
  const heading = (text: string, y: number) =>
    svg`<text class="part" x=${start} y=${y} aria-hidden="true">${text}</text>`;
  const { format } = view;
  return html`<svg
    class="chart dates"
    part="chart"
    role="group"
    aria-label=${label}
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${
      layout
        ? svg`${drawKey(view, space, key.entries)}
          <g transform="translate(0 ${key.height})">${drawRadar(picture, layout)}</g>`
        : nothing
    }
    ${heading(words.trend, trendTop - 12)}
    ${drawTrend(view, words, trend, days, { y: trendTop, width, measure })}
    ${
      multiples
        ? svg`${heading(
            shown.length < trend.length
              ? words.lastDays(format.number(shown.length), format.number(trend.length))
              : words.multiples,
            daysTop - 12,
          )}
          <g transform="translate(0 ${daysTop})">${drawMultiples(view, shown, multiples, options)}</g>`
        : nothing
    }
  </svg>`;
}

function drawRadar({ view, movements }: DatesPicture, layout: RadarLayout): SVGTemplateResult {
  const radar = radarIn(layout, view.model);
  return svg`${drawFrame(view, radar)}
    <path class="line target" d=${linePath(radar, levelsOf(view.model, 'target'))}></path>
    ${drawLines(view, radar)} ${drawScale(view, radar)}
    ${drawArrows(radar, view.model.axes, movements)} ${drawLabels(view, layout)}`;
}

interface KeyEntry {
  readonly series: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What the lines are, from the earlier day to the target; in as many lines as it takes. */
function layoutKey(
  { format }: RadarView,
  { width, measure }: DrawingSpace,
  { words, days }: MultiplesOptions,
): { readonly entries: readonly KeyEntry[]; readonly height: number } {
  const texts = [
    ['previous', format.date(days.from)],
    ['current', format.date(days.to)],
    ['target', words.target],
  ] as const;
  const entries: KeyEntry[] = [];
  let [x, y] = [0, 0];
  for (const [series, text] of texts) {
    const room = measure(text) + SWATCH + 6;
    if (x > 0 && x + room > width) [x, y] = [0, y + KEY_LINE];
    entries.push({ series, text, x, y });
    x += room + 20;
  }
  return { entries, height: y + KEY_LINE + 8 };
}

function drawKey(
  { rtl }: RadarView,
  { width }: DrawingSpace,
  entries: readonly KeyEntry[],
): SVGTemplateResult {
  const at = (x: number) => (rtl ? width - x : x);
  return svg`<g aria-hidden="true">
    ${entries.map(
      ({ series, text, x, y }) => svg`
        <path class="line ${series}" d="M${at(x)},${y + 8}H${at(x + SWATCH)}"></path>
        <text x=${at(x + SWATCH + 6)} y=${y + 12}>${text}</text>`,
    )}
  </g>`;
}
