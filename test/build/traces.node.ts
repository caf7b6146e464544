import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { FORMS, Host, SCRIPTS } from './host.js';
import { SPLIT, SPLIT_SHOWN } from './markup.js';

const CDN = resolve(import.meta.dirname, '../../dist/cdn');

describe('What the kit leaves in a host', () => {
  let host: Host;
  before(async () => (host = await Host.start()));
  after(() => host.stop());

  for (const form of FORMS) {
    it(`is no global, no style and no property of the page (${form})`, async () => {
      const head = `<script>window.before = Object.getOwnPropertyNames(window);</script>${SCRIPTS[form]}`;
      const visit = await host.open({ head, body: SPLIT });
      await visit.shows('patto-funding-split', SPLIT_SHOWN);
      const traces = await visit.page.evaluate(() => {
        const { before = [] } = window as { before?: string[] };
        const page = document.documentElement;
        return {
          globals: Object.getOwnPropertyNames(window).filter((name) => !before.includes(name)),
          attributes: [...page.getAttributeNames(), ...document.body.getAttributeNames()],
          styles: document.querySelectorAll('style, link[rel=stylesheet]').length,
          sheets: document.adoptedStyleSheets.length,
          rootProperties: getComputedStyle(page).getPropertyValue('--patto-ink'),
        };
      });
      // "before" is the test's own.
      assert.deepEqual(traces, {
        globals: ['before'],
        attributes: ['lang'],
        styles: 0,
        sheets: 0,
        rootProperties: '',
      });
    });

    it(`is no request that the author did not name (${form})`, async () => {
      const visit = await host.open({ head: SCRIPTS[form], body: SPLIT });
      await visit.shows('patto-funding-split', SPLIT_SHOWN);
      await visit.page.waitForLoadState('networkidle');
      const foreign = visit.requests.slice(1).filter((path) => !path.startsWith('/patto/'));
      assert.deepEqual(foreign, []);
    });
  }

  it('is nothing that hinders the page from being kept for "back"', () => {
    for (const file of ['patto.js', 'patto.all.js', 'patto.classic.js']) {
      // `beforeunload` hinders it only while there is a draft to lose, and is listened to only then.
      assert.doesNotMatch(readFileSync(resolve(CDN, file), 'utf8'), /['"`]unload['"`]/);
    }
  });

  it('does not read what replaceable globals say: nothing of the kind is in the files', () => {
    for (const file of ['patto.all.js', 'patto.classic.js']) {
      const code = readFileSync(resolve(CDN, file), 'utf8');
      const read =
        /globalThis\.(litHtml|litElement|reactive|Shady|__zod)|Symbol\.metadata\?\?=|define\.amd/;
      assert.equal(read.exec(code)?.[0], undefined, file);
    }
  });

  it('has only ASCII in the classic file', () => {
    assert.doesNotMatch(readFileSync(resolve(CDN, 'patto.classic.js'), 'latin1'), /[^\x00-\x7f]/);
  });
});

describe('What a host leaves in the kit', () => {
  let host: Host;
  before(async () => (host = await Host.start()));
  after(() => host.stop());

  async function sizeOnPage(css: string): Promise<{ width: number; height: number }> {
    const head = `<style>body { font: 16px/1.4 sans-serif } ${css} body > div { inline-size: 640px !important }</style>${SCRIPTS.module}`;
    const visit = await host.open({ head, body: `<div>${SPLIT}</div>` });
    await visit.shows('patto-funding-split', SPLIT_SHOWN);
    const box = await visit.page.locator('patto-funding-split').boundingBox();
    await visit.close();
    return { width: Math.round(box?.width ?? 0), height: Math.round(box?.height ?? 0) };
  }

  const SHEETS = {
    'a root of 62.5% and one of 8 px':
      'html { font-size: 62.5% } @media all { html { font-size: 8px } }',
    'spacing and case that would be inherited':
      'div { letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase; text-indent: 3em; line-height: 3; text-align: end }',
    'resets with !important':
      '* { margin: 0 !important; padding: 0 !important; box-sizing: border-box !important; display: block !important }',
  };

  for (const [what, css] of Object.entries(SHEETS)) {
    it(`is not ${what}`, async () => {
      assert.deepEqual(await sizeOnPage(css), await sizeOnPage(''));
    });
  }
});
