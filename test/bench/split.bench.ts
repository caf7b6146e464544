import '../../src/funding/funding-split.js';
import type { PattoFundingSplit } from '../../src/funding/funding-split.js';
import { stateShares } from '../../src/funding/funding-commands.js';
import { dividerAfter, moveDivider } from '../../src/funding/divider.js';
import { resolveSplit } from '../../src/funding/split.js';
import type { Funding } from '../../src/funding/funding.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { WorkspaceStore } from '../../src/workspace/store.js';
import { stage, time, type Bench } from './measure.js';

/** Scripting of one step of a drag: from the pointer's event to the DOM as it will be painted. */
const bench: Bench = async () => {
  const { split, store } = mount(12);
  await drawn(split);
  const divider = split.shadowRoot?.querySelector<HTMLElement>('[data-position="5"]');
  if (!divider) throw new Error('no divider');
  // A pointer that the browser does not know of cannot be captured.
  divider.setPointerCapture = () => {};
  const { x } = divider.getBoundingClientRect();
  let step = 0;
  const pointer = (type: string) => {
    // To and fro over eighty px, ten a step: more than a percent of 720, so that every step moves money.
    const swing = Math.abs((step++ % 16) - 8) - 4;
    const clientX = type === 'pointerdown' ? x : x + swing * 10 + 5;
    return new PointerEvent(type, { clientX, bubbles: true, composed: true, pointerId: 1 });
  };
  divider.dispatchEvent(pointer('pointerdown'));
  let move = pointer('pointermove');
  const drag = await time(
    async () => {
      divider.dispatchEvent(move);
      await split.updateComplete;
    },
    {
      samples: 300,
      warmUp: 60,
      before: async () => {
        // The step before is painted by other threads, which share the processor.
        for (let frames = 0; frames < 3; frames++) await frame();
        move = pointer('pointermove');
      },
    },
  );
  divider.dispatchEvent(pointer('pointerup'));
  const { funding } = store.getState().document.initiatives[0] ?? {};
  split.parentElement?.remove();

  const arithmetic = funding ? await time(() => oneStep(funding), { samples: 300 }) : drag;
  return [
    { what: 'drag step, 12 parties, median', value: drag.median, unit: 'ms' },
    { what: 'drag step, 12 parties, p95', value: drag.p95, unit: 'ms', limit: 1 },
    { what: 'of it arithmetic, p95', value: arithmetic.p95, unit: 'ms' },
  ];
};

export default bench;

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
