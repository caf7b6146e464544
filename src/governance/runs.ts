/** Sets of cell positions as ascending runs `[first, last, first, last, …]`, both ends included. */
export type Runs = readonly number[];

export function runsOf(positions: readonly number[]): Runs {
  const runs: number[] = [];
  for (const position of positions) {
    if (runs.length > 0 && runs.at(-1) === position - 1) runs[runs.length - 1] = position;
    else runs.push(position, position);
  }
  return runs;
}

export function positionsOf(runs: Runs): readonly number[] {
  const positions: number[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    for (let position = start(runs, at); position <= end(runs, at); position++) {
      positions.push(position);
    }
  }
  return positions;
}

export function singleRuns(runs: Runs): readonly Runs[] {
  return Array.from({ length: runs.length / 2 }, (_, at) => runs.slice(2 * at, 2 * at + 2));
}

export function runsMeet(a: Runs, b: Runs): boolean {
  if (a.length === 2 && b.length === 2) return start(a, 0) <= end(b, 0) && start(b, 0) <= end(a, 0);
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (end(a, i) < start(b, j)) i += 2;
    else if (end(b, j) < start(a, i)) j += 2;
    else return true;
  }
  return false;
}

/** Whether all of `inner` lies in `outer`. */
export function runsCover(outer: Runs, inner: Runs): boolean {
  if (outer.length === 2 && inner.length === 2) {
    return start(outer, 0) <= start(inner, 0) && end(inner, 0) <= end(outer, 0);
  }
  let i = 0;
  for (let j = 0; j < inner.length; j += 2) {
    while (i < outer.length && end(outer, i) < end(inner, j)) i += 2;
    if (i >= outer.length || start(outer, i) > start(inner, j)) return false;
  }
  return true;
}

export function intersectRuns(a: Runs, b: Runs): Runs {
  const common: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const first = Math.max(start(a, i), start(b, j));
    const last = Math.min(end(a, i), end(b, j));
    if (first <= last) common.push(first, last);
    if (end(a, i) < end(b, j)) i += 2;
    else j += 2;
  }
  return common;
}

export function subtractRuns(a: Runs, b: Runs): Runs {
  const left: number[] = [];
  for (let i = 0, j = 0; i < a.length; i += 2) {
    let first = start(a, i);
    while (j < b.length && end(b, j) < first) j += 2;
    for (let k = j; k < b.length && start(b, k) <= end(a, i); k += 2) {
      if (start(b, k) > first) left.push(first, start(b, k) - 1);
      first = end(b, k) + 1;
    }
    if (first <= end(a, i)) left.push(first, end(a, i));
  }
  return left;
}

/** `at` is the even position of a run that exists. */
function start(runs: Runs, at: number): number {
  return runs[at] as number;
}

function end(runs: Runs, at: number): number {
  return runs[at + 1] as number;
}
