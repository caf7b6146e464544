import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Initiative } from '../../src/portfolio/initiative.js';
import { waitUntil } from '../wait-until.js';
import {
  button,
  divider,
  initiative,
  offNotice,
  openView,
  splitOn,
  stated,
  type,
  typeInto,
  type SplitOnPage,
} from './split-page.js';

const SHARES = { marketing: 6000, it: null };

const withPeriods = (...schedule: [string, number][]): Initiative => {
  const one = initiative(SHARES, { totalMinor: 100_000 });
  const periods = schedule.map(([period, amountMinor]) => ({ period, amountMinor }));
  return { ...one, funding: one.funding && { ...one.funding, schedule: periods } };
};

const announced = ({ root }: SplitOnPage) =>
  root.querySelector('.base > [role=status]')?.textContent?.trim();

const hears = (page: SplitOnPage, text: string) =>
  waitUntil(() => announced(page) === text, `hears “${text}”`);

describe('what a screen reader hears of a split', () => {
  for (const [what, act, said] of [
    [
      'equal parts',
      (page: SplitOnPage) => button(page.root, 'Equal').click(),
      '€480,000: Marketing 50%, IT 50%.',
    ],
    [
      'a pin that is taken back',
      (page: SplitOnPage) => button(page.root, 'Marketing: stated').click(),
      '€480,000: Marketing 50%, IT 50%.',
    ],
    [
      'a lock',
      (page: SplitOnPage) => button(page.root, 'Marketing: locked').click(),
      '€480,000: Marketing 60%, IT 40%.',
    ],
    [
      'a typed share',
      (page: SplitOnPage) => type(page, 'Share of Marketing', '70'),
      '€480,000: Marketing 70%, IT 30%.',
    ],
    [
      'a typed total',
      (page: SplitOnPage) => type(page, 'Total to split', '1000'),
      '€1,000: Marketing 60%, IT 40%.',
    ],
  ] as const) {
    it(`is what ${what} came to`, async () => {
      const page = await splitOn([initiative(SHARES)]);
      await act(page);
      await hears(page, said);
    });
  }

  it('is what fitting and a proposal came to, in the language of the reader', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: 6000 })]);
    await waitUntil(() => offNotice(page.root));
    button(page.root, 'Fit to 100%').click();
    await hears(page, '€480,000: Marketing 50%, IT 50%.');
    await type(page, 'Share of Marketing', '70');
    page.split.lang = 'it';
    await waitUntil(() => page.root.textContent?.includes('Proposte'));
    button(page.root, 'Proposte').click();
    await waitUntil(() => page.root.querySelector('[data-kind=equal] button'));
    page.root.querySelector<HTMLElement>('[data-kind=equal] button')?.click();
    await waitUntil(() => announced(page)?.endsWith('Marketing 50%, IT 50%.'));
    expect(announced(page)).to.match(/^480\.000\s€: /);
  });

  it('is nothing while a divider moves, which says its own value', async () => {
    const page = await splitOn([initiative(SHARES)]);
    divider(page.root).focus();
    await sendKeys({ press: 'ArrowRight' });
    await page.split.updateComplete;
    expect(stated(page)[0]).to.equal(6100);
    expect(announced(page)).to.equal('');
  });
});

describe('what a screen reader hears of the periods', () => {
  it('is what they came to when they were begun', async () => {
    const page = await splitOn([initiative(SHARES), initiative(SHARES, { id: 'b' })]);
    await openView(page, 'Periods');
    button(page.root, 'Two halves').click();
    await waitUntil(() => announced(page)?.startsWith('€480,000 over 2 periods; the most in H1'));
  });

  it('is what is in none of them, and that they are mended', async () => {
    const page = await splitOn([withPeriods(['2026-H1', 50_000], ['2026-H2', 50_000])]);
    await openView(page, 'Periods');
    await typeInto(page, 'Amount of H2 2026', '300');
    await hears(page, 'The periods have €800; €200 of the total of €1,000 is in none.');
    button(page.root, 'Add H1 2027 with €200').click();
    await hears(page, '€1,000 over 3 periods; the most in H1 2026.');
    button(page.root, 'Remove H1 2027').click();
    await hears(page, 'H1 2027 removed; its €200 is in no period now.');
  });
});
