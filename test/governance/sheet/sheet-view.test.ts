import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { releaseMouse } from '../../mouse.js';
import { waitUntil } from '../../wait-until.js';
import {
  button,
  cell,
  draft,
  focused,
  governanceOf,
  matrixOn,
  place,
  press,
  RULES,
  textOf,
  type MatrixOnPage,
} from '../matrix-page.js';
import { announced, go, inSight, sheetOn, type } from './sheet-page.js';

const ORDER = ['special', 'large', 'small', 'free'];

const sheet = ({ root }: MatrixOnPage): HTMLElement => {
  const found = root.querySelector<HTMLElement>('.sheet');
  if (!found) throw new Error('no sheet');
  return found;
};

async function openBar(page: MatrixOnPage): Promise<void> {
  await press(page, 'Control+f');
  await waitUntil(() => focused(page)?.matches('[type=search]'), 'the field has the focus');
}

function fields(page: MatrixOnPage): {
  find: HTMLInputElement;
  filter: HTMLInputElement;
  column: HTMLSelectElement;
  sort: HTMLSelectElement;
} {
  const [find, filter] = sheet(page).querySelectorAll('input');
  const [column, sort] = sheet(page).querySelectorAll('select');
  if (!find || !filter || !column || !sort) throw new Error('a field is missing');
  return { find, filter, column, sort };
}

describe('finding', () => {
  it('opens at Ctrl+F, goes from place to place with Enter, and back to the table with Escape', async () => {
    const page = await sheetOn();
    await openBar(page);
    await press(page, 'p', 'e', 'r', 's');
    expect(textOf(sheet(page).querySelector<HTMLElement>('.count'))).to.equal('1 of 2');
    expect(announced(page)).to.equal('1 of 2: Personal data of rule 2');
    await press(page, 'Enter');
    expect(textOf(sheet(page).querySelector<HTMLElement>('.count'))).to.equal('2 of 2');
    await press(page, 'Enter');
    expect(textOf(sheet(page).querySelector<HTMLElement>('.count'))).to.equal('1 of 2');
    await press(page, 'Shift+Enter');
    expect(page.root.querySelectorAll('td.found')).to.have.length(2);
    await press(page, 'Escape');
    expect(place(page)).to.equal('small/input:personal-data');
    expect(page.root.querySelectorAll('td.found')).to.have.length(0);
  });

  it('says so where there is nothing', async () => {
    const page = await sheetOn();
    await openBar(page);
    await type(page, fields(page).find, 'xyz');
    expect(textOf(sheet(page).querySelector<HTMLElement>('.count'))).to.equal('Not found');
    expect(announced(page)).to.equal('Not found');
  });

  it('is reached by a button', async () => {
    const page = await matrixOn();
    const tools = page.root.querySelector<HTMLElement>('.tools');
    if (tools) button(tools, 'Find and filter').click();
    await waitUntil(() => focused(page)?.matches('[type=search]'), 'the field has the focus');
  });
});

describe('a filter', () => {
  it('hides rules, says how many are shown, and lets all be shown again', async () => {
    const page = await sheetOn();
    await openBar(page);
    await type(page, fields(page).filter, 'CONTROLLED');
    expect(inSight(page)).to.deep.equal(['special', 'large']);
    expect(textOf(sheet(page).querySelector<HTMLElement>('.shown'))).to.equal('2 of 4 rules shown');
    expect(announced(page)).to.equal('2 of 4 rules shown');
    expect(page.root.querySelector('table')?.ariaRowCount).to.equal('3');
    // An option that was once chosen by hand no longer follows its attribute.
    for (const column of ['note', '', 'note']) await type(page, fields(page).column, column);
    expect(inSight(page)).to.deep.equal([]);
    button(sheet(page), 'Show all').click();
    await page.matrix.updateComplete;
    expect(inSight(page)).to.deep.equal(ORDER);
    expect(fields(page).column.value).to.equal('');
    expect(fields(page).filter.value).to.equal('');
  });

  it('says by its choice in which order they stand, also after it was taken back', async () => {
    const page = await sheetOn();
    await openBar(page);
    for (const order of ['-zone', '', '-zone']) await type(page, fields(page).sort, order);
    expect(fields(page).sort.value).to.equal('-zone');
    button(sheet(page), 'Show all').click();
    await page.matrix.updateComplete;
    expect(fields(page).sort.value).to.equal('');
    expect(inSight(page)).to.deep.equal(ORDER);
  });

  it('keeps numbers, and the rule that is added is in sight', async () => {
    const page = await sheetOn();
    await openBar(page);
    await type(page, fields(page).filter, 'assisted');
    expect(textOf(cell(page, 'small', 'number'))).to.equal('3');
    await go(page, 'small', 'zone');
    await press(page, 'Insert');
    expect(inSight(page)).to.have.length(2);
  });
});

