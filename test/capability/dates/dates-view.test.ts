import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emulateMediaFeatures, resetMedia } from '../../media.js';
import { waitUntil } from '../../wait-until.js';
import { pictureAsSvg } from '../../../src/element/export/picture.js';
import { radarOn, rankedNames, type RadarOnPage } from '../radar-page.js';
import { assessed, capability } from '../samples.js';

afterEach(() => resetMedia());

const DAYS = ['2026-03-01', '2026-06-01', '2026-09-01'] as const;
const levels = (...given: readonly (number | null)[]) => ({
  assessments: given.map((level, at) => assessed('it', level, DAYS[at])),
});

/** One that rises, one that falls, one that stays, one that comes late. */
const FOUR = {
  parties: [{ id: 'it' }],
  capabilities: [
    capability('rises', { target: 4, importance: 2, ...levels(1, 2, 3.5) }),
    capability('falls', { target: 4, importance: 1, ...levels(3, 3, 2) }),
    capability('stays', { target: 4, importance: 1, ...levels(3, 3, 3) }),
    capability('late', { target: 4, importance: 1, ...levels(null, null, 1) }),
  ],
};

const compared = (attributes = {}, parts = FOUR) =>
  radarOn(parts, {}, { view: 'dates', ...attributes });
const selects = ({ root }: RadarOnPage) => [
  ...root.querySelectorAll<HTMLSelectElement>('.choices select'),
];
const summary = ({ root }: RadarOnPage) => root.querySelector('.summary')?.textContent;
const day = ({ root }: RadarOnPage, on: string) =>
  root.querySelector<SVGGElement>(`.day[data-on="${on}"]`);
const places = ({ root }: RadarOnPage) =>
  [...root.querySelectorAll('.labels text')].map((one) => [
    one.getAttribute('data-id'),
    one.getAttribute('y'),
    one.getAttribute('x'),
  ]);

async function choose(page: RadarOnPage, which: 0 | 1, on: string): Promise<void> {
  const select = selects(page)[which];
  if (!select) throw new Error('no choice of days');
  select.value = on;
  select.dispatchEvent(new Event('change'));
  await page.radar.updateComplete;
}

