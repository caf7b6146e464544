import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../wait-until.js';
import { FIVE, grip, radarOn, type RadarOnPage } from '../radar-page.js';
import { assessed, capability } from '../samples.js';
import { pressKeys } from '../../keys.js';

const buttons = ({ root }: RadarOnPage) => [...root.querySelectorAll<HTMLElement>('[role=tab]')];
const shown = ({ root }: RadarOnPage) =>
  root.querySelector('[role=tab][aria-selected=true]')?.textContent?.trim();
const button = (page: RadarOnPage, name: string) => {
  const found = buttons(page).find((one) => one.textContent?.trim() === name);
  if (!found) throw new Error(`no view ${name}`);
  return found;
};

async function offering(...args: Parameters<typeof radarOn>): Promise<RadarOnPage> {
  const page = await radarOn(...args);
  await waitUntil(() => buttons(page).length > 0);
  return page;
}

describe('the views of a radar', () => {
  it('are offered where the data can fill them', async () => {
    const page = await offering();
    expect(buttons(page).map((one) => one.textContent?.trim())).to.deep.equal([
      'Radar',
      'Dates',
      'Perception',
    ]);
    expect(shown(page)).to.equal('Radar');
    const bare = await radarOn({
      capabilities: [1, 2, 3].map((n) => capability(`c${n}`, { current: n, target: 4 })),
    });
    await waitUntil(() => bare.root.querySelector('.toolbar button'));
    expect(buttons(bare)).to.have.length(0);
  });

  it('are switched by pointer, and say so', async () => {
    const page = await offering();
    button(page, 'Perception').click();
    await waitUntil(() => page.root.querySelector('.seen'));
    expect(shown(page)).to.equal('Perception');
    expect(page.root.querySelector('[role=status]')?.textContent).to.equal('View: Perception');
    expect(page.root.querySelector('.rings')).to.equal(null);
    button(page, 'Radar').click();
    await waitUntil(() => page.root.querySelector('.rings'));
    expect(page.root.querySelector('.seen')).to.equal(null);
  });

  it('are tabs of one panel, that arrow keys go through in the direction of reading', async () => {
    const page = await offering();
    const panel = () => page.root.querySelector('[role=tabpanel]');
    const focused = () => page.root.activeElement?.textContent?.trim();
    expect(page.root.querySelector('[role=tablist]')?.ariaLabel).to.equal('View');
    expect(buttons(page).map((tab) => tab.tabIndex)).to.deep.equal([0, -1, -1]);
    button(page, 'Radar').focus();
    await pressKeys('ArrowLeft');
    await waitUntil(() => page.root.querySelector('.seen'));
    expect(focused()).to.equal('Perception');
    expect(panel()?.getAttribute('aria-labelledby')).to.equal('tab-perception');
    await pressKeys('Home');
    await waitUntil(() => page.root.querySelector('.rings'));
    expect(focused()).to.equal('Radar');
    page.radar.dir = 'rtl';
    await pressKeys('ArrowLeft');
    await waitUntil(() => page.root.querySelector('.multiples'));
    expect(focused()).to.equal('Dates');
    await expect(page.radar).to.be.accessible();
  });

  it('change between radar and perception with P, and the focus stays in the widget', async () => {
    const page = await offering();
    grip(page, 'identity').focus();
    await sendKeys({ press: 'p' });
    await waitUntil(() => page.root.querySelector('.seen'));
    expect(page.root.activeElement === button(page, 'Perception')).to.equal(true);
    await sendKeys({ press: 'p' });
    await waitUntil(() => page.root.querySelector('.rings'));
    expect(shown(page)).to.equal('Radar');
  });

  it('leave P to fields, to modifiers and to the rest of the page', async () => {
    const page = await offering(FIVE, { viewerPartyId: 'it' });
    page.root.querySelector<HTMLElement>('.row')?.click();
    await waitUntil(() => page.root.querySelector('.details input'));
    page.root.querySelector<HTMLElement>('.details input')?.focus();
    await sendKeys({ press: 'p' });
    page.root.querySelector<HTMLElement>('.details select')?.focus();
    await sendKeys({ press: 'p' });
    page.root.querySelector<HTMLElement>('.row')?.focus();
    await pressKeys('Alt', 'p');
    page.root.querySelector<HTMLElement>('.row')?.blur();
    await sendKeys({ press: 'p' });
    await page.radar.updateComplete;
    expect(shown(page)).to.equal('Radar');
  });

  it('are set by the author, in any case, and an unknown one is refused on the page', async () => {
    const page = await offering(FIVE, {}, { view: 'Perception' });
    expect(shown(page)).to.equal('Perception');
    const misspelt = await radarOn(FIVE, {}, { view: 'perceptoin' });
    const text = () => misspelt.root.querySelector('.notices')?.textContent ?? '';
    await waitUntil(() => text().includes('perceptoin'));
    expect(text()).to.contain('radar');
    expect(misspelt.root.querySelector('.rings')).to.exist;
  });

  it('are restored by a link, and a link to none that exists says so', async () => {
    const page = await offering();
    page.radar.id = 'levels';
    location.hash = '#patto:levels?view=perception';
    try {
      await waitUntil(() => page.root.querySelector('.seen'));
      location.hash = '#patto:levels?view=nothing';
      await waitUntil(() => page.root.querySelector('.notices')?.textContent?.includes('nothing'));
      expect(shown(page)).to.equal('Perception');
    } finally {
      location.hash = '';
    }
  });

  it('leave nothing behind when they are switched, and the widget comes and goes', async () => {
    const page = await offering();
    const { radar } = page;
    const home = radar.parentElement;
    let listening = 0;
    radar.addEventListener = (...args: Parameters<EventTarget['addEventListener']>) => {
      listening += 1;
      EventTarget.prototype.addEventListener.apply(radar, args);
    };
    radar.removeEventListener = (...args: Parameters<EventTarget['removeEventListener']>) => {
      listening -= 1;
      EventTarget.prototype.removeEventListener.apply(radar, args);
    };
    for (let n = 0; n < 60; n += 1) {
      button(page, ['Dates', 'Perception', 'Radar'][n % 3] ?? '').click();
      await radar.updateComplete;
      radar.remove();
      home?.append(radar);
      await radar.updateComplete;
    }
    expect(listening).to.equal(0);
    radar.remove();
    await radar.updateComplete;
    page.store.select({ kind: 'capability', id: 'consent' });
    expect(radar.isUpdatePending).to.equal(false);
  });

  it('show two hundred capabilities, and stay in bounds', async () => {
    const many = Array.from({ length: 200 }, (_, n) =>
      capability(`c${n}`, {
        target: 4,
        assessments: ['2026-01-01', '2026-06-01'].flatMap((on, day) => [
          assessed('marketing', n % 4, on),
          assessed('it', (n + day) % 5, on),
        ]),
      }),
    );
    const page = await radarOn({ capabilities: many }, {}, { view: 'perception' });
    expect(page.root.querySelectorAll('.seen')).to.have.length(200);
    await waitUntil(() => buttons(page).length > 0);
    button(page, 'Dates').click();
    await waitUntil(() => page.root.querySelector('.movement'));
    const rows = [...page.root.querySelectorAll<HTMLElement>('.movement')];
    expect(rows.filter((row) => row.checkVisibility())).to.have.length(12);
    expect(page.root.querySelector('.labels')).to.equal(null);
  });

  it('keep each capability at its place when levels, days and series change', async () => {
    const page = await offering();
    const places = () =>
      [...page.root.querySelectorAll('.labels text')].map((one) =>
        one.outerHTML.replace(/<!--.*?-->/g, ''),
      );
    const before = places();
    page.root.querySelector<HTMLElement>('.legend [data-series=target]')?.click();
    page.root.querySelector<HTMLElement>('.legend [data-series=previous]')?.click();
    page.store.dispatch(() => [
      { path: ['capabilities', 'identity', 'target'], value: 1 },
      { path: ['capabilities', 'consent', 'importance'], value: 0 },
    ]);
    page.radar.setAttribute('date', '2026-02-01');
    await page.radar.updateComplete;
    page.radar.removeAttribute('date');
    await page.radar.updateComplete;
    expect(places()).to.deep.equal(before);
  });

  it('keep each capability at its place when the reader comes back', async () => {
    const page = await offering();
    const places = () =>
      [...page.root.querySelectorAll('.labels text')].map((one) => [
        one.getAttribute('data-id'),
        one.getAttribute('y'),
        one.getAttribute('x'),
      ]);
    const before = places();
    button(page, 'Perception').click();
    await waitUntil(() => page.root.querySelector('.seen'));
    button(page, 'Radar').click();
    await waitUntil(() => page.root.querySelector('.rings'));
    expect(places()).to.deep.equal(before);
  });
});
