/** The proposals as they stand in their panel: what is reckoned is true, and written alike. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { button, initiative, splitOn, type SplitOnPage } from './split-page.js';

async function proposalsOf(
  made: ReturnType<typeof initiative>,
): Promise<{ page: SplitOnPage; equal: Element; ability: Element }> {
  const budget = (amountMinor: number) => ({ amountMinor, currency: 'EUR', period: 'year' });
  const parties = [
    { id: 'marketing', name: 'Marketing', budget: budget(2_00) },
    { id: 'it', name: 'IT', budget: budget(1_00) },
  ];
  const page = await splitOn([made], { document: { parties } });
  button(page.root, 'Proposals').click();
  const panel = (kind: string) => page.root.querySelector(`[data-kind=${kind}]`);
  await waitUntil(() => panel('ability'), 'proposals');
  const [equal, ability] = [panel('equal'), panel('ability')];
  if (!equal || !ability) throw new Error('no proposals');
  return { page, equal, ability };
}

const workingOf = (proposal: Element) =>
  [...proposal.querySelectorAll('details li')].map(({ textContent }) => textContent);

describe('the panel of proposals', () => {
  it('reckons equal parts of three as thirds, which no share in percent is', async () => {
    const { equal } = await proposalsOf(
      initiative({ marketing: null, it: null, data: null }, { totalMinor: 42_000_000 }),
    );
    expect(workingOf(equal)).to.deep.equal([
      'Marketing: 1 ÷ 3 of €420,000 = €140,000',
      'IT: 1 ÷ 3 of €420,000 = €140,000',
      'Data: 1 ÷ 3 of €420,000 = €140,000',
    ]);
  });

  it('says of a share that it is rounded, and reckons the sum with it', async () => {
    const { ability } = await proposalsOf(
      initiative({ marketing: null, it: null }, { totalMinor: 42_000_000 }),
    );
    expect(workingOf(ability)).to.deep.equal([
      'Marketing: €2 ÷ €3 ≈ 66.67% of €420,000 = €280,014',
      'IT: €1 ÷ €3 ≈ 33.33% of €420,000 = €139,986',
    ]);
  });

  it('divides what a locked share leaves', async () => {
    const { ability } = await proposalsOf(
      initiative({ marketing: null, it: null, data: [4000, 'locked'] }, { totalMinor: 42_000_000 }),
    );
    expect(workingOf(ability)).to.deep.equal([
      'Marketing: €2 ÷ €3 × 60% = 40% of €420,000 = €168,000',
      'IT: €1 ÷ €3 × 60% = 20% of €420,000 = €84,000',
      'Data is locked: 40%, €168,000',
    ]);
  });

  it('writes all sums of a table with the same decimals', async () => {
    const { equal } = await proposalsOf(
      initiative({ marketing: null, it: null, data: null }, { totalMinor: 40_000_000 }),
    );
    const sums = [...equal.querySelectorAll('.shares li:not(.quiet) .number')]
      .map(({ textContent }) => textContent?.trim() ?? '')
      .filter((text) => text.includes('€'));
    expect(sums.map((text) => text.split('.')[1]?.length)).to.deep.equal([2, 2, 2, 2, 2, 2]);
  });

  it('keeps a sign before its sum in a page from right to left', async () => {
    const { page, ability } = await proposalsOf(initiative({ marketing: null, it: null }));
    (page.split.parentElement as HTMLElement).dir = 'rtl';
    const text = [...ability.querySelectorAll('.shares .number')].find(({ textContent }) =>
      textContent?.trim().startsWith('+'),
    );
    const walker = document.createTreeWalker(text ?? ability, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (node && !node.textContent?.includes('+')) node = walker.nextNode();
    const at = node?.textContent?.indexOf('+') ?? 0;
    const left = (from: number) => {
      const range = document.createRange();
      range.setStart(node as Node, from);
      range.setEnd(node as Node, from + 1);
      return range.getBoundingClientRect().left;
    };
    expect(left(at)).to.be.below(left(at + 1));
  });
});
