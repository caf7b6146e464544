/** Edits that wait are kept nowhere else: whoever leaves the page with them is asked. */
import { expect } from '@open-wc/testing';
import { button, cell, draft, matrixOn, press, textOf, type MatrixOnPage } from './matrix-page.js';

/** What the browser asks the page before it leaves it. */
function asksBeforeLeaving(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

async function edited(): Promise<MatrixOnPage> {
  const page = await matrixOn();
  cell(page, 'special', 'note').focus();
  await press(page, 'Delete');
  return page;
}

describe('whoever leaves the page', () => {
  it('is asked while edits wait, and only then', async () => {
    const page = await matrixOn();
    expect(asksBeforeLeaving()).to.equal(false);
    cell(page, 'special', 'note').focus();
    await press(page, 'Delete');
    expect(asksBeforeLeaving()).to.equal(true);
    expect(textOf(await draft(page))).to.contain('nor kept until it is committed.');
    await press(page, 'Control+z');
    expect(asksBeforeLeaving()).to.equal(false);
    await press(page, 'Control+y');
    expect(asksBeforeLeaving()).to.equal(true);
    button(await draft(page), 'Commit').click();
    await page.matrix.updateComplete;
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('is asked for each matrix that has edits, and for none that is taken away', async () => {
    const page = await edited();
    const other = await edited();
    button(await draft(other), 'Discard').click();
    await other.matrix.updateComplete;
    expect(asksBeforeLeaving()).to.equal(true);
    const { matrix, box } = page;
    matrix.remove();
    expect(asksBeforeLeaving()).to.equal(false);
    box.append(matrix);
    expect(asksBeforeLeaving()).to.equal(true);
    matrix.remove();
  });
});
