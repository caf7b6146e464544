/** The answer to “what would it take”: the plans that bring the gap index to a wanted figure, or why none does. */
import type { Capability, Scale } from '../capability.js';
import { greedyPlan, type GreedyPlan } from './greedy-raise.js';
import { indexAfter, indexSum, planOf, type IndexSum, type RaisePlan } from './raise-plan.js';
import { leastLevels, smallestPlan } from './smallest-raise.js';

/** Up to so many capabilities below target, the smallest plan is proven. */
export const MOST_PROVEN = 20;

export type WhatItTakes =
  /** Nothing has a gap figure, or all importances are 0. */
  | { readonly kind: 'no-index' }
  | { readonly kind: 'reached'; readonly index: number }
  /** `best`: everything that may be raised at its target. */
  | { readonly kind: 'unreachable'; readonly sum: IndexSum; readonly best: RaisePlan }
  | {
      readonly kind: 'plan';
      readonly sum: IndexSum;
      readonly greedy: GreedyPlan;
      /** Undefined where there are too many capabilities to prove it; the greedy plan itself where it is that. */
      readonly smallest: RaisePlan | undefined;
      /** No plan raises fewer levels. */
      readonly atLeast: number;
    };

/**
 * `wanted`: the index to reach, 0 or more.
 * `leftOut`: ids of capabilities that cannot be raised; they stay in the index.
 * `date`: the day that is looked at, `YYYY-MM-DD`; undefined = the latest levels.
 */
export function whatItTakes(
  capabilities: readonly Capability[],
  scale: Scale,
  wanted: number,
  leftOut: ReadonlySet<string>,
  date?: string,
): WhatItTakes {
  const whole = indexSum(capabilities, scale, date);
  if (!whole) return { kind: 'no-index' };
  const index = indexAfter(0, whole);
  if (index <= wanted) return { kind: 'reached', index };
  const shortfalls = whole.shortfalls.filter(({ id }) => !leftOut.has(id));
  const sum = { ...whole, shortfalls };
  const greedy = greedyPlan(sum, wanted);
  if (!greedy) return { kind: 'unreachable', sum, best: everyRaise(sum) };
  const isProven = shortfalls.length <= MOST_PROVEN;
  return {
    kind: 'plan',
    sum,
    greedy,
    smallest: isProven ? smallestPlan(sum, wanted, greedy) : undefined,
    atLeast: leastLevels(sum, sum.weightedGaps - wanted * sum.weights),
  };
}

function everyRaise(sum: IndexSum): RaisePlan {
  const raises = sum.shortfalls.map(({ id, importance, current, stops }) => ({
    id,
    importance,
    from: current,
    to: stops.at(-1) ?? current,
  }));
  return planOf(raises, sum);
}
