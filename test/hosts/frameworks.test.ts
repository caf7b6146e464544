import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { replace, restoreReplaced } from '../replace.js';
import { waitUntil } from '../wait-until.js';
import { DOCUMENT, drawn, mountAll, WIDGETS, type Page } from './widgets.js';

let page: Page | undefined;
let warnings: string[] = [];

beforeEach(() => {
  warnings = [];
  replace(console, 'warn', (...parts: unknown[]) => warnings.push(parts.join(' ')));
});

afterEach(() => {
  restoreReplaced();
  page?.remove();
});

const textOf = ({ renderRoot }: LitElement): string =>
  (renderRoot.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Property by attribute, as the class declares them. */
function attributesOf(element: Element): [attribute: string, property: PropertyKey][] {
  const { elementProperties } = element.constructor as typeof LitElement;
  return [...elementProperties].flatMap(([property, { attribute, state }]) => {
    if (attribute === false || state) return [];
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    return [[name, property] as [string, PropertyKey]];
  });
}

const VALUES = ['', 'it', '3', 'true', 'false', '2026-06-30', '[]', '{', '“it”', '-1', 'a, b'];

describe('requirement 3: frameworks that set properties from strings', () => {
  for (const tag of WIDGETS) {
    it(`may set every property of <${tag}> to what its attribute accepts`, async () => {
      page = await mountAll();
      const widget = page.widgets.find(({ localName }) => localName === tag);
      if (!widget) throw new Error(tag);
      for (const [attribute, property] of attributesOf(widget)) {
        if (attribute === 'data' || attribute === 'src' || attribute === 'workspace') continue;
        const before = widget.getAttribute(attribute);
        for (const value of VALUES) {
          widget.setAttribute(attribute, value);
          await widget.updateComplete;
          const byAttribute = textOf(widget);
          widget.removeAttribute(attribute);
          await widget.updateComplete;
          Reflect.set(widget, property, value);
          await widget.updateComplete;
          expect(textOf(widget), `${attribute}="${value}"`).to.equal(byAttribute);
          Reflect.set(widget, property, undefined);
        }
        if (before !== null) widget.setAttribute(attribute, before);
        await widget.updateComplete;
      }
    }).timeout(120_000);
  }

  it('may set the workspace’s document as text', async () => {
    page = await mountAll();
    const loaded = () => page?.workspace.workspaceStore.getState().document;
    const before = loaded();
    page.workspace.data = JSON.stringify({ ...DOCUMENT, title: 'As text' });
    await waitUntil(() => loaded()?.title === 'As text', 'it is read');
    expect(loaded()).to.deep.equal({ ...before, title: 'As text' });
  });

  it('may set properties before the element is in the page, or before it is defined', async () => {
    page = await mountAll();
    const [radar] = page.widgets;
    const other = document.createElement('patto-capability-radar');
    other.depth = '1';
    other.heading = 'Ours';
    page.workspace.append(other);
    await drawn(page);
    expect(textOf(other))
      .to.contain('Ours')
      .and.to.contain(radar ? textOf(radar).slice(0, 40) : '');
  });
});

describe('requirement 9: hosts that put attributes back or take them away', () => {
  it('find none to put back: a widget never touches its own', async () => {
    const touched: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        const { localName } = target as Element;
        if (localName.startsWith('patto-')) touched.push(`${localName} ${attributeName}`);
      }
    });
    page = await mountAll();
    observer.observe(page.box, { attributes: true, subtree: true });
    page.workspace.workspaceStore.select({ kind: 'party', id: 'it' });
    page.workspace.workspaceStore.dispatch(() => [{ path: ['title'], value: 'Another' }]);
    await drawn(page);
    observer.disconnect();
    expect(touched).to.deep.equal([]);
  });

  it('may do so for ever without hanging the page', async () => {
    page = await mountAll();
    let rounds = 0;
    const observer = new MutationObserver((records) => {
      for (const { target, attributeName, oldValue } of records) {
        if (!attributeName) return;
        rounds++;
        const element = target as Element;
        if (oldValue === null) element.removeAttribute(attributeName);
        else element.setAttribute(attributeName, oldValue);
      }
      observer.takeRecords();
    });
    observer.observe(page.box, { attributes: true, attributeOldValue: true, subtree: true });
    for (const element of page.elements) element.setAttribute('heading', 'Ours');
    await drawn(page);
    observer.disconnect();
    expect(page.elements.some((element) => element.hasAttribute('heading'))).to.equal(false);
    expect(rounds).to.equal(page.elements.length);
  });
});

describe('requirement 10: values spoiled by an editor', () => {
  const radarWith = async (series: string): Promise<LitElement> => {
    page = await mountAll();
    const [radar] = page.widgets;
    if (!radar) throw new Error('no radar');
    radar.setAttribute('series', series);
    await radar.updateComplete;
    return radar;
  };

  for (const spoiled of [
    '“current target”',
    '”current target”',
    '&quot;current target&quot;',
    '« current target »',
    'current\u00a0target',
  ]) {
    it(`such as ${spoiled} are read as they were meant`, async () => {
      const meant = textOf(await radarWith('current target'));
      page?.remove();
      expect(textOf(await radarWith(spoiled))).to.equal(meant);
    });
  }

  it('beyond recognition are said on the page', async () => {
    const radar = await radarWith('curremt');
    expect(radar.renderRoot.querySelector('.notices')?.textContent).to.contain('curremt');
  });
});
