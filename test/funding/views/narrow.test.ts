/** In 280 px the views stand their names above their figures, and nothing makes the page wider. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../wait-until.js';
import { initiative, openView, splitOn, type SplitOnPage } from '../split-page.js';

/** Layout rounds. */
const SLACK = 1;

const initiatives = [
  initiative({ marketing: 5000, it: 5000 }, { id: 'shop', totalMinor: 12_000_000 }),
  initiative({ marketing: 2000, it: 6500, data: 1500 }, undefined, {
    funding: {
      totalMinor: 42_000_000,
      currency: 'EUR',
      parties: [
        { partyId: 'marketing', stated: 2000, locked: false },
        { partyId: 'it', stated: 6500, locked: false },
        { partyId: 'data', stated: 1500, locked: false },
      ],
      schedule: [
        { period: '2026-H2', amountMinor: 9_500_000 },
        { period: '2027-H1', amountMinor: 20_500_000 },
      ],
    },
  }),
];

describe('the split in 280 px', () => {
  let page: SplitOnPage;

  beforeEach(async () => {
    page = await splitOn(initiatives, { attributes: { initiative: 'cdp' } });
    const box = page.split.parentElement as HTMLElement;
    box.style.inlineSize = '280px';
    box.style.fontFamily = 'system-ui';
  });

  for (const view of ['Periods', 'Standing', 'What if']) {
    it(`stands the names of “${view}” above their figures, none of which is cut`, async () => {
      const panel = await openView(page, view);
      await waitUntil(() => panel.querySelector('.figures tbody tr'), 'a table');
      const end = page.split.getBoundingClientRect().right + SLACK;
      const rows = [...panel.querySelectorAll('.figures :is(tbody, tfoot) tr')];
      expect(rows.length).to.be.at.least(4);
      for (const row of rows) {
        const [name, ...figures] = [...row.children].map((cell) => innerBox(cell));
        const text = row.textContent?.replace(/\s+/g, ' ');
        for (const figure of figures.filter((one) => one !== undefined)) {
          expect(figure.right, `${text}: ends`).to.be.at.most(end);
          if (figure.isNumber) {
            expect(figure.middle, `${text}: below its name`).to.be.above(name?.bottom ?? 0);
          }
        }
      }
      const stage = panel.ownerDocument.documentElement;
      expect(stage.scrollWidth).to.equal(stage.clientWidth);
    });
  }

  it('gives a typed amount room for all its digits', async () => {
    const panel = await openView(page, 'Periods');
    const field = () => panel.querySelector<HTMLInputElement>('.schedule .number input');
    await waitUntil(field, 'the field');
    const { scrollWidth = 1, clientWidth = 0 } = field() ?? {};
    expect(scrollWidth).to.be.at.most(clientWidth);
  });
});

/** Where the text or the field in a cell stands; nothing in an empty one. */
function innerBox(
  cell: Element,
): { middle: number; bottom: number; right: number; isNumber: boolean } | undefined {
  const inner = cell.querySelector('input, button') ?? cell.firstElementChild ?? cell;
  if (!cell.textContent?.trim() && !cell.querySelector('input, button')) return undefined;
  const { top, bottom, right } = inner.getBoundingClientRect();
  return { middle: (top + bottom) / 2, bottom, right, isNumber: cell.matches('.number') };
}
