import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Initiative } from '../../src/portfolio/initiative.js';
import { waitUntil } from '../wait-until.js';
import {
  divider,
  fieldOf,
  initiative,
  openView,
  splitOn,
  stated,
  type,
  type SplitOnPage,
} from './split-page.js';

const funded = (id: string): Initiative => {
  const one = initiative({ marketing: null, it: null }, { id });
  const schedule = [{ period: '2026', amountMinor: 48_000_000 }];
  return { ...one, funding: one.funding && { ...one.funding, schedule } };
};

/** A split whose workspace is narrowed to its one initiative. */
async function narrowed(): Promise<SplitOnPage> {
  const page = await splitOn([funded('a')]);
  page.store.configure({ only: { kind: 'initiative', id: 'a' } });
  await page.split.updateComplete;
  return page;
}

const isNarrowed = ({ store }: SplitOnPage) => store.getState().only !== null;

async function escape({ split }: SplitOnPage): Promise<void> {
  await sendKeys({ press: 'Escape' });
  await split.updateComplete;
}

describe('Escape, where the workspace is narrowed', () => {
  it('gives up a text that was not taken, and only then shows all again', async () => {
    const page = await narrowed();
    await type(page, 'Share of IT', 'half');
    await escape(page);
    expect(fieldOf(page.root, 'Share of IT').value).to.equal('50%');
    expect(isNarrowed(page)).to.equal(true);
    await sendKeys({ type: '7' });
    await escape(page);
    expect(fieldOf(page.root, 'Share of IT').value).to.equal('50%');
    expect(isNarrowed(page)).to.equal(true);
    await escape(page);
    expect(isNarrowed(page)).to.equal(false);
    expect(stated(page)).to.deep.equal([null, null]);
  });

  it('gives up the name of a period in the same way', async () => {
    const page = await narrowed();
    await openView(page, 'Periods');
    const name = () => page.root.querySelector<HTMLInputElement>('[aria-label="Name of 2026"]');
    await waitUntil(name);
    name()?.focus();
    for (const keys of [[' ', 'Enter'], ['7']]) {
      name()?.focus();
      name()?.select();
      for (const press of keys) await sendKeys({ press });
      await escape(page);
      expect(name()?.value).to.equal('2026');
      expect(isNarrowed(page)).to.equal(true);
    }
    await escape(page);
    expect(isNarrowed(page)).to.equal(false);
  });

  it('takes back what a divider moved, and only then shows all again', async () => {
    const page = await narrowed();
    divider(page.root).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(stated(page)).to.deep.equal([5100, 4900]);
    await escape(page);
    expect(stated(page)).to.deep.equal([null, null]);
    expect(isNarrowed(page)).to.equal(true);
    await escape(page);
    expect(isNarrowed(page)).to.equal(false);
  });
});
