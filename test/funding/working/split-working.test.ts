import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { allocate } from '../../../src/funding/allocate.js';
import { quotaOf } from '../../../src/funding/working/quota.js';
import { pressKeys } from '../../keys.js';
import { emulateMediaFeatures, resetMedia } from '../../media.js';
import { waitUntil } from '../../wait-until.js';
import { initiative, offNotice, splitOn, type, type SplitOnPage } from '../split-page.js';

const READONLY = { attributes: { readonly: '' } };

const lines = ({ root }: SplitOnPage) =>
  [...root.querySelectorAll('.working:popover-open :is(strong, li)')].map((line) =>
    line.textContent?.trim(),
  );

const figure = ({ root }: SplitOnPage, label: string) =>
  root.querySelector<HTMLElement>(`.ledger .figure[aria-label^="${label}:"]`);

/** The working of a figure of the ledger, with its title. */
async function asked(page: SplitOnPage, label: string): Promise<(string | undefined)[]> {
  figure(page, label)?.click();
  await waitUntil(() => lines(page)[0] === label);
  return lines(page);
}

afterEach(() => resetMedia());

describe('figures of a split that are asked', () => {
  it('reckon share, sum and deviation of who stated a share', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: null })]);
    expect(figure(page, 'Marketing, Share')).to.equal(null);
    expect(await asked(page, 'Marketing, Against equal parts')).to.deep.equal([
      'Marketing, Against equal parts',
      'Stated: 60%',
      'Share = 60%',
      '60% × €480,000',
      'Amount = €288,000',
      'Equal part: €480,000 ÷ 2 = €240,000',
      '€288,000 − €240,000 = +€48,000',
    ]);
  });

  it('reckon an equal part of the rest, and who gets the cent left over', async () => {
    const page = await splitOn(
      [initiative({ marketing: null, it: null, data: 4000 }, { totalMinor: 10_001 })],
      READONLY,
    );
    const rounding = (label: string) => [
      label,
      'Equal part of what the others leave: (100% − 40%) ÷ 2',
      '(100% − 40%) ÷ 2 × €100.01',
    ];
    expect(await asked(page, 'Marketing, Amount')).to.deep.equal([
      ...rounding('Marketing, Amount'),
      'Rounded down: €30.00, remainder 0.3 of €0.01',
      '1 × €0.01 left over: one each to the largest remainders, in a tie in the order of ids',
      'None of them here',
      'Amount = €30.00',
    ]);
    const data = await asked(page, 'Data, Amount');
    expect(data.slice(-2)).to.deep.equal(['One of them here: + €0.01', 'Amount = €40.01']);
  });

  it('add up to the total', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: null })], READONLY);
    expect((await asked(page, 'Total, Amount')).slice(1)).to.deep.equal([
      'Marketing €288,000',
      'IT €192,000',
      '= €480,000',
    ]);
    expect((await asked(page, 'Total, Share')).at(-1)).to.equal('= 100%');
  });

  it('say how 120% come about, and how they are scaled', async () => {
    const page = await splitOn([initiative({ marketing: 7000, it: 5000 })]);
    await waitUntil(() => offNotice(page.root));
    expect((await asked(page, 'Stated, Share')).slice(1)).to.deep.equal([
      'Marketing 70.00%',
      'IT 50.00%',
      '= 120.00%',
    ]);
    const share = await asked(page, 'IT, Share');
    expect(share[2]).to.equal('Scaled to 100%: 50.00% ÷ 120.00% × 100%');
    expect(share.at(-1)).to.equal('Share = 41.67%');
  });

  it('divide sums by the total where sums are stated', async () => {
    const page = await splitOn(
      [initiative({ marketing: { amountMinor: 12_000_000 }, it: null, data: 5000 })],
      READONLY,
    );
    expect(await asked(page, 'Marketing, Share')).to.deep.equal([
      'Marketing, Share',
      'Stated: €120,000.00',
      '€120,000 ÷ €480,000',
      'Share = 25%',
    ]);
    expect((await asked(page, 'Data, Amount')).slice(1)).to.deep.equal([
      'Stated: 50%',
      '50% × €480,000',
      'Amount = €240,000',
    ]);
  });

  it('say that all stated nothing at all', async () => {
    const page = await splitOn([initiative({ marketing: 0, it: 0 })]);
    await waitUntil(() => figure(page, 'IT, Amount'));
    expect((await asked(page, 'IT, Amount')).slice(1)).to.deep.equal([
      'Stated: 0%',
      'All stated 0, so equal parts: €480,000 ÷ 2',
      'Amount = €240,000',
    ]);
  });

  it('are asked by key, follow what is typed, and give the focus back', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: null })]);
    const deviation = figure(page, 'IT, Against equal parts');
    deviation?.focus();
    await pressKeys('Enter');
    await waitUntil(() => lines(page).at(-1) === '€192,000 − €240,000 = −€48,000');
    expect(deviation?.ariaExpanded).to.equal('true');
    await pressKeys('Escape');
    expect(lines(page)).to.deep.equal([]);
    expect(page.root.activeElement === deviation).to.equal(true);
    await type(page, 'Share of Marketing', '70');
    expect((await asked(page, 'IT, Against equal parts')).at(-1)).to.equal(
      '€144,000 − €240,000 = −€96,000',
    );
  });

  it('are in Italian where the page is', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: null })], {
      attributes: { lang: 'it', readonly: '' },
    });
    await waitUntil(() => figure(page, 'Marketing, Importo'));
    const working = await asked(page, 'Marketing, Importo');
    expect(working[1]).to.match(/^Dichiarata: 60/);
    expect(working.at(-1)).to.match(/^Importo = 288\.000/);
  });

  it('stand in a line of their own where the ledger is narrow', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: null })]);
    (page.split.parentElement as HTMLElement).style.inlineSize = '320px';
    const inLine = () => page.root.querySelector<HTMLElement>('.deviation-line .figure');
    await waitUntil(() => (inLine()?.getBoundingClientRect().height ?? 0) > 0);
    const narrow = inLine();
    expect(narrow?.getBoundingClientRect().height).to.be.at.least(24);
    narrow?.click();
    await waitUntil(() => lines(page)[0] === 'Marketing, Against equal parts');
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`are accessible in ${scheme}`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const page = await splitOn([initiative({ marketing: 7000, it: 5000 })], READONLY);
      await asked(page, 'IT, Amount');
      await expect(page.split).to.be.accessible();
    });
  }
});

describe('the quota of an allocation', () => {
  it('is what is allotted, but for one unit of those left over', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1 });
    fc.assert(
      fc.property(fc.nat(10 ** 9), weights, (whole, some) => {
        const parts = allocate(whole, some);
        const quotas = some.map((_, at) => quotaOf(whole, some, at));
        const extra = parts.map((part, at) => part - (quotas[at]?.floor ?? 0));
        expect(extra.every((one) => one === 0 || one === 1)).to.equal(true);
        expect(extra.reduce((sum, one) => sum + one, 0)).to.equal(quotas[0]?.left);
      }),
    );
  });
});
