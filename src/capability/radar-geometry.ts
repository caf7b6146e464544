/** Where things lie on a radar, in px: spokes, levels, lines with gaps in them, the area of the gap. */
import type { Scale } from './capability.js';
import { fractionOf, levelAt } from './scale.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A circle with evenly spaced spokes, the first one upright, the others clockwise. */
export interface Radar {
  readonly center: Point;
  readonly radius: number;
  readonly axisCount: number;
  readonly scale: Scale;
}

/** One value per axis; null where there is none. */
export type Levels = readonly (number | null)[];

/** The unit vector of a spoke. */
export function directionOf(axis: number, axisCount: number): Point {
  const angle = (2 * Math.PI * axis) / axisCount - Math.PI / 2;
  return { x: Math.cos(angle), y: Math.sin(angle) };
}

/** The point of a level on a spoke; the scale's lower end is the centre. */
export function pointAt(radar: Radar, axis: number, level: number): Point {
  return pointOnSpoke(radar, axis, radar.radius * fractionOf(level, radar.scale));
}

/** The point of a spoke at a distance from the centre. */
export function pointOnSpoke(radar: Radar, axis: number, distance: number): Point {
  const { x, y } = directionOf(axis, radar.axisCount);
  return { x: radar.center.x + x * distance, y: radar.center.y + y * distance };
}

/**
 * The level of the point on one spoke that is nearest to a pointer: its projection, so that no other
 * axis is ever meant. Behind the centre it is below the scale, and never mirrored to the other side.
 */
export function levelAtPointer(
  { center, radius, axisCount, scale }: Radar,
  axis: number,
  pointer: Point,
): number {
  const { x, y } = directionOf(axis, axisCount);
  const along = (pointer.x - center.x) * x + (pointer.y - center.y) * y;
  return levelAt(along / radius, scale);
}

/** Path of the line through a series; broken, not bent to the centre, where a value is missing. */
export function linePath(radar: Radar, levels: Levels): string {
  return runsOf(levels)
    .map((run) => pathOf(run.map(([axis, level]) => pointAt(radar, axis, level))))
    .map((path) => (levels.includes(null) ? path : `${path}Z`))
    .join('');
}

/** Path of the area between the centre and a series; sectors beside a missing value stay empty. */
export function areaPath(radar: Radar, levels: Levels): string {
  if (!levels.includes(null)) return linePath(radar, levels);
  return runsOf(levels)
    .filter((run) => run.length > 1)
    .map(
      (run) =>
        `${pathOf([radar.center, ...run.map(([axis, level]) => pointAt(radar, axis, level))])}Z`,
    )
    .join('');
}

/** Path of the area where the target's line lies outside the current one, sector by sector. */
export function gapPath(radar: Radar, current: Levels, target: Levels): string {
  let path = '';
  for (let axis = 0; axis < radar.axisCount; axis += 1) {
    const next = (axis + 1) % radar.axisCount;
    const [c, t] = [current[axis] ?? null, target[axis] ?? null];
    const [cNext, tNext] = [current[next] ?? null, target[next] ?? null];
    if (c === null || t === null || cNext === null || tNext === null) continue;
    if (t <= c && tNext <= cNext) continue;
    const inner = [pointAt(radar, axis, c), pointAt(radar, next, cNext)] as const;
    const outer = [pointAt(radar, axis, t), pointAt(radar, next, tNext)] as const;
    if (t >= c && tNext >= cNext) {
      path += `${pathOf([inner[0], outer[0], outer[1], inner[1]])}Z`;
    } else {
      const tip = crossing(inner, outer);
      const wide = t > c ? 0 : 1;
      path += `${pathOf([tip, inner[wide], outer[wide]])}Z`;
    }
  }
  return path;
}

/** `x,y` with a tenth of a px: what an eye can see, in as few bytes as that takes. */
export function format({ x, y }: Point): string {
  return `${round(x)},${round(y)}`;
}

export function round(length: number): number {
  return Math.round(length * 10) / 10;
}

function pathOf(points: readonly Point[]): string {
  return `M${points.map(format).join('L')}`;
}

/** Neighbouring values, as [axis, level]; a run may pass the last axis and go on at the first. */
function runsOf(levels: Levels): [axis: number, level: number][][] {
  const count = levels.length;
  const firstGap = levels.indexOf(null);
  const start = firstGap < 0 ? 0 : firstGap;
  const runs: [number, number][][] = [];
  let run: [number, number][] = [];
  for (let offset = 0; offset < count; offset += 1) {
    const axis = (start + offset) % count;
    const level = levels[axis] ?? null;
    if (level !== null) {
      if (run.length === 0) runs.push(run);
      run.push([axis, level]);
    } else {
      run = [];
    }
  }
  return runs;
}

/** Where two lines, each given by two points, cross. They do: the caller saw them change sides. */
function crossing([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): Point {
  const denominator = (a.x - b.x) * (c.y - d.y) - (a.y - b.y) * (c.x - d.x);
  if (denominator === 0) return a;
  const t = ((a.x - c.x) * (c.y - d.y) - (a.y - c.y) * (c.x - d.x)) / denominator;
  return { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) };
}
