/**
 * The smallest plan, proven: fewest levels raised; among equals, fewest capabilities.
 *
 * A covering knapsack with a choice of stops per capability, solved over its Pareto front (Nemhauser and
 * Ullmann 1969, “Discrete dynamic programming and capital allocation”) and cut by the bound of the
 * continuous relaxation, in which the most important gaps are closed first.
 */
import {
  indexAfter,
  planOf,
  widthOf,
  type IndexSum,
  type Raise,
  type RaisePlan,
} from './raise-plan.js';
import { exact } from '../level.js';

/** A partial plan over the capabilities looked at so far. */
interface Partial {
  readonly cost: number;
  readonly gain: number;
  readonly raise?: Raise;
  readonly before?: Partial;
}

/** Levels are exact to a millionth; a plan has fewer raises than this, so that they break ties only. */
const MILLIONTHS = 1e6;
const MOST_RAISES = 64;

/** `known` is any plan that reaches `wanted`; it comes back itself where none is smaller. */
export function smallestPlan(sum: IndexSum, wanted: number, known: RaisePlan): RaisePlan {
  const { shortfalls } = sum;
  const needed = exact(sum.weightedGaps - wanted * sum.weights);
  let best: Partial | undefined;
  let bestCost = costOf(known.levels, known.raises.length);
  let front: readonly Partial[] = [{ cost: 0, gain: 0 }];
  shortfalls.forEach(({ id, importance, current, stops }, position) => {
    const next: Partial[] = [];
    const keep = (plan: Partial) => {
      if (indexAfter(plan.gain, sum) <= wanted) {
        if (plan.cost >= bestCost) return;
        best = plan;
        bestCost = plan.cost;
        return;
      }
      const least = leastLevels(sum, needed - plan.gain, position + 1);
      if (plan.cost + costBelow(least) < bestCost) next.push(plan);
    };
    for (const before of front) {
      keep(before);
      for (const to of stops) {
        const raise = { id, importance, from: current, to };
        const cost = before.cost + costOf(to - current, 1);
        keep({ cost, gain: exact(before.gain + importance * (to - current)), raise, before });
      }
    }
    front = undominated(next);
  });
  return best ? planOf(raisesOf(best), sum) : known;
}

/**
 * Levels that any plan needs at least to take `gain` off Σ importance·gap, by the capabilities from a
 * position on: as if a raise could stop anywhere. Infinity where all of them do not do.
 */
export function leastLevels({ shortfalls, weights }: IndexSum, gain: number, from = 0): number {
  let left = gain;
  let levels = 0;
  for (let position = from; left > 0; position++) {
    const shortfall = shortfalls[position];
    // What is less than the index is exact to is not missing.
    if (!shortfall) return left < weights / MILLIONTHS ? levels : Infinity;
    const raised = Math.min(widthOf(shortfall), left / shortfall.importance);
    levels += raised;
    left -= raised * shortfall.importance;
  }
  return levels;
}

function costOf(levels: number, raises: number): number {
  return Math.round(levels * MILLIONTHS) * MOST_RAISES + raises;
}

/** A cost that the levels come to at least, whatever was rounded on the way. */
function costBelow(levels: number): number {
  return levels === Infinity ? Infinity : costOf(Math.max(0, levels - 1e-4), 0);
}

/** Without the plans that cost as much as another and bring no more. */
function undominated(plans: Partial[]): readonly Partial[] {
  plans.sort((a, b) => a.cost - b.cost || b.gain - a.gain);
  let most = -1;
  return plans.filter(({ gain }) => {
    if (gain <= most) return false;
    most = gain;
    return true;
  });
}

function raisesOf(plan: Partial): readonly Raise[] {
  const raises: Raise[] = [];
  for (let at: Partial | undefined = plan; at; at = at.before) {
    if (at.raise) raises.unshift(at.raise);
  }
  return raises;
}
