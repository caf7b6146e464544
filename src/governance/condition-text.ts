/**
 * Conditions as plain text, for cells of tables, CSV and the clipboard: `personal, special` · `> 50000` ·
 * `[10..20)` · `not none` · `yes` · `-` for any value. Read in English and Italian, printed by `condition-print.ts`.
 */
import { ANY, printTest } from './condition-print.js';
import { isProblem, readCondition, type ConditionProblem } from './conditions.js';
import type { Condition, GovernanceInput, InputValue, Interval, Test } from './governance.js';
import { readNumberTest } from './number-text.js';

export interface TextProblem {
  /** `ambiguous`: it could be two numbers; `not-understood`: it is not in any form that is known. */
  readonly code: ConditionProblem['code'] | 'ambiguous' | 'not-understood';
  /** Position of the first character that the problem is about, and of the one behind the last. */
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly expected: string;
  /** What to write instead, where several things could be meant. */
  readonly readings: readonly string[];
}

export type ConditionReading =
  | { readonly ok: true; readonly condition: Condition | undefined }
  | { readonly ok: false; readonly problem: TextProblem };

export interface ReadingOptions {
  /** Further names of values, such as translated ones: lower-case name → value. */
  readonly names?: ReadonlyMap<string, string>;
}

const YES = new Set(['yes', 'y', 'true', 'sì', 'si', 'vero']);
const NO = new Set(['no', 'n', 'false', 'falso']);

/** Reads a cell; `undefined` as condition = any value. */
export function parseCondition(
  text: string,
  input: GovernanceInput,
  { names = new Map() }: ReadingOptions = {},
): ConditionReading {
  // A quote that spreadsheets put before what could be a formula.
  const plain = text.replace(/^'(?=[=+\-@])/, ' ');
  if (ANY.has(plain.trim().toLowerCase())) return { ok: true, condition: undefined };
  const { body, offset, negated } = stripNegation(plain);
  const tests: Test[] = [];
  for (const part of splitParts(body, offset, input.type)) {
    const test = readPart(part, input, names);
    if (typeof test === 'object' && 'code' in test) return { ok: false, problem: test };
    tests.push(test);
  }
  const [only] = tests;
  const condition = negated
    ? { not: tests }
    : tests.length === 1 && only !== undefined
      ? only
      : tests;
  const normal = readCondition(condition, input);
  if (isProblem(normal))
    return { ok: false, problem: { ...normal, ...extent(text), readings: [] } };
  const isAny = input.type === 'boolean' && tests.includes(true) && tests.includes(false);
  return { ok: true, condition: isAny ? undefined : condition };
}

interface Part {
  readonly text: string;
  readonly start: number;
}

function stripNegation(text: string): { body: string; offset: number; negated: boolean } {
  const match = /^\s*(?:not|non|≠|!=|<>)(?![\p{L}\p{N}])\s*/iu.exec(text);
  if (!match) return { body: text, offset: 0, negated: false };
  const rest = text.slice(match[0].length);
  const inner = /^\((.*)\)\s*$/s.exec(rest);
  // `not (1..5)` negates an interval, `not(a, b)` a list.
  if (!inner || /\.\.|…/.test(rest)) return { body: rest, offset: match[0].length, negated: true };
  return { body: inner[1] ?? '', offset: match[0].length + 1, negated: true };
}

/** At commas, semicolons and line breaks outside quotes; a comma between digits belongs to a number. */
const PARTS: Readonly<Record<GovernanceInput['type'], RegExp>> = {
  number: /(?:(?<=\d),(?=\d)|[^,;\n])+/g,
  boolean: /[^,;/\n]+/g,
  enum: /(?:"(?:[^"]|"")*"|[^,;\n"]|")+/g,
};

function splitParts(body: string, offset: number, type: GovernanceInput['type']): readonly Part[] {
  return Array.from(body.matchAll(PARTS[type]), ({ 0: found, index }) => {
    const text = found.trim();
    return { text, start: offset + index + found.indexOf(text) };
  }).filter(({ text }) => text !== '');
}

function readPart(
  part: Part,
  input: GovernanceInput,
  names: ReadonlyMap<string, string>,
): Test | TextProblem {
  // `10,5` may be one number or two.
  if (input.type === 'number' && /^\d+,\d+$/.test(part.text)) {
    const thousands = /^[1-9]\d{0,2},\d{3}$/.test(part.text) ? [part.text.replace(',', '')] : [];
    const decimals = printTest(Number(part.text.replace(',', '.')));
    return problemAt(part, 'ambiguous', input, [
      ...thousands,
      decimals,
      part.text.replace(',', ', '),
    ]);
  }
  const readings =
    input.type === 'number' ? readNumberPart(part, input) : [readName(part, input, names)];
  const [only] = readings;
  if (only === undefined || readings.length > 1) {
    const code = only === undefined ? 'not-understood' : 'ambiguous';
    return problemAt(part, code, input, readings.map(printTest));
  }
  const normal = readCondition(only, input);
  return isProblem(normal) ? problemAt(part, normal.code, input) : only;
}

/** A currency's sign, the unit and a percent sign say nothing that the column does not. */
function readNumberPart({ text }: Part, { unit }: GovernanceInput): readonly (number | Interval)[] {
  const bare = text.replace(/[\p{Sc}%]/gu, '');
  return readNumberTest(unit === undefined ? bare : bare.replaceAll(unit, ''));
}

function readName(
  { text }: Part,
  { type, values }: GovernanceInput,
  names: ReadonlyMap<string, string>,
): InputValue {
  const quoted = /^"(.*)"$/s.exec(text);
  const name = quoted ? (quoted[1] ?? '').replaceAll('""', '"') : text;
  const lower = name.toLowerCase();
  if (type === 'boolean') return YES.has(lower) ? true : NO.has(lower) ? false : name;
  const known = values?.find((value) => value === name) ?? names.get(lower);
  return known ?? values?.find((value) => value.toLowerCase() === lower) ?? name;
}

function problemAt(
  { text, start }: Part,
  code: TextProblem['code'],
  { type, values }: GovernanceInput,
  readings: readonly string[] = [],
): TextProblem {
  const expected = {
    number: '50000, > 50000, [10..20)',
    boolean: 'yes, no',
    enum: values?.join(', '),
  };
  return {
    code,
    start,
    end: start + text.length,
    found: text,
    expected: expected[type] ?? '',
    readings,
  };
}

function extent(text: string): { start: number; end: number } {
  return { start: 0, end: text.length };
}
