import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { TAGS } from '../../src/tags.js';
import { Host, SCRIPTS } from './host.js';

const DOCUMENT = resolve(import.meta.dirname, '../../demo/data/legnabruna.en.json');
const MOUNTS = 200;

/** What the engine still holds after a garbage collection. */
interface Held {
  readonly Nodes: number;
  readonly JSEventListeners: number;
}

describe('Mounted and unmounted 200 times', () => {
  let host: Host;
  before(async () => (host = await Host.start()));
  after(() => host.stop());

  for (const tag of Object.keys(TAGS)) {
    it(`<${tag}> leaves no node and no listener`, async () => {
      const data = readFileSync(DOCUMENT, 'utf8');
      const body = `<patto-workspace store="memory"><script type="application/json">${data}</script><main></main></patto-workspace>`;
      const { page, errors } = await host.open({ head: SCRIPTS.module, body });
      const session = await page.context().newCDPSession(page);
      // What is made once and kept: words, figures, style sheets.
      await mount(page, tag, 10);
      const before = await held(session);
      await mount(page, tag, MOUNTS);
      const after = await held(session);
      assert.deepEqual(errors, []);
      const perMount = (name: keyof Held): number => (after[name] - before[name]) / MOUNTS;
      // A few of the engine's own come and go; one for each mount would be a leak.
      assert.ok(perMount('Nodes') < 0.5, `${perMount('Nodes')} nodes stay for each mount`);
      assert.ok(
        perMount('JSEventListeners') < 0.1,
        `${perMount('JSEventListeners')} listeners stay`,
      );
    });
  }
});

function mount(page: Page, tag: string, times: number): Promise<void> {
  return page.evaluate(
    async ({ tag, times }) => {
      const place = document.querySelector('main');
      for (let round = 0; round < times; round++) {
        const element = document.createElement(tag) as HTMLElement & {
          updateComplete?: Promise<unknown>;
        };
        place?.append(element);
        await element.updateComplete;
        element.remove();
      }
    },
    { tag, times },
  );
}

async function held(session: CDPSession): Promise<Held> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (wanted: string): number =>
    metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { Nodes: valueOf('Nodes'), JSEventListeners: valueOf('JSEventListeners') };
}
