/**
 * DMN's simple unary tests (DMN 1.3 §10.3.1.2, grammar rules 7–15) over literals: `-`, `"a", "b"`, `not(…)`,
 * `[1..5)`, `< 5`, `!= "a"`. Whatever else FEEL can say is refused, never taken for something that is wider.
 */
import type { Condition, InputValue, Interval, Test } from '../governance.js';
import { isList, isNegation } from '../governance.js';
import { literalAt, matchAt, printLiteral, skipSpace } from './feel-literals.js';

export type UnaryReading =
  | { readonly ok: true; readonly condition: Condition | undefined }
  /** `at`: where it stops being one. */
  | { readonly ok: false; readonly at: number };

/** The condition that a text says, of whatever type; undefined = any value (`-`, or nothing at all). */
export function readUnaryTests(text: string): UnaryReading {
  const start = skipSpace(text, 0);
  if (start === text.length || text.trim() === '-') return { ok: true, condition: undefined };
  const other = otherThanAt(text, start);
  if (other)
    return other.end === text.length
      ? { ok: true, condition: { not: [other.test] } }
      : { ok: false, at: other.end };
  const negation = matchAt(/not\s*\(/y, text, start);
  const { tests, at } = readTests(text, negation ? start + negation[0].length : start);
  const end = negation && text[at] === ')' ? skipSpace(text, at + 1) : at;
  const isWhole = end === text.length && (!negation || end > at);
  const [only] = tests;
  if (!isWhole || only === undefined) return { ok: false, at: only === undefined ? at : end };
  if (negation) return { ok: true, condition: { not: tests } };
  return { ok: true, condition: tests.length === 1 ? only : tests };
}

/** The text of a condition; undefined where it cannot be said: an interval without ends, two ends on one side. */
export function printUnaryTests(condition: Condition | undefined): string | undefined {
  if (condition === undefined) return '-';
  if (typeof condition !== 'object') return printTest(condition);
  const tests = isNegation(condition) ? condition.not : isList(condition) ? condition : [condition];
  const texts = tests.map(printTest);
  if (texts.length === 0 || texts.includes(undefined)) return undefined;
  return isNegation(condition) ? `not(${texts.join(', ')})` : texts.join(', ');
}

/** Tests between commas, and the place behind the last that could be read. */
function readTests(text: string, from: number): { tests: readonly Test[]; at: number } {
  const tests: Test[] = [];
  for (let at = skipSpace(text, from); ;) {
    const test = testAt(text, at);
    if (!test) return { tests: [], at };
    tests.push(test.test);
    at = skipSpace(text, test.end);
    if (text[at] !== ',') return { tests, at };
    at = skipSpace(text, at + 1);
  }
}

interface ReadTest {
  readonly test: Test;
  readonly end: number;
}

function testAt(text: string, at: number): ReadTest | undefined {
  const sign = matchAt(/<=|>=|<|>|=(?!=)/y, text, at)?.[0];
  if (sign !== undefined) return comparisonAt(text, skipSpace(text, at + sign.length), sign);
  const bracket = text[at];
  if (bracket === '[' || bracket === '(' || bracket === ']') return intervalAt(text, at, bracket);
  const literal = literalAt(text, at);
  return literal && { test: literal.value, end: literal.end };
}

/** `!= 5`, since DMN 1.4, is `not(5)`; it stands alone, since one of several of them is always true. */
function otherThanAt(text: string, at: number): ReadTest | undefined {
  const sign = matchAt(/!=\s*/y, text, at)?.[0];
  const literal = sign === undefined ? undefined : literalAt(text, at + sign.length);
  return literal && { test: literal.value, end: skipSpace(text, literal.end) };
}

function comparisonAt(text: string, at: number, sign: string): ReadTest | undefined {
  const literal = literalAt(text, at);
  if (!literal) return undefined;
  const { value, end } = literal;
  // `= 5`, since DMN 1.4, is 5.
  if (sign === '=') return { test: value, end };
  if (typeof value !== 'number') return undefined;
  const tests: Readonly<Record<string, Interval>> = {
    '<': { below: value },
    '<=': { to: value },
    '>': { above: value },
    '>=': { from: value },
  };
  const test = tests[sign];
  return test && { test, end };
}

/** `[1..5)`, and the older way to write open ends, `]1..5[`. */
function intervalAt(text: string, at: number, open: string): ReadTest | undefined {
  const low = numberAt(text, skipSpace(text, at + 1));
  const dots = low && matchAt(/\s*\.\.(?!\.)\s*/y, text, low.end);
  const high = dots && numberAt(text, low.end + dots[0].length);
  if (!high) return undefined;
  const last = skipSpace(text, high.end);
  const close = text[last];
  if (close !== ']' && close !== ')' && close !== '[') return undefined;
  return {
    test: {
      ...(open === '[' ? { from: low.value } : { above: low.value }),
      ...(close === ']' ? { to: high.value } : { below: high.value }),
    },
    end: last + 1,
  };
}

function numberAt(text: string, at: number): { value: number; end: number } | undefined {
  const literal = literalAt(text, at);
  return typeof literal?.value === 'number'
    ? { value: literal.value, end: literal.end }
    : undefined;
}

function printTest(test: Test | InputValue): string | undefined {
  if (typeof test !== 'object') return printLiteral(test);
  const { from, above, to, below } = test;
  const [low, high] = [from ?? above, to ?? below];
  const isTwice = (from ?? to) !== undefined && hasTwoEnds(test);
  if ((low ?? high) === undefined || isTwice) return undefined;
  if (low === undefined) return `${to === undefined ? '<' : '<='} ${printLiteral(high as number)}`;
  if (high === undefined) return `${from === undefined ? '>' : '>='} ${printLiteral(low)}`;
  const [open, close] = [from === undefined ? '(' : '[', to === undefined ? ')' : ']'];
  return `${open}${printLiteral(low)}..${printLiteral(high)}${close}`;
}

/** On one side, an inclusive and an exclusive one. */
function hasTwoEnds({ from, above, to, below }: Interval): boolean {
  return (from !== undefined && above !== undefined) || (to !== undefined && below !== undefined);
}
