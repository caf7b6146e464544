import { expect } from '@open-wc/testing';
import { pressKeys } from '../../keys.js';
import { waitUntil } from '../../wait-until.js';
import { capability } from '../samples.js';
import { FIVE, radarOn, type RadarOnPage } from '../radar-page.js';

const lines = ({ root }: RadarOnPage) =>
  [...root.querySelectorAll('.working:popover-open :is(strong, li, .quiet)')].map((line) =>
    line.textContent?.trim(),
  );

async function ask(page: RadarOnPage, figure: HTMLElement | null | undefined): Promise<void> {
  figure?.click();
  await waitUntil(() => lines(page).length > 0);
}

describe('figures of a radar that are asked', () => {
  it('reckon the gap index from importance and gap', async () => {
    const page = await radarOn();
    await ask(page, page.root.querySelector<HTMLElement>('.lead .figure'));
    expect(lines(page)).to.deep.equal([
      'Gap index',
      'Sum of importance × gap ÷ sum of importance',
      'Customer identity: 5 × 2.5',
      'Analytics: 4 × 3',
      'Consent management: 3 × 1.5',
      'Content supply: 2 × 0',
      '1 without level or target is left out',
      '29 ÷ 14 = 2.07 levels',
      'From the latest level by each party, and the agreed targets.',
    ]);
  });

  it('reckon a weighted gap from the levels of the parties', async () => {
    const page = await radarOn();
    const figure = page.root.querySelector<HTMLElement>('.rows .figure');
    expect(figure?.ariaLabel).to.equal('Customer identity, Gap × importance: 12.5');
    await ask(page, figure);
    expect(lines(page).slice(0, 4)).to.deep.equal([
      'Gap × importance: Customer identity',
      'Current: mean of Marketing 1 and IT 2 = 1.5',
      'Gap: target 4 − current 1.5 = 2.5',
      'Gap 2.5 × importance 5 = 12.5',
    ]);
  });

  it('say that a surplus is no gap, and add up what lies below a group', async () => {
    const capabilities = [
      capability('data', { name: 'Data' }),
      capability('a', { parentId: 'data', importance: 2, target: 4, current: 1 }),
      capability('b', { parentId: 'data', importance: 3, target: 2, current: 3 }),
      capability('c', { target: 3, current: 3.5 }),
    ];
    const page = await radarOn({ capabilities }, {}, { depth: '1' });
    const figures = [...page.root.querySelectorAll<HTMLElement>('.rows .figure')];
    await ask(page, figures[0]);
    expect(lines(page).slice(1, 5)).to.deep.equal([
      'Sum of gap × importance of the capabilities below it',
      'a 6',
      'b 0',
      '= 6',
    ]);
    await ask(page, figures[1]);
    await waitUntil(() => lines(page)[0]?.endsWith(' c'));
    expect(lines(page)[2]).to.equal('Gap: current 3.5 is not below target 3, so 0');
  });

  it('say why there is none where a level or a target is missing', async () => {
    const page = await radarOn();
    const figures = [...page.root.querySelectorAll<HTMLElement>('.rows .figure')];
    const none = figures.find(({ textContent }) => textContent === 'not assessed');
    await ask(page, none);
    expect(lines(page).slice(1, -1)).to.deep.equal([
      'Current: –',
      'Target: 3',
      'There is no gap without both a level and a target.',
    ]);
  });

  it('are one stop for Tab together with their rows', async () => {
    const { root } = await radarOn();
    const stops = [...root.querySelectorAll<HTMLElement>('.rows :is(.row, .figure)')];
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('are reached from their row by an arrow key, and left the same way', async () => {
    const page = await radarOn();
    const focused = () => page.root.activeElement;
    page.root.querySelector<HTMLElement>('.row')?.focus();
    await pressKeys('ArrowRight');
    expect(focused()?.textContent).to.equal('12.5');
    await pressKeys('ArrowDown');
    expect(focused()?.textContent).to.equal('12.0');
    await pressKeys('Enter');
    await waitUntil(() => lines(page)[0]?.includes('Analytics'));
    await pressKeys('Escape');
    await pressKeys('ArrowLeft');
    expect(focused()?.matches('.row')).to.equal(true);
    expect(focused()?.textContent).to.include('Analytics');
  });

  it('are asked without choosing the capability', async () => {
    const page = await radarOn(FIVE);
    await ask(page, page.root.querySelector<HTMLElement>('.rows .figure'));
    expect(page.store.getState().selection).to.equal(null);
  });

  it('are the ones in the details, each with what led to it', async () => {
    const page = await radarOn();
    page.root.querySelector<HTMLElement>('.row')?.click();
    await waitUntil(() => page.root.querySelector('.details'));
    const figures = [...page.root.querySelectorAll<HTMLElement>('.details .figure')];
    expect(figures.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Current: Customer identity: 1.5',
      'Gap: Customer identity: 2.5',
      'Gap × importance: Customer identity: 12.5',
      'IT − marketing: Customer identity: 1',
    ]);
    await ask(page, figures[2]);
    expect(lines(page)).to.deep.equal([
      'Gap × importance: Customer identity',
      'Current is the mean of Marketing 1 and IT 2: 1.5 (lowest: 1).',
      'Gap: target 4 − current 1.5 = 2.5.',
      'Weighted: 2.5 × importance 5 = 12.5.',
    ]);
    await ask(page, figures[3]);
    await waitUntil(() => lines(page)[0]?.startsWith('IT'));
    expect(lines(page).slice(1)).to.deep.equal([
      'Marketing 1 and IT 2',
      'IT sees 1 more than Marketing.',
    ]);
  });

  it('are the movements between two days', async () => {
    const page = await radarOn(FIVE, {}, { view: 'dates' });
    await waitUntil(() => page.root.querySelector('.movement + .figure'));
    await ask(page, page.root.querySelector<HTMLElement>('.movement + .figure'));
    expect(lines(page)).to.deep.equal([
      'Movement: Customer identity',
      'Jan 15, 2026: 1',
      'Jun 15, 2026: 1.5',
      '1.5 − 1 = +0.5',
      'Mean of each party’s latest assessment up to the day.',
    ]);
    page.root.querySelector<HTMLElement>('.movement')?.focus();
    await pressKeys('ArrowRight');
    expect(page.root.activeElement?.textContent).to.equal('up 0.5');
  });
});
