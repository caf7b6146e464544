import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Initiative } from '../../src/portfolio/initiative.js';
import { waitUntil } from '../wait-until.js';
import {
  button,
  fieldOf,
  initiative,
  openView,
  splitOn,
  type,
  typeInto,
  type SplitOnPage,
} from './split-page.js';

const funded = (id: string): Initiative => {
  const one = initiative({ marketing: 6000, it: null }, { id });
  const schedule = [{ period: '2026', amountMinor: 48_000_000 }];
  return { ...one, funding: one.funding && { ...one.funding, schedule } };
};
const TWO = [funded('a'), funded('b')];

/** As another widget or a link does. */
async function chooseElsewhere({ store, split }: SplitOnPage, id: string): Promise<void> {
  store.select({ kind: 'initiative', id });
  await split.updateComplete;
}

/** In the widget's own control, by keyboard. */
async function chooseHere({ root, split }: SplitOnPage): Promise<void> {
  const choice = root.querySelector<HTMLSelectElement>('select.initiative');
  if (!choice) throw new Error('no choice');
  choice.value = 'b';
  choice.dispatchEvent(new Event('change'));
  await split.updateComplete;
}

/** What is said of texts that could not be taken. */
const asked = ({ root }: SplitOnPage) =>
  [...root.querySelectorAll('.message, .field-message')].map(({ textContent }) => textContent);

describe('what was typed for one initiative', () => {
  for (const [where, choose] of [
    ['here', chooseHere],
    ['elsewhere', (page: SplitOnPage) => chooseElsewhere(page, 'b')],
  ] as const) {
    it(`is asked no more where another is chosen ${where}`, async () => {
      const page = await splitOn(TWO);
      await type(page, 'Amount of Marketing', '1.234');
      expect(page.root.querySelectorAll('.message button')).to.have.length(2);
      await choose(page);
      expect(asked(page)).to.deep.equal([]);
      expect(fieldOf(page.root, 'Amount of Marketing').value).to.equal('€288,000');
      expect(page.split.validity.valid).to.equal(true);
      await chooseElsewhere(page, 'a');
      expect(asked(page)).to.deep.equal([]);
    });

    it(`does not stay in the periods where another is chosen ${where}`, async () => {
      const page = await splitOn(TWO);
      await openView(page, 'Periods');
      await typeInto(page, 'Amount of 2026', '1.234');
      await waitUntil(() => asked(page)[0]?.includes('Which one is meant?'));
      await choose(page);
      expect(asked(page)).to.deep.equal([]);
      const field = page.root.querySelector<HTMLInputElement>('[aria-label="Amount of 2026"]');
      expect(field?.value).to.equal('€480,000');
    });
  }

  it('does not stay in the names of periods', async () => {
    const page = await splitOn(TWO);
    await openView(page, 'Periods');
    await typeInto(page, 'Name of 2026', ' ');
    await waitUntil(() => asked(page)[0]?.includes('needs a name'));
    await chooseElsewhere(page, 'b');
    expect(asked(page)).to.deep.equal([]);
    const name = page.root.querySelector<HTMLInputElement>('[aria-label="Name of 2026"]');
    expect(name?.value).to.equal('2026');
  });

  it('is not what another begins with', async () => {
    const bare = ['a', 'b'].map((id) => initiative({}, { id }, { funding: undefined }));
    const page = await splitOn(bare, { document: { parties: [{ id: 'it' }] } });
    const field = () => page.root.querySelector<HTMLInputElement>('.start input');
    await waitUntil(field);
    field()?.focus();
    await sendKeys({ type: '90,000' });
    await chooseElsewhere(page, 'b');
    expect(field()?.value).to.equal('');
  });

  it('is not tried with another', async () => {
    const page = await splitOn(TWO);
    await openView(page, 'What if');
    await typeInto(page, 'Share of Marketing in the trial', 'half');
    await waitUntil(() => page.root.querySelector('.field-message'));
    await chooseElsewhere(page, 'b');
    expect(asked(page)).to.deep.equal([]);
  });

  it('is left with the question who goes', async () => {
    const page = await splitOn(TWO);
    button(page.root, 'Remove Marketing').click();
    await waitUntil(() => page.root.querySelector('.message .confirm'));
    await chooseElsewhere(page, 'b');
    expect(asked(page)).to.deep.equal([]);
  });
});
