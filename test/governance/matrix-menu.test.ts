import { expect } from '@open-wc/testing';
import type { TableModel } from '../../src/element/table-model.js';
import { replace, restoreReplaced } from '../replace.js';
import { waitUntil } from '../wait-until.js';
import { cell, matrixOn, press } from './matrix-page.js';

afterEach(restoreReplaced);

describe('the menu', () => {
  it('works out what its files hold when one is asked for, not each time it is drawn', async () => {
    const page = await matrixOn();
    page.root.querySelector<HTMLElement>('[part=menu-button]')?.focus();
    await waitUntil(() => page.root.querySelector('.menu button'), 'the menu is there');
    let made = 0;
    const matrix = page.matrix as unknown as { twin: () => TableModel };
    const twin = matrix.twin.bind(matrix);
    matrix.twin = () => {
      made++;
      return twin();
    };
    await press(page, 'Tab');
    cell(page, 'special', 'note').focus();
    await press(page, 'ArrowDown', 'ArrowDown');
    expect(made).to.equal(0);
    const menuButtons = [...page.root.querySelectorAll<HTMLElement>('.menu button')];
    const saved = new Promise<Blob>((resolve) => {
      replace(URL, 'createObjectURL', (blob: Blob) => {
        resolve(blob);
        return '#';
      });
    });
    menuButtons.find((one) => one.textContent?.includes('CSV'))?.click();
    expect(await (await saved).text()).to.contain('Never without IT');
    expect(made).to.equal(1);
  });
});
