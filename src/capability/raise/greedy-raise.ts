/**
 * The plan that a person would make: the most important capability first, stop by stop, until the index
 * is down. Each level of it brings the most there is; but the last may bring more than is still needed.
 */
import { indexAfter, planOf, type IndexSum, type Raise, type RaisePlan } from './raise-plan.js';

/** One line of the reasoning: a raise, and the index after it and all before. */
export interface RaiseStep {
  readonly raise: Raise;
  readonly index: number;
}

export interface GreedyPlan extends RaisePlan {
  readonly steps: readonly RaiseStep[];
}

/** Undefined where raising everything to its target leaves the index above `wanted`. */
export function greedyPlan(sum: IndexSum, wanted: number): GreedyPlan | undefined {
  const steps: RaiseStep[] = [];
  let gain = 0;
  for (const { id, importance, current, stops } of sum.shortfalls) {
    const index = (to: number) => indexAfter(gain + importance * (to - current), sum);
    const enough = stops.find((to) => index(to) <= wanted);
    const to = enough ?? stops.at(-1) ?? current;
    steps.push({ raise: { id, importance, from: current, to }, index: index(to) });
    gain += importance * (to - current);
    if (enough !== undefined) return { ...planOf(steps.map(raiseOf), sum), steps };
  }
  return undefined;
}

function raiseOf({ raise }: RaiseStep): Raise {
  return raise;
}
