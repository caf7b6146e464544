/** Conditions in normal form: the set of values that fulfil one, whatever way it was written. */
import { describeValue, type ProblemCode } from '../workspace/problem.js';
import { printCondition } from './condition-print.js';
import {
  isList,
  isNegation,
  type Condition,
  type GovernanceInput,
  type InputValue,
  type Interval,
  type Test,
} from './governance.js';
import {
  hasNumber,
  intersectNumbers,
  intervalOf,
  invertNumbers,
  numberIn,
  numbersOf,
  uniteNumbers,
  withoutEndsOf,
  type NumberSet,
} from './number-set.js';

/** The values of an `enum` or a `boolean`: these, or (`except`) all others; or a set of numbers. */
export type ValueSet =
  | {
      readonly kind: 'named';
      readonly values: ReadonlySet<InputValue>;
      readonly except: boolean;
    }
  | { readonly kind: 'numbers'; readonly numbers: NumberSet };

export interface ConditionProblem {
  readonly code: Extract<ProblemCode, 'unknown-value' | 'empty-interval' | 'wrong-condition'>;
  readonly found: string;
  /** Allowed values, or the type that was expected. */
  readonly expected: string;
}

/** Every value that an input may have. An `enum` that lists no values may have any text. */
export function domainOf(input: GovernanceInput): ValueSet {
  const known = domains.get(input);
  if (known) return known;
  const domain = buildDomain(input);
  domains.set(input, domain);
  return domain;
}

const domains = new WeakMap<GovernanceInput, ValueSet>();

function buildDomain(input: GovernanceInput): ValueSet {
  if (input.type === 'boolean') return named([true, false]);
  if (input.type === 'enum') return input.values?.length ? named(input.values) : named([], true);
  return numbers(numbersOf({ from: input.min, to: input.max }, input.integer === true));
}

/**
 * The normal form of a condition; undefined stands for any value. Refused: a value that the input
 * does not have, an interval without numbers, a list that leaves no value, a test of another type.
 * An interval that lies outside `min` … `max` is no mistake of form: its set is empty.
 */
export function readCondition(
  condition: Condition | undefined,
  input: GovernanceInput,
): ValueSet | ConditionProblem {
  const domain = domainOf(input);
  if (condition === undefined) return domain;
  const negated = isNegation(condition);
  const tests = negated ? condition.not : isList(condition) ? condition : [condition];
  const sets: ValueSet[] = [];
  for (const test of tests) {
    const set = readTest(test, input);
    if (isProblem(set)) return set;
    sets.push(set);
  }
  const united = uniteSets(sets, input);
  const set = negated ? complement(united, domain) : intersect(united, domain);
  const impossible = negated ? isEmpty(set) : tests.length === 0;
  return impossible ? problem('wrong-condition', condition, input) : set;
}

export function isProblem(result: ValueSet | ConditionProblem): result is ConditionProblem {
  return 'code' in result;
}

export function intersect(a: ValueSet, b: ValueSet): ValueSet {
  if (a.kind === 'numbers' || b.kind === 'numbers') {
    return numbers(intersectNumbers(numbersIn(a), numbersIn(b)));
  }
  if (a.except && b.except) return named([...a.values, ...b.values], true);
  const [listed, other] = a.except ? [b, a] : [a, b];
  return named([...listed.values].filter((value) => other.values.has(value) !== other.except));
}

export function uniteSets(sets: readonly ValueSet[], input: GovernanceInput): ValueSet {
  if (input.type === 'number') return numbers(uniteNumbers(sets.map(numbersIn)));
  if (!sets.some((set) => set.kind === 'named' && set.except)) {
    return named(sets.flatMap((set) => (set.kind === 'named' ? [...set.values] : [])));
  }
  return sets.reduce((a, b) => invert(intersect(invert(a), invert(b))), named([]));
}

/** What the domain holds beyond the set. */
export function complement(set: ValueSet, domain: ValueSet): ValueSet {
  return intersect(domain, invert(set));
}

export function isEmpty(set: ValueSet): boolean {
  return set.kind === 'numbers' ? set.numbers.length === 0 : !set.except && set.values.size === 0;
}

