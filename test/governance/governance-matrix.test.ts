import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { emulateMediaFeatures, resetMedia } from '../media.js';
import {
  button,
  cell,
  focused,
  matrixOn,
  place,
  press,
  RULES,
  textOf,
  type MatrixOnPage,
} from './matrix-page.js';

afterEach(resetMedia);

const SPEND = 'input:spend';
const rowTexts = ({ root }: MatrixOnPage) =>
  [...root.querySelectorAll<HTMLElement>('.rules tbody tr')].map((row) => textOf(row));

describe('the rules', () => {
  it('read like a printed table', async () => {
    const page = await matrixOn({ width: 1200 });
    const heads = [...page.root.querySelectorAll<HTMLElement>('thead th')].map(textOf);
    expect(heads).to.deep.equal([
      'No.',
      'Personal data',
      'Spend',
      'Customer-facing',
      'Zone',
      'Note',
      'Review and exceptions',
      'Remarks',
    ]);
    expect(rowTexts(page).slice(0, 2)).to.deep.equal([
      '1 special – – Controlled Never without IT',
      '2 personal above €50,000 – Controlled',
    ]);
    expect(page.root.querySelector('.summary')?.textContent).to.equal(
      '4 rules put an initiative in a zone: 1\u00a0Safe, 1\u00a0Assisted, and 2\u00a0Controlled.',
    );
  });

  it('are sentences where there is little room', async () => {
    const page = await matrixOn({ width: 280 });
    // The semicolons are drawn by the style sheet.
    expect(rowTexts(page)[1]).to.equal(
      '2 Personal data is personal spend above €50,000 leads to Controlled',
    );
    expect(page.matrix.scrollWidth).to.be.at.most(280);
  });

  it('say beside the row what is wrong, and below what no rule covers', async () => {
    const page = await matrixOn();
    await waitUntil(() => page.root.querySelector('[part=remarks]'), 'the rules are analysed');
    await page.matrix.updateComplete;
    expect(textOf(cell(page, 'small', 'remarks'))).to.equal('Review was due on Mar 31, 2026.');
    expect(textOf(page.root.querySelector<HTMLElement>('.gap'))).to.contain(
      'No rule for: personal data is none; spend above €50,000. For example none · €50,001 · Customer-facing: yes.',
    );
  });

  it('show each contradiction beside both rules, with a case', async () => {
    const page = await matrixOn({ rules: { ...RULES, hitPolicy: 'unique' } });
    const rules = [...RULES.rules, { id: 'all', when: {}, zone: 'safe', exceptions: [] }];
    page.store.reset({
      document: {
        ...page.store.getState().document,
        governance: { ...RULES, hitPolicy: 'unique', rules },
      },
    });
    await waitUntil(() => textOf(cell(page, 'special', 'remarks')) !== '', 'it is remarked');
    expect(textOf(cell(page, 'special', 'remarks'))).to.contain(
      'Contradicts rule 5, which leads to another zone: special · €0 · Customer-facing: yes.',
    );
    expect(textOf(cell(page, 'all', 'remarks'))).to.contain('Contradicts rule 1');
  });

  it('come in Italian', async () => {
    const page = await matrixOn();
    page.box.lang = 'it';
    await waitUntil(() =>
      textOf(page.root.querySelector<HTMLElement>('.summary')).includes('regole'),
    );
    await waitUntil(() => button(page.root, 'Prova'));
    expect(textOf(cell(page, 'large', SPEND))).to.equal('oltre 50.000 €');
  });
});

describe('the keys of the grid', () => {
  it('move through the cells, and never leave the table', async () => {
    const page = await matrixOn();
    cell(page, 'special', 'number').focus();
    await press(page, 'ArrowDown', 'ArrowRight');
    expect(place(page)).to.equal('large/input:personal-data');
    await press(page, 'End');
    expect(place(page)).to.equal('large/remarks');
    await press(page, 'ArrowRight');
    expect(place(page)).to.equal('large/remarks');
    await press(page, 'Control+End');
    expect(place(page)).to.equal('free/remarks');
    await press(page, 'Control+Home', 'ArrowUp');
    expect(place(page)).to.equal('special/number');
  });

  it('turn round where the page reads from right to left', async () => {
    const page = await matrixOn();
    page.box.dir = 'rtl';
    cell(page, 'special', 'number').focus();
    await press(page, 'ArrowLeft');
    expect(place(page)).to.equal('special/input:personal-data');
  });

  it('leave one cell in the order of Tab', async () => {
    const page = await matrixOn();
    cell(page, 'small', SPEND).focus();
    await page.matrix.updateComplete;
    const reachable = page.root.querySelectorAll('[data-column][tabindex="0"]');
    expect(reachable).to.have.length(1);
    expect(reachable[0] === focused(page)).to.equal(true);
  });

  it('mark the rule for the other widgets', async () => {
    const page = await matrixOn();
    cell(page, 'small', 'zone').focus();
    expect(page.store.getState().selection).to.deep.equal({ kind: 'rule', id: 'small' });
  });
});

