// `npm run bench`: runs test/bench/*.bench.ts in Chromium, built as for production, and prints the
// figures beside their limits. `npm run bench -- radar` runs those whose name contains "radar".
// Not part of the tests: a figure depends on the machine; compare ratios of one run.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { inRoot } from '../node/project.mjs';
import { serve } from '../serve/static-server.mjs';
import { CHROMIUM_FLAGS, findBrowser } from '../test/browsers.mjs';
import { minifyTemplates } from '../vite/minify-templates.ts';
import { pointerOf } from './pointer.mjs';
import { traceScripting } from './scripting.mjs';

/** With these a page's clock has steps of 5 µs instead of 100 µs. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const SUFFIX = '.bench.ts';
const names = readdirSync(inRoot('test/bench'))
  .filter((file) => file.endsWith(SUFFIX) && file.includes(process.argv[2] ?? ''))
  .map((file) => file.slice(0, -SUFFIX.length));

const folder = mkdtempSync(join(tmpdir(), 'patto-bench-'));
try {
  await buildInto(folder);
  await runAll(folder);
} finally {
  rmSync(folder, { recursive: true });
}

function buildInto(outDir) {
  const entry = Object.fromEntries(
    names.map((name) => [name, inRoot(`test/bench/${name}${SUFFIX}`)]),
  );
  return build({
    configFile: false,
    root: inRoot('.'),
    logLevel: 'error',
    plugins: [minifyTemplates()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir, emptyOutDir: true, target: 'es2022', lib: { entry, formats: ['es'] } },
  });
}

async function runAll(folder) {
  const body = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body>';
  const server = await serve(
    { '/': folder },
    { answer: ({ pathname }) => (pathname === '/' ? { body, headers: ISOLATED } : undefined) },
  );
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc'],
  });
  for (const name of names) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    page.on('pageerror', ({ message }) => console.error(message));
    await page.exposeFunction('mainThreadMilliseconds', await mainThreadClock(page));
    await page.exposeFunction('scriptingOfDrag', await dragOffer(browser, page));
    await page.goto(server.origin);
    const figures = await page.evaluate(
      async (module) => (await import(module)).default(),
      `/${name}.js`,
    );
    console.log(`\n${name}`);
    for (const figure of figures) console.log(lineOf(figure));
    await page.close();
  }
  await browser.close();
  await server.close();
}

/** A drag by a real pointer: for each of its steps, what the scripts that it woke took of the processor. */
async function dragOffer(browser, page) {
  const pointer = await pointerOf(page);
  return async ({ x, y, steps }) => {
    await pointer.press(x, y);
    const finish = await traceScripting(browser, page);
    await pointer.walk(steps, y);
    const taken = await finish('pointermove');
    await pointer.release(x, y);
    return taken;
  };
}

/** Work of the page's main thread, waiting excluded; the page's own clocks only tell the time that passed. */
async function mainThreadClock(page) {
  const session = await page.context().newCDPSession(page);
  // Of the processor, so that a busy machine does not count against whoever is measured then.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
}

function lineOf({ what, value, unit, limit }) {
  const digits = unit === 'ms' ? 3 : unit === '×' ? 2 : 0;
  const bound = limit === undefined ? '' : `  ≤ ${limit} ${unit}${value > limit ? '  OVER' : ''}`;
  return `  ${what.padEnd(56)}${value.toFixed(digits).padStart(9)} ${unit}${bound}`;
}