describe('sorting', () => {
  it('changes what is seen and never what is stored', async () => {
    const page = await sheetOn();
    const before = JSON.stringify(governanceOf(page));
    await openBar(page);
    await type(page, fields(page).sort, '-zone');
    expect(inSight(page)).to.deep.equal(['special', 'large', 'small', 'free']);
    await type(page, fields(page).sort, '+zone');
    expect(inSight(page)).to.deep.equal(['free', 'small', 'special', 'large']);
    expect(textOf(cell(page, 'free', 'number'))).to.equal('4');
    expect(page.root.querySelector('[part=draft]')).to.equal(null);
    expect(JSON.stringify(governanceOf(page))).to.equal(before);
    await go(page, 'free', 'zone');
    await press(page, 'Alt+ArrowDown');
    expect(announced(page)).to.contain('another order than they are stored in');
    expect(page.root.querySelector('[part=draft]')).to.equal(null);
  });

  it('becomes the order only after it was asked, in one step', async () => {
    const page = await sheetOn({ rules: { ...RULES, hitPolicy: 'first' } });
    await openBar(page);
    await type(page, fields(page).sort, '+zone');
    button(sheet(page), 'Make this the order').click();
    await page.matrix.updateComplete;
    expect(textOf(sheet(page).querySelector<HTMLElement>('.ask'))).to.contain(
      'The order decides here',
    );
    button(sheet(page), 'Store the order').click();
    await page.matrix.updateComplete;
    expect(textOf(await draft(page))).to.contain('One edit');
    button(await draft(page), 'Commit').click();
    await page.matrix.updateComplete;
    expect(governanceOf(page).rules.map(({ id }) => id)).to.deep.equal([
      'free',
      'small',
      'special',
      'large',
    ]);
  });
});

describe('the order of rules', () => {
  it('follows Alt+arrows, for a range as a whole', async () => {
    const page = await sheetOn();
    await go(page, 'special', 'zone');
    await press(page, 'Shift+ArrowDown', 'Alt+ArrowDown');
    expect(inSight(page)).to.deep.equal(['small', 'special', 'large', 'free']);
    expect(announced(page)).to.equal('2 rules moved; the first is now number 2');
    expect(place(page)).to.equal('large/zone');
    await press(page, 'Alt+ArrowUp');
    expect(inSight(page)).to.deep.equal(ORDER);
  });

  const drag = async (page: MatrixOnPage, from: string, to: string): Promise<void> => {
    const middle = (row: string): [number, number] => {
      const { left, bottom, height } = cell(page, row, 'number').getBoundingClientRect();
      return [Math.round(left + 12), Math.round(bottom - height / 4)];
    };
    // What is wrong with a rule makes its row taller, once that is known.
    await waitUntil(() => page.root.querySelector('section[part=remarks]'), 'the analysis');
    await sendMouse({ type: 'move', position: middle(from) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: middle(to) });
  };

  it('follows a drag of the number', async () => {
    const page = await sheetOn();
    try {
      await drag(page, 'special', 'small');
      expect(page.root.querySelector('[data-drop]')?.getAttribute('data-row')).to.equal('small');
      await releaseMouse();
    } finally {
      await resetMouse();
    }
    await waitUntil(() => inSight(page).join() === 'large,small,special,free', 'another order');
    expect(place(page)).to.equal('special/number');
    expect(page.root.querySelector('[data-drop]')).to.equal(null);
  });

  it('stays where the drag is cancelled by Escape', async () => {
    const page = await sheetOn();
    try {
      await drag(page, 'special', 'small');
      await press(page, 'Escape');
      await releaseMouse();
    } finally {
      await resetMouse();
    }
    await page.matrix.updateComplete;
    expect(inSight(page)).to.deep.equal(ORDER);
    expect(page.root.querySelector('[data-drop]')).to.equal(null);
  });
});

describe('the line above the table', () => {
  it('is accessible while everything in it is open', async () => {
    const page = await sheetOn();
    await openBar(page);
    await type(page, fields(page).sort, '+zone');
    await type(page, fields(page).find, 'personal');
    await go(page, 'small', 'zone');
    await press(page, 'Shift+ArrowRight');
    await expect(page.matrix).to.be.accessible();
  });

  it('lists the keys', async () => {
    const page = await sheetOn();
    button(sheet(page), 'Keys').click();
    expect(textOf(page.root.querySelector<HTMLElement>('.sheet-keys:popover-open'))).to.contain(
      'fill down',
    );
  });
});
