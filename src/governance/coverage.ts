/** Finds what a set of boxes leaves uncovered, by cutting, never by sampling. */
import { countCuts, sideAt, subtractBox, type Box } from './box.js';
import { outerCellsOf, sidesMeet } from './side.js';
import type { Steps } from './steps.js';

/** How many comparisons of two boxes may still be made; spent ones are taken off. */
export interface Budget {
  left: number;
}

interface Rest {
  readonly box: Box;
  readonly covers: readonly Box[];
}

/**
 * Disjoint boxes that together are `box` without `covers`; null where the work may be interrupted.
 * Ends early where the budget runs out (then `budget.left` < 0). Deciding coverage is co-NP-complete, so
 * some tables will always be too hard; the budget says so. `used` collects covers that suffice for what
 * is covered.
 */
export function* uncoveredParts(
  box: Box,
  covers: readonly Box[],
  budget: Budget,
  used?: Set<Box>,
): Generator<Box | null, void> {
  const rests: Rest[] = [{ box, covers }];
  for (let rest = rests.pop(); rest; rest = rests.pop()) {
    budget.left -= rest.covers.length;
    if (budget.left < 0) return;
    const { near, best, cuts } = sharpest(rest);
    if (best) used?.add(best);
    yield best ? null : rest.box;
    if (!best || cuts === 0) continue;
    const pieces = subtractBox(rest.box, best).map((piece) => ({ box: piece, covers: near }));
    rests.push(...pieces.reverse());
  }
}

/** Covers that leave nothing of `box` uncovered; undefined where there are none, or the budget did not suffice. */
export function* coverOf(
  box: Box,
  covers: readonly Box[],
  budget: Budget,
): Steps<ReadonlySet<Box> | undefined> {
  if (hasBareCorner(box, covers)) return undefined;
  const used = new Set<Box>();
  for (const part of uncoveredParts(box, covers, budget, used)) {
    if (part) return undefined;
    yield;
  }
  return budget.left < 0 ? undefined : used;
}

/**
 * Whether a case in a corner of the box, where few covers reach, is in none of them. Most boxes that are not
 * covered show it this way, without any cutting; where none is found, nothing follows.
 */
function hasBareCorner(box: Box, covers: readonly Box[]): boolean {
  let near = covers;
  for (let column = 0; column < box.length && near.length > 0; column++) {
    near = outerCellsOf(sideAt(box, column))
      .map((cell) => near.filter((cover) => sidesMeet(cell, sideAt(cover, column))))
      .reduce((fewest, some) => (some.length < fewest.length ? some : fewest));
  }
  return near.length === 0;
}

/** The cover that leaves the fewest pieces of a box, and those that meet it at all. */
function sharpest({ box, covers }: Rest): {
  near: readonly Box[];
  best: Box | undefined;
  cuts: number;
} {
  const near: Box[] = [];
  let best: Box | undefined;
  let fewest = Infinity;
  for (const cover of covers) {
    const cuts = countCuts(box, cover);
    if (cuts < 0) continue;
    near.push(cover);
    if (cuts < fewest) [best, fewest] = [cover, cuts];
    if (cuts === 0) break;
  }
  return { near, best, cuts: fewest };
}
