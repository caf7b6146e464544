/** A box of cases: for each input some of its cells, and all their combinations. */
import { intersectRuns, runsCover, runsMeet, subtractRuns, type Runs } from './runs.js';

/** By position of the input. */
export type Box = readonly Runs[];

export function isEmptyBox(box: Box): boolean {
  return box.some((runs) => runs.length === 0);
}

export function boxesMeet(a: Box, b: Box): boolean {
  for (let column = 0; column < a.length; column++) {
    if (!runsMeet(side(a, column), side(b, column))) return false;
  }
  return true;
}

/** Whether all of `inner` lies in `outer`. */
export function boxCovers(outer: Box, inner: Box): boolean {
  for (let column = 0; column < outer.length; column++) {
    if (!runsCover(side(outer, column), side(inner, column))) return false;
  }
  return true;
}

export function intersectBoxes(a: Box, b: Box): Box {
  return a.map((runs, column) => intersectRuns(runs, side(b, column)));
}

/** What is left of a box without another, in disjoint boxes, at most one per input. */
export function subtractBox(box: Box, cutter: Box): readonly Box[] {
  const pieces: Box[] = [];
  const core = [...box];
  for (let column = 0; column < box.length; column++) {
    const outside = subtractRuns(side(box, column), side(cutter, column));
    if (outside.length === 0) continue;
    pieces.push(core.with(column, outside));
    core[column] = intersectRuns(side(box, column), side(cutter, column));
  }
  return pieces;
}

/** In how many inputs `cutter` leaves something of `box` over: 0 = it covers it; −1 = they do not meet. */
export function countCuts(box: Box, cutter: Box): number {
  let cuts = 0;
  for (let column = 0; column < box.length; column++) {
    const [part, blade] = [side(box, column), side(cutter, column)];
    if (!runsMeet(part, blade)) return -1;
    if (!runsCover(blade, part)) cuts++;
  }
  return cuts;
}

function side(box: Box, column: number): Runs {
  return box[column] as Runs;
}
