import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { emulateMediaFeatures, resetMedia } from '../../media.js';
import { waitUntil } from '../../wait-until.js';
import { pictureAsSvg } from '../../../src/element/export/picture.js';
import { FIVE, radarOn, type RadarOnPage } from '../radar-page.js';
import { assessed, capability } from '../samples.js';

afterEach(async () => {
  await resetMouse();
  await resetMedia();
});

const perceived = (parts = FIVE, attributes = {}) =>
  radarOn(parts, {}, { view: 'perception', ...attributes });

const rows = ({ root }: RadarOnPage) => [...root.querySelectorAll<SVGGElement>('.seen')];
const summary = ({ root }: RadarOnPage) => root.querySelector('.summary')?.textContent;

const THREE_PARTIES = {
  parties: [{ id: 'marketing' }, { id: 'it' }, { id: 'data' }],
  capabilities: [
    capability('a', { assessments: [assessed('marketing', 1), assessed('it', 3)] }),
    capability('b', { assessments: [assessed('it', 1), assessed('data', 5)] }),
    capability('c', { assessments: [assessed('marketing', 2), assessed('data', 2)] }),
  ],
};

describe('the perception view', () => {
  it('writes each distance with its sign, the widest first, those seen by one party apart', async () => {
    const page = await perceived();
    expect(rows(page).map((row) => row.querySelector('.distance')?.textContent)).to.deep.equal([
      '+1.0',
      '+1.0',
    ]);
    const three = await perceived(THREE_PARTIES);
    expect(rows(three).map((row) => row.getAttribute('aria-label'))).to.deep.equal([
      'a +2.0: Marketing 1, IT 3, IT sees 2 more',
      'b n/a: Marketing not assessed, IT 1',
      'c n/a: Marketing 2, IT not assessed',
    ]);
    expect(three.root.querySelector('.chart .part')?.textContent).to.equal(
      'Seen by one of the two only',
    );
  });

  it('sums up in a sentence and in a mean that can be asked for its working', async () => {
    const page = await perceived();
    expect(summary(page)).to.equal(
      'Marketing and IT see 2 of 2 capabilities differently; widest: Customer identity (IT sees 1 more).',
    );
    const figure = page.root.querySelector<HTMLElement>('.lead .figure');
    expect(figure?.textContent).to.equal('+1.0');
    figure?.click();
    await waitUntil(() => page.root.querySelector('.working:popover-open'));
    expect(page.root.querySelector('.working')?.textContent).to.contain(
      'Customer identity: 2 − 1 = +1',
    );
  });

  it('compares any two parties where there are more', async () => {
    const page = await perceived(THREE_PARTIES);
    const [first, second] = page.root.querySelectorAll<HTMLSelectElement>('.choices select');
    if (!first || !second) throw new Error('no choice of parties');
    expect([first.value, second.value]).to.deep.equal(['marketing', 'it']);
    expect(first.querySelector<HTMLOptionElement>('[value=it]')?.disabled).to.equal(true);
    second.value = 'data';
    second.dispatchEvent(new Event('change'));
    await page.radar.updateComplete;
    expect(rows(page)[0]?.getAttribute('aria-label')).to.equal(
      'c 0.0: Marketing 2, Data 2, both see the same',
    );
  });

  it('goes through its rows with the arrow keys, and chooses with Enter', async () => {
    const page = await perceived();
    rows(page)[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(page.root.activeElement === rows(page)[1]).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.root.querySelector('.details'));
    expect(page.store.getState().selection?.id).to.equal('consent');
    expect(rows(page)[1]?.getAttribute('aria-pressed')).to.equal('true');
    expect(page.root.activeElement === rows(page)[1]).to.equal(true);
  });

  it('chooses by pointer, and marks what is chosen elsewhere', async () => {
    const page = await perceived();
    rows(page)[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(page.store.getState().selection?.id).to.equal('identity');
    page.store.select({ kind: 'capability', id: 'consent' });
    await page.radar.updateComplete;
    expect(page.root.querySelector('.seen[aria-pressed=true]')?.getAttribute('data-id')).to.equal(
      'consent',
    );
  });

  it('says that there is nothing to compare yet', async () => {
    const page = await perceived({ capabilities: [1, 2, 3].map((n) => capability(`c${n}`)) });
    expect(page.root.querySelector('[part=empty]')?.textContent).to.contain(
      'Levels by two parties',
    );
  });

  it('has a table that says the same', async () => {
    const page = await perceived();
    page.root.querySelector<HTMLElement>('[part=menu-button]')?.click();
    await waitUntil(() => page.root.querySelector('.menu button'));
    page.root.querySelector<HTMLElement>('.menu button')?.click();
    await waitUntil(() => page.root.querySelector('.twin'));
    const cells = [...page.root.querySelectorAll('.twin tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(cells.slice(0, 2)).to.deep.equal([
      ['Capability', 'Marketing', 'IT', 'Distance'],
      ['Customer identity', '1', '2', '+1.0'],
    ]);
    expect(cells.at(-1)).to.deep.equal(['Loyalty', '–', '–', '–']);
  });

  it('is a picture that stands on its own', async () => {
    const page = await perceived();
    const chart = page.root.querySelector<SVGSVGElement>('.chart');
    const picture = chart && pictureAsSvg(chart);
    expect(picture).to.contain('Customer identity').and.to.contain('IT − Marketing');
    expect(picture).not.to.contain('class=');
  });

  it('is read by everybody in both schemes, and from right to left', async () => {
    for (const scheme of ['light', 'dark']) {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const [, , ...others] = THREE_PARTIES.capabilities;
      const long = capability('long', {
        name: 'Handing enquiries from the web shop over to stores and their dealers',
        assessments: [assessed('marketing', 1), assessed('it', 3)],
      });
      const { radar } = await perceived({ ...THREE_PARTIES, capabilities: [long, ...others] });
      await expect(radar).to.be.accessible();
      radar.remove();
    }
    const page = await perceived();
    const x = () => page.root.querySelector('.seen tspan')?.getAttribute('x');
    expect(x()).to.equal('0');
    page.radar.parentElement?.setAttribute('dir', 'rtl');
    page.radar.parentElement?.style.setProperty('inline-size', '600px');
    await waitUntil(() => x() !== '0');
  });

  it('speaks Italian', async () => {
    const page = await perceived();
    page.radar.lang = 'it';
    await waitUntil(() => summary(page)?.startsWith('Marketing e IT vedono in modo diverso 2'));
  });
});
