import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import '../../src/governance/governance-matrix.js';

const DATA = {
  inputs: [{ id: 'spend', type: 'number' }],
  zones: [{ id: 'safe', rank: 1 }],
  rules: [{ id: 'a', when: { spend: { below: 5 } }, zone: 'safe' }],
};

/** A matrix in a page that is written from right to left, in a language that the kit does not speak. */
async function matrix(attributes: Readonly<Record<string, string>> = {}): Promise<ShadowRoot> {
  const page = await fixture<HTMLElement>(
    html`<div lang="he" dir="rtl">
      <patto-governance-matrix .data=${DATA}></patto-governance-matrix>
    </div>`,
  );
  const element = page.querySelector('patto-governance-matrix');
  if (!element?.shadowRoot) throw new Error('no matrix');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const root = element.shadowRoot;
  await waitUntil(() => root.querySelector('.summary'), 'it is drawn');
  return root;
}

/** The words that stand at the left and at the right end of a line. */
function ends(element: Element): readonly [string, string] {
  const range = document.createRange();
  const places: { readonly word: string; readonly x: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const { x, width } = range.getBoundingClientRect();
      if (width > 1) places.push({ word, x });
    }
  }
  places.sort((a, b) => a.x - b.x);
  return [places[0]?.word ?? '', places.at(-1)?.word ?? ''];
}

describe('English words on a page from right to left', () => {
  it('read from left to right, with their numbers and full stops in place', async () => {
    const root = await matrix();
    const summary = root.querySelector('.summary');
    expect(summary?.textContent?.trim()).to.match(/^1 rule puts/);
    expect(summary && ends(summary)[0]).to.equal('1');
  });

  it('say what does not fit with its brackets in place', async () => {
    const root = await matrix({ view: 'nowhere' });
    const notice = () => root.querySelector('.notices li > span');
    await waitUntil(notice, 'it is said');
    const found = notice();
    expect(found?.getAttribute('lang')).to.equal('en');
    expect(found && getComputedStyle(found).direction).to.equal('ltr');
  });
});
