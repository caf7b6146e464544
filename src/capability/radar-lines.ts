/** The series of a radar: the gap's hatch, current, target and former lines, and the parties' markers. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { partyColor, partyPath } from '../element/party-mark.js';
import { partyPoint } from './party-point.js';
import {
  areaPath,
  directionOf,
  format,
  gapPath,
  linePath,
  pointAt,
  round,
  type Levels,
  type Point,
  type Radar,
} from './radar-geometry.js';
import type { RadarModel } from './radar-model.js';
import { levelText, levelsOf, severityOf, type RadarView } from './radar-view.js';

/** One template for what is shown at most times: a path without data is not drawn, and costs less than a nested template. */
export function drawLines(view: RadarView, radar: Radar): SVGTemplateResult {
  const { model, shown } = view;
  const levels = (series: 'current' | 'target' | 'previous') =>
    shown.has(series) ? levelsOf(model, series) : [];
  const [current, target, previous] = [levels('current'), levels('target'), levels('previous')];
  const widest = current.length > 0 && target.length > 0 ? widestEnds(model, radar) : null;
  return svg`
    <path class="area" d=${areaPath(radar, current)}></path>
    <path class="gap" fill="url(#hatch)" d=${gapPath(radar, current, target)}></path>
    ${previous.length > 0 ? svg`<path class="line previous" d=${linePath(radar, previous)}></path>` : nothing}
    <path class="line target" d=${linePath(radar, target)}></path>
    <path class="dots target" d=${dotsPath(radar, target)}></path>
    <path class="line current" d=${linePath(radar, current)}></path>
    <path class="dots current" d=${dotsPath(radar, current)}></path>
    <path class="widest" data-severity=${severityOf(widest?.gap ?? null, model.scale)}
      d=${widest ? `M${format(widest.from)}L${format(widest.to)}` : ''}></path>
  `;
}

/** One marker per party and axis, joined along the spoke where the parties differ. */
export function drawParties(view: RadarView, radar: Radar): SVGTemplateResult {
  const { axes, parties } = view.model;
  const visible = parties.filter(({ id }) => view.shown.has(id));
  const series = visible.map(({ id }) => levelsOf(view.model, id));
  const joints = axes.map((_, axis) => {
    const levels = series.flatMap((levels) => levels[axis] ?? []);
    const [low, high] = [Math.min(...levels), Math.max(...levels)];
    if (!(high > low)) return '';
    return `M${format(pointAt(radar, axis, low))}L${format(pointAt(radar, axis, high))}`;
  });
  return svg`
    <path class="joints" d=${joints.join('')}></path>
    ${visible.map((party) => {
      const places = axes.flatMap((_, axis) => {
        const point = partyPoint(view, radar, axis, party.id);
        return point ? format(point) : [];
      });
      return svg`<path class="party" data-party=${party.id} fill=${partyColor(party)} d=${partyPath(party, places)}></path>`;
    })}
  `;
}

/** The widest gap, drawn out along its spoke, carries its number: in its middle, off the spoke. */
export function drawWidestNumber(view: RadarView, radar: Radar): SVGTemplateResult | null {
  const ends = widestEnds(view.model, radar);
  if (!ends || !view.shown.has('current') || !view.shown.has('target')) return null;
  // Beside the spoke: in the direction a quarter turn on.
  const side = directionOf(ends.axis + radar.axisCount / 4, radar.axisCount);
  const x = (ends.from.x + ends.to.x) / 2 + 18 * side.x;
  const y = (ends.from.y + ends.to.y) / 2 + 18 * side.y + 5;
  return svg`<text class="widest-number" text-anchor="middle" x=${round(x)} y=${round(y)}
    >${levelText(view, ends.gap)}</text>`;
}

function widestEnds(
  { axes, widest }: RadarModel,
  radar: Radar,
): { axis: number; gap: number | null; from: Point; to: Point } | null {
  if (!widest || widest.current === null || widest.target === null) return null;
  const axis = axes.indexOf(widest);
  const from = pointAt(radar, axis, widest.current);
  return { axis, gap: widest.gap, from, to: pointAt(radar, axis, widest.target) };
}

/** Lines of no length with round caps: as many dots as there are levels, in one element. */
function dotsPath(radar: Radar, levels: Levels): string {
  return levels
    .map((level, axis) => (level === null ? '' : `M${format(pointAt(radar, axis, level))}h0`))
    .join('');
}
