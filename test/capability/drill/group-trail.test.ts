import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../wait-until.js';
import type { Capability } from '../../../src/capability/capability.js';
import { axisNames, radarOn, rankedNames, type RadarOnPage } from '../radar-page.js';
import { assessed, capability } from '../samples.js';

/** Groups of three capabilities each, the second one with a group in it. */
const groups: readonly Capability[] = ['North', 'East', 'South'].flatMap((group, at) => [
  capability(group),
  ...[1, 2, 3].map((n) =>
    capability(`${group} ${n}`, {
      parentId: group,
      target: 4,
      importance: n,
      assessments: [assessed('marketing', at), assessed('it', n)],
    }),
  ),
]);
const deep = groups.map((one) =>
  one.id === 'East 3' ? one : one.id.startsWith('South ') ? { ...one, parentId: 'East 3' } : one,
);

const trail = ({ root }: RadarOnPage) => root.querySelector('.trail')?.textContent?.trim() ?? '';
const focused = ({ root }: RadarOnPage) => root.activeElement?.textContent?.trim() ?? '';
const rowOf = ({ root }: RadarOnPage, id: string) =>
  root.querySelector<HTMLElement>(`.row[data-id="${id}"]`);

async function open(page: RadarOnPage, id: string): Promise<void> {
  rowOf(page, id)?.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => trail(page).endsWith(id) && page.root.activeElement);
}

describe('a group', () => {
  it('opens by key into its capabilities, where the way back has the focus', async () => {
    const page = await radarOn({ capabilities: groups }, {}, { depth: '1' });
    expect(axisNames(page.root)).to.deep.equal(['North', 'East', 'South']);
    expect(rowOf(page, 'East')?.hasAttribute('aria-pressed')).to.equal(false);
    await open(page, 'East');
    await waitUntil(() => focused(page) === 'All groups');
    expect(axisNames(page.root)).to.deep.equal(['East 1', 'East 2', 'East 3']);
    expect(page.root.querySelector('[role=status]')?.textContent).to.equal('East: 3 capabilities');
  });

  it('gives the focus back to itself on the way out', async () => {
    const page = await radarOn({ capabilities: groups }, {}, { depth: '1' });
    const before = axisNames(page.root);
    await open(page, 'South');
    await waitUntil(() => focused(page) === 'All groups');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.root.activeElement === rowOf(page, 'South'));
    expect(axisNames(page.root)).to.deep.equal(before);
    expect(page.root.querySelector('.trail')).to.equal(null);
  });

  it('opens by its name around the radar, too', async () => {
    const page = await radarOn({ capabilities: groups }, {}, { depth: '1' });
    page.root
      .querySelector('.labels [data-id=North]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await waitUntil(() => trail(page).endsWith('North'));
    expect(axisNames(page.root)).to.deep.equal(['North 1', 'North 2', 'North 3']);
  });

  it('is marked at the angle at which it lay', async () => {
    const page = await radarOn({ capabilities: groups }, {}, { depth: '1' });
    await open(page, 'East');
    // A third of the way round, on a circle of 10 px around 12,12.
    expect(page.root.querySelector('.locator .here')?.getAttribute('d')).to.equal('M12,12L20.7,17');
  });

  it('in a group leads back step by step, or all the way', async () => {
    const page = await radarOn({ capabilities: deep }, {}, { depth: '1' });
    await open(page, 'East');
    await open(page, 'East 3');
    expect(axisNames(page.root)).to.deep.equal(['South 1', 'South 2', 'South 3']);
    await waitUntil(() => focused(page) === 'East');
    const [all] = page.root.querySelectorAll<HTMLElement>('.trail button');
    all?.click();
    await waitUntil(() => page.root.activeElement === rowOf(page, 'East'));
    await open(page, 'East');
    await open(page, 'East 3');
    await waitUntil(() => focused(page) === 'East');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.root.activeElement === rowOf(page, 'East 3'));
  });

  it('opens in the perception view as well', async () => {
    const page = await radarOn({ capabilities: groups }, {}, { depth: '1', view: 'perception' });
    page.root.querySelector<SVGElement>('.seen[data-id=East]')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(page) === 'All groups');
    expect(page.root.querySelectorAll('.seen')).to.have.length(3);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.root.activeElement?.getAttribute('data-id') === 'East');
  });

  it('that loses what is in it leads back by itself', async () => {
    const page = await radarOn({ capabilities: groups }, {}, { depth: '1' });
    await open(page, 'North');
    page.store.dispatch(() =>
      ['North 1', 'North 2', 'North 3'].map((id) => ({ path: ['capabilities', id] })),
    );
    await waitUntil(() => rankedNames(page).includes('East'));
    expect(page.root.querySelector('.trail')).to.equal(null);
  });

  it('is counted as what is below it in the sentence', async () => {
    const { root } = await radarOn({ capabilities: groups }, {}, { depth: '1' });
    expect(root.querySelector('.summary')?.textContent).to.equal(
      '8 of 9 capabilities are 2 or more levels below target; widest gap: North 1 (3.5).',
    );
  });

  it('is read by everybody when it is open', async () => {
    const page = await radarOn({ capabilities: groups }, {}, { depth: '1' });
    await open(page, 'East');
    await expect(page.radar).to.be.accessible();
  });
});
