/** Finds what a set of boxes leaves uncovered, by cutting, never by sampling. */
import { countCuts, subtractBox, type Box } from './box.js';

/** How many comparisons of two boxes may still be made; spent ones are taken off. */
export interface Budget {
  left: number;
}

/**
 * Calls `visit` with disjoint boxes that together are `box` without `covers`.
 * False if it ended early: `visit` returned false, or the budget ran out (then `budget.left` < 0).
 * Deciding coverage is co-NP-complete, so some tables will always be too hard; the budget says so.
 * `used` collects covers that suffice for what is covered.
 */
export function visitUncovered(
  box: Box,
  covers: readonly Box[],
  budget: Budget,
  visit: (part: Box) => boolean,
  used?: Set<Box>,
): boolean {
  budget.left -= covers.length;
  if (budget.left < 0) return false;
  const near: Box[] = [];
  let best: Box | undefined;
  let fewestCuts = Infinity;
  for (const cover of covers) {
    const cuts = countCuts(box, cover);
    if (cuts < 0) continue;
    near.push(cover);
    if (cuts >= fewestCuts) continue;
    best = cover;
    fewestCuts = cuts;
    if (cuts === 0) break;
  }
  if (!best) return visit(box);
  used?.add(best);
  if (fewestCuts === 0) return true;
  for (const piece of subtractBox(box, best)) {
    if (!visitUncovered(piece, near, budget, visit, used)) return false;
  }
  return true;
}

/** Covers that leave nothing of `box` uncovered; undefined where there are none, or the budget did not suffice. */
export function coverOf(
  box: Box,
  covers: readonly Box[],
  budget: Budget,
): ReadonlySet<Box> | undefined {
  const used = new Set<Box>();
  return visitUncovered(box, covers, budget, () => false, used) ? used : undefined;
}
