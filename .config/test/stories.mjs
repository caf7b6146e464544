// Renders every story of the built Storybook in Chromium, plays it, and lets axe look at it.
// `npm run test:stories -- radar` runs those whose id contains "radar".
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { inRoot } from '../node/project.mjs';
import { serve } from '../serve/static-server.mjs';
import { CHROMIUM_FLAGS, findBrowser } from './browsers.mjs';
import { collectAxeViolations, waitUntilFinished } from './story-page.mjs';
import { leaveCounts, newCount } from './summary.mjs';

const FOLDER = inRoot('storybook-static');
const AXE = readFileSync(inRoot('node_modules/axe-core/axe.min.js'), 'utf8');

/** Keeps the accessibility addon from running axe a second time. */
const AXE_BY_US = 'a11y.manual:!true';

const server = await serve({ '/': FOLDER }, { maxAge: 600 });
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: CHROMIUM_FLAGS,
});
const context = await browser.newContext({
  reducedMotion: 'reduce',
  viewport: { width: 1024, height: 768 },
});

const count = newCount();
const waiting = storiesWanted();
await Promise.all([runWaiting(), runWaiting()]);
await browser.close();
await server.close();
leaveCounts('stories', { Stories: count });
console.log(`\n${count.passed} stories passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;

function storiesWanted() {
  const { entries } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8'));
  const part = process.argv[2] ?? '';
  const isWanted = ({ id, type, tags }) =>
    type === 'story' && tags.includes('test') && id.includes(part);
  return Object.values(entries).filter(isWanted);
}

async function runWaiting() {
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    const faults = await faultsOf(story.id);
    const passed = faults.length === 0;
    count[passed ? 'passed' : 'failed'] += 1;
    console.log(`${passed ? 'ok  ' : 'FAIL'} ${story.id}`);
    for (const fault of faults) {
      console.log(`       ${fault}`);
      count.failures.push(`${story.id}: ${fault}`);
    }
  }
}

/** A page for each story: what one leaves behind must not help or hurt the next. */
async function faultsOf(id) {
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', ({ message }) => faults.push(`page error: ${message}`));
  try {
    await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=story&globals=${AXE_BY_US}`);
    faults.push(...(await page.evaluate(waitUntilFinished, id)));
    await page.evaluate(`${AXE};undefined`);
    faults.push(...(await page.evaluate(collectAxeViolations)));
  } catch (error) {
    faults.push(error.message.split('\n')[0]);
  } finally {
    await page.close();
  }
  return faults;
}
