import '../../src/funding/funding-split.js';
import type { PattoFundingSplit } from '../../src/funding/funding-split.js';
import { stateShares } from '../../src/funding/funding-commands.js';
import { dividerAfter, moveDivider } from '../../src/funding/divider.js';
import { resolveSplit } from '../../src/funding/split.js';
import type { Funding } from '../../src/funding/funding.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { WorkspaceStore } from '../../src/workspace/store.js';
import { compare, stage, time, timingOf, type Bench, type Figure, type Timing } from './measure.js';

/** What scripts take of the processor for one step of a drag, from the pointer's event to the DOM as it will be painted. */
const bench: Bench = async () => {
  const { split, store } = mount(12);
  await drawn(split);
  const drag = await dragged(split);
  const { funding } = store.getState().document.initiatives[0] ?? {};
  split.parentElement?.remove();

  const arithmetic = funding ? await time(() => oneStep(funding), { samples: 300 }) : drag;
  return [
    { what: 'drag step, 12 parties, median', value: drag.median, unit: 'ms' },
    { what: 'drag step, 12 parties, p95', value: drag.p95, unit: 'ms', limit: 1 },
    { what: 'of it arithmetic, p95', value: arithmetic.p95, unit: 'ms' },
    ...(await hundred()),
  ];
};

export default bench;

const DRAGS = 8;
const STEPS = 112;

/**
 * To and fro over eighty px; each step moves money, since its ten px are more than a percent. Of several
 * drags the least: what else the machine does can only add to it. The first one warms up.
 */
async function dragged(split: PattoFundingSplit): Promise<Timing> {
  const divider = split.shadowRoot?.querySelector('[data-position="5"]');
  if (!divider) throw new Error('no divider');
  const drags: Timing[] = [];
  for (let drag = 0; drag <= DRAGS; drag++) {
    const box = divider.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const swing = (step: number) => x + (Math.abs((step % 16) - 8) - 4) * 10 + 5;
    const steps = [...Array.from({ length: STEPS }, (_, step) => swing(step)), x];
    const timing = timingOf(await window.scriptingOfDrag({ x, y, steps }));
    if (drag > 0) drags.push(timing);
  }
  const leastOf = (figure: keyof Timing) => Math.min(...drags.map((timing) => timing[figure]));
  return { median: leastOf('median'), p95: leastOf('p95') };
}

/**
 * A hundred parties are a list: what a step of a drag writes, to the DOM, beside the same step among as many
 * bare range inputs with their figures, the least that a page would write for it.
 */
async function hundred(): Promise<Figure[]> {
  const count = 100;
  const { split, store } = mount(count);
  while (!split.shadowRoot?.querySelector('.ledger input')) await frame();
  const box = stage();
  const rows = Array.from({ length: count }, () => {
    const [input, output] = [document.createElement('input'), document.createElement('output')];
    Object.assign(input, { type: 'range', min: '0', max: '10000', step: '1' });
    const row = document.createElement('label');
    row.append(input, output);
    box.append(row);
    return { input, output };
  });
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });
  let step = 0;
  /** Tenths of a percent, as with Alt; never a whole one, so that every figure keeps its decimals. */
  const next = () => 10 + 10 * (step++ % 9);
  const shares = (bps: number): Funding['parties'] => [
    { partyId: 'party-5', stated: bps, locked: false },
    { partyId: 'party-6', stated: 200 - bps, locked: false },
  ];
  const { ours, bare } = await compare(
    {
      ours: async () => {
        const moved = shares(next()).map((one) => [one.partyId, one.stated] as const);
        store.dispatch(stateShares('a', moved), { group: 'drag' });
        await split.updateComplete;
        void split.offsetHeight;
      },
      // Every one is written, since each is an equal part of what the first one leaves.
      bare: () => {
        const own = next();
        const rest = (10_000 - own) / (count - 1);
        rows.forEach(({ input, output }, at) => {
          const bps = at === 0 ? own : rest;
          input.value = String(bps);
          output.value = `${bps / 100} % ${format.format(bps * 48)}`;
        });
        void box.offsetHeight;
      },
    },
    { before: frame },
  );
  split.parentElement?.remove();
  box.remove();
  return [
    { what: 'step of a drag, 100 parties', value: ours, unit: 'ms' },
    { what: 'the same in 100 bare range inputs', value: bare, unit: 'ms' },
    { what: 'ratio, 100 parties', value: ours / bare, unit: '×', limit: 0.8 },
  ];
}

function oneStep(funding: Funding): void {
  const split = resolveSplit(funding);
  const divider = dividerAfter(split, 5);
  if (divider) stateShares('a', moveDivider(split, divider, 1234));
}

function mount(count: number): { split: PattoFundingSplit; store: WorkspaceStore } {
  const parties = Array.from({ length: count }, (_, at) => ({
    partyId: `party-${at}`,
    stated: null,
    locked: false,
  }));
  const funding = { totalMinor: 48_000_000, currency: 'EUR', parties };
  const initiatives = [{ id: 'a', name: 'A', capabilityIds: [], inputs: {}, funding }];
  const store = new WorkspaceStore({ document: { ...EMPTY_DOCUMENT, initiatives } });
  const split = document.createElement('patto-funding-split');
  split.workspace = store;
  const box = stage();
  box.style.width = '720px';
  box.append(split);
  return { split, store };
}

async function drawn(split: PattoFundingSplit): Promise<void> {
  while (!split.shadowRoot?.querySelector('[role=slider]')) await frame();
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
