/** The gap index over all days, as a line from 0 up, each day at its place in time. */
import { svg, type SVGTemplateResult } from 'lit';
import type { Measure } from '../../element/drawing-space.js';
import { format, round, type Point } from '../radar-geometry.js';
import type { RadarView } from '../radar-view.js';
import { indexText } from './dates-text.js';
import type { DateWords } from './dates.en.js';
import type { Days } from './movement.js';
import type { DayFigures } from './trend.js';

export const TREND_HEIGHT = 112;
const TOP = 24;
const BOTTOM = TREND_HEIGHT - 24;
/** Beside the first and the last point, for half of their numbers. */
const MARGIN = 20;

export interface TrendBox {
  readonly y: number;
  readonly width: number;
  readonly measure: Measure;
}

export function drawTrend(
  view: RadarView,
  words: DateWords,
  trend: readonly DayFigures[],
  days: Days,
  { y, width, measure }: TrendBox,
): SVGTemplateResult {
  const places = placesOf(trend, width, view.rtl);
  const known = trend.map((day, at) => (day.index === null ? undefined : places[at]));
  const lowered = (point: Point) => format({ x: point.x, y: point.y + y });
  const [first, last] = [trend[0], trend.at(-1)];
  const ends = view.rtl ? [width, 0] : [0, width];
  return svg`<g class="trend" aria-hidden="true">
    <path class="rings" d="M0,${y + BOTTOM}H${width}"></path>
    <path class="line current" d=${known
      .map((point, at) => point && `${known[at - 1] ? 'L' : 'M'}${lowered(point)}`)
      .join('')}></path>
    <path class="dots current" d=${known.map((point) => point && `M${lowered(point)}h0`).join('')}></path>
    ${labelled(trend, places, days, (day) => measure(indexText(view, words, day))).map(
      ([day, place]) =>
        svg`<text class=${day.on === days.to ? 'compared' : 'tick'} text-anchor="middle"
          x=${round(place.x)} y=${round(place.y + y - 8)}>${indexText(view, words, day)}</text>`,
    )}
    ${first ? endLabel(view, first, 'start', ends[0], y) : null}
    ${last && last !== first ? endLabel(view, last, 'end', ends[1], y) : null}
  </g>`;
}

function endLabel(
  { format }: RadarView,
  { on }: DayFigures,
  anchor: 'start' | 'end',
  x: number | undefined,
  y: number,
): SVGTemplateResult {
  return svg`<text class="tick" text-anchor=${anchor} x=${x} y=${y + TREND_HEIGHT - 8}>${format.date(on)}</text>`;
}

/** Points relative to the top of the trend; days are as far apart as in the calendar. */
export function placesOf(
  trend: readonly DayFigures[],
  width: number,
  rtl: boolean,
): readonly Point[] {
  const times = trend.map(({ on }) => Date.parse(`${on}T00:00:00Z`));
  const [start = 0, end = 0] = [times[0], times.at(-1)];
  const most = Math.max(...trend.map(({ index }) => index ?? 0)) || 1;
  return trend.map(({ index }, at) => {
    const passed = end > start ? ((times[at] ?? start) - start) / (end - start) : 0.5;
    const x = MARGIN + passed * (width - 2 * MARGIN);
    return { x: rtl ? width - x : x, y: BOTTOM - ((index ?? 0) / most) * (BOTTOM - TOP) };
  });
}

/** Numbers where there is room for them; those of the days compared come first, then the last ones. */
function labelled(
  trend: readonly DayFigures[],
  places: readonly Point[],
  days: Days,
  widthOf: (day: DayFigures) => number,
): readonly (readonly [DayFigures, Point])[] {
  const rank = ({ on }: DayFigures) => (on === days.to ? 0 : on === days.from ? 1 : 2);
  const all = trend.map((day, at) => ({ day, place: places[at], at }));
  const byRank = all.toSorted((a, b) => rank(a.day) - rank(b.day) || b.at - a.at);
  const taken: { readonly x: number; readonly half: number }[] = [];
  return byRank.flatMap(({ day, place }) => {
    if (!place || day.index === null) return [];
    const half = widthOf(day) / 2 + 4;
    if (taken.some((other) => Math.abs(other.x - place.x) < other.half + half)) return [];
    taken.push({ x: place.x, half });
    return [[day, place] as const];
  });
}
