import { cpuOf, frames, least, ratioOf, stage, type Bench } from './measure.js';
import { bareRadar, EIGHT, many, pattoRadar, storeOf, type Mount } from './radar-example.js';

const ON_A_PAGE = 20;
const AXES = 200;
const CHANGES = 40;
const ROUNDS = 16;

/** Twenty radars of one workspace; and one with far more axes than a figure can show. */
const bench: Bench = async () => {
  const large = many(AXES);
  const mounts: Record<string, number[]> = {};
  const changes: Record<string, number[]> = {};
  const ways: readonly [Record<string, number[]>, string, () => Promise<number>][] = [
    [mounts, 'patto', () => mountAll(pattoRadar(EIGHT, storeOf(EIGHT)))],
    [mounts, 'bare', () => mountAll(bareRadar(EIGHT))],
    [changes, 'patto', () => changeOne(pattoRadar(large), showAll)],
    [changes, 'folded', () => changeOne(pattoRadar(large))],
    [changes, 'bare', () => changeOne(bareRadar(large))],
  ];
  for (let round = 0; round <= ROUNDS; round++) {
    // Who comes first finds less in the browser's caches: each in turn.
    for (const [taken, name, measure] of round % 2 ? ways : ways.toReversed()) {
      const value = await measure();
      // The first round warms up.
      if (round > 0) (taken[name] ??= []).push(value);
    }
  }
  const mount = least(mounts);
  const change = least(changes);
  return [
    { what: `${ON_A_PAGE} bare radars`, value: mount('bare'), unit: 'ms' },
    { what: `${ON_A_PAGE} radars of one workspace`, value: mount('patto'), unit: 'ms' },
    { what: 'ratio', value: ratioOf(mounts, 'patto', 'bare'), unit: '×', limit: 2 },
    { what: `one value of ${AXES}, bare`, value: change('bare'), unit: 'ms' },
    { what: `one value of ${AXES}, the widest gaps shown`, value: change('folded'), unit: 'ms' },
    { what: 'ratio', value: ratioOf(changes, 'folded', 'bare'), unit: '×', limit: 1.5 },
    { what: `one value of ${AXES}, all shown`, value: change('patto'), unit: 'ms' },
    { what: 'ratio', value: ratioOf(changes, 'patto', 'bare'), unit: '×', limit: 1.5 },
  ];
};

export default bench;

async function mountAll(mount: Mount): Promise<number> {
  const box = stage();
  box.style.width = '720px';
  const taken = await cpuOf(async () => {
    for (let n = 0; n < ON_A_PAGE; n++) {
      const own = document.createElement('div');
      box.append(own);
      mount(own);
    }
    // A size observer, a frame to draw in, a frame to paint.
    await frames(4);
  });
  box.remove();
  await frames(2);
  return taken;
}

async function changeOne(
  mount: Mount,
  prepare?: (box: HTMLElement) => Promise<void>,
): Promise<number> {
  const box = stage();
  box.style.width = '720px';
  const change = mount(box);
  await frames(4);
  await prepare?.(box);
  const taken = await cpuOf(async () => {
    for (let n = 0; n < CHANGES; n++) {
      change(3 - (n % 2) / 10);
      await frames(1);
    }
  });
  box.remove();
  await frames(2);
  return taken / CHANGES;
}

/** Beyond what a figure can show there are bars, the heaviest first; the rest when it is asked for. */
async function showAll(box: HTMLElement): Promise<void> {
  const root = box.querySelector('patto-capability-radar')?.shadowRoot;
  let all: HTMLElement | null | undefined;
  while (!(all = root?.querySelector<HTMLElement>('.ranking > button'))) await frames(1);
  all.click();
  while ((root?.querySelectorAll('.rows li').length ?? 0) < AXES) await frames(1);
  await frames(2);
}
