import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import {
  button,
  cell,
  draft,
  editor,
  focused,
  governanceOf,
  matrixOn,
  open,
  place,
  press,
  rowOf,
  RULES,
  textOf,
  type MatrixOnPage,
} from './matrix-page.js';

afterEach(async () => {
  await resetMouse();
});

const SPEND = 'input:spend';
const DATA = 'input:personal-data';

function field<T extends HTMLElement>(within: ParentNode, selector: string): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function ids({ root }: MatrixOnPage): (string | undefined)[] {
  return [...root.querySelectorAll<HTMLElement>('td[data-column=number]')].map((one) => rowOf(one));
}

describe('editing a condition', () => {
  it('chooses values, one of or none of them', async () => {
    const page = await matrixOn();
    const popover = await open(page, 'large', DATA);
    expect(popover.ariaLabel).to.equal('Personal data of rule 2');
    const [none] = popover.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    none?.click();
    await page.matrix.updateComplete;
    expect(textOf(cell(page, 'large', DATA))).to.contain('none or personal');
    const [, , noneOf] = popover.querySelectorAll<HTMLInputElement>('.modes input');
    noneOf?.click();
    await page.matrix.updateComplete;
    expect(textOf(cell(page, 'large', DATA))).to.contain('not special');
  });

  it('sets the ends of an interval, open, included or not', async () => {
    const page = await matrixOn();
    const popover = await open(page, 'large', SPEND);
    const [lower, upper] = popover.querySelectorAll<HTMLElement>('.end');
    const select = field<HTMLSelectElement>(lower as HTMLElement, 'select');
    expect(select.selectedOptions[0]?.textContent).to.equal('above');
    const number = field<HTMLInputElement>(upper as HTMLElement, 'input');
    number.focus();
    await sendKeys({ type: '90000' });
    await press(page, 'Enter');
    expect(textOf(cell(page, 'large', SPEND))).to.contain('above €50,000 and up to €90,000');
  });

  it('refuses an interval that holds no number, and keeps what was there', async () => {
    const page = await matrixOn();
    const popover = await open(page, 'large', SPEND);
    const number = field<HTMLInputElement>(popover, '.end:nth-child(2) input');
    number.focus();
    await press(page, '5');
    expect(number.ariaInvalid).to.equal('true');
    expect(number.validationMessage).to.equal('No number lies between these ends.');
    expect(textOf(cell(page, 'large', SPEND))).to.equal('above €50,000');
  });

  it('takes nothing of a number that is refused at its end: Enter leaves it there, going elsewhere drops it', async () => {
    const page = await matrixOn();
    const popover = await open(page, 'large', SPEND);
    const upper = field<HTMLInputElement>(popover, '.end:nth-child(2) input');
    upper.focus();
    await sendKeys({ type: '90000' });
    const lower = field<HTMLInputElement>(popover, '.end:nth-child(1) input');
    lower.select();
    await sendKeys({ type: '600000' });
    await press(page, 'Enter');
    expect(page.root.querySelector(':popover-open')).to.exist;
    expect(lower.value).to.equal('600000');
    const { left } = cell(page, 'small', DATA).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 2, 2] });
    await waitUntil(() => !page.root.querySelector(':popover-open'), 'the editor is closed');
    await page.matrix.updateComplete;
    expect(textOf(cell(page, 'large', SPEND))).to.equal('above €50,000');
  });

  it('takes what is typed in the cell as text, and asks where two numbers could be meant', async () => {
    const page = await matrixOn();
    cell(page, 'large', SPEND).focus();
    await press(page, '<');
    const popover = await editor(page);
    const text = field<HTMLInputElement>(popover, '.as-text input');
    expect(text.value).to.equal('<');
    await sendKeys({ type: ' 1.500' });
    await press(page, 'Enter');
    expect(text.ariaInvalid).to.equal('true');
    expect(textOf(field(popover, '.as-text small'))).to.contain('Which one is meant');
    text.select();
    await sendKeys({ type: '< 70000' });
    await press(page, 'Enter');
    expect(page.root.querySelector(':popover-open')).to.equal(null);
    expect(textOf(cell(page, 'large', SPEND))).to.contain('below €70,000');
    expect(place(page)).to.equal(`large/${SPEND}`);
  });

  it('is taken back by Escape, and the cell has the focus again', async () => {
    const page = await matrixOn();
    const popover = await open(page, 'large', DATA);
    popover.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await draft(page);
    await press(page, 'Escape');
    await waitUntil(() => !page.root.querySelector('[part=draft]'), 'the draft is empty again');
    expect(textOf(cell(page, 'large', DATA))).to.equal('personal');
    expect(place(page)).to.equal(`large/${DATA}`);
  });

  it('is cleared by Delete', async () => {
    const page = await matrixOn();
    cell(page, 'large', SPEND).focus();
    await press(page, 'Delete');
    expect(textOf(cell(page, 'large', SPEND))).to.contain('–');
  });

  it('opens at the second press of the pointer', async () => {
    const page = await matrixOn();
    const target = cell(page, 'large', 'zone');
    target.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = target.getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'click', position });
    expect(place(page)).to.equal('large/zone');
    expect(page.root.querySelector(':popover-open')).to.equal(null);
    await sendMouse({ type: 'click', position });
    const popover = await editor(page);
    popover.querySelector<HTMLInputElement>('input')?.click();
    await page.matrix.updateComplete;
    expect(textOf(cell(page, 'large', 'zone'))).to.contain('Safe');
  });
});

