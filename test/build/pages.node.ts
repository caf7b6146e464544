import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FORMS, Host, SCRIPTS } from './host.js';
import { SPLIT, SPLIT_PLACEHOLDER, SPLIT_SHOWN } from './markup.js';

/** Globals that Lit, Zod or a page's elements by these ids are known to meet. */
const CLOBBERED = [
  ...['litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'reactiveElementPolyfillSupport'],
  ...[
    'litElementHydrateSupport',
    'litHtmlVersions',
    'litElementVersions',
    'reactiveElementVersions',
  ],
  ...['litPropertyMetadata', 'ShadyCSS', 'ShadyDOM', 'litNonce', 'trustedTypes', 'Patto', 'patto'],
  ...['__zod_globalRegistry', '__zod_globalConfig', 'define', 'process', 'module', 'exports'],
];

describe('A host with unusual pages', () => {
  let host: Host;
  before(async () => (host = await Host.start()));
  after(() => host.stop());

  it('is XHTML: the classic file works, and attributes are read', async () => {
    const visit = await host.open({
      type: 'application/xhtml+xml; charset=utf-8',
      document: `<?xml version="1.0" encoding="utf-8"?>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Host</title>
        <script src="/patto/patto.classic.js"></script></head><body>${SPLIT}</body></html>`,
    });
    await visit.shows('patto-funding-split', SPLIT_SHOWN);
    assert.deepEqual(
      visit.errors.filter((error) => !error.includes('404')),
      [],
    );
  });

  it('is encoded in windows-1252: the classic file is ASCII', async () => {
    const visit = await host.open({
      type: 'text/html; charset=windows-1252',
      head: SCRIPTS.classic,
      body: SPLIT.replace('currency="EUR"', 'currency="GBP"'),
    });
    await visit.shows('patto-funding-split', /£90,000: Marketing/);
  });

  for (const form of FORMS) {
    it(`has elements whose ids are the names of globals (${form})`, async () => {
      const anchors = CLOBBERED.map((id) => `<a id="${id}"></a><a id="${id}"></a>`).join('');
      const visit = await host.open({ body: `${anchors}${SPLIT}${SCRIPTS[form]}` });
      await visit.shows('patto-funding-split', SPLIT_SHOWN);
      assert.deepEqual(visit.errors, []);
    });

    it(`removes unknown tags: a div is upgraded, with its table (${form})`, async () => {
      const visit = await host.open({ head: SCRIPTS[form], body: SPLIT_PLACEHOLDER });
      await visit.shows('div > patto-funding-split', SPLIT_SHOWN);
      assert.equal(await visit.page.locator('div > patto-funding-split > table').count(), 1);
      assert.deepEqual(visit.errors, []);
    });

    it(`adds such a div later, as soft navigation does (${form})`, async () => {
      const visit = await host.open({ head: SCRIPTS[form], body: '<main></main>' });
      await visit.page.evaluate((markup) => {
        document.querySelector('main')?.setHTMLUnsafe(markup);
      }, SPLIT_PLACEHOLDER);
      await visit.shows('main patto-funding-split', SPLIT_SHOWN);
    });

    it(`has a mistyped tag: its author is told which one is meant (${form})`, async () => {
      const mistyped = SPLIT.replaceAll('funding-split', 'funding-splitt');
      const visit = await host.open({ head: SCRIPTS[form], body: `${mistyped}${SPLIT}` });
      const notice = visit.page.locator('patto-funding-splitt > [role=note]');
      await notice.waitFor();
      assert.match(await notice.innerText(), /<patto-funding-splitt>.*<patto-funding-split>/);
      await visit.shows('patto-funding-split', SPLIT_SHOWN);
      assert.equal(await visit.page.locator('[role=note]').count(), 1);
      assert.deepEqual(visit.errors, []);
    });
  }

  it('curls the quotes of data-patto and writes it in capitals', async () => {
    const body = SPLIT_PLACEHOLDER.replace('"funding-split"', '”Funding-Split”');
    const visit = await host.open({ head: SCRIPTS.loader, body });
    await visit.shows('div > patto-funding-split', SPLIT_SHOWN);
  });

  it('names a widget that does not exist: the page says so', async () => {
    const body = '<div lang="it" data-patto="capability-rader">Testo</div>';
    const visit = await host.open({ head: SCRIPTS.loader, body });
    const notice = visit.page.locator('[data-patto] [role=note]');
    await notice.waitFor();
    assert.match(await notice.innerText(), /capability-rader.*capability-radar/);
    assert.match(await visit.page.locator('[data-patto]').innerText(), /Testo/);
  });

  it('lets data-* pass its sanitiser: none becomes an event handler or a style', async () => {
    const attributes =
      'data-onclick="window.hit = 1" data-onfocus="window.hit = 1" data-style="color: red"';
    const body = SPLIT_PLACEHOLDER.replace('<div', `<div ${attributes}`);
    const visit = await host.open({ head: SCRIPTS.loader, body });
    await visit.shows('patto-funding-split', SPLIT_SHOWN);
    const names = await visit.page
      .locator('patto-funding-split')
      .evaluate((element) => element.getAttributeNames());
    assert.deepEqual(
      names.filter((name) => name.startsWith('on') || name === 'style'),
      [],
    );
  });
});
