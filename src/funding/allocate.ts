/** Divides a whole number of indivisible units so that nothing is lost: the largest-remainder method. */

/**
 * Hamilton's method: each gets the floor of its exact quota, and the units left over go one each to the
 * largest remainders (M. Balinski, H. P. Young: Fair Representation, 1982, ch. 3).
 *
 * Exact for every input: a quota is reckoned in big integers. The results are non-negative integers that
 * sum to `whole`. Where all weights are 0 they count as equal; no weights give an empty list.
 *
 * @param whole units to give out, a non-negative safe integer
 * @param weights non-negative, in any unit
 * @param seniority who goes first where remainders tie: a rank per weight, lowest first; default: the order given
 */
export function allocate(
  whole: number,
  weights: readonly bigint[],
  seniority: readonly number[] = [],
): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  if (sum === 0n)
    return weights.length === 0
      ? []
      : allocate(
          whole,
          weights.map(() => 1n),
          seniority,
        );

  const units = BigInt(whole);
  const remainders: bigint[] = [];
  let left = whole;
  const parts = weights.map((weight, at) => {
    const quota = units * weight;
    const part = Number(quota / sum);
    remainders[at] = quota % sum;
    left -= part;
    return part;
  });

  const rank = (at: number) => seniority[at] ?? at;
  const claim = (at: number) => remainders[at] ?? 0n;
  const queue = weights
    .map((_, at) => at)
    .sort((a, b) => (claim(a) === claim(b) ? rank(a) - rank(b) : claim(a) > claim(b) ? -1 : 1));
  for (const at of queue.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
  return parts;
}

let lastNames: readonly string[] = [];
let lastRanks: readonly number[] = [];

/** For each name, its place in code-point order: a tie-break that does not depend on how things are listed. */
export function seniorityOf(names: readonly string[]): readonly number[] {
  // Every step of a drag asks for those of the same parties.
  const same =
    names.length === lastNames.length && names.every((name, at) => name === lastNames[at]);
  if (!same) [lastNames, lastRanks] = [names, rankAll(names)];
  return lastRanks;
}

function rankAll(names: readonly string[]): number[] {
  const ranks: number[] = [];
  names
    .map((_, at) => at)
    .sort((a, b) => compareCodePoints(names[a] ?? '', names[b] ?? ''))
    .forEach((at, rank) => (ranks[at] = rank));
  return ranks;
}

function compareCodePoints(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
