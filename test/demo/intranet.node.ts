/** The intranet page as its readers use it: one change, and what follows from it in the other widgets. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { Site, type Visitor } from './site.js';

/** The one thing on the page that its author is told of. */
const DOUBT = { en: 'stated shares total 120%', it: 'le quote dichiarate fanno 120%' };

describe('The intranet page', () => {
  let site: Site;
  before(async () => {
    site = await Site.start();
  });
  after(() => site.stop());

  for (const [path, language] of [
    ['index.html', 'en'],
    ['it.html', 'it'],
  ] as const) {
    it(`shows the widgets in its language (${language}), and complains of nothing but the 120%`, async () => {
      const visitor = await site.visit(path);
      const { radar, matrix, page } = visitor;
      const names = {
        en: { series: 'Current', capability: 'Connecting systems', proposals: 'Proposals' },
        it: { series: 'Attuale', capability: 'Integrazione dei sistemi', proposals: 'Proposte' },
      }[language];
      await radar.getByRole('button', { name: names.series, exact: true }).waitFor();
      await radar.locator('[part~=row]', { hasText: names.capability }).waitFor();
      await matrix.getByRole('grid').first().waitFor();
      await visitor.split('customer-file').getByRole('button', { name: names.proposals }).waitFor();
      await page.getByText(DOUBT[language]).first().waitFor();
      assert.deepEqual(
        visitor.complaints.filter((text) => !text.includes(DOUBT[language])),
        [],
      );
    });
  }

  it('follows a target in the radar with the proposal by gap, and takes it back with Ctrl+Z', async () => {
    const visitor = await site.visit('index.html');
    const target = visitor.radar.getByRole('slider', { name: 'Target: Single customer view' });
    assert.deepEqual(await proposalByGap(visitor), ['37.74%', '47.17%', '15.09%']);

    await target.press('Shift+ArrowDown');
    await handle(visitor, 'Target: Single customer view', 3).waitFor();
    // (3 − 2) levels × importance 5 leave marketing 5 of 21.5 weighted levels.
    assert.deepEqual(await proposalByGap(visitor), ['23.26%', '58.14%', '18.60%']);

    await target.focus();
    await target.press('Control+z');
    await handle(visitor, 'Target: Single customer view', 4).waitFor();
    assert.deepEqual(await proposalByGap(visitor), ['37.74%', '47.17%', '15.09%']);
  });

  it('sets the level of the viewer’s own department, and ranks the gaps anew', async () => {
    const visitor = await site.visit('index.html');
    const level = visitor.radar.getByRole('slider', {
      name: 'Marketing: Handing enquiries to stores and dealers',
    });
    const first = visitor.radar.getByRole('listitem').first();
    assert.match(await first.innerText(), /Handing enquiries[^]*17\.5/);
    await level.press('End');
    await first.filter({ hasText: 'Quality of customer and product data' }).waitFor();
  });

  it('lets the workspace’s warning go as soon as the money is made to fit', async () => {
    const visitor = await site.visit('index.html');
    const warning = visitor.page.getByText(DOUBT.en);
    await warning.waitFor();
    const planner = visitor.split('planner-to-store');
    await planner.getByRole('button', { name: 'Fit to 100%' }).click();
    await warning.waitFor({ state: 'detached' });
    assert.deepEqual(await amounts(planner), [15_165_800, 10_834_200]);
  });

  it('moves money without losing a cent, by keys and by typing', async () => {
    const visitor = await site.visit('index.html');
    const split = visitor.split('customer-file');
    const divider = split.getByRole('slider').first();
    for (const key of ['ArrowRight', 'Shift+ArrowRight', 'Alt+ArrowLeft']) {
      await divider.press(key);
      assert.equal(sum(await amounts(split)), 42_000_000);
    }
    const share = split.getByRole('textbox', { name: 'Share of Marketing' });
    await share.fill('33.33');
    await share.press('Enter');
    const typed = await amounts(split);
    assert.equal(typed[0], 13_998_600);
    assert.equal(sum(typed), 42_000_000);
  });

  it('says which initiatives a rule would move before it is committed, and takes the commit back', async () => {
    const { matrix, page } = await site.visit('index.html');
    const rule = matrix.getByRole('row', { name: /Everyday digital work/ });
    await rule.getByRole('gridcell', { name: /Assisted/ }).click();
    await page.keyboard.press('Enter');
    await matrix.getByRole('radio', { name: 'Controlled' }).click();
    const draft = matrix.getByRole('region', { name: 'Draft' });
    await draft.getByText('2 of 12 initiatives change').waitFor();
    for (const name of ['A call within a day', 'Preference centre']) {
      await draft.getByRole('button', { name }).waitFor();
    }
    const inForce = '2 Safe, 6 Assisted and 6 Controlled';
    await draft.getByRole('button', { name: 'Commit' }).click();
    await matrix.getByRole('dialog').waitFor({ state: 'hidden' });
    await matrix.getByText('2 Safe, 5 Assisted and 7 Controlled').waitFor();

    await page.keyboard.press('Control+z');
    await matrix.getByText(inForce).waitFor();
  });

  it('says in which zone an initiative falls, and where none is said', async () => {
    const { matrix } = await site.visit('index.html');
    await matrix.getByRole('button', { name: 'Try it' }).click();
    const trial = matrix.getByRole('region', { name: 'Try a case' });
    const from = trial.getByRole('combobox', { name: 'Fill from' });
    await from.selectOption('One customer file');
    await trial
      .getByText(/Controlled/)
      .first()
      .waitFor();
    await from.selectOption('Kitchen for a street: design week');
    await trial
      .getByText(/no zone/i)
      .first()
      .waitFor();
  });

  it('keeps the edits over a reload, and goes back to what was published', async () => {
    const visitor = await site.visit('index.html');
    const { page, radar } = visitor;
    const target = radar.getByRole('slider', { name: 'Target: Measuring what works' });
    await target.press('Home');
    await handle(visitor, 'Target: Measuring what works', 0).waitFor();
    await page.getByText('Changes are kept in this browser').waitFor();
    await page.reload();
    await visitor.ready();
    await handle(visitor, 'Target: Measuring what works', 0).waitFor();

    await page.locator('patto-workspace').getByRole('button', { name: 'Workspace menu' }).click();
    await page.getByRole('button', { name: 'Back to the published version' }).click();
    await handle(visitor, 'Target: Measuring what works', 4).waitFor();
  });

  it('fits a telephone: nothing to scroll sideways', async () => {
    for (const path of ['index.html', 'it.html', 'standalone.html']) {
      const { page } = await site.visit(path, { width: 320 });
      await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth);
    }
  });
});

/** A handle of the radar as it stands at a level. */
function handle({ radar }: Visitor, name: string, level: number): Locator {
  return radar.locator(`[aria-label="${name}"][aria-valuenow="${level}"]`);
}

/** The shares that the proposal by gap gives to the payers of the customer file. */
async function proposalByGap(visitor: Visitor): Promise<string[]> {
  const split = visitor.split('customer-file');
  await split.getByRole('button', { name: 'Proposals' }).click();
  const text = await split.locator('[data-kind=gap]').innerText();
  await visitor.page.keyboard.press('Escape');
  return text.match(/[\d.]+%/g) ?? [];
}

/** Every party's amount as it stands in the ledger, in cents. */
async function amounts(split: Locator): Promise<number[]> {
  const fields = await split.getByRole('textbox', { name: /^Amount of/ }).all();
  return Promise.all(
    fields.map(async (field) =>
      Math.round(Number((await field.inputValue()).replace(/[^\d.]/g, '')) * 100),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
