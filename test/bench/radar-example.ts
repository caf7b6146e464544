/** The radar that the benches draw, as the kit draws it and as one string of SVG by hand. */
import '../../src/capability/capability-radar.js';
import type { Capability } from '../../src/capability/capability.js';
import { setTarget } from '../../src/capability/capability-commands.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { WorkspaceStore } from '../../src/workspace/store.js';
import { defineBareRadar, type BareRadar } from './bare-radar.js';

defineBareRadar();

/** Names, and the levels of three series. */
export interface Example {
  readonly axes: readonly string[];
  readonly current: readonly number[];
  readonly target: readonly number[];
  readonly marketing: readonly number[];
}

export const EIGHT: Example = {
  axes: [
    'Identity',
    'Consent',
    'Content',
    'Campaigns',
    'Analytics',
    'Loyalty',
    'Web shop',
    'Service',
  ],
  current: [2, 3, 1, 2, 4, 1, 3, 2],
  target: [4, 4, 3, 4, 5, 2, 4, 4],
  marketing: [1, 2, 1, 3, 4, 2, 3, 1],
};

/** The same levels again and again, under as many names. */
export function many(count: number): Example {
  const repeat = (levels: readonly number[]) =>
    Array.from({ length: count }, (_, at) => levels[at % levels.length] ?? 0);
  return {
    axes: Array.from({ length: count }, (_, at) => `Capability ${at + 1}`),
    current: repeat(EIGHT.current),
    target: repeat(EIGHT.target),
    marketing: repeat(EIGHT.marketing),
  };
}

/** The axis whose target is moved by one step, and back. */
export const CHANGED = 2;

/** Draws into a box; the result draws it again with another target. */
export type Mount = (box: HTMLElement) => (target: number) => void;

export function storeOf({ axes, current, target, marketing }: Example): WorkspaceStore {
  const capabilities = axes.map((name, at): Capability => ({
    id: name,
    name,
    importance: 3,
    target: target[at] ?? null,
    assessments: [
      { partyId: 'marketing', level: marketing[at] ?? null, on: '2026-01-01' },
      { partyId: 'it', level: current[at] ?? null, on: '2026-01-01' },
    ],
    supportedBy: [],
  }));
  return new WorkspaceStore({ document: { ...EMPTY_DOCUMENT, capabilities } });
}

/** `store`: of the example; else each radar has one of its own. */
export function pattoRadar(example: Example, store?: WorkspaceStore): Mount {
  return (box) => {
    const radar = document.createElement('patto-capability-radar');
    const own = store ?? storeOf(example);
    radar.workspace = own;
    radar.series = 'current target marketing';
    box.append(radar);
    return (target) => own.dispatch(setTarget(example.axes[CHANGED] ?? '', target));
  };
}

export function bareRadar({ axes, current, target, marketing }: Example): Mount {
  return (box) => {
    const radar = document.createElement('bare-radar') as BareRadar;
    radar.draw(axes, [current, target, marketing]);
    box.append(radar);
    return (level) => radar.change(1, target.with(CHANGED, level));
  };
}
