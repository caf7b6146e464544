// How often property tests run, and from which seed: `RUNS=100000 SEED=42 npm run test:unit -- --files …`.

/** @type {import('@web/test-runner').Middleware} */
export function runsMiddleware(context, next) {
  if (context.path !== '/__runs__.json') return next();
  const { RUNS, SEED } = process.env;
  context.body = { numRuns: Number(RUNS ?? 1000), ...(SEED && { seed: Number(SEED) }) };
  return undefined;
}
