import { expect } from '@open-wc/testing';
import { emulateMediaFeatures, resetMedia } from '../../media.js';
import { waitUntil } from '../../wait-until.js';
import {
  focused,
  initiative,
  INITIATIVES,
  matrixOn,
  press,
  textOf,
  type MatrixOnPage,
  type MatrixSetting,
} from '../matrix-page.js';

afterEach(resetMedia);

const WIDE = initiative('design-week', 'Design week', { 'personal-data': 'none', spend: 90_000 });

async function useOn(setting: MatrixSetting = {}): Promise<MatrixOnPage> {
  const page = await matrixOn({ initiatives: [...INITIATIVES, WIDE], ...setting });
  page.root.querySelector<HTMLElement>('#tab-use')?.click();
  const shown = setting.initiatives?.length === 0 ? '#face .quiet' : '.use';
  await waitUntil(() => page.root.querySelector(shown), 'the view is there');
  return page;
}

const rows = ({ root }: MatrixOnPage, list: string) =>
  [...root.querySelectorAll<HTMLElement>(`${list} > li`)].map((row) => textOf(row));
const working = ({ root }: MatrixOnPage) => textOf(root.querySelector<HTMLElement>('.working'));

describe('the use of the rules on the page', () => {
  it('says how many initiatives are in each zone, and why one has none', async () => {
    const page = await useOn();
    expect(rows(page, '.coverage:not(.by-rule)')).to.deep.equal([
      'Controlled 1 of 3 · 33% Show the one',
      'Assisted 0 of 3 · 0%',
      'Safe 1 of 3 · 33% Show the one',
      'No zone 1 of 3 · 33% Why they have no zone Design week No rule covers this case.',
    ]);
    expect(textOf(page.root.querySelector<HTMLElement>('.summary'))).to.equal(
      'Of the initiatives, one is controlled, one is safe, and one has no zone. 2 of 4 rules decide for none.',
    );
  });

  it('names the initiatives of a rule on demand, with the working', async () => {
    const page = await useOn();
    const figures = page.root.querySelectorAll<HTMLElement>('.by-rule .figure');
    expect([...figures].map((figure) => textOf(figure))).to.deep.equal([
      'One initiative',
      'One initiative',
      '0 initiatives',
      '0 initiatives',
    ]);
    figures[0]?.click();
    await waitUntil(() => working(page) !== '', 'the working is shown');
    expect(working(page)).to.contain(
      'How often rule 2 decides Matches 1: One customer file Decides for 1: One customer file',
    );
    expect(working(page)).to.contain('as of Nov 21, 2026');
  });

  it('chooses a rule and an initiative for the whole workspace', async () => {
    const page = await useOn();
    page.root.querySelector<HTMLElement>('.by-rule .rule-name')?.click();
    expect(page.store.getState().selection).to.deep.equal({ kind: 'rule', id: 'large' });
    await page.matrix.updateComplete;
    expect(page.root.querySelector('.rule-name')?.ariaCurrent).to.equal('true');
    page.root.querySelector<HTMLElement>('.reasons button')?.click();
    expect(page.store.getState().selection).to.deep.equal({
      kind: 'initiative',
      id: 'design-week',
    });
  });

  it('is reached by the arrow keys, in the direction of the writing', async () => {
    const page = await matrixOn();
    page.root.querySelector<HTMLElement>('#tab-rules')?.focus();
    await press(page, 'ArrowRight', 'ArrowRight');
    expect(focused(page)?.id).to.not.equal('tab-rules');
    await press(page, 'End');
    expect(focused(page)?.id).to.equal('tab-use');
    await press(page, 'ArrowRight');
    expect(focused(page)?.id).to.equal('tab-rules');
    page.box.dir = 'rtl';
    await press(page, 'ArrowRight');
    expect(focused(page)?.id).to.equal('tab-use');
  });

  it('has a table twin with the same figures', async () => {
    const page = await useOn();
    page.root.querySelector<HTMLElement>('[part=menu-button]')?.focus();
    await waitUntil(() => page.root.querySelector('#menu button'), 'the menu is there');
    page.root.querySelector<HTMLElement>('#menu button')?.click();
    await waitUntil(() => page.root.querySelector('.twin'), 'the twin is there');
    const twin = [...page.root.querySelectorAll<HTMLElement>('.twin tbody tr')].map(textOf);
    expect(twin[0]).to.equal('Zone Controlled 1 One customer file');
    expect(twin).to.have.length(8);
  });

  it('says where there are no initiatives', async () => {
    const page = await useOn({ initiatives: [] });
    expect(textOf(page.root.querySelector<HTMLElement>('#face'))).to.equal(
      'There are no initiatives in this workspace: nothing tells how the rules are used.',
    );
  });

  it('speaks Italian', async () => {
    const page = await useOn();
    page.box.lang = 'it';
    await waitUntil(
      () => textOf(page.root.querySelector<HTMLElement>('h4')) === 'Dove stanno le iniziative',
    );
    expect(rows(page, '.coverage:not(.by-rule)')[0]).to.equal(
      'Controllata 1 su 3 · 33% Mostra quella',
    );
  });

  for (const scheme of ['light', 'dark']) {
    it(`can be read by everybody in the ${scheme} scheme, also where there is little room`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const page = await useOn({ width: 300 });
      Object.assign(page.box.style, {
        colorScheme: scheme,
        background: 'Canvas',
        color: 'CanvasText',
      });
      await expect(page.matrix).to.be.accessible();
      expect(page.matrix.scrollWidth).to.be.at.most(300);
    });
  }
});