describe('the involvement', () => {
  it('shows each zone by scope and stage, the word beside the ball', async () => {
    const page = await matrixOn({ attributes: { view: 'involvement' }, width: 900 });
    expect(page.root.querySelectorAll('.involvement tbody')).to.have.length(3);
    const first = cell(page, JSON.stringify(['safe', 'data']), 'design');
    expect(textOf(first)).to.equal('Informed');
    expect(first.title).to.equal('Informed');
  });

  it('is behind a tab that the arrows reach', async () => {
    const page = await matrixOn();
    page.root.querySelector<HTMLElement>('#tab-rules')?.focus();
    await press(page, 'ArrowRight');
    expect(focused(page)?.id).to.equal('tab-involvement');
    expect(focused(page)?.ariaSelected).to.equal('true');
    await waitUntil(() => page.root.querySelector('table.involvement'));
  });
});

describe('trying a case', () => {
  it('says the zone, the rule and the involvement, and marks the rule', async () => {
    const page = await matrixOn({ attributes: { initiative: 'crm' } });
    await waitUntil(() => page.root.querySelector('[part=timeline]'), 'it is tried');
    const verdict = textOf(page.root.querySelector<HTMLElement>('.verdict'));
    expect(verdict).to.contain('Controlled');
    expect(verdict).to.contain(
      'because of rule 2: personal data is personal; spend above €50,000.',
    );
    expect(page.root.querySelectorAll('[part=timeline] li')).to.have.length(6);
    expect(cell(page, 'large', 'number').closest('tr')?.matches('.decides')).to.equal(true);
  });

  it('follows a fact that is changed', async () => {
    const page = await matrixOn({ attributes: { initiative: 'crm' } });
    await waitUntil(() => page.root.querySelector('.facts input'));
    const spend = page.root.querySelector<HTMLInputElement>('.facts input');
    spend?.focus();
    spend?.select();
    await press(page, '2');
    expect(textOf(page.root.querySelector<HTMLElement>('.verdict'))).to.contain('Assisted');
  });
});

describe('everybody', () => {
  for (const scheme of ['light', 'dark']) {
    it(`can read and reach it all in the ${scheme} scheme`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const page = await matrixOn({ attributes: { initiative: 'crm' } });
      Object.assign(page.box.style, {
        colorScheme: scheme,
        background: 'Canvas',
        color: 'CanvasText',
      });
      await waitUntil(() => page.root.querySelector('[part=timeline]'));
      await expect(page.matrix).to.be.accessible();
      page.root.querySelector<HTMLElement>('#tab-involvement')?.click();
      await waitUntil(() => page.root.querySelector('table.involvement'));
      await expect(page.matrix).to.be.accessible();
    });
  }

  it('finds no edit where nothing may be edited', async () => {
    const page = await matrixOn({ attributes: { readonly: '' } });
    expect(() => button(page.root, 'Add a rule')).to.throw();
    cell(page, 'large', 'zone').focus();
    await press(page, 'Enter', 'Delete');
    expect(page.root.querySelector('.editor:popover-open')).to.equal(null);
    expect(page.root.querySelector('[part=draft]')).to.equal(null);
  });
});

it('keeps nothing after 200 mounts', async () => {
  const { matrix, store, box } = await matrixOn();
  const nodes = matrix.renderRoot.querySelectorAll('*').length;
  for (let count = 0; count < 200; count += 1) {
    matrix.remove();
    box.append(matrix);
    await matrix.updateComplete;
  }
  expect(matrix.renderRoot.querySelectorAll('*')).to.have.length(nodes);
  matrix.remove();
  await matrix.updateComplete;
  // The store has let go: a change does not reach the element any more.
  store.select({ kind: 'rule', id: 'small' });
  expect(matrix.isUpdatePending).to.equal(false);
});
