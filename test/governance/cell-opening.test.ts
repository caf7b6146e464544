/** How a cell is opened to be edited: by what is typed in it, and by the pointer. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { cell, editor, focused, matrixOn, place, press, textOf } from './matrix-page.js';

const DATA = 'input:personal-data';

afterEach(async () => {
  await resetMouse();
});

describe('what is typed in a cell', () => {
  it('of words begins its text, and goes on there', async () => {
    const page = await matrixOn();
    cell(page, 'free', DATA).focus();
    await press(page, 'p');
    await editor(page);
    await sendKeys({ type: 'ersonal, special' });
    expect(page.root.querySelector<HTMLInputElement>('.as-text input')?.value).to.equal(
      'personal, special',
    );
    await press(page, 'Enter');
    expect(textOf(cell(page, 'free', DATA))).to.contain('personal or special');
    expect(place(page)).to.equal(`free/${DATA}`);
  });

  it('of yes and no, too', async () => {
    const page = await matrixOn();
    cell(page, 'free', 'input:customer-facing').focus();
    await press(page, 'y');
    await editor(page);
    expect(focused(page)?.matches('.as-text input')).to.equal(true);
  });

  it('is kept while the editor is on its way', async () => {
    const page = await matrixOn();
    cell(page, 'free', DATA).focus();
    await page.matrix.updateComplete;
    for (const key of 'spec') {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true });
      cell(page, 'free', DATA).dispatchEvent(event);
    }
    const popover = await editor(page);
    expect(popover.querySelector<HTMLInputElement>('.as-text input')?.value).to.equal('spec');
  });
});

it('a double click opens a cell, the selected one as well, and it stays open', async () => {
  const page = await matrixOn();
  const target = cell(page, 'large', 'zone');
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({ type: 'click', position });
  await sendMouse({ type: 'click', position });
  await editor(page);
  await press(page, 'Escape');
  expect(place(page)).to.equal('large/zone');
  await sendMouse({ type: 'click', position });
  await editor(page);
  await sendMouse({ type: 'click', position });
  // The command knows single clicks only: this is how the second of two differs.
  target.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, composed: true }));
  await page.matrix.updateComplete;
  expect((await editor(page)).ariaLabel).to.equal('Zone of rule 2');
});
