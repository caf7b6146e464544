/** Which rules are left over by the values of an input that is not known. */
import type { ValueSet } from './conditions.js';
import type { InputValue } from './governance.js';
import { compareCuts, isEmptyRange, type Cut, type NumberSet } from './number-set.js';
import type { SoundRule } from './rule-table.js';

/**
 * The different sets of rules that are left, over all values of one input, one after the other: who has seen
 * enough stops. `alive`: by position, as is each set. Numbers ascend, named values keep the domain's order.
 */
export function* survivors(
  domain: ValueSet,
  column: number,
  alive: readonly SoundRule[],
): Generator<readonly SoundRule[], void> {
  if (alive.every(({ tests }) => tests[column] === undefined)) {
    yield alive;
    return;
  }
  const seen = new Set<string>();
  const sets =
    domain.kind === 'numbers'
      ? byNumber(domain.numbers, column, alive)
      : byName(domain, column, alive);
  for (const left of sets) {
    const key = left.map(({ position }) => position).join();
    if (seen.has(key)) continue;
    seen.add(key);
    yield left;
  }
}

/** A sweep over the ends of all intervals: between two of them, the same rules hold. */
function* byNumber(
  domain: NumberSet,
  column: number,
  alive: readonly SoundRule[],
): Generator<readonly SoundRule[], void> {
  const ends: { readonly at: Cut; readonly rule?: SoundRule; readonly begins?: boolean }[] = [];
  for (const { start, end } of domain) ends.push({ at: start }, { at: end });
  const left: SoundRule[] = [];
  for (const rule of alive) {
    const test = rule.tests[column];
    if (test?.kind !== 'numbers') left.push(rule);
    else {
      for (const { start, end } of test.numbers) {
        ends.push({ at: start, rule, begins: true }, { at: end, rule });
      }
    }
  }
  ends.sort((a, b) => compareCuts(a.at, b.at));
  let start = ends[0]?.at;
  for (const { at: end, rule, begins } of ends) {
    if (start && !isEmptyRange({ start, end })) yield [...left];
    start = end;
    if (rule && begins) left.splice(placeIn(left, rule), 0, rule);
    else if (rule) left.splice(placeIn(left, rule), 1);
  }
}

/** Where a rule stands among others, or would. */
function placeIn(rules: readonly SoundRule[], { position }: SoundRule): number {
  let [low, high] = [0, rules.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rules[middle]?.position ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each value by itself; where the domain is open, also what nobody names. */
function* byName(
  domain: Extract<ValueSet, { kind: 'named' }>,
  column: number,
  alive: readonly SoundRule[],
): Generator<readonly SoundRule[], void> {
  const wanted = new Map<InputValue, SoundRule[]>();
  const values = new Set(domain.except ? [] : domain.values);
  /** Those that do not wait for a value: they test nothing here, or exclude some. */
  const others: SoundRule[] = [];
  for (const rule of alive) {
    const test = rule.tests[column];
    const isWanting = test?.kind === 'named' && !test.except;
    if (!isWanting) others.push(rule);
    if (test?.kind !== 'named') continue;
    for (const value of test.values) {
      if (domain.except) values.add(value);
      if (!isWanting) continue;
      const rules = wanted.get(value);
      if (rules) rules.push(rule);
      else wanted.set(value, [rule]);
    }
  }
  const admits = ({ tests }: SoundRule, value: InputValue) => {
    const test = tests[column];
    return test?.kind !== 'named' || !test.values.has(value);
  };
  for (const value of values) {
    const left = others.filter((rule) => admits(rule, value));
    const more = wanted.get(value) ?? [];
    yield more.length === 0 ? left : inOrder([...left, ...more]);
  }
  if (domain.except) yield others;
}

/** In the order of the table. */
export function inOrder(rules: readonly SoundRule[]): readonly SoundRule[] {
  return rules.toSorted((a, b) => a.position - b.position);
}
