import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import type { PattoFundingSplit } from '../../src/funding/funding-split.js';
import type { Initiative } from '../../src/portfolio/initiative.js';
import {
  button,
  divider,
  figures,
  initiative,
  offNotice,
  rootOf,
  splitOn,
  stated,
  type as typeInto,
  type SplitOnPage,
} from './split-page.js';
import { sendKeys } from '@web/test-runner-commands';

interface Value {
  readonly totalMinor: number;
  readonly shares: readonly {
    readonly partyId: string;
    readonly shareBps: number;
    readonly amountMinor: number;
  }[];
}

async function formWith(
  parties: string,
): Promise<{ form: HTMLFormElement; split: PattoFundingSplit; page: SplitOnPage }> {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <fieldset>
        <patto-funding-split
          lang="en"
          name="costs"
          total="1000"
          parties=${parties}
        ></patto-funding-split>
      </fieldset>
    </form>`,
  );
  const split = form.querySelector('patto-funding-split');
  if (!split) throw new Error('no split');
  await waitUntil(() => rootOf(split).querySelector('svg.bar'), 'the bar');
  await split.updateComplete;
  const page = { split, root: rootOf(split) } as SplitOnPage;
  return { form, split, page };
}

function valueIn(form: HTMLFormElement): Value {
  const text = new FormData(form).get('costs');
  if (typeof text !== 'string') throw new Error('nothing submitted');
  return JSON.parse(text) as Value;
}

describe('a split in a form', () => {
  it('submits exact shares and sums under its name', async () => {
    const { form } = await formWith('A, B, C');
    const { totalMinor, shares } = valueIn(form);
    expect(totalMinor).to.equal(100_000);
    expect(shares.map((share) => share.amountMinor)).to.deep.equal([33_334, 33_333, 33_333]);
    expect(shares.reduce((sum, share) => sum + share.shareBps, 0)).to.equal(10_000);
  });

  it('is in the form by the time that its events tell of it', async () => {
    const { form, split, page } = await formWith('A 60, B');
    const heard: (string | number | undefined)[] = [];
    const hear = ({ type }: Event) =>
      heard.push(
        type,
        valueIn(form).shares[0]?.shareBps,
        split.value.match(/"shareBps":(\d+)/)?.[1],
      );
    form.addEventListener('input', hear);
    form.addEventListener('change', hear);
    divider(page.root).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(heard).to.deep.equal(['input', 6100, '6100', 'change', 6100, '6100']);
  });

  it('goes back to what the author wrote when the form is reset', async () => {
    const { form, split, page } = await formWith('A 60, B');
    divider(page.root).focus();
    await sendKeys({ press: 'Home' });
    await split.updateComplete;
    expect(figures(page.root)[0]).to.equal('0% €0');
    form.reset();
    await split.updateComplete;
    expect(figures(page.root)[0]).to.equal('60% €600');
  });

  it('restores a value that it submitted before', async () => {
    const { split, page } = await formWith('A 60, B');
    const before = split.value;
    button(page.root, 'Equal').click();
    await split.updateComplete;
    split.formStateRestoreCallback(before);
    await waitUntil(() => figures(page.root)[0] === '60% €600');
  });

  it('changes nothing where the value is what it is, and keeps what it does not know of', async () => {
    const plain = initiative({ marketing: 6000, it: { amountMinor: 100 }, data: null });
    const schedule = [{ period: '2026', amountMinor: 5, remark: 'late' }];
    const parties = plain.funding?.parties.map((party) => ({
      ...party,
      locked: true,
      contact: 'A.',
    }));
    const funding = { ...plain.funding, decidedBy: 'board', parties, schedule };
    const page = await splitOn([{ ...plain, funding } as Initiative]);
    const { split, store } = page;
    const before = store.getState().document;
    const kept = split.value;
    split.value = kept;
    split.formStateRestoreCallback(kept);
    await split.updateComplete;
    // What comes after it is the first that there is to undo.
    split.value = kept.replace('"stated":6000', '"stated":5000');
    await waitUntil(() => stated(page)[0] === 5000);
    expect(store.getState().document.initiatives[0]?.funding).to.deep.include({
      decidedBy: 'board',
      schedule,
    });
    store.undo();
    expect(store.getState().document).to.deep.equal(before);
    expect(store.status.canUndo).to.equal(false);
  });

  it('takes a funding as a document has it, with what the kit does not know of', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: null })]);
    const funding = {
      totalMinor: 500,
      currency: 'EUR',
      decidedBy: 'board',
      parties: [{ partyId: 'it', stated: null, locked: false, contact: 'A.' }],
    };
    page.split.value = JSON.stringify(funding);
    await waitUntil(() => page.store.status.canUndo);
    expect(page.store.getState().document.initiatives[0]?.funding).to.deep.equal(funding);
  });

  it('gives up a text that could not be read when the form is reset', async () => {
    const { form, split, page } = await formWith('A 60, B');
    await typeInto(page, 'Share of A', 'half');
    form.reset();
    await waitUntil(() => figures(page.root)[0] === '60% €600');
    expect(split.validity.valid).to.equal(true);
  });

  it('leaves a value that is none alone', async () => {
    const { split, page } = await formWith('A 60, B');
    split.value = '{"totalMinor": -4}';
    split.value = 'nonsense';
    await nextFrame();
    expect(figures(page.root)[0]).to.equal('60% €600');
  });

  it('cannot be sent while shares do not add up, and says why', async () => {
    const { form, split, page } = await formWith('A 60, B 60');
    expect(form.checkValidity()).to.be.false;
    expect(split.validity.rangeOverflow).to.be.true;
    expect(split.validationMessage).to.contain('120%');
    await waitUntil(() => offNotice(page.root));
    button(page.root, 'Fit to 100%').click();
    await split.updateComplete;
    expect(form.checkValidity()).to.be.true;
  });

  it('cannot be sent while a share cannot be read', async () => {
    const { form, split, page } = await formWith('A, B');
    await typeInto(page, 'Share of A', 'half');
    expect(split.validity.badInput).to.be.true;
    expect(form.checkValidity()).to.be.false;
  });

  it('asks for a stated share where one is required', async () => {
    const { split } = await formWith('A, B');
    expect(split.checkValidity()).to.be.true;
    split.required = true;
    await split.updateComplete;
    expect(split.validity.valueMissing).to.be.true;
  });

  it('cannot be edited while its fieldset is disabled', async () => {
    const { form, split, page } = await formWith('A, B');
    form.querySelector('fieldset')?.toggleAttribute('disabled', true);
    await split.updateComplete;
    expect(page.root.querySelectorAll('.ledger input, [role=slider]')).to.have.length(0);
  });

  it('gives the browser on the way back what it had submitted, also where that comes before the data', async () => {
    const { form, split, page } = await formWith('A 60, B');
    await typeInto(page, 'Share of A', '70');
    const kept = JSON.stringify(valueIn(form));
    const again = await formWith('A 60, B');
    again.split.formStateRestoreCallback(kept);
    await waitUntil(() => figures(again.page.root)[0] === '70% €700');
    expect(new FormData(again.form).get('costs')).to.equal(kept);
    const early = document.createElement('patto-funding-split');
    early.setAttribute('total', '1000');
    early.setAttribute('parties', 'A 60, B');
    early.setAttribute('name', 'early');
    early.formStateRestoreCallback(kept);
    form.append(early);
    await waitUntil(() => figures(rootOf(early))[0] === '70% €700');
    expect(form.checkValidity()).to.equal(true);
    expect(split.value).to.equal(kept);
  });

  it('submits, restores and resets its periods, and who was added', async () => {
    const { form, split, page } = await formWith('A 60, B');
    const { shares, ...rest } = valueIn(form) as Value & { schedule?: unknown };
    const schedule = [{ period: 'Q1', amountMinor: 40_000 }];
    split.value = JSON.stringify({ ...rest, shares, schedule });
    await waitUntil(() => (valueIn(form) as { schedule?: unknown }).schedule);
    expect(valueIn(form)).to.deep.include({ schedule });
    page.root.querySelector<HTMLElement>('.add-payer summary')?.click();
    page.root.querySelector<HTMLInputElement>('.add-payer input')?.focus();
    await sendKeys({ type: 'C' });
    // Enter adds the party; it does not send the form.
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      throw new Error('submitted');
    });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => valueIn(form).shares.length === 3);
    form.reset();
    await waitUntil(() => valueIn(form).shares.length === 2);
    expect(Object.hasOwn(valueIn(form), 'schedule')).to.equal(false);
  });
});
