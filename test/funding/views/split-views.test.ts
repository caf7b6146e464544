import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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
  history.replaceState(null, '', location.pathname + location.search);
});

const TWO = [
  initiative({ marketing: 6000, it: null }, {}, { score: 9 }),
  initiative({ it: null }, { id: 'b' }, { score: 2 }),
];

const focused = ({ root }: SplitOnPage) => root.activeElement?.textContent?.trim();

describe('the views of a split', () => {
  it('are chosen by tab, with the arrow keys too', async () => {
    const page = await splitOn(TWO);
    await openView(page, 'Standing');
    await sendKeys({ press: 'Tab' });
    page.root.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await page.split.updateComplete;
    expect(focused(page)).to.equal('What if');
    await waitUntil(() => page.root.querySelector('table.trial'));
    await sendKeys({ press: 'End' });
    expect(focused(page)).to.equal('Funding line');
    await sendKeys({ press: 'ArrowRight' });
    await page.split.updateComplete;
    expect(focused(page)).to.equal('Split');
    await waitUntil(() => page.root.querySelector('.ledger'));
  });

  it('are restored by a link', async () => {
    location.hash = '#patto:funding-split?view=standing';
    const page = await splitOn(TWO);
    await waitUntil(() => page.root.querySelector('table.standing'));
    const selected = page.root.querySelector('[role=tab][aria-selected=true]');
    expect(selected?.textContent?.trim()).to.equal('Standing');
  });

  for (const view of ['Standing', 'What if', 'Funding line']) {
    for (const scheme of ['light', 'dark']) {
      it(`are accessible in ${scheme}: ${view}`, async () => {
        await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
        document.documentElement.style.colorScheme = 'light dark';
        const page = await splitOn(TWO, { document: { budgets: { EUR: 48_000_000 } } });
        await openView(page, view);
        await expect(page.split).to.be.accessible();
      });
    }
  }
});

describe('the ledger', () => {
  it('is printed without pins, locks and what adds or removes payers', async () => {
    const page = await splitOn(TWO);
    await waitUntil(() => page.root.querySelector('.mark-button.on'));
    if (!(await emulateMediaFeatures({}, 'print'))) return;
    const seen = [...page.root.querySelectorAll('.mark-button, .add-payer, .divider, .tabs')];
    expect(seen.some((one) => one.checkVisibility())).to.equal(false);
    expect(page.root.querySelector('.ledger')?.checkVisibility()).to.equal(true);
  });
});

describe('the standing', () => {
  it('says who carries how much, how far from equal, and what would make it even', async () => {
    const page = await splitOn(TWO);
    const panel = await openView(page, 'Standing');
    expect(cells(panel.querySelector('table.standing')).slice(1)).to.deep.equal([
      ['Marketing', '1', '30%', '€288,000', '−€192,000'],
      ['IT', '2', '70%', '€672,000', '+€192,000'],
      ['Total', '2', '100%', '€960,000', ''],
    ]);
    expect(panel.querySelector('[part=settlement] li')?.textContent?.trim()).to.equal(
      'Marketing pays IT €192,000',
    );
    expect(panel.querySelector('[part=settlement]')?.textContent).to.contain(
      '1 transfer: fewer cannot do it.',
    );
    expect(page.root.querySelector('.summary')?.textContent).to.equal(
      'Over 2 initiatives IT carries most: €672,000 of €960,000, 70%.',
    );
  });

  it('never adds currencies, and settles each of them', async () => {
    const page = await splitOn([
      ...TWO,
      initiative({ it: null }, { id: 'c', currency: 'JPY', totalMinor: 900 }),
    ]);
    const panel = await openView(page, 'Standing');
    expect(panel.querySelectorAll('table.standing')).to.have.length(2);
    expect(panel.querySelectorAll('[part=settlement]')[1]?.textContent).to.contain(
      'The standing is even',
    );
    expect(panel.textContent).to.contain('different currencies are not added');
  });

  it('shows who carries what by period, where there are periods', async () => {
    const [first, second] = TWO;
    if (!first?.funding || !second) throw new Error('no funding');
    const schedule = [{ period: 'Q1', amountMinor: 48_000_000 }];
    const page = await splitOn([{ ...first, funding: { ...first.funding, schedule } }, second]);
    const panel = await openView(page, 'Standing');
    expect(cells(panel.querySelector('[part=standing-periods]'))).to.deep.equal([
      ['Party', 'Q1', 'No period'],
      ['Marketing', '€288,000', '€0'],
      ['IT', '€192,000', '€480,000'],
      ['Total', '€480,000', '€480,000'],
    ]);
  });
});

