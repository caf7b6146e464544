import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { cell, matrixOn, place, press, RULES, type MatrixOnPage } from './matrix-page.js';
import { rule } from './samples.js';

const many = (count: number) => ({
  ...RULES,
  rules: Array.from({ length: count }, (_, at) =>
    rule(`r${at}`, { spend: { from: at, below: at + 1 } }, 'safe'),
  ),
});

const rowCount = ({ root }: MatrixOnPage) => root.querySelectorAll('tbody tr').length;

async function scroll({ root, matrix }: MatrixOnPage, top: number): Promise<void> {
  const scroller = root.querySelector('.scroller');
  if (!scroller) throw new Error('nothing scrolls');
  scroller.scrollTop = top;
  await nextFrame();
  await nextFrame();
  await matrix.updateComplete;
}

describe('ten thousand rules', () => {
  it('scroll with a document of constant size', async () => {
    const page = await matrixOn({ rules: many(10_000) });
    await scroll(page, 50);
    const atTop = page.root.querySelectorAll('*').length;
    expect(rowCount(page)).to.be.below(80);
    for (const top of [4_000, 90_000, 200_000, 580_000]) {
      await scroll(page, top);
      expect(page.root.querySelectorAll('*').length).to.be.below(atTop * 1.3);
    }
    expect(page.root.querySelector('table')?.ariaRowCount).to.equal('10001');
    const last = [...page.root.querySelectorAll('tbody tr')].at(-1);
    expect(last?.ariaRowIndex).to.equal('10001');
  });

  it('are reached by the keyboard, whose cell stays drawn when it is scrolled away', async () => {
    const page = await matrixOn({ rules: many(10_000) });
    cell(page, 'r0', 'number').focus();
    await press(page, 'Control+End');
    expect(place(page)).to.equal('r9999/remarks');
    await scroll(page, 0);
    expect(place(page)).to.equal('r9999/remarks');
    await press(page, 'ArrowUp');
    expect(place(page)).to.equal('r9998/remarks');
    const row = cell(page, 'r9998', 'number').getBoundingClientRect();
    const box = page.root.querySelector('.scroller')?.getBoundingClientRect();
    expect(row.top).to.be.at.least(box?.top ?? 0);
    expect(row.bottom).to.be.at.most((box?.bottom ?? 0) + 1);
  });

  it('are all printed', async () => {
    const page = await matrixOn({ rules: many(300) });
    window.dispatchEvent(new Event('beforeprint'));
    await waitUntil(
      () => page.root.querySelectorAll('.rules tbody tr').length === 300,
      'all are drawn',
      { timeout: 8000 },
    );
    expect(page.root.querySelector('table.involvement')).to.exist;
    window.dispatchEvent(new Event('afterprint'));
    await waitUntil(() => rowCount(page) < 80);
  });
});
