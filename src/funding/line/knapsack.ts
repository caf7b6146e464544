/** The 0/1 knapsack: of all choices within a budget the one that scores most, and whether that is proved. */

export interface Item {
  readonly id: string;
  /** A non-negative safe integer. */
  readonly costMinor: number;
  /** A non-negative integer; all together a safe one. */
  readonly score: number;
}

export interface Choice {
  readonly ids: ReadonlySet<string>;
  readonly costMinor: number;
  readonly score: number;
}

export interface BestChoice {
  readonly best: Choice;
  /** True: no choice scores more. */
  readonly isProved: boolean;
  /** What no choice can exceed; the score of the best one where that is proved. */
  readonly mostScore: number;
}

/** A choice among the items looked at so far, as a chain. */
interface State {
  readonly costMinor: number;
  readonly score: number;
  readonly item?: Item;
  readonly before?: State;
}

/** States in all before the search is given up: some tenths of a second. */
const EFFORT = 600_000;

/**
 * Dynamic programming over the choices that nothing beats (none costs as little and scores as much:
 * G. L. Nemhauser, Z. Ullmann: Discrete Dynamic Programming and Capital Allocation, Management Science
 * 15, 1969), without those that cannot beat the best known one even if parts of items could be bought
 * (the bound of G. B. Dantzig: Discrete-Variable Extremum Problems, Operations Research 5, 1957). Sums of
 * money are far too large for a table by cost; this list stays short.
 *
 * Of several choices with the highest score `start` wins if it is one, else the first that is found: that
 * depends on the items, not on the order in which they are given.
 *
 * @param start a choice that fits, to begin with
 * @param effort how many states may be looked at before the search is given up
 */
export function bestChoice(
  items: readonly Item[],
  budgetMinor: number,
  start: Choice,
  effort = EFFORT,
): BestChoice {
  const fitting = items.filter(({ costMinor, score }) => costMinor <= budgetMinor && score > 0);
  const queue = fitting.sort(byDensity);
  const bound = boundOf(queue);
  const mostScore = bound(0, budgetMinor);
  let states: readonly State[] = [{ costMinor: 0, score: 0 }];
  let best: State | undefined;
  let bestScore = start.score;
  for (const [at, item] of queue.entries()) {
    const added = states
      .filter((state) => item.costMinor <= budgetMinor - state.costMinor)
      .map((state) => extended(state, item));
    effort -= states.length + added.length;
    if (effort < 0) break;
    for (const state of added) {
      if (state.score <= bestScore) continue;
      best = state;
      bestScore = state.score;
    }
    const canWin = ({ costMinor, score }: State) =>
      score + bound(at + 1, budgetMinor - costMinor) > bestScore;
    states = undominated(states, added).filter(canWin);
  }
  const isProved = effort >= 0 || bestScore === mostScore;
  return {
    best: best ? toppedUp(best, items, budgetMinor) : start,
    isProved,
    mostScore: isProved ? bestScore : mostScore,
  };
}

/**
 * What the items from a place on can add at most within a budget: whole ones while they fit, and of the
 * next as large a part as the money buys.
 */
function boundOf(queue: readonly Item[]): (from: number, budgetMinor: number) => number {
  const costs = [0];
  const scores = [0];
  queue.forEach(({ costMinor, score }, at) => {
    costs.push((costs[at] ?? 0) + costMinor);
    scores.push((scores[at] ?? 0) + score);
  });
  const all = costs.at(-1) ?? 0;
  const total = scores.at(-1) ?? 0;
  return (from, budgetMinor) => {
    const reach = (costs[from] ?? 0) + budgetMinor;
    // Beyond exact numbers nothing can be excluded.
    if (reach >= all || !Number.isSafeInteger(all)) return total - (scores[from] ?? 0);
    let [low, high] = [from, queue.length];
    while (low < high - 1) {
      const middle = (low + high) >> 1;
      if ((costs[middle] ?? 0) <= reach) low = middle;
      else high = middle;
    }
    const { costMinor = 1, score = 0 } = queue[low] ?? {};
    // Rounding in the quotient is far below a millionth: the bound never falls short.
    const part = Math.floor(((reach - (costs[low] ?? 0)) * score) / costMinor + 1e-6);
    return (scores[low] ?? 0) - (scores[from] ?? 0) + part;
  };
}

/** Both lists by rising cost and score; of two choices that cost the same the better one stays. */
function undominated(kept: readonly State[], added: readonly State[]): State[] {
  const merged: State[] = [];
  let [left, right, score] = [0, 0, -1];
  for (;;) {
    const [a, b] = [kept[left], added[right]];
    const next = !b || (a && (a.costMinor < b.costMinor || isLevel(a, b))) ? a : b;
    if (!next) return merged;
    if (next === a) left++;
    else right++;
    if (next.score <= score) continue;
    merged.push(next);
    score = next.score;
  }
}

function isLevel(a: State, b: State): boolean {
  return a.costMinor === b.costMinor && a.score >= b.score;
}

function extended(before: State, item: Item): State {
  return {
    costMinor: before.costMinor + item.costMinor,
    score: before.score + item.score,
    item,
    before,
  };
}

/** With what scores nothing and still fits, so that no money lies idle. */
function toppedUp(end: State, items: readonly Item[], budgetMinor: number): Choice {
  const ids = new Set<string>();
  for (let state: State | undefined = end; state?.item; state = state.before)
    ids.add(state.item.id);
  let { costMinor } = end;
  for (const item of items) {
    if (ids.has(item.id) || item.costMinor > budgetMinor - costMinor) continue;
    ids.add(item.id);
    costMinor += item.costMinor;
  }
  return { ids, costMinor, score: scoreOf(items, ids) };
}

function scoreOf(items: readonly Item[], ids: ReadonlySet<string>): number {
  return items.reduce((sum, { id, score }) => sum + (ids.has(id) ? score : 0), 0);
}

/** By score per cost, exactly; what costs nothing comes first, ties go by id. */
function byDensity(a: Item, b: Item): number {
  const [left, right] = [
    BigInt(a.score) * BigInt(b.costMinor),
    BigInt(b.score) * BigInt(a.costMinor),
  ];
  if (left !== right) return left > right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