describe('what if', () => {
  const change = ({ root }: SplitOnPage) =>
    cells(root.querySelector('[part=standing-change]')).slice(1);
  const statedNow = ({ store }: SplitOnPage) =>
    store.getState().document.initiatives[0]?.funding?.parties.map(({ stated }) => stated);

  it('shows what a trial does to the standing, touches nothing, and is applied in one step', async () => {
    const page = await splitOn(TWO);
    await openView(page, 'What if');
    const before = page.store.getState().document;
    await typeInto(page, 'Share of Marketing in the trial', '80');
    await typeInto(page, 'Total in the trial', '500000');
    expect(page.store.getState().document).to.equal(before);
    expect(change(page)).to.deep.equal([
      ['Marketing', '€288,000', '€400,000', '+€112,000'],
      ['IT', '€672,000', '€580,000', '−€92,000'],
    ]);
    button(page.root, 'Apply').focus();
    await sendKeys({ press: 'Enter' });
    await page.split.updateComplete;
    expect(statedNow(page)).to.deep.equal([8000, null]);
    expect(page.store.getState().document.initiatives[0]?.funding?.totalMinor).to.equal(50_000_000);
    expect(change(page)[0]?.[3]).to.equal('€0');
    page.store.undo();
    expect(page.store.getState().document).to.deep.equal(before);
    expect(page.store.status.canUndo).to.be.false;
  });

  it('is discarded, and says when shares do not add up', async () => {
    const page = await splitOn(TWO);
    const panel = await openView(page, 'What if');
    await typeInto(page, 'Share of IT in the trial', '70');
    expect(panel.querySelector('.mend')?.textContent).to.contain('Stated shares total 130%');
    button(page.root, 'Discard').click();
    await page.split.updateComplete;
    expect(panel.querySelector('.mend')).to.equal(null);
    expect(change(page)[0]?.[3]).to.equal('€0');
    expect(statedNow(page)).to.deep.equal([6000, null]);
  });

  it('says what it cannot read', async () => {
    const page = await splitOn(TWO);
    await openView(page, 'What if');
    await typeInto(page, 'Share of IT in the trial', '-3');
    expect(page.root.querySelector('.field-message')?.textContent).to.contain('cannot be negative');
  });

  it('can be tried and not applied where nothing may be edited', async () => {
    const page = await splitOn(TWO, { attributes: { readonly: '' } });
    await openView(page, 'What if');
    await typeInto(page, 'Share of Marketing in the trial', '80');
    button(page.root, 'Apply').click();
    expect(change(page)[0]?.[3]).to.equal('+€96,000');
    expect(statedNow(page)).to.deep.equal([6000, null]);
  });
});

describe('the funding line', () => {
  const verdicts = ({ root }: SplitOnPage) =>
    cells(root.querySelector('table.line'))
      .slice(1, -2)
      .map(([name, score, , greedy, best]) => [name, score, greedy, best]);

  it('takes a budget, and says what it funds by score and at best', async () => {
    const page = await splitOn([
      initiative({ it: null }, { id: 'a', totalMinor: 6000 }, { score: 9 }),
      initiative({ it: null }, { id: 'b', totalMinor: 5000 }, { score: 6 }),
      initiative({ it: null }, { id: 'c', totalMinor: 5000 }, { score: 5 }),
      initiative({ it: null }, { id: 'd', totalMinor: 20_000 }, { score: 1 }),
    ]);
    await openView(page, 'Funding line');
    expect(page.root.querySelector('.summary')?.textContent).to.contain(
      'Say what can be spent in EUR',
    );
    await typeInto(page, 'Budget in EUR', '100');
    expect(page.store.getState().document.budgets).to.deep.equal({ EUR: 10_000 });
    expect(verdicts(page)).to.deep.equal([
      ['Initiative a', '9', 'funded', 'not funded'],
      ['Initiative b', '6', 'not funded', 'funded'],
      ['Initiative c', '5', 'not funded', 'funded'],
      ['Initiative d', '1', 'costs more than the budget', 'costs more than the budget'],
    ]);
    expect(cells(page.root.querySelector('table.line')).slice(-2)).to.deep.equal([
      ['Funded', '9 · €60', '11 · €100'],
      ['Left over', '€40', '€0'],
    ]);
    expect(page.root.querySelector('.explanation')?.textContent?.replace(/\s+/g, ' ')).to.contain(
      'In order of score 9 is funded; the best choice reaches 11. Instead of Initiative a (9 for €60) it funds Initiative b and Initiative c (11 for €100).',
    );
    expect(page.root.querySelector('.explanation')?.textContent).to.contain('Proved');
    page.store.undo();
    expect(page.store.getState().document.budgets).to.equal(undefined);
  });

  it('takes scores that are missing, and asks what could be two', async () => {
    const page = await splitOn([initiative({ it: null }), initiative({ it: null }, { id: 'b' })]);
    await openView(page, 'Funding line');
    expect(page.root.textContent).not.to.contain('undefined');
    await typeInto(page, 'Score of Initiative cdp', '7,5');
    expect(page.store.getState().document.initiatives[0]?.score).to.equal(7.5);
    await typeInto(page, 'Score of Initiative b', '1.234');
    const asked = [...page.root.querySelectorAll<HTMLButtonElement>('.field-message button')];
    expect(asked.map((one) => one.textContent?.trim())).to.deep.equal(['1.234', '1,234']);
    asked[0]?.click();
    await page.split.updateComplete;
    expect(page.store.getState().document.initiatives[1]?.score).to.equal(1.234);
    await typeInto(page, 'Score of Initiative b', 'high');
    expect(page.root.querySelector('.field-message')?.textContent).to.contain(
      'Type a score from 0',
    );
  });

  it('has a budget and a line for each currency', async () => {
    const page = await splitOn([
      ...TWO,
      initiative({ it: null }, { id: 'c', currency: 'KWD', totalMinor: 1000 }, { score: 1 }),
    ]);
    await openView(page, 'Funding line');
    await typeInto(page, 'Budget in KWD', '1.234');
    const asked = [...page.root.querySelectorAll<HTMLButtonElement>('.field-message button')];
    expect(asked).to.have.length(2);
    asked[0]?.click();
    await page.split.updateComplete;
    expect(page.store.getState().document.budgets).to.deep.equal({ KWD: 1234 });
    expect(page.root.querySelectorAll('table.line')).to.have.length(2);
  });
});
