import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { TAGS } from '../../src/tags.js';
import { replace, restoreReplaced } from '../replace.js';
import { waitUntil } from '../wait-until.js';
import { mountAll, quiet, WIDGETS, type Page } from './widgets.js';

let page: Page | undefined;

beforeEach(() => replace(console, 'warn', () => {}));
afterEach(() => {
  restoreReplaced();
  page?.remove();
});

/** The same element in a parser that never tells it of its attributes, as Chromium's for XML. */
function defineUntold(tag: string): string {
  const told = customElements.get(tag) as unknown as typeof LitElement;
  let isDefining = true;
  class Untold extends told {
    static override get observedAttributes(): string[] {
      const names = super.observedAttributes;
      return isDefining ? [] : names;
    }
  }
  customElements.define(`untold-${tag}`, Untold);
  isDefining = false;
  return `untold-${tag}`;
}

describe('requirement 1: an XHTML page', () => {
  for (const tag of Object.keys(TAGS)) defineUntold(tag);

  for (const tag of WIDGETS) {
    it(`<${tag}> reads the attributes that nobody told it of`, async () => {
      page = await mountAll();
      const untold = document.createElement(`untold-${tag}`) as LitElement;
      untold.setAttribute('heading', 'Our own heading');
      untold.setAttribute('lang', 'it');
      page.workspace.append(untold);
      await quiet([untold]);
      const heading = untold.renderRoot.querySelector('[part~=heading]');
      expect(heading?.textContent.trim()).to.equal('Our own heading');
      expect(untold.renderRoot.querySelector('[part~=base]')?.getAttribute('lang')).to.equal('it');
    });
  }

  it('<patto-workspace> does, too', async () => {
    page = await mountAll();
    const untold = document.createElement('untold-patto-workspace') as typeof page.workspace;
    untold.setAttribute('readonly', '');
    untold.setAttribute('data', '{"title":"Pact"}');
    page.box.append(untold);
    const state = () => untold.workspaceStore.getState();
    await waitUntil(() => state().document.title === 'Pact', 'its data are read');
    expect(state().readonly).to.equal(true);
  });
});
