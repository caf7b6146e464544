/** The words of the table, written: in a cell's editor, and in a table on the page. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../wait-until.js';
import { cell, editor, matrixOn, press, textOf } from './matrix-page.js';

const DATA = 'input:personal-data';
const SPEND = 'input:spend';

describe('in the editor of a cell', () => {
  it('words are read as the table prints them', async () => {
    const page = await matrixOn();
    cell(page, 'free', DATA).focus();
    await press(page, 'p');
    await editor(page);
    await sendKeys({ type: 'ersonal or special' });
    await press(page, 'Enter');
    expect(textOf(cell(page, 'free', DATA))).to.contain('personal or special');
    cell(page, 'free', SPEND).focus();
    await press(page, '9');
    await editor(page);
    await sendKeys({ type: '0,000 or more' });
    await press(page, 'Enter');
    expect(textOf(cell(page, 'free', SPEND))).to.contain('€90,000 or more');
  });

  it('a text that is refused shows nothing of its beginning, and is said to be dropped', async () => {
    const page = await matrixOn();
    cell(page, 'large', SPEND).focus();
    await press(page, '9');
    const popover = await editor(page);
    await sendKeys({ type: '0' });
    expect(textOf(cell(page, 'large', SPEND))).to.contain('exactly €90');
    await sendKeys({ type: ' or so' });
    await page.matrix.updateComplete;
    expect(popover.querySelector<HTMLInputElement>('.as-text input')?.ariaInvalid).to.equal('true');
    expect(textOf(cell(page, 'large', SPEND))).to.equal('above €50,000');
    expect(page.root.querySelector('[part=draft]')).to.equal(null);
    popover.hidePopover();
    await page.matrix.updateComplete;
    expect(textOf(cell(page, 'large', SPEND))).to.equal('above €50,000');
    const said = () => page.root.querySelector('[role=status].visually-hidden')?.textContent;
    await waitUntil(() => said()?.startsWith('What could not be read'), 'it is said');
  });
});

for (const [lang, data, spend, shown] of [
  ['en', 'personal or special', 'over 50,000', 'above €50,000'],
  ['it', 'comuni o particolari', 'fino a 50.000 €', 'fino a 50.000 €'],
] as const) {
  it(`a table on the page may say it in words (${lang})`, async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang=${lang}>
        <patto-governance-matrix>
          <table>
            <tr>
              <th>Personal data</th>
              <th>Spend (EUR)</th>
              <th>Zone</th>
            </tr>
            <tr>
              <td>${data}</td>
              <td>${spend}</td>
              <td>Controlled</td>
            </tr>
            <tr>
              <td>none</td>
              <td>10 to 20</td>
              <td>Safe</td>
            </tr>
          </table>
        </patto-governance-matrix>
      </div>`,
    );
    const root = () => box.querySelector('patto-governance-matrix')?.shadowRoot;
    const texts = () =>
      [...(root()?.querySelectorAll<HTMLElement>('[data-row] .value') ?? [])].map((one) =>
        textOf(one),
      );
    await waitUntil(() => texts().includes(data) && texts().includes(shown), 'it is shown', {
      timeout: 5000,
    });
    expect(texts()).to.have.length(4);
    expect(root()?.querySelector('[part=notices], .notice')).to.equal(null);
  });
}
