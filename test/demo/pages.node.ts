/** The other pages of the demo: bare HTML with the README's snippet, and every widget alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Site, type Visitor } from './site.js';

describe('The bare page', () => {
  let site: Site;
  before(async () => {
    site = await Site.start();
  });
  after(() => site.stop());

  it('shows all three widgets beside the built files', async () => {
    const visitor = await site.visit('bare.html');
    assert.match(await summary(visitor, 'patto-capability-radar'), /24 capabilities/);
    assert.match(await summary(visitor, 'patto-governance-matrix'), /14 rules/);
    assert.match(await summary(visitor, 'patto-funding-split'), /€420,000/);
  });

  it('holds the very snippet of the README', () => {
    const readme = read('../../README.md');
    const snippet = /```html\n(<script type="module"[^]*?)```/.exec(readme)?.[1] ?? '';
    const page = read('../../demo/bare.html');
    for (const line of snippet.split('\n').filter(Boolean)) assert.ok(page.includes(line.trim()));
  });
});

describe('The page of single widgets', () => {
  let site: Site;
  let visitor: Visitor;
  before(async () => {
    site = await Site.start();
    visitor = await site.visit('standalone.html');
  });
  after(() => site.stop());

  const expected: Readonly<Record<string, readonly RegExp[]>> = {
    'patto-capability-radar': [/2 of 6 capabilities/, /3 of 5 capabilities/, /2 of 2 capabilities/],
    'patto-governance-matrix': [/5 rules/, /3 rules/],
    'patto-funding-split': [
      /€480,000: Marketing 45%, IT 40%, Data 15%/,
      /CHF.260,000/,
      /1,000,007/,
      /€90,000: Marketing 50%, IT 50%/,
    ],
  };
  for (const [tag, sentences] of Object.entries(expected)) {
    it(`gives each <${tag}> its own data: attributes, table, JSON`, async () => {
      for (const [at, sentence] of sentences.entries()) {
        assert.match(await summary(visitor, tag, at), sentence);
      }
      assert.equal(await visitor.page.locator(tag).count(), sentences.length);
    });
  }

  it('complains of nothing', () => {
    assert.deepEqual(visitor.complaints, []);
  });
});

function summary({ page }: Visitor, tag: string, at = 0): Promise<string> {
  return page.locator(tag).nth(at).locator('[part~=summary]').innerText();
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