describe('editing the rules', () => {
  it('inserts, duplicates, moves and deletes, and keeps the focus', async () => {
    const page = await matrixOn();
    cell(page, 'special', 'number').focus();
    await press(page, 'Alt+ArrowDown');
    expect(ids(page)).to.deep.equal(['large', 'special', 'small', 'free']);
    expect(place(page)).to.equal('special/number');
    await press(page, 'Delete');
    expect(ids(page)).to.deep.equal(['large', 'small', 'free']);
    expect(place(page)).to.equal('small/number');
    await press(page, 'Insert');
    expect(ids(page)).to.have.length(4);
    expect(ids(page)[2]).to.equal(rowOf(focused(page)));
    expect(focused(page)?.dataset.column).to.equal(DATA);
    const popover = await open(page, 'large', 'number');
    button(popover, 'Duplicate').click();
    await page.matrix.updateComplete;
    expect(ids(page)).to.have.length(5);
    expect(governanceOf(page)).to.deep.equal(RULES);
  });

  it('writes notes, dates of review, and exceptions', async () => {
    const page = await matrixOn();
    await open(page, 'large', 'note');
    await sendKeys({ type: 'Ask first' });
    await press(page, 'Enter');
    expect(textOf(cell(page, 'large', 'note'))).to.contain('Ask first');
    const popover = await open(page, 'large', 'review');
    field<HTMLInputElement>(popover, 'form [name=until]').value = '2026-12-31';
    field<HTMLInputElement>(popover, 'form [name=reason]').value = 'Agreed before';
    button(popover, 'Grant').click();
    await page.matrix.updateComplete;
    expect(textOf(cell(page, 'large', 'review'))).to.contain(
      'except One customer file until Dec 31, 2026',
    );
  });

  it('adds the rule that fills a gap', async () => {
    const page = await matrixOn();
    await waitUntil(() => page.root.querySelector('.gap button'), 'the rules are analysed');
    button(page.root, 'Add this rule').click();
    await waitUntil(() => ids(page).length === 5);
    await waitUntil(() => !page.root.querySelector('.gap'), 'it is filled');
    expect(textOf(page.root.querySelector<HTMLElement>('[part=remarks]'))).to.contain(
      'Every case is covered.',
    );
  });

  it('begins an empty table', async () => {
    const page = await matrixOn({ rules: { ...RULES, rules: [] } });
    button(page.root, 'Write the first rule').click();
    await waitUntil(() => focused(page)?.dataset.column === DATA, 'its first cell has the focus');
    expect(ids(page)).to.have.length(1);
  });
});

describe('editing the involvement', () => {
  const DESIGN = JSON.stringify(['assisted', 'data']);

  it('sets the extent by a letter, a digit, a step, and in the popover', async () => {
    const page = await matrixOn({ attributes: { view: 'involvement' } });
    const target = () => textOf(cell(page, DESIGN, 'design'));
    cell(page, DESIGN, 'design').focus();
    await press(page, 'l');
    expect(target()).to.contain('Leads');
    await press(page, '-');
    expect(target()).to.contain('Co-delivers');
    await press(page, '1');
    expect(target()).to.contain('Informed');
    const popover = await open(page, DESIGN, 'design');
    popover.querySelectorAll<HTMLInputElement>('input')[3]?.click();
    await page.matrix.updateComplete;
    expect(target()).to.contain('Approves');
  });

  it('lists the initiatives whose timing changes', async () => {
    const page = await matrixOn({ attributes: { view: 'involvement' } });
    cell(page, JSON.stringify(['controlled', 'experience']), 'run').focus();
    await press(page, 'a');
    const bar = await draft(page);
    expect(textOf(bar)).to.contain('1 of 2 initiatives changes:');
    expect(textOf(bar)).to.contain('One customer file');
    expect(textOf(bar)).to.contain('timing: Customer experience and content');
  });
});