describe('the dates view', () => {
  it('compares the last two days: arrows, a list in words, and a sentence', async () => {
    const page = await compared();
    expect(selects(page).map(({ value }) => value)).to.deep.equal(DAYS.slice(1));
    expect(summary(page)).to.equal(
      'Gap index 1.4, down 0.1 since Jun 1, 2026; 2 of 3 capabilities moved, 1 up, 1 down; ' +
        'largest: rises (up 1.5); 1 was not assessed by both days.',
    );
    const rows = [...page.root.querySelectorAll('.entry')].map((row) =>
      row.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).to.deep.equal(['risesfrom 2 to 3.5 up 1.5', 'fallsfrom 3 to 2 down 1']);
    for (const way of ['up', 'down']) {
      const head = page.root.querySelector(`.arrows .head.${way}`)?.getAttribute('d') ?? '';
      expect(head.match(/M/g), way).to.have.length(1);
    }
    const sentences = [...page.root.querySelectorAll('.unmoved')].map((one) => one.textContent);
    expect(sentences).to.deep.equal(['Unchanged: stays.', 'Not assessed by both days: late.']);
    expect(page.root.querySelector('[role=slider]')).to.equal(null);
  });

  it('compares any two days, and the axes stay where they are', async () => {
    const page = await compared();
    const before = places(page);
    await choose(page, 0, '2026-03-01');
    expect(summary(page)).to.contain('since Mar 1, 2026').and.to.contain('largest: rises (up 2.5)');
    await choose(page, 1, '2026-06-01');
    expect(summary(page)).to.contain('largest: rises (up 1)');
    expect(places(page)).to.deep.equal(before);
    expect(page.root.querySelector('[role=status]')?.textContent).to.equal(summary(page));
    const [from] = selects(page);
    const taken = from?.querySelector<HTMLOptionElement>('[value="2026-06-01"]');
    expect(taken?.disabled).to.equal(true);
  });

  it('compares backwards, too', async () => {
    const page = await compared({ date: '2026-03-01', 'previous-date': '2026-09-01' });
    expect(summary(page)).to.contain('compared with Sep 1, 2026');
    expect(summary(page)).to.contain('largest: rises (down 2.5)');
  });

  it('takes a day without an assessment of its own, and one before all of them', async () => {
    const page = await compared({ date: '2026-07-15' });
    expect(selects(page)[1]?.value).to.equal('2026-07-15');
    expect(summary(page)).to.contain('Gap index 1.5, unchanged since Jun 1, 2026');
    const early = await compared({ date: '2020-01-01' });
    expect(summary(early)).to.equal('Gap index n/a; no capability was assessed by both days.');
    expect(early.root.querySelector('.lead')?.textContent?.trim()).to.equal('n/a');
  });

  it('shows on all days what the reader narrowed the workspace to', async () => {
    const parts = {
      ...FOUR,
      capabilities: [
        capability('group'),
        ...FOUR.capabilities.map((one, at) => (at < 3 ? { ...one, parentId: 'group' } : one)),
        capability('heavy', { target: 5, importance: 5, ...levels(0, 0, 0) }),
      ],
    };
    const page = await compared({}, parts);
    page.store.configure({ only: { kind: 'capability', id: 'group' } });
    const index = () => page.root.querySelector('.lead')?.textContent?.trim();
    await waitUntil(() => index() === '1', 'it is narrowed');
    const shown = DAYS.map((on) => day(page, on)?.getAttribute('aria-label') ?? '');
    expect(shown[0]).to.contain('Mar 1, 2026 2');
    expect(shown[2]).to.contain(`Sep 1, 2026 ${index()}`);
    const trend = [...page.root.querySelectorAll('.trend .compared')];
    expect(trend.map(({ textContent }) => textContent)).to.deep.equal([index()]);
  });

  for (const [dir, ahead, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    it(`goes along the days by the arrow that points to them (${dir})`, async () => {
      const page = await compared({ dir });
      await waitUntil(() => day(page, DAYS[0]), 'the days are drawn');
      const left = (on: string) => day(page, on)?.getBoundingClientRect().left ?? 0;
      expect(left(DAYS[0]) < left(DAYS[1])).to.equal(dir === 'ltr');
      const focused = () => page.root.activeElement?.getAttribute('data-on');
      day(page, DAYS[0])?.focus();
      await sendKeys({ press: ahead });
      expect(focused()).to.equal(DAYS[1]);
      await sendKeys({ press: 'ArrowDown' });
      expect(focused()).to.equal(DAYS[2]);
      await sendKeys({ press: back });
      expect(focused()).to.equal(DAYS[1]);
    });
  }

  it('refuses a day that is none, and goes on with the last ones', async () => {
    const page = await compared({ date: '2026-02-30' });
    const notice = () => page.root.querySelector('.notices')?.textContent ?? '';
    await waitUntil(() => notice().includes('2026-02-30'));
    expect(selects(page)[1]?.value).to.equal('2026-09-01');
  });

  it('says that there is nothing to compare with fewer than two days', async () => {
    const one = { ...FOUR, capabilities: [1, 2, 3].map((n) => capability(`c${n}`, levels(n))) };
    const page = await compared({}, one);
    expect(page.root.querySelector('[part=empty]')?.textContent).to.contain('Two days');
  });

  it('works the index out for whoever asks', async () => {
    const page = await compared();
    const figure = page.root.querySelector<HTMLElement>('.lead .figure');
    expect(figure?.textContent).to.equal('1.4');
    figure?.click();
    const popover = () => page.root.querySelector('.working:popover-open')?.textContent ?? '';
    await waitUntil(() => popover().includes('1.4 − 1.5 = −0.1'));
    expect(popover()).to.contain('6 ÷ 4 = 1.5 (3 of 4 have a level and a target)');
    expect(popover()).to.contain('7 ÷ 5 = 1.4 (4 of 4');
  });

  it('shows every day small, with the same axes at the same places', async () => {
    const page = await compared();
    const days = [...page.root.querySelectorAll('.day')];
    expect(days.map((one) => one.getAttribute('aria-label'))).to.deep.equal([
      'Mar 1, 2026 2, none moved',
      'Jun 1, 2026 1.5, 1 moved',
      'Sep 1, 2026 1.4, 2 moved',
    ]);
    // One target, so one polygon: each cell holds it at the same place.
    const shapes = days.map((one) => {
      const ring = one.querySelector('.rings')?.getAttribute('d') ?? '';
      const [x = 0, y = 0] = /M([\d.]+),([\d.]+)/.exec(ring)?.slice(1).map(Number) ?? [];
      return (one.querySelector('.line.target')?.getAttribute('d') ?? '').replace(
        /([\d.]+),([\d.]+)/g,
        (_all, px: string, py: string) =>
          `${Math.round(Number(px) - x)},${Math.round(Number(py) - y)}`,
      );
    });
    expect(new Set(shapes).size).to.equal(1);
  });

  it('looks at a day by its small radar, with pointer and keys', async () => {
    const page = await compared();
    day(page, '2026-09-01')?.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'Enter' });
    await page.radar.updateComplete;
    expect(day(page, '2026-06-01')?.getAttribute('aria-pressed')).to.equal('true');
    expect(page.root.activeElement === day(page, '2026-06-01')).to.equal(true);
    // The day compared with was this one: the one before takes its place.
    expect(selects(page).map(({ value }) => value)).to.deep.equal(['2026-03-01', '2026-06-01']);
    day(page, '2026-09-01')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await page.radar.updateComplete;
    expect(selects(page)[1]?.value).to.equal('2026-09-01');
  });

  it('chooses in the list and by label, and draws bars where axes make no figure', async () => {
    const page = await compared();
    page.root.querySelector<HTMLElement>('.movement')?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(page.store.getState().selection?.id).to.equal('falls');
    page.root
      .querySelector('.labels [data-id=stays]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(page.store.getState().selection?.id).to.equal('stays');
    const two = await radarOn(FOUR, {}, { view: 'dates', capabilities: 'rises falls' });
    expect(rankedNames(two)).to.have.length(2);
    expect(two.root.querySelector('.labels')).to.equal(null);
    expect(two.root.querySelector('.trend')).to.exist;
  });

  it('has a table that says the same', async () => {
    const page = await compared();
    page.root.querySelector<HTMLElement>('[part=menu-button]')?.click();
    await waitUntil(() => page.root.querySelector('.menu button'));
    page.root.querySelector<HTMLElement>('.menu button')?.click();
    await waitUntil(() => page.root.querySelector('.twin'));
    const cells = [...page.root.querySelectorAll('.twin tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(cells).to.deep.equal([
      ['Capability', 'On Jun 1, 2026', 'On Sep 1, 2026', 'Movement', 'Target'],
      ['rises', '2', '3.5', '+1.5', '4'],
      ['falls', '3', '2', '−1', '4'],
      ['stays', '3', '3', '0', '4'],
      ['late', '–', '1', 'n/a', '4'],
    ]);
  });

  it('is a picture that stands on its own: radar, trend and all days', async () => {
    const page = await compared();
    const chart = page.root.querySelector<SVGSVGElement>('.chart');
    const picture = chart ? pictureAsSvg(chart) : '';
    for (const part of ['rises', 'Gap index over all days', 'All days of assessment', 'Target']) {
      expect(picture).to.contain(part);
    }
    expect(picture).not.to.contain('class=');
  });

  it('follows an edit, and stores nothing itself', async () => {
    const page = await compared();
    page.store.dispatch(() => [
      {
        path: ['capabilities', 'stays', 'assessments', 'it@2026-09-01'],
        value: assessed('it', 5, '2026-09-01'),
      },
    ]);
    await page.radar.updateComplete;
    expect(rankedNames(page)[0]).to.contain('stays');
    page.store.undo();
    await page.radar.updateComplete;
    expect(rankedNames(page)[0]).to.contain('rises');
    expect(page.store.status.canUndo).to.equal(false);
  });

  it('is read by everybody in both schemes, and speaks Italian', async () => {
    for (const scheme of ['light', 'dark']) {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const { radar } = await compared();
      await expect(radar).to.be.accessible();
      radar.remove();
    }
    const page = await compared();
    page.radar.lang = 'it';
    await waitUntil(() =>
      summary(page)?.startsWith('Indice di divario 1,4, scende di 0,1 dal 1 giu'),
    );
  });
});
