import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { insertRule } from '../../src/governance/governance-commands.js';
import {
  cell,
  focused,
  matrixOn,
  place,
  press,
  rowOf,
  RULES,
  textOf,
  type MatrixOnPage,
} from './matrix-page.js';
import { rule } from './samples.js';

const many = (count: number) => ({
  ...RULES,
  rules: Array.from({ length: count }, (_, at) =>
    rule(`r${at}`, { spend: { from: at, below: at + 1 } }, 'safe'),
  ),
});

const rowCount = ({ root }: MatrixOnPage) => root.querySelectorAll('tbody tr').length;

const rowIndexes = ({ root }: MatrixOnPage) =>
  [...root.querySelectorAll('tbody tr')].map(({ ariaRowIndex }) => Number(ariaRowIndex));

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
    await waitUntil(() => rowIndexes(page).at(-1) === 10_001, 'the last row is last');
  });

  it('take the nodes of those that left, and are put in the reading order at rest', async () => {
    const page = await matrixOn({ rules: many(10_000) });
    await scroll(page, 20_000);
    const bodies = new Set(page.root.querySelectorAll('tbody'));
    for (const top of [20_300, 21_000, 20_600, 150_000]) await scroll(page, top);
    expect([...page.root.querySelectorAll('tbody')].every((one) => bodies.has(one))).to.equal(true);
    const isInOrder = () =>
      rowIndexes(page).every((index, at, all) => at === 0 || index > (all[at - 1] ?? 0));
    await waitUntil(isInOrder, 'rows are in order');
    const [, row] = page.root.querySelectorAll<HTMLElement>('tbody tr');
    expect(rowOf(row)).to.equal(`r${Number(row?.ariaRowIndex) - 2}`);
    expect(textOf(row?.querySelector<HTMLElement>('.place'))).to.equal(
      Number(row?.ariaRowIndex) - 1 + '',
    );
  });

  it('keep the focus at their rule while others come before it', async () => {
    const page = await matrixOn({ rules: many(10_000) });
    cell(page, 'r7', 'zone').focus();
    await page.matrix.updateComplete;
    page.store.dispatch(insertRule(rule('first', {}, 'safe'), null));
    await page.matrix.updateComplete;
    expect(place(page)).to.equal('r7/zone');
    expect(focused(page)?.closest('tr')?.ariaRowIndex).to.equal('10');
    await press(page, 'ArrowUp');
    expect(place(page)).to.equal('r6/zone');
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
    );
    expect(page.root.querySelector('table.involvement')).to.exist;
    window.dispatchEvent(new Event('afterprint'));
    await waitUntil(() => rowCount(page) < 80);
  });
});
