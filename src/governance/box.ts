/** A box of cases: for each input some of its cells, and all their combinations. */
import {
  intersectSides,
  isEmptySide,
  sideCovers,
  sidesMeet,
  subtractSide,
  type Side,
} from './side.js';

/** By position of the input. */
export type Box = readonly Side[];

export function isEmptyBox(box: Box): boolean {
  return box.some(isEmptySide);
}

/** Whether two boxes share a case, as far as the inputs from position `from` on tell. */
export function boxesMeet(a: Box, b: Box, from = 0): boolean {
  for (let column = from; column < a.length; column++) {
    if (!sidesMeet(sideAt(a, column), sideAt(b, column))) return false;
  }
  return true;
}

/** Whether all of `inner` lies in `outer`. */
export function boxCovers(outer: Box, inner: Box): boolean {
  for (let column = 0; column < outer.length; column++) {
    if (!sideCovers(sideAt(outer, column), sideAt(inner, column))) return false;
  }
  return true;
}

export function intersectBoxes(a: Box, b: Box): Box {
  return a.map((side, column) => intersectSides(side, sideAt(b, column)));
}

/** What is left of a box without another, in disjoint boxes, at most one per input. */
export function subtractBox(box: Box, cutter: Box): readonly Box[] {
  const pieces: Box[] = [];
  const core = [...box];
  for (let column = 0; column < box.length; column++) {
    const side = sideAt(box, column);
    const outside = subtractSide(side, sideAt(cutter, column));
    if (isEmptySide(outside)) continue;
    pieces.push(core.with(column, outside));
    core[column] = intersectSides(side, sideAt(cutter, column));
  }
  return pieces;
}

/** In how many inputs `cutter` leaves something of `box` over: 0 = it covers it; −1 = they do not meet. */
export function countCuts(box: Box, cutter: Box): number {
  let cuts = 0;
  for (let column = 0; column < box.length; column++) {
    const [side, blade] = [sideAt(box, column), sideAt(cutter, column)];
    if (!sidesMeet(side, blade)) return -1;
    if (!sideCovers(blade, side)) cuts++;
  }
  return cuts;
}

/** In how many inputs two boxes have nothing in common: in none if they share a case. */
export function countParting(a: Box, b: Box): number {
  let parting = 0;
  for (let column = 0; column < a.length; column++) {
    if (!sidesMeet(sideAt(a, column), sideAt(b, column))) parting++;
  }
  return parting;
}

export function sideAt(box: Box, column: number): Side {
  return box[column] as Side;
}
