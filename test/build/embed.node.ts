import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Host } from './host.js';

const DOCUMENT = {
  format: 'patto.workspace',
  version: 1,
  parties: [
    { id: 'marketing', name: 'Marketing' },
    { id: 'it', name: 'IT' },
  ],
  initiatives: [
    {
      id: 'customer-file',
      name: 'One customer file',
      funding: {
        totalMinor: 9_000_000,
        currency: 'EUR',
        parties: [{ partyId: 'marketing', stated: 6000 }, { partyId: 'it' }],
      },
    },
  ],
};

describe('The page for an iframe', () => {
  let host: Host;
  before(async () => {
    host = await Host.start();
    host.put('/plan.json', {
      type: 'application/json',
      document: JSON.stringify(DOCUMENT),
    });
  });
  after(() => host.stop());

  it('shows a widget with a document of its own origin', async () => {
    const visit = await host.visit('/patto/embed.html?tag=funding-split&src=/plan.json&lang=it');
    await visit.shows('patto-funding-split', /Marketing/);
    assert.equal(await visit.page.locator('html').getAttribute('lang'), 'it');
    assert.deepEqual(visit.errors, []);
  });

  it('refuses a document of another origin, in words', async () => {
    for (const src of [
      'https://example.org/plan.json',
      '//example.org/x',
      'data:application/json,{}',
    ]) {
      const visit = await host.visit(
        `/patto/embed.html?tag=funding-split&src=${encodeURIComponent(src)}`,
      );
      const notice = visit.page.locator('[role=alert]');
      await notice.waitFor();
      assert.ok((await notice.innerText()).includes(src));
      assert.equal(await visit.page.locator('patto-workspace').count(), 0);
    }
  });

  it('takes no other attribute from its address', async () => {
    const visit = await host.visit(
      '/patto/embed.html?tag=funding-split&src=/plan.json&onclick=x&storage-key=y&store=browser',
    );
    await visit.shows('patto-funding-split', /Marketing/);
    const workspace = visit.page.locator('patto-workspace');
    assert.equal(await workspace.getAttribute('store'), 'memory');
    assert.equal(await workspace.getAttribute('storage-key'), null);
  });

  it('tells its height to the origin it was told, and to nobody else', async () => {
    const frame = (parent: string): string =>
      `<script>window.heights = []; addEventListener('message', (event) => heights.push(event.data));</script>
       <iframe src="/patto/embed.html?tag=funding-split&src=/plan.json&parent=${parent}" width="600"></iframe>`;
    const heightsOn = async (parent: string): Promise<unknown[]> => {
      const visit = await host.open({ body: frame(parent) });
      await visit.page.frameLocator('iframe').locator('patto-funding-split').waitFor();
      await visit.page.waitForLoadState('networkidle');
      return visit.page.evaluate(() => (window as { heights?: unknown[] }).heights ?? []);
    };
    const told = (await heightsOn(host.origin)) as { type: string; height: number }[];
    assert.equal(told.at(-1)?.type, 'patto-height');
    assert.ok((told.at(-1)?.height ?? 0) > 0);
    assert.deepEqual(await heightsOn('https://example.org'), []);
    assert.deepEqual(await heightsOn(''), []);
  });
});
