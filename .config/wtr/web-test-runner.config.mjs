// Element and unit tests in every engine that is here; BROWSERS=chromium,webkit chooses among them,
// RUNS=10000 has property tests run so often, SLOW_PARTS=250 lets what is fetched come so many ms late.
import { resolve } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { defaultReporter } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ENGINES, findBrowser } from '../test/browsers.mjs';
import { mediaPlugin } from './media-plugin.mjs';
import { oxcPlugin } from './oxc-plugin.mjs';
import { runsMiddleware } from './runs-middleware.mjs';
import { sharedDataMiddleware } from './shared-data-middleware.mjs';
import { slowPartsPlugin } from './slow-parts-plugin.mjs';
import { summaryReporter } from './summary-reporter.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const wanted = process.env.BROWSERS?.split(',') ?? ENGINES.filter(findBrowser);

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      // Beside others it is never the last to end, and one page more only slows them down.
      concurrency: wanted.length > 1 ? 1 : 2,
      launchOptions: { executablePath, args: CHROMIUM_FLAGS },
      // A window for each: a tab behind another one is hidden, and draws no frames.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  // Over WebDriver BiDi; two windows at once take the focus from each other.
  firefox: (executablePath) =>
    chromeLauncher({
      concurrency: 1,
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath },
    }),
  webkit: (executablePath) => webkitLauncher({ executablePath }),
};

/** Property tests of more runs than usual take longer. */
const patience = Math.max(1, Number(process.env.RUNS ?? 0) / 1000);

const { SLOW_PARTS } = process.env;
const slowParts = SLOW_PARTS ? [slowPartsPlugin(Number(SLOW_PARTS))] : [];

function launcherOf(engine) {
  const path = launchers[engine] && findBrowser(engine);
  if (!path) throw new Error(`BROWSERS names "${engine}", which is not on this machine.`);
  return launchers[engine](path);
}

export default {
  rootDir: resolve(import.meta.dirname, '../..'),
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  plugins: [oxcPlugin(), ...slowParts, a11ySnapshotPlugin(), mediaPlugin()],
  middleware: [sharedDataMiddleware, runsMiddleware],
  browsers: wanted.map(launcherOf),
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 300_000 * patience,
  testFramework: { config: { timeout: String(60_000 * patience) } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter(), summaryReporter()],
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/locales/**'] },
};