describe('the draft', () => {
  async function edited(): Promise<MatrixOnPage> {
    const page = await matrixOn();
    cell(page, 'large', SPEND).focus();
    await press(page, '>');
    await editor(page);
    await sendKeys({ type: ' 70000' });
    await press(page, 'Enter');
    return page;
  }

  it('says what would change before anything does', async () => {
    const page = await edited();
    const bar = await draft(page);
    expect(textOf(bar)).to.contain('until it is committed. 1 of 2 initiatives changes:');
    expect(textOf(bar.querySelector<HTMLElement>('[part=impacts]'))).to.contain('no zone');
    expect(governanceOf(page)).to.equal(RULES);
  });

  it('says so where nothing would change, or there is nothing that could', async () => {
    const page = await matrixOn();
    cell(page, 'special', 'note').focus();
    await press(page, 'Delete');
    expect(textOf(await draft(page))).to.contain('No initiative changes its zone');
    const lonely = await matrixOn({ initiatives: [] });
    cell(lonely, 'special', 'note').focus();
    await press(lonely, 'Delete');
    expect(textOf(await draft(lonely))).to.contain('no initiatives that it could move');
  });

  it('is committed as one step, by Ctrl+Enter, and undone as one', async () => {
    const page = await edited();
    cell(page, 'free', 'zone').focus();
    await press(page, 'ArrowUp', 'Delete');
    cell(page, 'special', 'note').focus();
    await press(page, 'Delete');
    const changed = oneEvent(page.matrix, 'change');
    await press(page, 'Control+Enter');
    await changed;
    expect(page.root.querySelector('[part=draft]')).to.equal(null);
    expect(governanceOf(page).rules[1]?.when.spend).to.deep.equal({ above: 70_000 });
    expect(governanceOf(page).rules[0]?.note).to.equal(undefined);
    page.store.undo();
    expect(governanceOf(page)).to.deep.equal(RULES);
    expect(page.store.status.canUndo).to.equal(false);
  });

  it('is undone edit by edit before the workspace is, and done again', async () => {
    const page = await edited();
    expect(place(page)).to.equal(`large/${SPEND}`);
    await press(page, 'Control+z');
    expect(textOf(cell(page, 'large', SPEND))).to.equal('above €50,000');
    await press(page, 'Control+y');
    expect(textOf(cell(page, 'large', SPEND))).to.contain('above €70,000');
  });

  it('gives the focus back to the cell when its last edit is undone by the button', async () => {
    const page = await edited();
    const undo = button(await draft(page), 'Undo the last edit');
    undo.focus();
    await press(page, 'Enter');
    await waitUntil(() => !page.root.querySelector('[part=draft]'), 'the draft is empty again');
    expect(place(page)).to.equal(`large/${SPEND}`);
  });

  it('is discarded', async () => {
    const page = await edited();
    button(await draft(page), 'Discard').click();
    await page.matrix.updateComplete;
    expect(textOf(cell(page, 'large', SPEND))).to.equal('above €50,000');
    expect(page.root.querySelector('[part=draft]')).to.equal(null);
  });

  it('keeps its edits, and takes in what others change meanwhile', async () => {
    const page = await edited();
    page.store.receive([{ path: ['governance', 'rules', 'free', 'note'], value: 'Go ahead' }]);
    await page.matrix.updateComplete;
    expect(textOf(cell(page, 'free', 'note'))).to.equal('Go ahead');
    expect(textOf(cell(page, 'large', SPEND))).to.contain('above €70,000');
  });

  it('stays where the page refuses the commit', async () => {
    const page = await edited();
    page.store.onBeforeChange(() => false);
    button(await draft(page), 'Commit').click();
    await page.matrix.updateComplete;
    expect(textOf(await draft(page))).to.contain('One edit is not in force yet, nor kept');
    expect(page.root.querySelector('[role=status].visually-hidden')?.textContent).to.equal(
      'The page did not allow the commit.',
    );
  });
});
