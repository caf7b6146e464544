import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LogEntry } from '../../../src/governance/governance.js';
import { emulateMediaFeatures, resetMedia } from '../../media.js';
import { waitUntil } from '../../wait-until.js';
import {
  button,
  cell,
  draft,
  focused,
  governanceOf,
  matrixOn,
  press,
  RULES,
  textOf,
  type MatrixOnPage,
  type MatrixSetting,
} from '../matrix-page.js';

afterEach(resetMedia);

const LOG: readonly LogEntry[] = [
  {
    id: 'old',
    on: '2026-03-02',
    partyId: 'it',
    reason: 'Too few officers',
    changes: [
      { path: ['rules', 'special', 'zone'], was: 'assisted', is: 'controlled' },
      { path: ['rules', 'free', 'zone'], was: 'controlled', is: 'assisted' },
    ],
  },
  {
    id: 'new',
    on: '2026-09-01',
    partyId: 'marketing',
    reason: '',
    changes: [{ path: ['rules', 'large', 'zone'], was: 'assisted', is: 'controlled' }],
  },
];

async function historyOn(setting: MatrixSetting = {}): Promise<MatrixOnPage> {
  const page = await matrixOn({ rules: { ...RULES, log: LOG }, ...setting });
  page.root.querySelector<HTMLElement>('#tab-history')?.click();
  await waitUntil(() => page.root.querySelector('.entries'), 'the history is there');
  return page;
}

const entries = ({ root }: MatrixOnPage) =>
  [...root.querySelectorAll<HTMLElement>('.entries > li')].map((one) => textOf(one));
const said = ({ root }: MatrixOnPage) =>
  root.querySelector('[role=status].visually-hidden')?.textContent?.trim();

