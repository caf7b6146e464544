import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FORMS, Host, SCRIPTS } from './host.js';
import { SPLIT, SPLIT_SHOWN } from './markup.js';

const again = (script: string): string => script.replace('.js"', '.js?v=2"');

describe('Getting the kit into a page', () => {
  let host: Host;
  before(async () => (host = await Host.start()));
  after(() => host.stop());

  for (const form of FORMS) {
    it(`works with the snippet of the README in a bare page (${form})`, async () => {
      const visit = await host.open({ head: SCRIPTS[form], body: SPLIT });
      await visit.shows('patto-funding-split', SPLIT_SHOWN);
      assert.deepEqual([...visit.errors, ...visit.warnings], []);
    });

    for (const second of FORMS) {
      it(`loads twice, in two versions: works and warns at most (${form}, then ${second})`, async () => {
        const visit = await host.open({
          head: SCRIPTS[form] + again(SCRIPTS[second]),
          body: SPLIT,
        });
        await visit.shows('patto-funding-split', SPLIT_SHOWN);
        await visit.page.waitForLoadState('networkidle');
        assert.deepEqual(visit.errors, []);
      });
    }

    it(`survives document.open, which replaces the page (${form})`, async () => {
      const visit = await host.open({ head: SCRIPTS[form], body: SPLIT });
      await visit.shows('patto-funding-split', SPLIT_SHOWN);
      await visit.page.evaluate(
        (markup) => {
          document.open();
          document.write(markup);
          document.close();
        },
        `<!doctype html><html lang="en"><head>${again(SCRIPTS[form])}</head><body><main>${SPLIT}</main></body></html>`,
      );
      await visit.shows('main patto-funding-split', SPLIT_SHOWN);
      assert.deepEqual(visit.errors, []);
    });

    it(`leaves a tag alone that somebody else defined, and warns (${form})`, async () => {
      const theirs = `<script>customElements.define('patto-capability-radar', class extends HTMLElement {
        connectedCallback() { this.title = 'theirs'; }
      });</script>`;
      const body = `<patto-capability-radar></patto-capability-radar>${SPLIT}`;
      const visit = await host.open({ head: theirs + SCRIPTS[form], body });
      await visit.shows('patto-funding-split', SPLIT_SHOWN);
      assert.equal(
        await visit.page.locator('patto-capability-radar').getAttribute('title'),
        'theirs',
      );
      assert.deepEqual(visit.errors, []);
    });
  }

  it('runs the classic file where document.currentScript is null', async () => {
    const head = SCRIPTS.classic.replace('<script', '<script type="module"');
    const visit = await host.open({ head, body: SPLIT });
    await visit.shows('patto-funding-split', SPLIT_SHOWN);
    assert.deepEqual(visit.errors, []);
  });

  it('loads a widget when its tag appears, and only then', async () => {
    const visit = await host.open({ head: SCRIPTS.loader, body: '<main></main>' });
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual(visit.requests.slice(1), ['/patto/patto.js']);
    await visit.page.evaluate((markup) => {
      document.querySelector('main')?.setHTMLUnsafe(markup);
    }, SPLIT);
    await visit.shows('patto-funding-split', SPLIT_SHOWN);
    assert.equal(
      visit.requests.some((path) => path.includes('capability-radar-')),
      false,
    );
  });

  it('looks into a shadow root that it is given', async () => {
    const script = `<script type="module">
      import { start } from '/patto/patto.js';
      const root = document.querySelector('main').attachShadow({ mode: 'open' });
      root.append(document.querySelector('template').content);
      start(root);
    </script>`;
    const body = `<main></main><template>${SPLIT}</template>${script}`;
    const visit = await host.open({ body });
    await visit.shows('patto-funding-split', SPLIT_SHOWN);
  });
});
