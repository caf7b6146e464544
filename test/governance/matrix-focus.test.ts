/** The focus never falls out of the matrix, whatever is taken away under it. */
import { expect } from '@open-wc/testing';
import { deleteRule } from '../../src/governance/governance-commands.js';
import { waitUntil } from '../wait-until.js';
import { cell, focused, place, press, textOf, type MatrixOnPage } from './matrix-page.js';
import { go, inSight, sheetOn, type } from './sheet/sheet-page.js';

async function filterBy(page: MatrixOnPage, text: string): Promise<void> {
  await press(page, 'Control+f');
  await waitUntil(() => focused(page)?.matches('[type=search]'), 'the field has the focus');
  const [, filter] = page.root.querySelectorAll<HTMLInputElement>('.sheet input');
  if (!filter) throw new Error('no filter');
  await type(page, filter, text);
}

describe('where a rule was deleted', () => {
  it('the focus goes to the one that took its place, or the one before', async () => {
    const page = await sheetOn();
    await go(page, 'small', 'number');
    await press(page, 'Delete');
    expect(place(page)).to.equal('free/number');
    await press(page, 'Delete');
    expect(place(page)).to.equal('large/number');
  });

  it('the focus goes to the button that adds one, if it was the last', async () => {
    const page = await sheetOn();
    await go(page, 'special', 'number');
    await press(page, 'Delete', 'Delete', 'Delete', 'Delete');
    expect(inSight(page)).to.have.length(0);
    expect(textOf(focused(page))).to.equal('Add a rule');
    await press(page, 'Enter');
    expect(inSight(page)).to.have.length(1);
    expect(place(page)).to.contain('/input:personal-data');
  });

  it('the focus goes to what shows all, if it was the last in sight', async () => {
    const page = await sheetOn();
    await filterBy(page, 'assisted');
    await go(page, 'small', 'number');
    await press(page, 'Delete');
    expect(inSight(page)).to.have.length(0);
    expect(textOf(focused(page))).to.equal('Show all');
  });

  it('in another widget, the focus goes on, too', async () => {
    const page = await sheetOn();
    await go(page, 'free', 'zone');
    page.store.dispatch(deleteRule('free'));
    await page.matrix.updateComplete;
    expect(place(page)).to.equal('small/zone');
    for (const id of ['special', 'large', 'small']) page.store.dispatch(deleteRule(id));
    await waitUntil(() => page.root.querySelector('[part=empty]'), 'there is nothing any more');
    expect(textOf(focused(page))).to.equal('Write the first rule');
  });
});

describe('what is sought', () => {
  const count = ({ root }: MatrixOnPage): string =>
    textOf(root.querySelector<HTMLElement>('.sheet .count'));
  const search = async (page: MatrixOnPage, text: string): Promise<void> => {
    await press(page, 'Control+f');
    await waitUntil(() => focused(page)?.matches('[type=search]'), 'the field has the focus');
    await press(page, ...text);
  };

  it('is marked and counted as the rules change', async () => {
    const page = await sheetOn();
    await search(page, 'never');
    expect(count(page)).to.equal('1 of 1');
    await go(page, 'special', 'note');
    await press(page, 'Shift+ArrowDown', 'Control+d');
    expect(count(page)).to.equal('1 of 2');
    expect(cell(page, 'large', 'note').className).to.contain('found');
    await press(page, 'Control+z');
    expect(count(page)).to.equal('1 of 1');
    expect(page.root.querySelectorAll('td.found')).to.have.length(1);
  });

  it('goes on from where the reader was, if that is gone', async () => {
    const page = await sheetOn();
    await search(page, 'pers');
    expect(count(page)).to.equal('1 of 2');
    await go(page, 'large', 'input:personal-data');
    await press(page, 'Delete');
    expect(count(page)).to.equal('1 found');
    page.root.querySelector<HTMLElement>('.sheet [type=search]')?.focus();
    await press(page, 'Enter');
    expect(count(page)).to.equal('1 of 1');
    await go(page, 'small', 'number');
    await press(page, 'Delete');
    expect(count(page)).to.equal('Not found');
  });
});
