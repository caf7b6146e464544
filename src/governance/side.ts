/**
 * One side of a box: a set of cell positions of one input. A bit mask where all cells fit into one
 * (most inputs), else ascending runs; all sides of an input are of one kind. Analysis compares them by
 * the million.
 */
import {
  intersectRuns,
  positionsOf,
  runsCover,
  runsMeet,
  runsOf,
  singleRuns,
  subtractRuns,
  type Runs,
} from './runs.js';

export type Side = number | Runs;

/** Bits of a mask that stay clear of the sign. */
const MASK_BITS = 31;

/** `count`: how many cells the input has. */
export function sideOf(runs: Runs, count: number): Side {
  if (count > MASK_BITS) return runs;
  return positionsOf(runs).reduce((mask, position) => mask | (1 << position), 0);
}

/** Undefined where there is none. */
export function firstCellIn(side: Side): number | undefined {
  if (typeof side !== 'number') return side[0];
  return side === 0 ? undefined : MASK_BITS - Math.clz32(side & -side);
}

export function cellsIn(side: Side): readonly number[] {
  if (typeof side !== 'number') return positionsOf(side);
  const positions: number[] = [];
  for (let position = 0; position < MASK_BITS; position++) {
    if (side & (1 << position)) positions.push(position);
  }
  return positions;
}

/** Of runs the first and the last cell, of a mask every one; each as a side. Not for an empty side. */
export function outerCellsOf(side: Side): readonly Side[] {
  if (typeof side === 'number') return cellsIn(side).map((position) => 1 << position);
  return [side[0], side.at(-1)].flatMap((cell) => (cell === undefined ? [] : [[cell, cell]]));
}

export function isEmptySide(side: Side): boolean {
  return typeof side === 'number' ? side === 0 : side.length === 0;
}

export function sidesMeet(a: Side, b: Side): boolean {
  return typeof a === 'number' ? (a & (b as number)) !== 0 : runsMeet(a, b as Runs);
}

/** Whether all of `inner` lies in `outer`. */
export function sideCovers(outer: Side, inner: Side): boolean {
  return typeof outer === 'number'
    ? ((inner as number) & ~outer) === 0
    : runsCover(outer, inner as Runs);
}

export function intersectSides(a: Side, b: Side): Side {
  return typeof a === 'number' ? a & (b as number) : intersectRuns(a, b as Runs);
}

export function subtractSide(a: Side, b: Side): Side {
  return typeof a === 'number' ? a & ~(b as number) : subtractRuns(a, b as Runs);
}

/** Its stretches of neighbouring cells, each as a side. */
export function stretchesOf(side: Side): readonly Side[] {
  if (typeof side !== 'number') return singleRuns(side);
  return singleRuns(runsOf(cellsIn(side))).map((run) => sideOf(run, MASK_BITS));
}
