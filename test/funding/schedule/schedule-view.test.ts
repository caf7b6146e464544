import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Initiative } from '../../../src/portfolio/initiative.js';
import { pressKeys } from '../../keys.js';
import { emulateMediaFeatures, resetMedia } from '../../media.js';
import { waitUntil } from '../../wait-until.js';
import {
  button,
  cells,
  initiative,
  openView,
  splitOn,
  typeInto,
  type SplitOnPage,
} from '../split-page.js';

afterEach(async () => {
  await resetMedia();
  document.documentElement.style.removeProperty('color-scheme');
});

const withPeriods = (...schedule: [string, number][]): Initiative => {
  const one = initiative({ marketing: null, it: null, data: null }, { totalMinor: 100_000 });
  const periods = schedule.map(([period, amountMinor]) => ({ period, amountMinor }));
  return { ...one, funding: one.funding && { ...one.funding, schedule: periods } };
};

const HALVES = withPeriods(['2026-H1', 50_000], ['2026-H2', 50_000]);

const table = (root: ParentNode) => root.querySelector('table.schedule');
const schedule = ({ store }: SplitOnPage) =>
  store
    .getState()
    .document.initiatives[0]?.funding?.schedule?.map(
      ({ period, amountMinor }) => [period, amountMinor] as const,
    );

