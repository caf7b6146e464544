/** How one part of an allocation by largest remainder came about. */

export interface Quota {
  /** In units: what the exact quota was rounded down to. */
  readonly floor: number;
  /** What that left of the exact quota, of one unit: at least 0, less than 1. */
  readonly remainder: number;
  /** Units that all the rounding down left over. */
  readonly left: number;
}

/**
 * Of `weights[at]` where `whole` units are given out (see {@link ../allocate.ts}). Where all weights are
 * 0 they count as equal.
 */
export function quotaOf(whole: number, weights: readonly bigint[], at: number): Quota {
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  if (sum === 0n)
    return quotaOf(
      whole,
      weights.map(() => 1n),
      at,
    );
  const units = BigInt(whole);
  const given = weights.reduce((total, weight) => total + (units * weight) / sum, 0n);
  const quota = units * (weights[at] ?? 0n);
  return {
    floor: Number(quota / sum),
    // To ten decimals: the exact fraction may not fit a number.
    remainder: Number(((quota % sum) * 10_000_000_000n) / sum) / 10_000_000_000,
    left: Number(units - given),
  };
}
