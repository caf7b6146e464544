/** What moved between two days: derived from the assessments, never stored. */
import { exact } from '../level.js';
import type { RadarAxis, RadarModel } from '../radar-model.js';

/** Two different days, `YYYY-MM-DD`; `from` may be the later one. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The days to compare: those that are asked for, else the last day of assessment, and the last one
 * before it. A day that is asked for needs no assessment of its own: what was known by then counts.
 * Undefined where there are not two different days.
 */
export function comparedDays(
  dates: readonly string[],
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
): Days | undefined {
  const to = asked.to ?? dates.findLast((on) => on !== asked.from);
  if (to === undefined) return undefined;
  const other = dates.findLast((on) => on < to) ?? dates.find((on) => on > to);
  const from = asked.from === to ? other : (asked.from ?? other);
  return from === undefined ? undefined : { from, to };
}

export interface Movement {
  readonly axis: RadarAxis;
  readonly from: number;
  readonly to: number;
  /** to − from: levels gained or, negative, lost; never 0. */
  readonly by: number;
}

export interface Movements {
  /** The largest first, whichever way it goes; ties in the order of the axes. */
  readonly moved: readonly Movement[];
  readonly unmoved: readonly RadarAxis[];
  /** Not assessed by one of the two days: no movement, and none of size 0 either. */
  readonly unknown: readonly RadarAxis[];
}

/** Of a model whose present day is the one compared, and whose previous day the one compared with. */
export function movementsOf({ axes }: RadarModel): Movements {
  const moved: Movement[] = [];
  const unmoved: RadarAxis[] = [];
  const unknown: RadarAxis[] = [];
  for (const axis of axes) {
    const { previous: from, current: to } = axis;
    if (from === null || to === null) unknown.push(axis);
    else if (from === to) unmoved.push(axis);
    else moved.push({ axis, from, to, by: exact(to - from) });
  }
  // The sort is stable: ties stay in the order of the axes.
  moved.sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return { moved, unmoved, unknown };
}
