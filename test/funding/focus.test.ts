import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Initiative } from '../../src/portfolio/initiative.js';
import { waitUntil } from '../wait-until.js';
import {
  button,
  figures,
  initiative,
  offNotice,
  openView,
  splitOn,
  stated,
  type,
  typeInto,
  type SplitOnPage,
} from './split-page.js';

const withPeriod = (amountMinor: number): Initiative => {
  const one = initiative({ marketing: null, it: null });
  const schedule = [{ period: '2026', amountMinor }];
  return { ...one, funding: one.funding && { ...one.funding, schedule } };
};

const PERIODS = 'Amounts by period and party';

/** Presses a button that has the focus, as a reader without a mouse does. */
async function press({ root, split }: SplitOnPage, label: string): Promise<void> {
  button(root, label).focus();
  await sendKeys({ press: 'Enter' });
  await split.updateComplete;
}

const focused = ({ root }: SplitOnPage) =>
  root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent?.trim();

const focusIsOn = (page: SplitOnPage, label: string) =>
  waitUntil(() => focused(page) === label, `the focus is on ${label}`);

describe('the focus, where what had it goes', () => {
  it('is on the first party when the shares were made to fit', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: 5000 })]);
    await waitUntil(() => offNotice(page.root));
    await press(page, 'Fit to 100%');
    await focusIsOn(page, 'Marketing');
  });

  it('is in the field again when it was said what was meant', async () => {
    const page = await splitOn([initiative({ marketing: null, it: null })]);
    await type(page, 'Amount of IT', '150.001');
    await press(page, '€150,001.00');
    await focusIsOn(page, 'Amount of IT');
    expect(stated(page)[1]).to.deep.equal({ amountMinor: 15_000_100 });
  });

  it('is in the field again in the views, too', async () => {
    const page = await splitOn([withPeriod(48_000_000)]);
    await openView(page, 'Periods');
    await typeInto(page, 'Amount of 2026', '1.234');
    await press(page, '€1,234.00');
    await focusIsOn(page, 'Amount of 2026');
  });

  it('is on the periods when they were begun, and when they were mended', async () => {
    const page = await splitOn([
      initiative({ marketing: null, it: null }),
      initiative({ it: null }, { id: 'b' }),
    ]);
    await openView(page, 'Periods');
    await press(page, 'Two halves');
    await focusIsOn(page, PERIODS);
    const off = await splitOn([withPeriod(40_000_000)]);
    await openView(off, 'Periods');
    await waitUntil(() => off.root.querySelector('.mend button'));
    await press(off, 'Scale all periods');
    await focusIsOn(off, PERIODS);
  });

  it('is on the party that was added last', async () => {
    const page = await splitOn([initiative({ marketing: null, it: null })], {
      document: { parties: [{ id: 'marketing' }, { id: 'it' }, { id: 'data' }] },
    });
    page.root.querySelector<HTMLElement>('.add-payer summary')?.click();
    await press(page, 'Add');
    await focusIsOn(page, 'Data');
  });

  it('is on the first party when a total was typed to begin with', async () => {
    const bare = initiative({}, {}, { funding: undefined });
    const page = await splitOn([bare], { document: { parties: [{ id: 'marketing' }] } });
    await waitUntil(() => page.root.querySelector('.start input'));
    page.root.querySelector<HTMLInputElement>('.start input')?.focus();
    await sendKeys({ type: '1.234' });
    await press(page, 'Start with equal parts');
    await press(page, '€1,234.00');
    await focusIsOn(page, 'Marketing');
    expect(figures(page.root).at(-1)).to.equal('100% €1,234');
  });

  it('is on the proposal that was taken', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: null })]);
    button(page.root, 'Proposals').click();
    await waitUntil(() => page.root.querySelector('[data-kind=equal] button'));
    page.root.querySelector<HTMLElement>('[data-kind=equal] button')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => stated(page)[0] === null);
    await focusIsOn(page, 'In use');
    await sendKeys({ press: 'Enter' });
    page.store.undo();
    expect(stated(page)).to.deep.equal([6000, null]);
    expect(page.store.status.canUndo).to.equal(false);
  });
});
