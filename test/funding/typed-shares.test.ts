/** What is said of shares as they are typed, and of what fitting them to 100% will come to. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { button, fieldOf, figures, initiative, offNotice, splitOn, type } from './split-page.js';

describe('fit to 100%', () => {
  it('is announced with the very shares and sums that it gives', async () => {
    const page = await splitOn([
      initiative({ marketing: 7000, it: 5000 }, { totalMinor: 26_000_000 }),
    ]);
    await waitUntil(() => offNotice(page.root)?.includes('Fitted'), 'the preview');
    expect(offNotice(page.root)).to.include('Marketing 58.33%, €151,658; IT 41.67%, €108,342.');
    button(page.root, 'Fit to 100%').click();
    await page.split.updateComplete;
    expect(figures(page.root).slice(0, 2)).to.deep.equal(['58.33% €151,658', '41.67% €108,342']);
  });

  it('leaves locked shares alone in what it announces, too', async () => {
    const page = await splitOn([
      initiative({ marketing: [7000, 'locked'], it: 5000 }, { totalMinor: 26_000_000 }),
    ]);
    await waitUntil(() => offNotice(page.root)?.includes('Fitted'), 'the preview');
    expect(offNotice(page.root)).to.include('Marketing 70%, €182,000; IT 30%, €78,000.');
  });
});

describe('a share that is typed', () => {
  it('is no number where it has no digit, rather than another currency', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: 4000 })]);
    await type(page, 'Share of Marketing', 'abc');
    const message = page.root.querySelector('.ledger .message');
    expect(message?.textContent?.trim()).to.equal('Type a share such as 60%, or a sum.');
  });

  it('drops what was refused in the other field of its row', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: 4000 })]);
    await type(page, 'Amount of Marketing', '1/3');
    expect(page.root.querySelectorAll('.ledger .message')).to.have.length(1);
    await type(page, 'Share of Marketing', '50');
    expect(page.root.querySelectorAll('.ledger .message')).to.have.length(0);
    const field = fieldOf(page.root, 'Amount of Marketing');
    expect(field.value).to.equal('€240,000.00');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
  });
});
