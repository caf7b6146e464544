import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { settle } from '../../../src/funding/settlement/settlement.js';
import { transferAnswer } from '../../../src/funding/settlement/settlement-working.js';
import { en } from '../../../src/funding/settlement/settlement-working.en.js';
import { standings } from '../../../src/funding/standing/standing.js';
import { Formatter } from '../../../src/locales/format.js';
import { pressKeys } from '../../keys.js';
import { FEWER_RUNS } from '../../runs.js';
import { waitUntil } from '../../wait-until.js';
import { initiative, openView, splitOn, workingOf } from '../split-page.js';

const TWO = [initiative({ marketing: 6000, it: null }), initiative({ it: null }, { id: 'b' })];

/** Counts in no standing; with it there are several initiatives. */
const NOBODY = initiative({}, { id: 'z' });

const THIRDS = [initiative({ marketing: null, it: null, data: null }, { totalMinor: 100 }), NOBODY];

describe('figures of the standing that are asked', () => {
  it('add up what a party carries, and say in which initiatives', async () => {
    const page = await splitOn(TWO);
    await openView(page, 'Standing');
    expect(await workingOf(page, 'IT, Carries')).to.deep.equal([
      'Sum of its amounts in all initiatives of the currency',
      'Initiative cdp €192,000',
      'Initiative b €480,000',
      '= €672,000',
    ]);
    expect(await workingOf(page, 'Marketing, Initiatives')).to.deep.equal([
      'Initiatives in whose split it has a part',
      'Initiative cdp',
      '= 1',
    ]);
    expect(await workingOf(page, 'Total, Carries')).to.deep.equal([
      'Sum of what all parties carry',
      'Marketing €288,000',
      'IT €672,000',
      '= €960,000',
    ]);
    expect((await workingOf(page, 'Total, Initiatives')).at(-1)).to.equal('= 2');
  });

  it('divide a share by the total, and say where it was rounded', async () => {
    const page = await splitOn(TWO);
    await openView(page, 'Standing');
    expect(await workingOf(page, 'Marketing, Share')).to.deep.equal([
      'What it carries ÷ total',
      '€288,000 ÷ €960,000 = 30%',
    ]);
    expect((await workingOf(page, 'Total, Share')).at(-1)).to.equal('= 100%');
    const thirds = await splitOn(THIRDS);
    await openView(thirds, 'Standing');
    expect(await workingOf(thirds, 'Data, Share')).to.deep.equal([
      'What it carries ÷ total',
      '€0.34 ÷ €1.00 = 34%',
    ]);
    const sevenths = await splitOn([
      initiative({ marketing: null, it: { amountMinor: 100 } }, { totalMinor: 700 }),
      NOBODY,
    ]);
    await openView(sevenths, 'Standing');
    expect((await workingOf(sevenths, 'IT, Share')).slice(1)).to.deep.equal([
      '€1.00 ÷ €7.00 = 14.2857%',
      'Rounded so that all shares make 100%: 14.29%',
    ]);
  });

  it('say how far a party is from an equal part', async () => {
    const page = await splitOn(TWO);
    await openView(page, 'Standing');
    expect(await workingOf(page, 'Marketing, Against equal parts')).to.deep.equal([
      'What it carries − total ÷ parties',
      'Equal part: €960,000 ÷ 2 = €480,000',
      '€288,000 − €480,000 = −€192,000',
    ]);
  });

  it('say what makes up a period, and what no period has', async () => {
    const [first, second] = TWO;
    if (!first?.funding || !second) throw new Error('no funding');
    const schedule = [{ period: '2026-Q3', amountMinor: 38_000_000 }];
    const page = await splitOn([{ ...first, funding: { ...first.funding, schedule } }, second]);
    await openView(page, 'Standing');
    expect(await workingOf(page, 'Marketing, Q3 2026')).to.deep.equal([
      'Sum of its amounts for this period in all initiatives of the currency',
      'Initiative cdp €228,000',
      '= €228,000',
    ]);
    expect(await workingOf(page, 'IT, No period')).to.deep.equal([
      'Sum of its amounts that no period has',
      'Initiative cdp €40,000',
      'Initiative b €480,000',
      '= €520,000',
    ]);
    expect((await workingOf(page, 'Total, No period')).slice(1)).to.deep.equal([
      'Marketing €60,000',
      'IT €520,000',
      '= €580,000',
    ]);
  });

  it('are asked by key in Italian, and give the focus back', async () => {
    const page = await splitOn(TWO, { attributes: { lang: 'it' } });
    await openView(page, 'Situazione');
    const figure = () => page.root.querySelector<HTMLElement>('[aria-label^="Marketing → IT"]');
    await waitUntil(figure);
    figure()?.focus();
    await pressKeys('Enter');
    await waitUntil(() => page.root.querySelector('.working:popover-open'));
    expect(page.root.querySelector('.working')?.textContent).to.contain('Parte uguale');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !page.root.querySelector('.working:popover-open'));
    expect(page.root.activeElement === figure()).to.equal(true);
  });
});

describe('a transfer that is asked', () => {
  it('reckons both balances, and takes the smaller', async () => {
    const page = await splitOn(TWO);
    await openView(page, 'Standing');
    expect(await workingOf(page, 'Marketing → IT')).to.deep.equal([
      'As much as the one lacks, or the other is owed, whichever is less',
      'Equal part: €960,000 ÷ 2 = €480,000',
      'Marketing carries €288,000 − €480,000 = −€192,000',
      'IT carries €672,000 − €480,000 = +€192,000',
      'The smaller of €192,000 and €192,000: €192,000',
    ]);
  });

  it('counts the transfers before it', async () => {
    const page = await splitOn([
      initiative({ marketing: 1000, data: 2000, it: null }, { totalMinor: 30_000 }),
      NOBODY,
    ]);
    await openView(page, 'Standing');
    expect((await workingOf(page, 'Data → IT')).slice(-2)).to.deep.equal([
      'IT, other payments before: +€110 − €70 = +€40',
      'The smaller of €40 and €40: €40',
    ]);
  });

  it('always ends with the sum that is paid', () => {
    const format = Formatter.in('en');
    const sums = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(sums, (amounts) => {
        const shares = Object.fromEntries(
          amounts.map((amountMinor, at) => [`p${at}`, { amountMinor }]),
        );
        const totalMinor = amounts.reduce((sum, one) => sum + one, 0);
        const initiatives = [initiative(shares, { totalMinor })];
        for (const standing of standings(initiatives)) {
          const settlement = settle(standing);
          const plain = (minor: number) => String(minor);
          const nameOf = (id: string) => id;
          const written = { format, nameOf, money: plain, signed: plain, percent: plain };
          settlement.transfers.forEach(({ amountMinor }, at) => {
            const { lines } = transferAnswer(
              en,
              { initiatives, standing, settlement, ...written },
              at,
            );
            const [, lacking, owed, sum] =
              /of (\d+) and (\d+): (\d+)/.exec(lines.at(-1) ?? '') ?? [];
            expect(Number(sum)).to.equal(amountMinor);
            expect(Math.min(Number(lacking), Number(owed))).to.equal(amountMinor);
          });
        }
      }),
      FEWER_RUNS,
    );
  });
});
