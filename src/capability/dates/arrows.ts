/** Movements on a radar: an arrow along the spoke from the level of before to the present one. */
import { svg, type SVGTemplateResult } from 'lit';
import { directionOf, format, pointAt, type Point, type Radar } from '../radar-geometry.js';
import type { RadarAxis } from '../radar-model.js';
import type { Movements } from './movement.js';

const HEAD = 8;
const HALF_HEAD = 4;

/** Gains are filled arrows outwards, losses hollow ones inwards: told apart without their colour; dots stayed. */
export function drawArrows(
  radar: Radar,
  axes: readonly RadarAxis[],
  { moved, unmoved }: Movements,
): SVGTemplateResult {
  const paths = { up: { shafts: '', heads: '' }, down: { shafts: '', heads: '' } };
  for (const { axis, from, to, by } of moved) {
    const arrow = arrowOf(radar, axes.indexOf(axis), from, to);
    const way = by > 0 ? paths.up : paths.down;
    way.shafts += arrow.shaft;
    way.heads += arrow.head;
  }
  const draw = (way: 'up' | 'down') =>
    svg`<path class="shaft ${way}" d=${paths[way].shafts}></path>
      <path class="head ${way}" d=${paths[way].heads}></path>`;
  const stayed = unmoved.map((axis) =>
    axis.current === null ? '' : `M${format(pointAt(radar, axes.indexOf(axis), axis.current))}h0`,
  );
  return svg`<g class="arrows">
    <path class="dots stayed" d=${stayed.join('')}></path>
    ${draw('up')}${draw('down')}
  </g>`;
}

/** Path data; a movement that is shorter than a head is a head alone, its tip at the present level. */
export function arrowOf(
  radar: Radar,
  axis: number,
  from: number,
  to: number,
): { readonly shaft: string; readonly head: string } {
  const [start, tip] = [pointAt(radar, axis, from), pointAt(radar, axis, to)];
  const outwards = directionOf(axis, radar.axisCount);
  const way = to > from ? 1 : -1;
  const along = { x: outwards.x * way, y: outwards.y * way };
  const base = shifted(tip, along, -HEAD);
  const side = { x: -along.y, y: along.x };
  const length = Math.hypot(tip.x - start.x, tip.y - start.y);
  return {
    shaft: length > HEAD ? `M${format(start)}L${format(base)}` : '',
    head: `M${format(tip)}L${format(shifted(base, side, HALF_HEAD))}L${format(shifted(base, side, -HALF_HEAD))}Z`,
  };
}

function shifted({ x, y }: Point, along: Point, by: number): Point {
  return { x: x + along.x * by, y: y + along.y * by };
}
