/** What the benches share: how long something takes, and how a figure is reported. */

/** One line of the report. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** `×` is a ratio of two figures of the same run. */
  readonly unit: 'ms' | '×' | 'nodes' | 'renders';
  /** The figure to stay below, where there is one. */
  readonly limit?: number;
}

/** A file `<subject>.bench.ts` exports one of these as its default. */
export type Bench = () => Promise<readonly Figure[]>;

export interface Timing {
  readonly median: number;
  readonly p95: number;
}

interface TimeOptions {
  readonly samples?: number;
  readonly warmUp?: number;
  /** Outside the measured time, before each sample. */
  readonly before?: () => unknown;
  /** Outside the measured time, after each sample. */
  readonly after?: () => unknown;
}

/** Milliseconds that `run` takes, promises included, over many samples after a warm-up. */
export async function time(
  run: () => unknown,
  { samples = 60, warmUp = 15, before, after }: TimeOptions = {},
): Promise<Timing> {
  const taken: number[] = [];
  for (let round = -warmUp; round < samples; round++) {
    await before?.();
    const start = performance.now();
    await run();
    const end = performance.now();
    await after?.();
    if (round >= 0) taken.push(end - start);
  }
  return timingOf(taken);
}

export function timingOf(taken: readonly number[]): Timing {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Times several ways of doing the same in turns, so that a busy machine is as unfair to each. */
export async function compare<Name extends string>(
  ways: Readonly<Record<Name, () => unknown>>,
  { rounds = 12, ...options }: TimeOptions & { readonly rounds?: number } = {},
): Promise<Record<Name, number>> {
  const names = Object.keys(ways) as Name[];
  const medians = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { median } = await time(ways[name], {
        samples: 5,
        warmUp: round === 0 ? 5 : 1,
        ...options,
      });
      medians.get(name)?.push(median);
    }
  }
  const middle = (values: number[]): number =>
    values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  return Object.fromEntries(names.map((name) => [name, middle(medians.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

/** From where a pointer goes down, and the x of each step after it; in px of the page. It is let go where it began. */
export interface Drag {
  readonly x: number;
  readonly y: number;
  readonly steps: readonly number[];
}

declare global {
  interface Window {
    /** Collects garbage, where the browser was started so. */
    gc?: () => void;
    /** What the page's main thread has worked since the page began; see `.config/bench`. */
    mainThreadMilliseconds: () => Promise<number>;
    /** Drags by a real pointer: milliseconds of the processor that scripts took, for each of the steps. */
    scriptingOfDrag: (drag: Drag) => Promise<number[]>;
  }
}

/**
 * Milliseconds of work of the main thread, style, layout and paint included, waiting excluded. What others
 * left behind is collected before.
 */
export async function cpuOf(run: () => Promise<void>): Promise<number> {
  window.gc?.();
  const start = await window.mainThreadMilliseconds();
  await run();
  return (await window.mainThreadMilliseconds()) - start;
}

/** An empty box in the page; the bench removes it. */
export function stage(): HTMLElement {
  const box = document.createElement('div');
  document.body.append(box);
  return box;
}

export async function frames(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * How many times as much one takes as another, in the middle of all rounds: a machine's speed changes from
 * round to round, and hardly between neighbours.
 */
export function ratioOf(taken: Record<string, number[]>, name: string, other: string): number {
  const others = taken[other] ?? [];
  const ratios = (taken[name] ?? []).map((value, round) => value / (others[round] ?? Number.NaN));
  return timingOf(ratios).median;
}

/** The least of all rounds: what else the machine does can only add to it. */
export function least(taken: Record<string, number[]>): (name: string) => number {
  return (name) => Math.min(...(taken[name] ?? [Number.NaN]));
}
