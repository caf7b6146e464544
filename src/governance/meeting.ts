/** Which of many boxes meet one: input by input, since most part ways at one of the first. */
import type { Box } from './box.js';
import { runsMeet, type Runs } from './runs.js';
import type { Side } from './side.js';

/** Of `positions`, the first `count`: moves those that meet `at` to the front; returns how many do. */
type Sieve = (at: number, positions: Int32Array, count: number) => number;

/** For boxes that are not empty. Tells which of `others`, positions like `at`, share a case with `at`; in their order. */
export function meetingBoxes(
  boxes: readonly Box[],
): (at: number, others: Int32Array) => Int32Array {
  const sieves = (boxes[0] ?? []).map((_, column) =>
    sieveOf(boxes.map((box) => box[column] as Side)),
  );
  const kept = new Int32Array(boxes.length);
  return (at, others) => {
    kept.set(others);
    let count = others.length;
    for (const sieve of sieves) count = sieve(at, kept, count);
    return kept.subarray(0, count);
  };
}

/** All sides of an input are of one kind. */
function sieveOf(sides: readonly Side[]): Sieve {
  return typeof sides[0] === 'number'
    ? maskSieve(Int32Array.from(sides as readonly number[]))
    : runsSieve(sides as readonly Runs[]);
}

function maskSieve(masks: Int32Array): Sieve {
  return (at, positions, count) => {
    const mask = masks[at] as number;
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const position = positions[index] as number;
      if (((masks[position] as number) & mask) !== 0) positions[kept++] = position;
    }
    return kept;
  };
}

/** Looks at the single runs only where the stretches from the first cell to the last meet. */
function runsSieve(sides: readonly Runs[]): Sieve {
  const firsts = Int32Array.from(sides, (runs) => runs[0] ?? 0);
  const lasts = Int32Array.from(sides, (runs) => runs.at(-1) ?? -1);
  const isSingle = Uint8Array.from(sides, (runs) => Number(runs.length === 2));
  return (at, positions, count) => {
    const runs = sides[at] as Runs;
    const [first, last, single] = [firsts[at] as number, lasts[at] as number, isSingle[at] === 1];
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const position = positions[index] as number;
      if ((firsts[position] as number) > last || (lasts[position] as number) < first) continue;
      const bothSingle = single && isSingle[position] === 1;
      if (bothSingle || runsMeet(runs, sides[position] as Runs)) positions[kept++] = position;
    }
    return kept;
  };
}
