import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pressKeys } from '../../keys.js';
import { waitUntil } from '../../wait-until.js';
import {
  button,
  initiative,
  ledger,
  rootOf,
  splitAlone,
  splitOn,
  type SplitOnPage,
} from '../split-page.js';

const PARTIES = [{ id: 'marketing' }, { id: 'it' }, { id: 'data' }, { id: 'legal', name: 'Legal' }];

const names = ({ root }: SplitOnPage) =>
  ledger(root)
    .slice(0, -1)
    .map(([name]) => name);
const said = ({ root }: SplitOnPage) =>
  root.querySelector('.base > [role=status]')?.textContent?.trim();
const focused = ({ root }: SplitOnPage) =>
  root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent?.trim();

describe('adding a party', () => {
  it('offers those of the workspace that do not pay yet, by keyboard too, in one step', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: null })], {
      document: { parties: PARTIES },
    });
    page.root.querySelector<HTMLElement>('.add-payer summary')?.focus();
    await sendKeys({ press: 'Enter' });
    const offered = [...page.root.querySelectorAll('.add-payer option')].map(
      (one) => one.textContent,
    );
    expect(offered).to.deep.equal(['Data', 'Legal']);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.split.updateComplete;
    expect(names(page)).to.deep.equal(['Marketing', 'IT', 'Data']);
    expect(ledger(page.root)[2]).to.deep.equal(['Data', '20%', '€96,000']);
    expect(said(page)).to.equal('Data added: 20%');
    await pressKeys('Control', 'z');
    expect(names(page)).to.deep.equal(['Marketing', 'IT']);
    expect(page.store.status.canUndo).to.be.false;
  });

  it('is not offered where all pay, nor where nothing may be edited', async () => {
    const all = await splitOn([initiative({ marketing: null, it: null })], {
      document: { parties: PARTIES.slice(0, 2) },
    });
    expect(all.root.querySelector('.add-payer')).to.equal(null);
    const { root } = await splitOn([initiative({ it: null })], { attributes: { readonly: '' } });
    expect(root.querySelector('.add-payer, [part=remove]')).to.equal(null);
  });

  it('takes a name of its own where the split stands alone', async () => {
    const split = await splitAlone(
      html`<patto-funding-split
        lang="en"
        total="900"
        parties="Marketing, IT"
      ></patto-funding-split>`,
    );
    const root = rootOf(split);
    root.querySelector<HTMLElement>('.add-payer summary')?.click();
    const field = root.querySelector<HTMLInputElement>('.add-payer input');
    field?.focus();
    await sendKeys({ type: 'marketing' });
    await sendKeys({ press: 'Enter' });
    await split.updateComplete;
    expect(root.querySelector('.add-payer .is-error')?.textContent).to.contain(
      'marketing pays already.',
    );
    field?.select();
    await sendKeys({ type: 'Trade fairs' });
    await sendKeys({ press: 'Enter' });
    await split.updateComplete;
    expect(ledger(root)[2]).to.deep.equal(['Trade fairs', '33.33%', '€300']);
    expect(field?.value).to.equal('');
  });
});

describe('removing a party', () => {
  it('that stated nothing goes at once, and the focus stays in the ledger', async () => {
    const page = await splitOn([initiative({ marketing: null, it: null, data: null })]);
    button(page.root, 'Remove IT').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(page) === 'Remove Data');
    expect(ledger(page.root).slice(0, 2)).to.deep.equal([
      ['Marketing', '50%', '€240,000'],
      ['Data', '50%', '€240,000'],
    ]);
    expect(said(page)).to.equal('IT removed');
    await pressKeys('Control', 'z');
    expect(names(page)).to.deep.equal(['Marketing', 'IT', 'Data']);
  });

  it('that stated a share goes only after it was said what follows', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: 1000, data: null })]);
    button(page.root, 'Remove Marketing').click();
    await waitUntil(() => focused(page) === 'Remove');
    expect(page.root.querySelector('.message')?.textContent?.replace(/\s+/g, ' ')).to.contain(
      'Marketing stated 60%. Without it: IT 10% and Data 90%.',
    );
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => focused(page) === 'Remove Marketing');
    expect(names(page)).to.have.length(3);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(page) === 'Remove');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => names(page).length === 2);
    expect(ledger(page.root)[0]).to.deep.equal(['IT', '10%', '€48,000']);
  });

  it('says that the others fall short, and that nobody is left', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: 4000 })]);
    button(page.root, 'Remove IT').click();
    await waitUntil(() => page.root.querySelector('.message'));
    expect(page.root.querySelector('.message')?.textContent).to.contain('total only 60%');
    button(page.root, 'Remove').click();
    await waitUntil(() => page.root.querySelector('.off-notice'));
    button(page.root, 'Remove Marketing').click();
    await waitUntil(() => page.root.querySelector('.message')?.textContent?.includes('nobody'));
    await expect(page.split).to.be.accessible();
    button(page.root, 'Remove').click();
    await waitUntil(() => page.root.querySelector('.start input'));
  });
});
