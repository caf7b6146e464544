/** Sets of numbers as ranges between cuts, so that open and closed ends need no cases of their own. */
import type { Interval } from './governance.js';

/** A place on the number line just before (or, with `after`, just behind) a number. */
export interface Cut {
  readonly at: number;
  readonly after: boolean;
}

/** The numbers between two cuts. */
export interface Range {
  readonly start: Cut;
  readonly end: Cut;
}

/** Ascending, disjoint, none empty, no two that touch: equal sets are written alike. */
export type NumberSet = readonly Range[];

const FIRST: Cut = { at: -Infinity, after: false };
const LAST: Cut = { at: Infinity, after: true };

/** The set of a number or an interval; empty where nothing lies between the ends. */
export function numbersOf(test: number | Interval, integer: boolean): NumberSet {
  if (typeof test === 'number') return numbersOf({ from: test, to: test }, integer);
  const start = later(cut(test.from, false), cut(test.above, true)) ?? FIRST;
  const end = earlier(cut(test.to, true), cut(test.below, false)) ?? LAST;
  const range = integer ? { start: wholeCut(start), end: wholeCut(end) } : { start, end };
  return isEmptyRange(range) ? [] : [range];
}

export function intersectNumbers(a: NumberSet, b: NumberSet): NumberSet {
  return a.flatMap((left) =>
    b
      .map((right) => ({
        start: later(left.start, right.start),
        end: earlier(left.end, right.end),
      }))
      .filter((range) => !isEmptyRange(range)),
  );
}

export function uniteNumbers(sets: readonly NumberSet[]): NumberSet {
  const united: Range[] = [];
  for (const range of sets.flat().toSorted((a, b) => compareCuts(a.start, b.start))) {
    const last = united.at(-1);
    if (last && touches(last, range)) {
      united[united.length - 1] = { start: last.start, end: later(last.end, range.end) };
    } else {
      united.push(range);
    }
  }
  return united;
}

/** All numbers that are not in the set. */
export function invertNumbers(set: NumberSet): NumberSet {
  const starts = [FIRST, ...set.map(({ end }) => end)];
  return starts
    .map((start, index) => ({ start, end: set[index]?.start ?? LAST }))
    .filter((range) => !isEmptyRange(range));
}

export function hasNumber(set: NumberSet, value: number): boolean {
  const here = { start: { at: value, after: false }, end: { at: value, after: true } };
  return set.some(
    ({ start, end }) => compareCuts(start, here.start) <= 0 && compareCuts(here.end, end) <= 0,
  );
}

/** A plain member of a range that is not empty: an end that belongs to it, else a round number. */
export function numberIn({ start, end }: Range): number {
  if (Number.isFinite(start.at)) {
    if (!start.after) return start.at;
    const next = Math.floor(start.at) + 1;
    return hasNumber([{ start, end }], next) ? next : between(start.at, end.at);
  }
  if (!Number.isFinite(end.at)) return 0;
  return end.after ? end.at : Math.ceil(end.at - stepAt(end.at));
}

/** The interval that a range stands for; integers get closed ends. */
export function intervalOf({ start, end }: Range, integer: boolean): Interval {
  return {
    ...(Number.isFinite(start.at) && (start.after ? { above: start.at } : { from: start.at })),
    ...(Number.isFinite(end.at) &&
      (end.after ? { to: end.at } : integer ? { to: end.at - 1 } : { below: end.at })),
  };
}

/** The range with open ends where it reaches as far as `whole` does. */
export function withoutEndsOf({ start, end }: Range, whole: Range): Range {
  return {
    start: compareCuts(start, whole.start) === 0 ? FIRST : start,
    end: compareCuts(end, whole.end) === 0 ? LAST : end,
  };
}

export function compareCuts(a: Cut, b: Cut): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return Number(a.after) - Number(b.after);
}

/** Numbers are those a computer has: between two neighbouring doubles there is none. */
export function isEmptyRange({ start, end }: Range): boolean {
  if (compareCuts(start, end) >= 0) return true;
  if (!start.after || end.after || !Number.isFinite(start.at)) return false;
  const middle = between(start.at, end.at);
  return !(start.at < middle && middle < end.at);
}

function between(low: number, high: number): number {
  return Number.isFinite(high) ? low / 2 + high / 2 : low + stepAt(low);
}

/** One, or as much more as it takes to make a difference to a huge number. */
function stepAt(value: number): number {
  return Math.max(1, Math.abs(value) * Number.EPSILON);
}

function touches(a: Range, b: Range): boolean {
  return isEmptyRange({ start: a.end, end: b.start });
}

function cut(at: number | undefined, after: boolean): Cut | undefined {
  return at === undefined ? undefined : { at, after };
}

/** For whole numbers, behind 3 is the same place as before 4. */
function wholeCut(cut: Cut): Cut {
  const at = cut.after ? Math.floor(cut.at) + 1 : Math.ceil(cut.at);
  return Number.isSafeInteger(at) ? { at, after: false } : cut;
}

function later(a: Cut, b: Cut): Cut;
function later(a: Cut | undefined, b: Cut | undefined): Cut | undefined;
function later(a: Cut | undefined, b: Cut | undefined): Cut | undefined {
  if (!a || !b) return a ?? b;
  return compareCuts(a, b) >= 0 ? a : b;
}

function earlier(a: Cut, b: Cut): Cut;
function earlier(a: Cut | undefined, b: Cut | undefined): Cut | undefined;
function earlier(a: Cut | undefined, b: Cut | undefined): Cut | undefined {
  if (!a || !b) return a ?? b;
  return compareCuts(a, b) <= 0 ? a : b;
}
