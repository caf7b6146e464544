// How often property tests run, and from which seed: `RUNS=100000 SEED=42 npm run test:unit -- --files …`.

/** Arithmetic is the same in every engine: one of them tries it often. */
const IN_CHROMIUM = 1000;
const ELSEWHERE = 100;

/** @type {import('@web/test-runner').Middleware} */
export function runsMiddleware(context, next) {
  if (context.path !== '/__runs__.json') return next();
  const { RUNS, SEED } = process.env;
  const usual = /Chrome\//.test(context.get('user-agent')) ? IN_CHROMIUM : ELSEWHERE;
  context.body = { numRuns: Number(RUNS ?? usual), ...(SEED && { seed: Number(SEED) }) };
  return undefined;
}
