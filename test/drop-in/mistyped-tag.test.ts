import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { watchMistyped } from '../../src/drop-in/mistyped-tag.js';
import { upgradePlaceholder } from '../../src/drop-in/placeholder.js';
import { nearest } from '../../src/drop-in/unknown-name.js';
import { replace, restoreReplaced } from '../replace.js';
import { waitUntil } from '../wait-until.js';

let said: string[] = [];

beforeEach(() => {
  said = [];
  replace(console, 'warn', (sentence: string) => said.push(sentence));
});

afterEach(() => restoreReplaced());

const noteIn = (element: Element | null) => element?.querySelector('[role=note]')?.textContent;

/** A page that a loader watches. */
async function watched(lang = 'en'): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
  watchMistyped(page);
  return page;
}

function put(page: HTMLElement, tag: string): Element {
  const element = document.createElement(tag);
  element.textContent = 'What stood there';
  page.append(element);
  return element;
}

describe('a mistyped tag', () => {
  it('is said in its place, with the tag that is meant, and once in the console', async () => {
    const page = await watched();
    const [first, second] = [
      put(page, 'patto-capabilty-radar'),
      put(page, 'patto-capabilty-radar'),
    ];
    const sentence =
      'Patto does not know <patto-capabilty-radar>. Is <patto-capability-radar> meant?';
    await waitUntil(() => noteIn(second) === sentence);
    expect(noteIn(first)).to.equal(sentence);
    expect(first.textContent).to.include('What stood there');
    expect(said).to.deep.equal([sentence]);
  });

  it('is said in Italian', async () => {
    const element = put(await watched('it'), 'patto-funding-spilt');
    const sentence = 'Patto non conosce <patto-funding-spilt>. Si intende <patto-funding-split>?';
    await waitUntil(() => noteIn(element) === sentence);
  });

  it('that is near to none of ours is only said in the console', async () => {
    const element = put(await watched(), 'patto-weather');
    await waitUntil(() => said.length > 0);
    expect(said[0]).to.match(
      /^Patto does not know <patto-weather>\. It knows: <patto-workspace>, .*<patto-funding-split>\.$/,
    );
    expect(noteIn(element)).to.equal(undefined);
  });

  it('is not what is ours, or is defined, or begins otherwise', async () => {
    class Theirs extends HTMLElement {}
    customElements.define('patto-funding-splits', Theirs);
    const page = await watched();
    const others = ['patto-funding-split', 'patto-funding-splits', 'other-funding-split', 'p'];
    const elements = others.map((tag) => put(page, tag));
    const last = put(page, 'patto-fundingsplit');
    await waitUntil(() => noteIn(last));
    expect(elements.map((element) => noteIn(element) ?? null)).to.deep.equal(
      others.map(() => null),
    );
    expect(said).to.have.length(1);
  });
});

describe('the name that is meant', () => {
  const NAMES = ['workspace', 'capability-radar', 'governance-matrix', 'funding-split'];
  const meant = {
    'capabilty-radar': 'capability-radar',
    'capability-rader': 'capability-radar',
    fundingsplit: 'funding-split',
    'governence-matrx': 'governance-matrix',
    radar: 'capability-radar',
    matrix: 'governance-matrix',
    workspce: 'workspace',
    weather: undefined,
    '': undefined,
  };
  for (const [name, wanted] of Object.entries(meant)) {
    it(`of “${name}” is ${wanted ?? 'none'}`, () => {
      expect(nearest(name, NAMES)).to.equal(wanted);
    });
  }
});

describe('a placeholder for a widget that there is not', () => {
  it('says which one is meant, or which there are', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div data-patto="“Patto-Capability-Rader”"></div>
        <div data-patto="weather"></div>
        <div data-patto="raddar" lang="it"></div>
      </div>`,
    );
    const places = [...page.children];
    for (const place of places) await upgradePlaceholder(place, () => aTimeout(0));
    expect(places.map(noteIn)).to.deep.equal([
      'Patto does not know ““Patto-Capability-Rader””. Is “capability-radar” meant?',
      'Patto does not know “weather”. It knows: “workspace”, “capability-radar”, “governance-matrix”, “funding-split”.',
      'Patto non conosce «raddar». Conosce: «workspace», «capability-radar», «governance-matrix», «funding-split».',
    ]);
  });
});
