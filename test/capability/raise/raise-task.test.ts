import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { emulateMediaFeatures, resetMedia } from '../../media.js';
import { pressKeys } from '../../keys.js';
import { waitUntil } from '../../wait-until.js';
import { buttonIn, task, menuLabels, openTask } from '../task-page.js';
import { FIVE, radarOn } from '../radar-page.js';
import { capability } from '../samples.js';

afterEach(async () => {
  await resetMouse();
  await resetMedia();
});

const ITEM = 'What would it take?';
const answer = (box: Element) => box.querySelector('.answer')?.textContent?.trim();

/** One whose most important capability brings more than is needed. */
const AWKWARD = {
  capabilities: [
    capability('a', { name: 'Alpha', importance: 5, current: 3.6, target: 4 }),
    capability('b', { name: 'Beta', importance: 4, current: 2, target: 3 }),
    capability('c', { name: 'Gamma', importance: 0, current: 1, target: 3 }),
  ],
};

describe('what it takes, below the radar', () => {
  it('opens from the menu, where the question stands, and says the answer in a sentence', async () => {
    const page = await radarOn();
    const box = await openTask(page, ITEM);
    expect(page.root.activeElement?.id).to.equal('wanted');
    expect(box.querySelector<HTMLInputElement>('#wanted')?.value).to.equal('1');
    expect(answer(box)).to.equal('It takes 3.5 levels in 2 capabilities; the index is then 0.89.');
  });

  it('says of each figure of the plan how it came about', async () => {
    const page = await radarOn();
    const box = await openTask(page, ITEM);
    const [levels, effect] = box.querySelectorAll<HTMLElement>('.plan tbody .figure');
    const total = box.querySelector<HTMLElement>('.plan tfoot .figure');
    const asked = async (figure: HTMLElement | null | undefined, title: string) => {
      figure?.click();
      const shown = () => page.root.querySelector('.working:popover-open');
      await waitUntil(() => shown()?.textContent?.includes(title), title);
      return [...(shown()?.querySelectorAll('li') ?? [])].map((line) => line.textContent?.trim());
    };
    expect(levels?.textContent).to.equal('+2.5');
    expect(await asked(levels, 'Levels: Customer identity')).to.deep.equal([
      '4 − 1.5 = 2.5 levels',
    ]);
    expect(effect?.textContent).to.equal('−0.89');
    expect(await asked(effect, 'Off the index: Customer identity')).to.deep.equal([
      '4 − 1.5 = 2.5 levels',
      '2.5 × importance 5 = 12.5',
      '12.5 ÷ Σ importance 14 = 0.89 off the index',
    ]);
    expect(await asked(total, 'Levels, Together')).to.deep.equal([
      'Customer identity: 2.5',
      'Analytics: 1',
      'Sum: 3.5',
    ]);
  });

  it('answers another index, typed with either decimal sign, and says it aloud', async () => {
    const page = await radarOn();
    const box = await openTask(page, ITEM);
    await pressKeys('Control', 'a');
    await sendKeys({ type: '1,5' });
    await sendKeys({ press: 'Enter' });
    await page.radar.updateComplete;
    expect(answer(box)).to.equal('It takes 2 levels in 1 capability; the index is then 1.5.');
    await waitUntil(() =>
      page.root.querySelector('[role=status]')?.textContent?.includes('then 1.5'),
    );
  });

  it('answers as the slider is moved by keys', async () => {
    const page = await radarOn();
    const box = await openTask(page, ITEM);
    box.querySelector<HTMLElement>('[type=range]')?.focus();
    await sendKeys({ press: 'Home' });
    await page.radar.updateComplete;
    expect(answer(box)).to.equal('It takes 7 levels in 3 capabilities; the index is then 0.');
  });

  it('marks what is no index and leaves the answer as it was', async () => {
    const page = await radarOn();
    const box = await openTask(page, ITEM);
    await pressKeys('Control', 'a');
    await sendKeys({ type: 'nine' });
    await sendKeys({ press: 'Enter' });
    await page.radar.updateComplete;
    expect(page.root.activeElement?.ariaInvalid).to.equal('true');
    expect(answer(box)).to.contain('0.89');
  });

  it('shows the step-by-step plan beside the smallest, and why they differ', async () => {
    const page = await radarOn(AWKWARD);
    const box = await openTask(page, ITEM);
    await pressKeys('Control', 'a');
    await sendKeys({ type: '0.23' });
    await sendKeys({ press: 'Enter' });
    await page.radar.updateComplete;
    expect(answer(box)).to.equal('It takes 1 level in 1 capability; the index is then 0.22.');
    const lines = [...box.querySelectorAll('.reasoning li')].map((one) => one.textContent);
    expect(lines).to.deep.equal([
      'Alpha from 3.6 to 4: 0.4 × importance 5 = 2; index 0.44.',
      'Beta from 2 to 3: 1 × importance 4 = 4; index 0.',
    ]);
    const said = box.querySelector('.reasoning')?.textContent ?? '';
    expect(said).to.contain('Most important first would take 1.4 levels, 0.4 more');
    expect(said).to.contain('Proven: no plan raises fewer levels.');
  });

  it('leaves out what cannot be raised, and says how far it then goes', async () => {
    const page = await radarOn(AWKWARD);
    const box = await openTask(page, ITEM);
    box.querySelector<HTMLElement>('summary')?.click();
    const boxes = [...box.querySelectorAll<HTMLInputElement>('.choice input')];
    boxes[1]?.click();
    await page.radar.updateComplete;
    expect(answer(box)).to.equal(
      'Out of reach: with every other capability at its target, the index is still 0.44.',
    );
    expect(box.querySelector('.plan tbody')?.textContent).to.contain('Alpha');
  });

  it('shows how its index comes about', async () => {
    const page = await radarOn(AWKWARD);
    const box = await openTask(page, ITEM);
    box.querySelector<HTMLElement>('.plan tfoot .number:last-child .figure')?.click();
    await waitUntil(() => page.root.querySelector('.working:popover-open'), 'the working opens');
    expect(page.root.querySelector('.working')?.textContent).to.contain('÷ 9 = 0.67');
  });

  it('says that there is no index where all importances are 0', async () => {
    const none = [1, 2, 3].map((n) =>
      capability(`c${n}`, { importance: 0, current: n, target: 4 }),
    );
    const page = await radarOn({ capabilities: none });
    const box = await openTask(page, ITEM);
    expect(answer(box)).to.contain('There is no index');
    expect(box.querySelector('input')).to.equal(null);
  });

  it('changes nothing, is there for readers, follows the data, and gives the focus back', async () => {
    const page = await radarOn(FIVE, { readonly: true });
    expect(await menuLabels(page)).to.include(ITEM);
    const before = page.store.getState().document;
    const box = await openTask(page, ITEM);
    expect(page.store.getState().document === before).to.equal(true);
    page.store.receive([{ path: ['capabilities', 'analytics', 'importance'], value: 0 }]);
    await page.radar.updateComplete;
    expect(answer(box)).not.to.contain('0.89');
    buttonIn(box, 'Close').click();
    await page.radar.updateComplete;
    expect(page.root.querySelector('.task')).to.equal(null);
    expect(page.root.activeElement?.part.contains('menu-button')).to.equal(true);
  });

  it('stays open below the table', async () => {
    const page = await radarOn();
    await openTask(page, ITEM);
    buttonIn(page.root, 'Show as table').click();
    await waitUntil(() => page.root.querySelector('[part=twin]'), 'the table is shown');
    expect(task(page).textContent).to.contain(ITEM);
  });

  for (const scheme of ['light', 'dark']) {
    it(`passes axe in ${scheme}`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const page = await radarOn(AWKWARD);
      const box = await openTask(page, ITEM);
      box.querySelector<HTMLElement>('summary')?.click();
      await page.radar.updateComplete;
      await expect(page.radar).to.be.accessible();
    });
  }
});
