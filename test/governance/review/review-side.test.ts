import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emulateMediaFeatures, resetMedia } from '../../media.js';
import { waitUntil } from '../../wait-until.js';
import {
  button,
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

const [special, large, small, free] = RULES.rules;
if (!special || !large || !small || !free) throw new Error('four rules are expected');

/** On 21 November 2026: one review overdue, one soon, one later, one rule without. */
const DATED = {
  ...RULES,
  rules: [
    {
      ...special,
      reviewOn: '2026-12-15',
      exceptions: [{ initiativeId: 'film', until: '2026-10-31', reason: 'Pilot' }],
    },
    { ...large, exceptions: [{ initiativeId: 'gone', until: '2026-12-31', reason: 'Test' }] },
    small,
    { ...free, reviewOn: '2027-06-30' },
  ],
};

async function reviewsOn(setting: MatrixSetting = {}): Promise<MatrixOnPage> {
  const page = await matrixOn({ rules: DATED, width: 1000, ...setting });
  page.root.querySelector<HTMLElement>('#tab-reviews')?.click();
  await waitUntil(() => page.root.querySelector('.reviews'), 'the view is there');
  return page;
}

const groups = ({ root }: MatrixOnPage) =>
  [...root.querySelectorAll<HTMLElement>('.reviews section')].map((one) => textOf(one));
const fault = ({ root }: MatrixOnPage) =>
  textOf(root.querySelector<HTMLElement>('.review-form .fault'));
const form = ({ root }: MatrixOnPage) => root.querySelector<HTMLFormElement>('.review-form');
const said = ({ root }: MatrixOnPage) =>
  root.querySelector('[role=status].visually-hidden')?.textContent?.trim();

function fill({ root }: MatrixOnPage, name: string, value: string): void {
  const field = root.querySelector<HTMLInputElement>(`.review-form [name=${name}]`);
  if (!field) throw new Error(`no field ${name}`);
  field.value = value;
}

async function submit(page: MatrixOnPage): Promise<void> {
  form(page)?.requestSubmit();
  await page.matrix.updateComplete;
}

describe('the reviews on the page', () => {
  it('stand by month: overdue, soon, later, none', async () => {
    const page = await reviewsOn();
    expect(groups(page)).to.deep.equal([
      'Overdue 2 March 2026 Mar 31, 2026 Review 3 · Personal data is personal; spend up to €50,000 Reviewed October 2026 Oct 31, 2026 Exception has ended 1 · Personal data is special for A film · Pilot Change End',
      'In the next 90 days 2 December 2026 Dec 15, 2026 Review 1 · Personal data is special Reviewed Dec 31, 2026 Exception ends 2 · Personal data is personal; spend above €50,000 for gone · Test There is no initiative “gone”. Change End',
      'Later 1 June 2027 Jun 30, 2027 Review 4 · Personal data is none; spend up to €50,000 Reviewed',
      'Without a review date 1 2 · Personal data is personal; spend above €50,000 Plan',
    ]);
    expect(textOf(page.root.querySelector<HTMLElement>('.summary'))).to.equal(
      'One review is overdue, one is due in the next 90 days. One exception has ended. One exception ends on Dec 31, 2026.',
    );
    const strip = [...page.root.querySelectorAll<HTMLElement>('.strip li')].map((one) => one.title);
    expect(strip).to.have.length(12);
    expect(strip.slice(0, 2)).to.deep.equal([
      'November 2026: nothing',
      'December 2026: one review and one exception ends',
    ]);
  });

  it('choose their rule', async () => {
    const page = await reviewsOn();
    page.root.querySelector<HTMLElement>('[data-rule=small]')?.click();
    expect(page.store.getState().selection).to.deep.equal({ kind: 'rule', id: 'small' });
    await page.matrix.updateComplete;
    expect(page.root.querySelector('[data-rule=small]')?.ariaCurrent).to.equal('true');
  });

  it('are done by keyboard: a rule that was reviewed gets its next date, once committed', async () => {
    const page = await reviewsOn();
    button(page.root, 'Rule 3 was reviewed: next on …').focus();
    await press(page, 'Enter');
    await waitUntil(() => focused(page)?.matches('[name=next]'), 'the date has the focus');
    expect((focused(page) as HTMLInputElement).value).to.equal('2027-11-21');
    await press(page, 'Enter');
    await waitUntil(() => focused(page)?.dataset.rule === 'small', 'the focus is at the rule');
    expect(said(page)).to.equal('Rule 3: next review on Nov 21, 2027');
    expect(groups(page)[0]).to.not.contain('Review 3');
    expect(textOf(await draft(page))).to.contain('No initiative changes');
    await press(page, 'Control+Enter');
    expect(governanceOf(page).rules[2]?.reviewOn).to.equal('2027-11-21');
    expect(governanceOf(page).log?.[0]?.changes).to.deep.equal([
      { path: ['rules', 'small', 'reviewOn'], was: '2026-03-31', is: '2027-11-21' },
    ]);
    page.store.undo();
    expect(governanceOf(page)).to.deep.equal(DATED);
  });

  it('refuse a day that is none, and one that is over', async () => {
    const page = await reviewsOn();
    button(page.root, 'Plan the review of rule 2').click();
    await waitUntil(() => form(page));
    fill(page, 'next', '2026-02-30');
    await submit(page);
    expect(fault(page)).to.equal('Expected a date.');
    fill(page, 'next', '2026-11-20');
    await submit(page);
    expect(fault(page)).to.equal('Expected a day from Nov 21, 2026 on.');
    expect(page.root.querySelector('[name=next]')?.getAttribute('aria-invalid')).to.equal('true');
    expect(page.root.querySelector('[part=draft]')).to.equal(null);
    fill(page, 'next', '2026-11-21');
    await submit(page);
    expect(groups(page)[1]).to.contain('Nov 21, 2026 Review 2');
  });

  it('leave all as it is at Escape', async () => {
    const page = await reviewsOn();
    button(page.root, 'Plan the review of rule 2').click();
    await waitUntil(() => focused(page)?.matches('[name=next]'));
    await press(page, 'Escape');
    await waitUntil(() => focused(page)?.dataset.rule === 'large', 'the focus is at the rule');
    expect(form(page)).to.equal(null);
    expect(page.root.querySelector('[part=draft]')).to.equal(null);
  });
});

describe('exceptions', () => {
  it('are granted for an initiative until a day, with a reason, and their impact is seen', async () => {
    const page = await reviewsOn();
    button(page.root, 'Grant an exception').click();
    await waitUntil(() => form(page));
    fill(page, 'rule', 'large');
    fill(page, 'initiative', 'crm');
    await submit(page);
    expect(fault(page)).to.equal('Expected a date.');
    fill(page, 'until', '2026-11-20');
    await submit(page);
    expect(fault(page)).to.equal('Expected a day from Nov 21, 2026 on.');
    fill(page, 'until', '2026-12-24');
    await submit(page);
    expect(fault(page)).to.equal('Expected a reason.');
    await waitUntil(() => focused(page)?.matches('[name=reason]'), 'the field has the focus');
    await sendKeys({ type: 'Season' });
    await press(page, 'Enter');
    expect(textOf(await draft(page))).to.contain('1 of 2 initiatives changes');
    expect(groups(page)[1])
      .to.contain('Dec 24, 2026 Exception ends 2')
      .and.contain('for One customer file · Season');
    expect(said(page)).to.equal('One customer file is excepted from rule 2 until Dec 24, 2026');
    await waitUntil(() => focused(page)?.matches('.grant'), 'the focus is where it was');
    button(await draft(page), 'Commit').click();
    expect(governanceOf(page).rules[1]?.exceptions[1]).to.deep.equal({
      initiativeId: 'crm',
      until: '2026-12-24',
      reason: 'Season',
    });
  });

  it('are changed and ended', async () => {
    const page = await reviewsOn();
    button(page.root, 'Change the exception for A film from rule 1').click();
    await waitUntil(() => form(page));
    fill(page, 'until', '2027-01-31');
    await submit(page);
    expect(groups(page)[1]).to.contain('Jan 31, 2027 Exception ends 1');
    button(page.root, 'End the exception for A film from rule 1').click();
    await waitUntil(() => focused(page)?.matches('.grant'), 'the focus is not lost');
    expect(said(page)).to.equal('The exception for A film from rule 1 is ended');
    expect(groups(page).join()).to.not.contain('A film');
  });

  it('may mean an initiative that is kept elsewhere, where the document has none', async () => {
    const page = await reviewsOn({ initiatives: [] });
    expect(groups(page)[1]).to.contain('for gone · Test Change');
    button(page.root, 'Grant an exception').click();
    await waitUntil(() => form(page));
    await submit(page);
    expect(fault(page)).to.equal('Expected an initiative.');
  });
});

describe('everybody', () => {
  it('finds nothing to fill in where nothing may be edited', async () => {
    const page = await reviewsOn({ attributes: { readonly: '' } });
    expect(page.root.querySelector('.reviews button:not(.rule-name)')).to.equal(null);
  });

  it('finds the same in the table twin', async () => {
    const page = await reviewsOn();
    page.root.querySelector<HTMLElement>('[part=menu-button]')?.focus();
    await waitUntil(() => page.root.querySelector('#menu button'));
    page.root.querySelector<HTMLElement>('#menu button')?.click();
    await waitUntil(() => page.root.querySelector('.twin'));
    const rows = [...page.root.querySelectorAll<HTMLElement>('.twin tbody tr')].map(textOf);
    expect(rows[1]).to.equal(
      'Oct 31, 2026 Exception has ended 1 · Personal data is special A film Pilot',
    );
    expect(rows).to.have.length(6);
  });

  it('reads it in Italian', async () => {
    const page = await reviewsOn();
    page.box.lang = 'it';
    await waitUntil(() =>
      groups(page)[0]?.startsWith('In ritardo 2 marzo 2026 31 mar 2026 Riesame 3'),
    );
    button(page.root, 'Concedi una deroga').click();
    await waitUntil(() => form(page));
    await submit(page);
    expect(fault(page)).to.equal('Attesa una data.');
  });

  for (const scheme of ['light', 'dark']) {
    it(`can read and reach it in the ${scheme} scheme, also where there is little room`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const page = await reviewsOn({ width: 300 });
      Object.assign(page.box.style, {
        colorScheme: scheme,
        background: 'Canvas',
        color: 'CanvasText',
      });
      button(page.root, 'Grant an exception').click();
      await waitUntil(() => form(page));
      await submit(page);
      await expect(page.matrix).to.be.accessible();
      expect(page.matrix.scrollWidth).to.be.at.most(300);
    });
  }
});
