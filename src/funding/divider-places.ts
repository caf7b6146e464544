/** Where the handles of crowded dividers stand, so that a finger can still take hold of each. */

/** The least side of a target, px (WCAG 2.2, 2.5.8). */
export const TARGET = 24;

/** Whether any two dividers are closer than their targets are wide. */
export function isCrowded(places: readonly number[]): boolean {
  return places.some((px, at) => at > 0 && px - (places[at - 1] ?? 0) < TARGET);
}

/**
 * The places nearest to those wanted (least squares) that are a target apart and keep within the width: an
 * isotonic regression by pooling neighbours that would overlap (M. Ayer et al.: An Empirical Distribution
 * Function for Sampling with Incomplete Information, Annals of Mathematical Statistics 26, 1955).
 * Where there is no room for all, they stand as far apart as there is.
 *
 * @param wanted in rising order, px
 */
export function spread(wanted: readonly number[], width: number): number[] {
  const apart = Math.min(TARGET, width / Math.max(1, wanted.length));
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((px, at) => {
    let pool = { sum: px - at * apart, count: 1 };
    for (let last = pools.at(-1); last && mean(last) >= mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const most = width - apart / 2 - (wanted.length - 1) * apart;
  const starts = pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)));
  return starts.map((start, at) => Math.min(most, Math.max(apart / 2, start)) + at * apart);
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
