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
 */
export function visitUncovered(
  box: Box,
  covers: readonly Box[],
  budget: Budget,
  visit: (part: Box) => boolean,
): boolean {
  budget.left -= covers.length;
  if (budget.left < 0) return false;
  const near: Box[] = [];
  let best: Box | undefined;
  let fewestCuts = Infinity;
  for (const cover of covers) {
    const cuts = countCuts(box, cover);
    if (cuts === 0) return true;
    if (cuts < 0) continue;
    near.push(cover);
    if (cuts < fewestCuts) [best, fewestCuts] = [cover, cuts];
  }
  if (!best) return visit(box);
  return subtractBox(box, best).every((piece) => visitUncovered(piece, near, budget, visit));
}

/** Whether nothing of `box` is left uncovered; undefined where the budget did not suffice to know. */
export function isCovered(box: Box, covers: readonly Box[], budget: Budget): boolean | undefined {
  if (visitUncovered(box, covers, budget, () => false)) return true;
  return budget.left < 0 ? undefined : false;
}
