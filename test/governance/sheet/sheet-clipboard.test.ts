import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { replace, restoreReplaced } from '../../replace.js';
import { waitUntil } from '../../wait-until.js';
import { releaseMouse } from '../../mouse.js';
import { draft, cell, governanceOf, place, press, textOf, button } from '../matrix-page.js';
import { announced, copied, go, paste, selected, sheetOn } from './sheet-page.js';

afterEach(restoreReplaced);

const SPEND = 'input:spend';
const DATA = 'input:personal-data';
const FACING = 'input:customer-facing';

describe('a range', () => {
  it('grows with Shift and the arrows, and ends with Escape or a plain arrow', async () => {
    const page = await sheetOn();
    await go(page, 'large', DATA);
    await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown');
    expect(selected(page)).to.deep.equal([
      `large/${DATA}`,
      `large/${SPEND}`,
      `small/${DATA}`,
      `small/${SPEND}`,
    ]);
    expect(announced(page)).to.equal('2 × 2 cells selected');
    expect(place(page)).to.equal(`small/${SPEND}`);
    await press(page, 'Escape');
    expect(selected(page)).to.deep.equal([]);
    await press(page, 'Shift+ArrowUp', 'ArrowUp');
    expect(selected(page)).to.deep.equal([]);
  });

  it('is all of the table at Ctrl+A', async () => {
    const page = await sheetOn();
    await press(page, 'Control+a');
    expect(selected(page)).to.have.length(4 * 8);
  });

  it('goes to the cell that is pressed with Shift, or over which the mouse is dragged', async () => {
    const page = await sheetOn();
    const middle = (row: string, column: string): [number, number] => {
      const { left, top, width, height } = cell(page, row, column).getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    try {
      await sendMouse({ type: 'move', position: middle('large', DATA) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: middle('free', SPEND) });
      await releaseMouse();
    } finally {
      await resetMouse();
    }
    await page.matrix.updateComplete;
    expect(selected(page)).to.have.length(6);
    cell(page, 'small', FACING).dispatchEvent(
      new PointerEvent('pointerdown', {
        bubbles: true,
        composed: true,
        cancelable: true,
        shiftKey: true,
      }),
    );
    await page.matrix.updateComplete;
    expect(selected(page)).to.have.length(6);
    expect(place(page)).to.equal(`small/${FACING}`);
  });

  it('is ended by the next press, where a button says so', async () => {
    const page = await sheetOn();
    await go(page, 'large', DATA);
    page.root.querySelector<HTMLButtonElement>('.several')?.click();
    cell(page, 'small', SPEND).dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true, cancelable: true }),
    );
    await page.matrix.updateComplete;
    expect(selected(page)).to.have.length(4);
  });
});

