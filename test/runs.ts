import type { Parameters } from 'fast-check';

/** For `fc.assert`: 1,000 runs in Chromium, 100 elsewhere, or what `RUNS` and `SEED` in the environment say. A failure prints its seed. */
export const RUNS = (await (await fetch('/__runs__.json')).json()) as Pick<
  Parameters,
  'numRuns' | 'seed'
>;

/** For properties whose single run is slow: a tenth as many. */
export const FEWER_RUNS: typeof RUNS = { ...RUNS, numRuns: Math.ceil((RUNS.numRuns ?? 1000) / 10) };