describe('the split by period', () => {
  it('adds up by row and by column, with the odd cents moved between the periods', async () => {
    const page = await splitOn([HALVES]);
    const panel = await openView(page, 'Periods');
    await waitUntil(() => table(panel));
    expect(cells(table(panel))).to.deep.equal([
      ['Period', 'Amount', 'Marketing', 'IT', 'Data', ''],
      ['H1 2026', '€500.00', '€166.66', '€166.67', '€166.67', ''],
      ['H2 2026', '€500.00', '€166.67', '€166.66', '€166.67', ''],
      ['Total', '€1,000.00', '€333.33', '€333.33', '€333.34', ''],
    ]);
  });

  it('draws who carries what and when, with the sum in words for each cell', async () => {
    const page = await splitOn([withPeriods(['Q1', 90_000], ['Q2', 10_000])]);
    const panel = await openView(page, 'Periods');
    await waitUntil(() => panel.querySelector('svg.strip'));
    expect(panel.querySelectorAll('#stage > svg')).to.have.length(1);
    const said = [...panel.querySelectorAll('.strip .cell title')].map((one) => one.textContent);
    expect(said.slice(0, 2)).to.deep.equal(['Marketing, Q1: €300.00', 'Marketing, Q2: €33.33']);
    const heat = [...panel.querySelectorAll('.strip .cell rect')].map((one) => one.classList[1]);
    expect(heat.slice(0, 2)).to.deep.equal(['step-5', 'step-1']);
    expect([...panel.querySelectorAll('.strip .cell > text')][0]?.textContent).to.equal('€300.00');
  });

  it('begins with equal amounts, in one step', async () => {
    const page = await splitOn([
      initiative({ marketing: null, it: null }, {}, { start: '2027-04-01' }),
      initiative({ it: null }, { id: 'b' }),
    ]);
    await openView(page, 'Periods');
    button(page.root, 'Four quarters').click();
    await page.split.updateComplete;
    expect(schedule(page)?.[0]).to.deep.equal(['2027-Q1', 12_000_000]);
    expect(schedule(page)).to.have.length(4);
    page.store.undo();
    expect(schedule(page)).to.equal(undefined);
  });

  it('is in the menu of a split that stands alone', async () => {
    const page = await splitOn([initiative({ marketing: null, it: null })]);
    expect(page.root.querySelector('[role=tab]')).to.equal(null);
    button(page.root, 'More').click();
    await waitUntil(() =>
      page.root.querySelector('.menu')?.textContent?.includes('Split by period'),
    );
    button(page.root, 'Split by period').click();
    await waitUntil(() => page.root.querySelector('[role=tab]'));
    expect(
      [...page.root.querySelectorAll('[role=tab]')].map((tab) => tab.textContent?.trim()),
    ).to.deep.equal(['Split', 'Periods']);
  });

  it('shows periods that are not the total, and mends them only when asked', async () => {
    const page = await splitOn([HALVES]);
    const panel = await openView(page, 'Periods');
    await typeInto(page, 'Amount of H2 2026', '300');
    expect(schedule(page)).to.deep.equal([
      ['2026-H1', 50_000],
      ['2026-H2', 30_000],
    ]);
    expect(panel.querySelector('.mend')?.textContent).to.contain(
      'The periods have €800.00; €200.00 of the total of €1,000.00 is in none.',
    );
    expect(cells(table(panel))[3]?.slice(0, 2)).to.deep.equal(['In no period yet', '€200.00']);
    expect(cells(table(panel)).at(-1)?.slice(1)).to.deep.equal([
      '€1,000.00',
      '€333.33',
      '€333.33',
      '€333.34',
      '',
    ]);
    button(page.root, 'Add H1 2027 with €200.00').click();
    await page.split.updateComplete;
    expect(panel.querySelector('.mend')).to.equal(null);
    expect(schedule(page)?.at(-1)).to.deep.equal(['2027-H1', 20_000]);
  });

  for (const [label, amounts, total] of [
    ['Make H2 2026 €500.00', [50_000, 50_000], 100_000],
    ['Scale all periods', [41_667, 58_333], 100_000],
    ['Make the total €1,200.00', [50_000, 70_000], 120_000],
  ] as const) {
    it(`mends more than the total: ${label}`, async () => {
      const page = await splitOn([withPeriods(['2026-H1', 50_000], ['2026-H2', 70_000])]);
      await openView(page, 'Periods');
      await waitUntil(() => page.root.querySelector('.mend'));
      expect(page.root.querySelector('.mend')?.textContent).to.contain(
        '€200.00 more than the total',
      );
      button(page.root, label).focus();
      await sendKeys({ press: 'Enter' });
      await page.split.updateComplete;
      expect(schedule(page)?.map(([, amount]) => amount)).to.deep.equal(amounts);
      expect(page.store.getState().document.initiatives[0]?.funding?.totalMinor).to.equal(total);
      expect(page.root.querySelector('.mend')).to.equal(null);
      page.store.undo();
      expect(schedule(page)?.map(([, amount]) => amount)).to.deep.equal([50_000, 70_000]);
    });
  }

  it('renames, adds and removes periods in place, each in one step', async () => {
    const page = await splitOn([HALVES]);
    await openView(page, 'Periods');
    await typeInto(page, 'Name of H1 2026', 'Pilot');
    expect(schedule(page)?.map(([period]) => period)).to.deep.equal(['Pilot', '2026-H2']);
    button(page.root, 'Add period').click();
    await waitUntil(() => schedule(page)?.length === 3);
    expect(schedule(page)?.at(-1)).to.deep.equal(['2027-H1', 0]);
    await waitUntil(
      () => page.root.activeElement?.getAttribute('aria-label') === 'Name of H1 2027',
    );
    button(page.root, 'Remove Pilot').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => schedule(page)?.length === 2);
    await waitUntil(() => page.root.activeElement?.getAttribute('aria-label') === 'Remove H2 2026');
    expect(page.root.querySelector('.base > [role=status]')?.textContent).to.contain(
      'Pilot removed; its €500.00 is in no period now.',
    );
    await pressKeys('Control', 'z');
    expect(schedule(page)?.map(([period]) => period)).to.deep.equal([
      'Pilot',
      '2026-H2',
      '2027-H1',
    ]);
  });

  it('writes quarters and halves as people do, and keeps them as they sort', async () => {
    const page = await splitOn([HALVES]);
    await openView(page, 'Periods');
    await typeInto(page, 'Name of H1 2026', 'q4 2025');
    expect(schedule(page)?.[0]?.[0]).to.equal('2025-Q4');
    page.split.lang = 'it';
    await waitUntil(
      () => page.root.querySelector('.strip .when')?.textContent === 'T4 2025T4 2025',
    );
    expect(cells(table(page.root)).map(([name]) => name)).to.deep.equal([
      'Periodo',
      'T4 2025',
      'S2 2026',
      'Totale',
    ]);
    const undone = page.store.getState().document;
    await typeInto(page, 'Nome di S2 2026', 'S2 2026');
    expect(page.store.getState().document).to.equal(undone);
  });

  it('writes the sums of the strip in full where all of them fit, else all in few letters', async () => {
    const quarters = [1, 2, 3, 4].map((nth): [string, number] => [`2026-Q${nth}`, 6_000_000]);
    const page = await splitOn([withPeriods(...quarters)]);
    await openView(page, 'Periods');
    const sums = () =>
      [...page.root.querySelectorAll('.strip .cell > text')].map((one) => one.textContent);
    await waitUntil(() => sums()[0]);
    expect(sums()[0]).to.equal('€19,999.80');
    if (page.split.parentElement) page.split.parentElement.style.inlineSize = '280px';
    await waitUntil(() => sums()[0] === '€20K');
  });

  it('refuses a name that is taken or empty, and a sum that is none', async () => {
    const page = await splitOn([HALVES]);
    await openView(page, 'Periods');
    await typeInto(page, 'Name of H1 2026', '2026-H2');
    expect(page.root.querySelector('.field-message')?.textContent).to.contain(
      'There is a period H2 2026 already.',
    );
    await typeInto(page, 'Name of H1 2026', ' ');
    expect(page.root.querySelector('.field-message')?.textContent).to.contain('needs a name');
    await sendKeys({ press: 'Escape' });
    await page.split.updateComplete;
    expect(page.root.querySelector('.field-message')).to.equal(null);
    for (const [text, said] of [
      ['-5', 'cannot be negative'],
      ['5 USD', 'another currency'],
      ['1,2345', 'no such small unit'],
    ] as const) {
      await typeInto(page, 'Amount of H1 2026', text);
      expect(page.root.querySelector('.field-message')?.textContent).to.contain(said);
    }
    await typeInto(page, 'Amount of H1 2026', '1.234');
    expect(page.root.querySelectorAll('.field-message button')).to.have.length(2);
    expect(schedule(page)).to.deep.equal([
      ['2026-H1', 50_000],
      ['2026-H2', 50_000],
    ]);
  });

  it('says how a sum came about', async () => {
    const page = await splitOn([HALVES]);
    const panel = await openView(page, 'Periods');
    panel.querySelector<HTMLElement>('td .figure')?.click();
    await waitUntil(() => page.root.querySelector('.working li'));
    const lines = [...page.root.querySelectorAll('.working li')].map((one) => one.textContent);
    expect(lines[1]).to.equal('€333.33 ÷ €1,000.00 × €500.00 = €166.665');
  });

  it('says how totals came about, and what no period has', async () => {
    const page = await splitOn([withPeriods(['2026-H1', 50_000], ['2026-H2', 20_000])]);
    const panel = await openView(page, 'Periods');
    await waitUntil(() => panel.querySelector('tfoot .figure'));
    const ask = async (selector: string, last: string) => {
      panel.querySelector<HTMLElement>(selector)?.click();
      const lines = () =>
        [...page.root.querySelectorAll('.working li')].map((one) => one.textContent);
      await waitUntil(() => lines().at(-1) === last, `${last} in ${lines().join()}`);
      return lines();
    };
    const lines = await ask('tfoot td:nth-of-type(2) .figure', '= €333.33');
    expect(lines.slice(0, 2)).to.deep.equal(['Sum of the periods', 'H1 2026: €166.67']);
    await ask('tfoot td .figure', '= €1,000.00');
    await ask('tr.is-off td .figure', '€1,000.00 − €700.00 = €300.00');
  });

  it('has a table twin that is this view', async () => {
    const page = await splitOn([HALVES]);
    await openView(page, 'Periods');
    button(page.root, 'More').click();
    await waitUntil(() => page.root.querySelector('.menu')?.textContent?.includes('Show as table'));
    button(page.root, 'Show as table').click();
    await waitUntil(() => page.root.querySelector('.twin'));
    expect(cells(page.root.querySelector('.twin table'))[1]).to.deep.equal([
      'H1 2026',
      '€500.00',
      '€166.66',
      '€166.67',
      '€166.67',
    ]);
  });

  it('can only be read where nothing may be edited', async () => {
    const page = await splitOn([HALVES], { attributes: { readonly: '' } });
    const panel = await openView(page, 'Periods');
    await waitUntil(() => table(panel));
    expect(panel.querySelectorAll('input, .remove, .add-period')).to.have.length(0);
  });

  it('goes with the value of a form', async () => {
    const page = await splitOn([HALVES]);
    const { value } = page.split;
    await openView(page, 'Periods');
    await typeInto(page, 'Name of H1 2026', 'Pilot');
    page.split.value = value;
    await waitUntil(() => schedule(page)?.[0]?.[0] === '2026-H1');
  });

  it('is printed without what edits it', async () => {
    const page = await splitOn([HALVES]);
    const panel = await openView(page, 'Periods');
    await waitUntil(() => table(panel));
    if (!(await emulateMediaFeatures({}, 'print'))) return;
    const seen = [...page.root.querySelectorAll('.tabs, .remove, .actions')].filter((one) =>
      one.checkVisibility(),
    );
    expect(seen).to.have.length(0);
    expect(getComputedStyle(page.root.querySelector('.period-name') ?? panel).borderColor).to.equal(
      'rgba(0, 0, 0, 0)',
    );
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible in ${scheme}`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      document.documentElement.style.colorScheme = 'light dark';
      const page = await splitOn([withPeriods(['Q1', 30_000], ['Q2', 20_000])]);
      const panel = await openView(page, 'Periods');
      await waitUntil(() => panel.querySelector('svg.strip'));
      await expect(page.split).to.be.accessible();
    });
  }

  it('speaks Italian', async () => {
    const page = await splitOn([HALVES]);
    await openView(page, 'Periods');
    page.split.lang = 'it';
    await waitUntil(() =>
      page.root.querySelector('.schedule thead')?.textContent?.includes('Importo'),
    );
  });
});