export function contains(set: ValueSet, value: InputValue): boolean {
  if (set.kind === 'numbers') return typeof value === 'number' && hasNumber(set.numbers, value);
  return set.values.has(value) !== set.except;
}

/** Whether the input may have this value. */
export function isValueOf(input: GovernanceInput, value: InputValue): boolean {
  if (input.type === 'enum' && typeof value !== 'string') return false;
  if (input.integer === true && !Number.isInteger(value)) return false;
  return contains(domainOf(input), value);
}

/** One value of the set, for people to picture; undefined if it is empty. */
export function witnessOf(set: ValueSet): InputValue | undefined {
  if (set.kind === 'numbers') {
    const [first] = set.numbers;
    return first && numberIn(first);
  }
  if (!set.except) return set.values.values().next().value;
  let other = 'other';
  while (set.values.has(other)) other += '…';
  return other;
}

/** The shortest way to write the set as a condition; undefined = any value, so none is needed. */
export function toCondition(set: ValueSet, input: GovernanceInput): Condition | undefined {
  const domain = domainOf(input);
  const rest = complement(set, domain);
  if (isEmpty(rest)) return undefined;
  const tests = testsOf(set, input);
  if (tests && tests.length === 1 && tests[0] !== undefined) return tests[0];
  const without = testsOf(rest, input);
  if (tests && (!without || tests.length <= without.length)) return tests;
  return { not: without ?? [] };
}

/** Undefined where the set cannot be listed: all texts but some. */
function testsOf(set: ValueSet, input: GovernanceInput): readonly Test[] | undefined {
  if (set.kind === 'named') return set.except ? undefined : [...set.values];
  const ends = numbersIn(domainOf(input))[0];
  return set.numbers.map((range) => {
    const interval = intervalOf(range, input.integer === true);
    if (interval.from !== undefined && interval.from === interval.to) return interval.from;
    // “Below 50” says it where the domain itself begins at 0.
    return intervalOf(ends ? withoutEndsOf(range, ends) : range, input.integer === true);
  });
}

function readTest(test: Test, input: GovernanceInput): ValueSet | ConditionProblem {
  if (input.type === 'number') {
    if (!isNumberTest(test)) return problem('wrong-condition', test, input);
    const found = numbersOf(test, input.integer === true);
    return found.length === 0 ? problem('empty-interval', test, input) : numbers(found);
  }
  if (typeof test !== (input.type === 'enum' ? 'string' : 'boolean') || typeof test === 'object') {
    return problem('wrong-condition', test, input);
  }
  return contains(domainOf(input), test) ? named([test]) : problem('unknown-value', test, input);
}

/** An object that names no end is none of ours. */
function isNumberTest(test: Test): test is number | Interval {
  if (typeof test !== 'object') return typeof test === 'number';
  return [test.from, test.above, test.to, test.below].some((end) => end !== undefined);
}

function problem(
  code: ConditionProblem['code'],
  found: Condition,
  input: GovernanceInput,
): ConditionProblem {
  // An interval reads better as `[10..5]` than as an object.
  const isInterval = input.type === 'number' && typeof found === 'object';
  const text = isInterval ? printCondition(found) : describeValue(found);
  return { code, found: text, expected: expectedOf(input) };
}

/** What an input may be, in ids: its values, `true, false`, or its type with the ends of its domain. */
export function expectedOf({ type, values, min, max }: GovernanceInput): string {
  if (type === 'enum') return values?.join(', ') ?? 'string';
  if (type === 'boolean') return 'true, false';
  return min === undefined && max === undefined ? 'number' : `number ${min ?? ''} … ${max ?? ''}`;
}

function invert(set: ValueSet): ValueSet {
  return set.kind === 'numbers'
    ? numbers(invertNumbers(set.numbers))
    : { ...set, except: !set.except };
}

function named(values: Iterable<InputValue>, except = false): ValueSet {
  return { kind: 'named', values: new Set(values), except };
}

function numbers(found: NumberSet): ValueSet {
  return { kind: 'numbers', numbers: found };
}

/** Sets of one input are of one kind; a set of another kind has no numbers. */
function numbersIn(set: ValueSet): NumberSet {
  return set.kind === 'numbers' ? set.numbers : [];
}
