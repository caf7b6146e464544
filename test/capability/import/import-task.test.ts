import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setTarget } from '../../../src/capability/capability-commands.js';
import { pressKeys } from '../../keys.js';
import { emulateMediaFeatures, resetMedia } from '../../media.js';
import { waitUntil } from '../../wait-until.js';
import { buttonIn, menuLabels, openTask, task } from '../task-page.js';
import { FIVE, radarOn, type RadarOnPage } from '../radar-page.js';

afterEach(resetMedia);

const ITEM = 'Import levels';
const DAY = { date: '2026-11-20' };
const radar = (state = {}) => radarOn(FIVE, { viewerPartyId: 'it', ...state }, DAY);
const capabilities = ({ store }: RadarOnPage) => store.getState().document.capabilities;
const preview = (page: RadarOnPage) =>
  task(page).querySelector('.preview')?.textContent?.replace(/\s+/g, ' ') ?? '';

/** As the file field of the dialog has it once somebody chose a file. */
async function choose(page: RadarOnPage, content: BlobPart, name = 'levels.csv'): Promise<void> {
  const field = task(page).querySelector<HTMLInputElement>('[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  if (!field) throw new Error('no field');
  field.files = files.files;
  field.dispatchEvent(new Event('change'));
  await waitUntil(() => task(page).querySelector('.preview, .problem'), 'the file is read');
}

async function pick(page: RadarOnPage, label: string, text: string): Promise<void> {
  const select = [...task(page).querySelectorAll('select')].find((one) =>
    (one.ariaLabel ?? one.closest('label')?.textContent ?? '').includes(label),
  );
  const option = [...(select?.options ?? [])].find((one) => one.text.includes(text));
  if (!select || !option) throw new Error(`no “${text}” in “${label}”`);
  select.value = option.value;
  select.dispatchEvent(new Event('change'));
  await page.radar.updateComplete;
}

/** The words of the buttons below, as they stand. */
const footer = (page: RadarOnPage) =>
  [...task(page).querySelectorAll('footer button')].map((one) => one.textContent?.trim());

describe('the import of a file', () => {
  it('shows what it understood and what would change, and takes it as one step', async () => {
    const page = await radar();
    await openTask(page, ITEM);
    await choose(page, 'Capability;IT;To-be\nCustomer identity;3,5;5\nConsent at till;1;\n');
    expect(preview(page)).to.contain(
      '1 new, 1 changed; 0 rows say what is there already; 0 rows refused.',
    );
    expect(preview(page)).to.contain('target 4 → 5; IT, Nov 20, 2026: 3.5');
    expect(footer(page)[0]).to.equal('Cancel');
    expect(footer(page)[1]).to.match(/^Take /);
    buttonIn(task(page), 'Take 2 changes').click();
    await waitUntil(() => !page.root.querySelector('.task'), 'the dialog closes');
    expect(capabilities(page)).to.have.length(6);
    expect(capabilities(page)[0]?.target).to.equal(5);
    expect(page.root.activeElement?.part.contains('menu-button')).to.equal(true);
    page.store.undo();
    expect(capabilities(page)).to.have.length(5);
    expect(capabilities(page)[0]?.target).to.equal(4);
  });

  it('changes nothing before it is taken, nor when it is left by Escape', async () => {
    const page = await radar();
    const before = capabilities(page);
    await openTask(page, ITEM);
    await choose(page, 'name,target\nLoyalty,5\n');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !page.root.querySelector('.task'), 'the dialog closes');
    expect(capabilities(page) === before).to.equal(true);
  });

  it('keeps its keys from what lies behind it', async () => {
    const page = await radar();
    page.store.dispatch(setTarget('loyalty', 5));
    const box = await openTask(page, ITEM);
    buttonIn(box, 'Cancel').focus();
    await pressKeys('Control', 'z');
    expect(capabilities(page).at(-1)?.target).to.equal(5);
  });

  it('lets a column hold something else', async () => {
    const page = await radar();
    await openTask(page, ITEM);
    await choose(page, 'Capability,Wave 7\nLoyalty,4\n');
    expect(footer(page)).to.deep.equal(['Cancel']);
    expect(task(page).querySelector('footer')?.textContent).to.contain('Nothing to take');
    await pick(page, 'Wave 7', 'level by Marketing');
    expect(preview(page)).to.contain('Marketing, Nov 20, 2026: 4');
    await pick(page, 'Wave 7', 'target');
    expect(preview(page)).to.contain('target 3 → 4');
  });

  it('takes a field from the column that held it before', async () => {
    const page = await radar();
    await openTask(page, ITEM);
    await choose(page, 'Capability,One,Two\nLoyalty,4,5\n');
    await pick(page, 'One', 'target');
    await pick(page, 'Two', 'target');
    const shown = [...task(page).querySelectorAll<HTMLSelectElement>('td select')].map((select) =>
      select.selectedOptions[0]?.text.trim(),
    );
    expect(shown).to.deep.equal(['name', 'not taken', 'target']);
    expect(preview(page)).to.contain('target 3 → 5');
  });

  it('converts another scale and shows the rule, which can be changed', async () => {
    const page = await radar();
    await openTask(page, ITEM);
    await choose(page, 'Practice,Score\nLoyalty,2\nAnalytics,3\n', 'SAMM.csv');
    const rule = () => task(page).querySelector('.rule')?.textContent;
    expect(rule()).to.equal('level = 0 + (score − 0) × (5 − 0) ÷ (3 − 0); 2 of 0–3 becomes 3.3.');
    expect(preview(page)).to.contain('IT, Nov 20, 2026: 3.3');
    await pick(page, 'Scores are on', 'workspace');
    expect(preview(page)).to.contain('IT, Nov 20, 2026: 2');
    const highest = task(page).querySelectorAll<HTMLInputElement>('.source-scale input')[1];
    if (!highest) throw new Error('no field');
    highest.value = '2,5';
    highest.dispatchEvent(new Event('change'));
    await page.radar.updateComplete;
    expect(preview(page)).to.contain('outside the scale of the scores');
    expect(preview(page)).to.contain('IT, Nov 20, 2026: 4');
  });

  it('refuses rows one by one, with their lines, and takes the rest', async () => {
    const page = await radar();
    await openTask(page, ITEM);
    await choose(page, 'name;target\rLoyalty;high\r"Analytics;4\rA;=1+2\rConsent management;5\r');
    const lines = [...task(page).querySelectorAll('.preview tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent).join(' '),
    );
    expect(lines).to.deep.equal([
      '2 not a number high',
      '3 a quote is never closed "Analytics;4',
      '4 not a number =1+2',
      '5 Consent management target 4 → 5',
    ]);
    buttonIn(task(page), 'Take 1 change').click();
    await waitUntil(() => !page.root.querySelector('.task'), 'the dialog closes');
    expect(capabilities(page)[1]?.target).to.equal(5);
  });

  it('asks how dates are written where that could be two ways', async () => {
    const page = await radar();
    await openTask(page, ITEM);
    await choose(page, 'name,IT,date\nLoyalty,3,3/4/2026\n');
    expect(preview(page)).to.contain('day or month first?');
    await pick(page, 'Dates are written', 'month first');
    expect(preview(page)).to.contain('IT, Mar 4, 2026: 3');
  });

  it('takes a file that is dropped on it', async () => {
    const page = await radar();
    const box = await openTask(page, ITEM);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['name,target\nLoyalty,5\n'], 'dropped.csv'));
    box.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
    await page.radar.updateComplete;
    expect(box.querySelector('.over')).to.exist;
    const drop = new DragEvent('drop', { dataTransfer, cancelable: true });
    box.dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    await waitUntil(() => preview(page).includes('target 3 → 5'), 'the file is read');
  });

  it('says what is wrong with a file, and keeps the one before it', async () => {
    const page = await radar();
    await openTask(page, ITEM);
    await choose(page, '', 'empty.csv');
    expect(task(page).querySelector('[role=alert]')?.textContent).to.equal(
      'empty.csv has no rows.',
    );
    await choose(page, 'name,target\nLoyalty,5\n');
    await waitUntil(() => preview(page).includes('target 3 → 5'));
    await choose(page, new Uint8Array(21 * 1024 * 1024), 'huge.csv');
    await waitUntil(() =>
      task(page).querySelector('.problem')?.textContent?.includes('larger than 20 MB'),
    );
    expect(preview(page)).to.contain('target 3 → 5');
  });

  it('reads five megabytes, counts what it does not list, and other encodings', async () => {
    const page = await radar();
    await openTask(page, ITEM);
    const long = 'x'.repeat(200);
    const rows = Array.from({ length: 25_000 }, (_, n) => `Ability ${n},3,${long}`);
    await choose(page, `name,target,description\n${rows.join('\n')}\n`);
    expect(preview(page)).to.contain('25,000 new');
    expect(preview(page)).to.contain('and 24,900 more');
    await choose(
      page,
      new Uint8Array([...'name;target\nCapacit\u00e0;3\n'].map((c) => c.charCodeAt(0))),
    );
    await waitUntil(() => preview(page).includes('Capacità'));
    expect(task(page).querySelector('[role=status]')?.textContent).to.contain('WINDOWS-1252');
  });

  it('is the way out of an empty document', async () => {
    const page = await radarOn({});
    await waitUntil(() => page.root.querySelector('[part=empty] button'), 'it is offered');
    page.root.querySelector<HTMLElement>('[part=empty] button')?.click();
    await waitUntil(() => page.root.querySelector('dialog[open]'), 'the dialog opens');
    await choose(page, 'name,now,target\nA,1,3\nB,2,3\nC,3,4\n');
    buttonIn(task(page), 'Take 3 changes').click();
    await waitUntil(() => page.root.querySelector('.chart'), 'the radar is drawn');
    expect(capabilities(page).map(({ current }) => current)).to.deep.equal([1, 2, 3]);
  });

  it('is not offered to readers', async () => {
    const page = await radar({ readonly: true });
    expect((await menuLabels(page)).join()).not.to.contain(ITEM);
    const empty = await radarOn({}, { readonly: true });
    await waitUntil(() => empty.root.querySelector('.outline'), 'the outline');
    expect(empty.root.querySelector('[part=empty] button')).to.equal(null);
  });

  for (const scheme of ['light', 'dark']) {
    it(`passes axe in ${scheme}`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const page = await radar();
      await openTask(page, ITEM);
      await choose(page, 'name,IT,date\nLoyalty,3,3/4/2026\nAnalytics,4,\n');
      await expect(page.radar).to.be.accessible();
    });
  }
});