describe('the history on the page', () => {
  it('tells each commit in words, with date, party and reason, the newest first', async () => {
    const page = await historyOn();
    expect(entries(page)).to.deep.equal([
      'Sep 1, 2026, Marketing Rule 2 “personal data is personal; spend above €50,000” now leads to Controlled instead of Assisted. No reason given. Revert',
      'Mar 2, 2026, IT Rule 1 “personal data is special” now leads to Controlled instead of Assisted. Rule 4 “personal data is none; spend up to €50,000” now leads to Assisted instead of Controlled. Reason: Too few officers Left as it is, since it was changed again later: Rule 4 “personal data is none; spend up to €50,000” now leads to Assisted instead of Controlled. Revert',
    ]);
    expect(textOf(page.root.querySelector<HTMLElement>('.summary'))).to.equal(
      '2 changes have been committed, the last on Sep 1, 2026 by Marketing.',
    );
  });

  it('shows those of one rule or one zone', async () => {
    const page = await historyOn();
    const select = page.root.querySelector<HTMLSelectElement>('.history select');
    const choose = async (label: string) => {
      const option = [...(select?.options ?? [])].find(({ text }) => text.startsWith(label));
      if (!select || !option) throw new Error(`no option ${label}`);
      select.value = option.value;
      select.selectedIndex = option.index;
      select.dispatchEvent(new Event('change'));
      await page.matrix.updateComplete;
    };
    await choose('Rule 1');
    expect(entries(page).map((text) => text.slice(0, 11))).to.deep.equal(['Mar 2, 2026']);
    await choose('Assisted');
    expect(entries(page)).to.have.length(2);
    await choose('Rule 2');
    expect(entries(page).map((text) => text.slice(0, 11))).to.deep.equal(['Sep 1, 2026']);
    await choose('all changes');
    expect(entries(page)).to.have.length(2);
  });

  it('takes a commit back by way of the draft, as far as it still holds, by keyboard', async () => {
    const page = await historyOn({ state: { viewerPartyId: 'it' } });
    button(page.root, 'Revert the change of Mar 2, 2026').focus();
    await press(page, 'Enter');
    const bar = await draft(page);
    await waitUntil(() => focused(page)?.matches('[part=reason]'), 'the reason has the focus');
    expect((focused(page) as HTMLInputElement).value).to.equal(
      'Takes back the change of Mar 2, 2026',
    );
    expect(textOf(bar)).to.contain('One edit is not in force yet, nor kept');
    expect(entries(page)[1]).to.contain('Reverted in the draft');
    expect(governanceOf(page).rules[0]?.zone).to.equal('controlled');
    await sendKeys({ type: 'Enough officers now' });
    await press(page, 'Enter');
    expect(governanceOf(page).rules.map(({ zone }) => zone)).to.deep.equal([
      'assisted',
      'controlled',
      'assisted',
      'safe',
    ]);
    const log = governanceOf(page).log ?? [];
    expect(log).to.have.length(3);
    expect(log[2]).to.include({ partyId: 'it', reason: 'Enough officers now' });
    expect(log[2]?.reverts).to.deep.equal(['old']);
    expect(entries(page)[0]).to.contain('Takes back the change of Mar 2, 2026.');
    expect(entries(page)[2]).to.contain('Reverted on').and.not.contain('Revert the');
    expect(focused(page)?.id).to.equal('tab-history');
    await press(page, 'Control+z');
    expect(governanceOf(page).log).to.have.length(2);
    expect(governanceOf(page).rules[0]?.zone).to.equal('controlled');
  });

  it('keeps what is committed from the rules, with the reason', async () => {
    const page = await matrixOn();
    cell(page, 'special', 'note').focus();
    await press(page, 'Delete');
    const reason = (await draft(page)).querySelector<HTMLInputElement>('[part=reason]');
    reason?.focus();
    await sendKeys({ type: 'Said elsewhere' });
    await press(page, 'Control+Enter');
    const [entry] = governanceOf(page).log ?? [];
    expect(entry).to.include({ reason: 'Said elsewhere' });
    expect(entry?.on).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(entry?.changes).to.deep.equal([
      { path: ['rules', 'special', 'note'], was: 'Never without IT' },
    ]);
    page.root.querySelector<HTMLElement>('#tab-history')?.click();
    await waitUntil(() => page.root.querySelector('.entries'));
    expect(entries(page)[0]).to.contain(
      'none instead of “Never without IT”. Reason: Said elsewhere',
    );
  });

  it('begins each draft with no reason', async () => {
    const page = await matrixOn();
    cell(page, 'special', 'note').focus();
    await press(page, 'Delete');
    const field = async () => (await draft(page)).querySelector<HTMLInputElement>('[part=reason]');
    (await field())?.focus();
    await sendKeys({ type: 'No' });
    button(await draft(page), 'Discard').click();
    await page.matrix.updateComplete;
    cell(page, 'special', 'note').focus();
    await press(page, 'Delete');
    expect((await field())?.value).to.equal('');
  });

  it('records a value that a page sets, and leaves the log', async () => {
    const page = await historyOn();
    page.matrix.value = JSON.stringify({ ...RULES, rules: RULES.rules.slice(1) });
    await waitUntil(() => governanceOf(page).rules.length === 3);
    await page.matrix.updateComplete;
    expect(entries(page)[0]).to.contain(
      'Rule “personal data is special” deleted. No reason given.',
    );
    expect(entries(page)).to.have.length(3);
  });

  it('is there, with the way back, when all rules were deleted', async () => {
    const page = await matrixOn();
    for (const { id } of RULES.rules) {
      cell(page, id, 'number').focus();
      await press(page, 'Delete');
    }
    button(await draft(page), 'Commit').click();
    await page.matrix.updateComplete;
    expect(governanceOf(page).rules).to.have.length(0);
    page.root.querySelector<HTMLElement>('#tab-history')?.click();
    await waitUntil(() => page.root.querySelector('.entries button'), 'the history is there');
    page.root.querySelector<HTMLElement>('.entries button')?.click();
    await draft(page);
    await press(page, 'Control+Enter');
    expect(governanceOf(page).rules).to.deep.equal(RULES.rules);
  });

  it('offers no way back where nothing may be edited', async () => {
    const page = await historyOn({ attributes: { readonly: '' } });
    expect(page.root.querySelector('.entries button')).to.equal(null);
  });

  it('says where nothing was committed yet', async () => {
    const page = await matrixOn();
    page.root.querySelector<HTMLElement>('#tab-history')?.click();
    await waitUntil(() =>
      textOf(page.root.querySelector<HTMLElement>('.summary')).startsWith('No change'),
    );
  });

  it('has a table twin', async () => {
    const page = await historyOn();
    page.root.querySelector<HTMLElement>('[part=menu-button]')?.focus();
    await waitUntil(() => page.root.querySelector('#menu button'));
    page.root.querySelector<HTMLElement>('#menu button')?.click();
    await waitUntil(() => page.root.querySelector('.twin'));
    const [, second] = page.root.querySelectorAll<HTMLElement>('.twin tbody tr');
    expect(textOf(second)).to.match(/^Mar 2, 2026 IT Rule 1 .* Too few officers$/);
  });

  it('speaks Italian', async () => {
    const page = await historyOn();
    page.box.lang = 'it';
    await waitUntil(() => entries(page)[1]?.includes('Motivo: Too few officers'));
    expect(entries(page)[1]).to.contain('2 mar 2026, IT');
    expect(said(page)).to.not.equal(undefined);
  });

  for (const scheme of ['light', 'dark']) {
    it(`can be read by everybody in the ${scheme} scheme, also where there is little room`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const page = await historyOn({ width: 300 });
      Object.assign(page.box.style, {
        colorScheme: scheme,
        background: 'Canvas',
        color: 'CanvasText',
      });
      button(page.root, 'Revert the change of Sep 1, 2026').click();
      await draft(page);
      await expect(page.matrix).to.be.accessible();
      expect(page.matrix.scrollWidth).to.be.at.most(300);
    });
  }
});