describe('the clipboard', () => {
  it('takes the range as a spreadsheet reads it', async () => {
    const page = await sheetOn();
    await go(page, 'large', DATA);
    await press(
      page,
      'Shift+ArrowDown',
      'Shift+ArrowRight',
      'Shift+ArrowRight',
      'Shift+ArrowRight',
    );
    expect(copied(page)).to.equal(
      'personal\t> 50000\t-\tControlled\r\npersonal\t<= 50000\t-\tAssisted\r\n',
    );
    await page.matrix.updateComplete;
    expect(announced(page)).to.equal('8 cells copied');
  });

  it('writes a block with quotes and line breaks, in one step that is undone at once', async () => {
    const page = await sheetOn();
    await go(page, 'special', 'zone');
    await paste(page, 'safe\t"Two\nlines and ""quotes"""\t2027-01-31\r\nassisted\tplain\t\r\n');
    const bar = await draft(page);
    expect(textOf(bar)).to.contain('One edit');
    expect(textOf(cell(page, 'special', 'note'))).to.contain('Two lines and "quotes"');
    expect(textOf(cell(page, 'special', 'review'))).to.contain('Jan 31, 2027');
    expect(textOf(cell(page, 'large', 'zone'))).to.contain('Assisted');
    expect(selected(page)).to.have.length(6);
    await press(page, 'Control+z');
    expect(textOf(cell(page, 'special', 'note'))).to.equal('Never without IT');
    expect(page.root.querySelector('[part=draft]')).to.equal(null);
  });

  it('adds rules for the rows beyond the last one, and says which columns were not taken', async () => {
    const page = await sheetOn();
    await go(page, 'free', 'zone');
    const beyond = 'safe\ta\t\tx\ty\tz';
    await paste(page, [beyond, beyond, '\t\t\t', beyond].join('\n'));
    button(await draft(page), 'Commit').click();
    await page.matrix.updateComplete;
    const { rules } = governanceOf(page);
    expect(rules).to.have.length(6);
    expect(rules.at(-1)).to.include({ zone: 'safe', note: 'a' });
    expect(textOf(page.root.querySelector<HTMLElement>('.not-taken'))).to.contain(
      '2 columns of the block',
    );
    expect(announced(page)).to.not.equal('');
  });

  it('refuses cell by cell what does not fit, names row and column, and takes the rest', async () => {
    const page = await sheetOn();
    await go(page, 'large', DATA);
    await paste(
      page,
      'secret\tup to the moon\tyes\tnowhere\tkept\tsoon\n\t\t\t\t\t\nnone\t1\tno\tred\tnew',
    );
    const notice = textOf(page.root.querySelector<HTMLElement>('.not-taken'));
    expect(notice).to.contain(
      'Row 2, Personal data: “secret” does not fit; expected none, personal, special.',
    );
    expect(notice).to.contain('Row 2, Spend: “up to the moon”');
    expect(notice).to.contain(
      'Row 2, Zone: “nowhere” does not fit; expected Safe, Assisted, Controlled.',
    );
    expect(notice).to.contain(
      'Row 2, Review and exceptions: “soon” does not fit; expected YYYY-MM-DD.',
    );
    expect(notice).to.contain('Row 4, Zone: “red”');
    expect(textOf(cell(page, 'large', SPEND))).to.equal('above €50,000');
    expect(textOf(cell(page, 'large', FACING))).to.contain('yes');
    expect(textOf(cell(page, 'large', 'note'))).to.contain('kept');
    expect(textOf(cell(page, 'free', 'note'))).to.contain('new');
    page.root.querySelector<HTMLButtonElement>('.not-taken button')?.click();
    await page.matrix.updateComplete;
    expect(page.root.querySelector('.not-taken')).to.equal(null);
    expect(place(page)).to.equal(`large/${DATA}`);
  });

  it('is written by a button, also on plain http, and says so only where it was', async () => {
    const page = await sheetOn();
    await go(page, 'large', DATA);
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowRight');
    const copy = () => button(page.root, 'Copy').click();
    replace(navigator, 'clipboard', undefined);
    replace(document, 'execCommand', () => false);
    const before = announced(page);
    copy();
    const notice = () => page.root.querySelector<HTMLElement>('.not-taken');
    await waitUntil(notice, 'it is said that it was not copied');
    expect(textOf(notice())).to.contain('Ctrl+C');
    expect(announced(page)).to.not.contain('copied');
    expect(before).to.not.contain('copied');
    const clipboardData = new DataTransfer();
    replace(document, 'execCommand', () => {
      const event = new Event('copy', { cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      return !document.dispatchEvent(event);
    });
    copy();
    await waitUntil(() => announced(page) === '4 cells copied', 'it is said');
    expect(clipboardData.getData('text/plain')).to.equal(
      'personal\t> 50000\r\npersonal\t<= 50000\r\n',
    );
  });

  it('fills a range with one copied cell', async () => {
    const page = await sheetOn();
    await go(page, 'special', 'note');
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown');
    await paste(page, 'same');
    for (const row of ['special', 'large', 'small']) {
      expect(textOf(cell(page, row, 'note'))).to.contain('same');
    }
  });

  it('cuts: copied and cleared', async () => {
    const page = await sheetOn();
    await go(page, 'special', 'note');
    expect(copied(page, 'cut')).to.equal('Never without IT');
    await page.matrix.updateComplete;
    expect(textOf(cell(page, 'special', 'note'))).to.contain('changed');
    expect(textOf(cell(page, 'special', 'note'))).to.not.contain('IT');
  });

  it('copies but takes nothing where nothing may be edited', async () => {
    const page = await sheetOn({ attributes: { readonly: '' } });
    await go(page, 'special', 'note');
    expect(copied(page)).to.equal('Never without IT');
    await paste(page, 'other');
    expect(textOf(cell(page, 'special', 'note'))).to.equal('Never without IT');
  });
});

describe('a block of cells', () => {
  it('is filled from its first row, or one row from the one above', async () => {
    const page = await sheetOn();
    await go(page, 'special', 'note');
    await press(page, 'Shift+ArrowDown', 'Control+d');
    expect(textOf(cell(page, 'large', 'note'))).to.contain('Never without IT');
    await go(page, 'small', 'note');
    await press(page, 'Control+d');
    expect(textOf(cell(page, 'small', 'note'))).to.contain('Never without IT');
  });

  it('is cleared by Delete; of the numbers the rules go, in one step', async () => {
    const page = await sheetOn();
    await go(page, 'large', DATA);
    await press(page, 'Shift+ArrowRight', 'Delete');
    expect(textOf(cell(page, 'large', SPEND))).to.contain('–');
    await go(page, 'large', 'number');
    await press(page, 'Shift+ArrowDown', 'Delete');
    expect(announced(page)).to.equal('2 rules deleted');
    expect(page.root.querySelectorAll('.rules tbody tr')).to.have.length(2);
    await press(page, 'Control+z');
    expect(page.root.querySelectorAll('.rules tbody tr')).to.have.length(4);
  });
});
