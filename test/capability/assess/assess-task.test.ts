import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { pressKeys } from '../../keys.js';
import { emulateMediaFeatures, resetMedia } from '../../media.js';
import { waitUntil } from '../../wait-until.js';
import { buttonIn, menuLabels, openTask, task } from '../task-page.js';
import { FIVE, radarOn, type RadarOnPage } from '../radar-page.js';

afterEach(async () => {
  await resetMouse();
  await resetMedia();
});

const DAY = '2026-11-20';
const radar = (state = {}, attributes = {}) =>
  radarOn(FIVE, { viewerPartyId: 'it', ...state }, { date: DAY, ...attributes });

const subject = (page: RadarOnPage) => task(page).querySelector('#subject')?.textContent?.trim();
const spoken = ({ root }: RadarOnPage) => root.querySelector('[role=status]')?.textContent ?? '';

/** What IT said on the day: level, null for “not assessed”, undefined for nothing. */
function said({ store }: RadarOnPage, id: string, on = DAY, partyId = 'it') {
  const found = store.getState().document.capabilities.find((one) => one.id === id);
  return found?.assessments.find((one) => one.on === on && one.partyId === partyId)?.level;
}

async function press(page: RadarOnPage, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await page.radar.updateComplete;
  }
}

describe('an assessment below the radar', () => {
  it('goes through all capabilities by keys alone, and sums up', async () => {
    const page = await radar();
    await openTask(page, 'Assess');
    expect(subject(page)).to.equal('Customer identity');
    await press(page, '3', '0', '-', '5', '1');
    expect(
      ['identity', 'consent', 'content', 'analytics', 'loyalty'].map((id) => said(page, id)),
    ).to.deep.equal([3, 0, null, 5, 1]);
    const outcome = task(page).querySelector('.outcome');
    expect(outcome?.querySelector('h5')?.textContent).to.equal(
      '4 of 5 assessed for IT on Nov 20, 2026',
    );
    expect(outcome?.textContent).to.contain('Against the last time 1 higher, 1 lower.');
    expect(page.root.activeElement?.localName).to.equal('h5');
    buttonIn(task(page).querySelector('.outcome') ?? document, 'Close').click();
    await page.radar.updateComplete;
    expect(page.root.querySelector('.task')).to.equal(null);
  });

  it('says each level, how far it is, and moves the focus to the next one’s levels', async () => {
    const page = await radar();
    await openTask(page, 'Assess');
    await press(page, '3');
    expect(spoken(page)).to.contain('Customer identity: 3 defined. 1 of 5 done.');
    expect(subject(page)).to.equal('Consent management');
    expect(page.root.activeElement?.role).to.equal('radio');
    expect(task(page).querySelector('.progress')?.textContent).to.contain('2 of 5');
  });

  it('changes the level by arrows without going on, and back over “not assessed”', async () => {
    const page = await radar();
    await openTask(page, 'Assess');
    await press(page, 'ArrowDown');
    expect(said(page, 'identity')).to.equal(1);
    await press(page, 'ArrowUp', 'ArrowUp');
    expect(said(page, 'identity')).to.equal(null);
    expect(subject(page)).to.equal('Customer identity');
    await press(page, 'Enter');
    expect(subject(page)).to.equal('Consent management');
  });

  it('stays where it is when told to', async () => {
    const page = await radar();
    const box = await openTask(page, 'Assess');
    box.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
    await press(page, '4');
    expect(subject(page)).to.equal('Customer identity');
    expect(page.root.activeElement?.ariaChecked).to.equal('true');
  });

  it('takes back one capability at a time', async () => {
    const page = await radar();
    await openTask(page, 'Assess');
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter', '4');
    expect([said(page, 'identity'), said(page, 'consent')]).to.deep.equal([2, 4]);
    await pressKeys('Control', 'z');
    expect([said(page, 'identity'), said(page, 'consent')]).to.deep.equal([2, undefined]);
    await pressKeys('Control', 'z');
    expect(said(page, 'identity')).to.equal(undefined);
  });

  it('skips, goes back, and comes again to what was skipped before it ends', async () => {
    const page = await radar();
    await openTask(page, 'Assess');
    await press(page, 'PageDown', '2', '2', '2', '2');
    expect(subject(page)).to.equal('Customer identity');
    await press(page, 'PageDown', 'PageUp');
    expect(subject(page)).to.equal('Customer identity');
    await press(page, '2');
    expect(task(page).querySelector('.outcome')).to.exist;
  });

  it('loses nothing when it is left midway, and goes on where it was left', async () => {
    const page = await radar();
    const box = await openTask(page, 'Assess');
    await press(page, '3', '2');
    buttonIn(box, 'Close').click();
    await page.radar.updateComplete;
    expect(said(page, 'consent')).to.equal(2);
    await openTask(page, 'Assess');
    expect(subject(page)).to.equal('Content supply');
  });

  it('is set by pointer as well, and leads straight to any capability', async () => {
    const page = await radar();
    const box = await openTask(page, 'Assess');
    const level = box.querySelectorAll('[role=radio]')[4];
    level?.scrollIntoView({ block: 'center' });
    const { x, y } = level?.getBoundingClientRect() ?? { x: 0, y: 0 };
    await sendMouse({ type: 'click', position: [Math.round(x + 30), Math.round(y + 12)] });
    await page.radar.updateComplete;
    expect(said(page, 'identity')).to.equal(4);
    const there = [...box.querySelectorAll<HTMLElement>('.overview button')].at(-1);
    there?.click();
    await waitUntil(() => subject(page) === 'Loyalty');
  });

  it('shows what the levels mean, and what was said last', async () => {
    const page = await radar();
    const box = await openTask(page, 'Assess');
    const third = box.querySelectorAll('[role=radio]')[2]?.textContent?.replace(/\s+/g, ' ');
    expect(third).to.contain('2 repeatable Done again the same way');
    expect(third).to.contain('last said, Jun 15, 2026');
  });

  it('uses the workspace’s own words for its scale', async () => {
    const scale = { min: 1, max: 3, labels: ['ad hoc', 'shared'], descriptions: ['By chance'] };
    const page = await radarOn(
      { ...FIVE, scale, capabilities: (FIVE.capabilities ?? []).slice(4) },
      { viewerPartyId: 'it' },
      { date: DAY },
    );
    const box = await openTask(page, 'Assess');
    const texts = [...box.querySelectorAll('[role=radio]')].map((one) =>
      one.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(texts.slice(0, 3)).to.deep.equal(['1 ad hoc By chance', '2 shared', '3']);
  });

  it('keeps evidence as text and link, and follows no address that is none', async () => {
    const page = await radar();
    const box = await openTask(page, 'Assess');
    await press(page, 'ArrowDown');
    box.querySelector<HTMLElement>('textarea')?.focus();
    await sendKeys({ type: 'Audit of 3 June' });
    await press(page, 'Tab');
    await sendKeys({ type: 'javascript:alert(1)' });
    await press(page, 'Tab');
    const capability = page.store.getState().document.capabilities[0];
    expect(capability?.assessments.at(-1)).to.deep.equal({
      partyId: 'it',
      level: 1,
      on: DAY,
      evidence: { text: 'Audit of 3 June', url: 'javascript:alert(1)' },
    });
    expect(box.querySelector('.evidence')?.textContent).to.contain('Kept as text');
    await pressKeys('Control', 'z');
    expect(said(page, 'identity')).to.equal(undefined);
  });

  it('is made for another party, and on another day', async () => {
    const page = await radar();
    const box = await openTask(page, 'Assess');
    const party = box.querySelector<HTMLSelectElement>('.setup select');
    const day = box.querySelector<HTMLInputElement>('[type=date]');
    if (!party || !day) throw new Error('no setup');
    party.value = 'marketing';
    party.dispatchEvent(new Event('change'));
    day.value = '2026-10-01';
    day.dispatchEvent(new Event('change'));
    await page.radar.updateComplete;
    box.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus();
    await press(page, '5');
    expect(said(page, 'identity', '2026-10-01', 'marketing')).to.equal(5);
    day.value = '';
    day.dispatchEvent(new Event('change'));
    expect(day.value).to.equal('2026-10-01');
  });

  it('is not offered to readers, and ends where the workspace is closed to edits', async () => {
    const readers = await radar({ readonly: true });
    expect((await menuLabels(readers)).join()).not.to.contain('Assess');
    const page = await radar();
    await openTask(page, 'Assess');
    page.store.configure({ readonly: true });
    await waitUntil(() => !page.root.querySelector('.task'), 'it ends');
  });

  for (const scheme of ['light', 'dark']) {
    it(`passes axe in ${scheme}, while it asks and at its end`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const page = await radar();
      const box = await openTask(page, 'Assess');
      await press(page, '3');
      await expect(page.radar).to.be.accessible();
      buttonIn(box, 'Finish').click();
      await page.radar.updateComplete;
      await expect(page.radar).to.be.accessible();
    });
  }
});
