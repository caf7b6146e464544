/**
 * Conditions as plain text, for cells of tables, CSV and the clipboard: `personal, special` · `> 50000` ·
 * `[10..20)` · `not none` · `yes` · `-` for any value, as `condition-print.ts` writes them; else in words.
 */
import { ANY, printTest } from './condition-print.js';
import { languagesOf, readWords, valueNamed } from './condition-words.js';
import { isProblem, readCondition, type ConditionProblem } from './conditions.js';
import type { Condition, GovernanceInput, InputValue, Interval, Test } from './governance.js';
import { readNumberTest } from './number-text.js';
import { valueText, type Language } from './rule-words.js';

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
  /** What the reader reads and writes; English is understood beside it. */
  readonly language?: Language;
}

const YES = new Set(['yes', 'y', 'true', 'sì', 'si', 'vero']);
const NO = new Set(['no', 'n', 'false', 'falso']);

/** Reads a cell; `undefined` as condition = any value. */
export function parseCondition(
  text: string,
  input: GovernanceInput,
  { language }: ReadingOptions = {},
): ConditionReading {
  // A quote that spreadsheets put before what could be a formula.
  const plain = text.replace(/^'(?=[=+\-@])/, ' ');
  if (ANY.has(plain.trim().toLowerCase())) return { ok: true, condition: undefined };
  const languages = languagesOf(language);
  const { body, offset, negated } = stripNegation(plain);
  const read = readParts(splitParts(body, offset, input.type), input, languages);
  const tests = 'code' in read ? readWords(body, input, languages) : read;
  if (!tests) return { ok: false, problem: read as TextProblem };
  const [only] = tests;
  const condition = negated
    ? { not: tests }
    : tests.length === 1 && only !== undefined
      ? only
      : tests;
  const normal = readCondition(condition, input);
  if (isProblem(normal)) {
    const expected = expectedOf(input, languages);
    return { ok: false, problem: { ...normal, expected, ...extent(text), readings: [] } };
  }
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

function readParts(
  parts: readonly Part[],
  input: GovernanceInput,
  languages: readonly Language[],
): readonly Test[] | TextProblem {
  const tests: Test[] = [];
  for (const part of parts) {
    const test = readPart(part, input, languages);
    if (typeof test === 'object' && 'code' in test) return test;
    tests.push(test);
  }
  return tests;
}

function readPart(
  part: Part,
  input: GovernanceInput,
  languages: readonly Language[],
): Test | TextProblem {
  // `10,5` may be one number or two.
  if (input.type === 'number' && /^\d+,\d+$/.test(part.text)) {
    const thousands = /^[1-9]\d{0,2},\d{3}$/.test(part.text) ? [part.text.replace(',', '')] : [];
    const decimals = printTest(Number(part.text.replace(',', '.')));
    return problemAt(part, 'ambiguous', input, languages, [
      ...thousands,
      decimals,
      part.text.replace(',', ', '),
    ]);
  }
  const readings =
    input.type === 'number' ? readNumberPart(part, input) : [readName(part, input, languages)];
  const [only] = readings;
  if (only === undefined || readings.length > 1) {
    const code = only === undefined ? 'not-understood' : 'ambiguous';
    return problemAt(part, code, input, languages, readings.map(printTest));
  }
  const normal = readCondition(only, input);
  return isProblem(normal) ? problemAt(part, normal.code, input, languages) : only;
}

/** A currency's sign, the unit and a percent sign say nothing that the column does not. */
function readNumberPart({ text }: Part, { unit }: GovernanceInput): readonly (number | Interval)[] {
  const bare = text.replace(/[\p{Sc}%]/gu, '');
  return readNumberTest(unit === undefined ? bare : bare.replaceAll(unit, ''));
}

function readName(
  { text }: Part,
  input: GovernanceInput,
  languages: readonly Language[],
): InputValue {
  const { type, values } = input;
  const quoted = /^"(.*)"$/s.exec(text);
  const name = quoted ? (quoted[1] ?? '').replaceAll('""', '"') : text;
  const lower = name.toLowerCase();
  if (type === 'boolean') return YES.has(lower) ? true : NO.has(lower) ? false : name;
  const known = values?.find((value) => value === name) ?? valueNamed(name, input, languages);
  return known ?? values?.find((value) => value.toLowerCase() === lower) ?? name;
}

function problemAt(
  { text, start }: Part,
  code: TextProblem['code'],
  input: GovernanceInput,
  languages: readonly Language[],
  readings: readonly string[] = [],
): TextProblem {
  const expected = expectedOf(input, languages);
  return { code, start, end: start + text.length, found: text, expected, readings };
}

/** By the names that the reader sees. */
function expectedOf(input: GovernanceInput, [language]: readonly Language[]): string {
  if (input.type === 'number') return '50000, > 50000, [10..20)';
  const values = input.type === 'boolean' ? [true, false] : (input.values ?? []);
  return values
    .map((value) => (language ? valueText(input, value, language) : String(value)))
    .join(', ');
}

function extent(text: string): { start: number; end: number } {
  return { start: 0, end: text.length };
}
