/**
 * Conditions in words: those that the table prints (“personal or special”, “from €10 to below €20”), and a few
 * that mean the same; in English and in the reader's language.
 */
import { Formatter } from '../locales/format.js';
import type { GovernanceInput, Test } from './governance.js';
import { governanceWords } from './governance-words.en.js';
import { readNumber } from './number-text.js';
import { rangePatterns } from './range-patterns.js';
import { valueText, type Language } from './rule-words.js';

const ENGLISH: Language = { words: governanceWords, format: Formatter.in('en') };

/** Longer texts are no words of a condition; each separator of a list is tried. */
const LONGEST = 1000;

/** The languages that are read, the reader's first. */
export function languagesOf(language: Language = ENGLISH): readonly Language[] {
  return language.words === ENGLISH.words ? [language] : [language, ENGLISH];
}

/** The tests of a text in one of the languages; undefined where none of them says so. */
export function readWords(
  text: string,
  input: GovernanceInput,
  languages: readonly Language[],
): readonly Test[] | undefined {
  const plain = text.trim();
  if (plain.length > LONGEST) return undefined;
  for (const language of languages) {
    const alone = readTest(plain, input, language);
    const tests = alone === undefined ? readList(plain, input, language) : [alone];
    if (tests) return tests;
  }
  return undefined;
}

/** The value that has this name in one of the languages. */
export function valueNamed(
  name: string,
  input: GovernanceInput,
  languages: readonly Language[],
): string | undefined {
  const lower = name.toLowerCase();
  return input.values?.find((value) =>
    languages.some((language) => valueText(input, value, language).toLowerCase() === lower),
  );
}

/** Several tests, with “or” before the last. A name or a range may hold a separator itself. */
function readList(
  text: string,
  input: GovernanceInput,
  language: Language,
): readonly Test[] | undefined {
  const last = [between(language.format, 2), between(language.format, 3)];
  const any = separators([...last, ',']);
  const known = new Map<number, readonly Test[] | undefined>();
  const readUpTo = (end: number): readonly Test[] | undefined => {
    if (!known.has(end)) {
      const only = readItem(text.slice(0, end).trim(), input, language);
      known.set(end, only === undefined ? readBefore(end, any) : [only]);
    }
    return known.get(end);
  };
  const readBefore = (end: number, separator: RegExp): readonly Test[] | undefined => {
    for (const { 0: found, index } of [...text.slice(0, end).matchAll(separator)].toReversed()) {
      const item = readItem(text.slice(index + found.length, end).trim(), input, language);
      const others = item === undefined ? undefined : readUpTo(index);
      if (item !== undefined && others) return [...others, item];
    }
    return undefined;
  };
  return readBefore(text.length, separators(last));
}

/** What stands before the last of so many items: “ or ”, “, or ”. */
function between(format: Formatter, count: number): string {
  const items = Array.from({ length: count }, () => '0');
  return format.list(items, 'disjunction').slice(0, -1).split('0').at(-1)?.trim() ?? '';
}

function separators(texts: readonly string[]): RegExp {
  const forms = texts.map((text) => {
    const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    return /^\p{L}/u.test(text) ? `\\s${escaped}\\s` : `${escaped}\\s`;
  });
  return new RegExp(forms.toSorted((a, b) => b.length - a.length).join('|'), 'giu');
}

/** A number alone is of no language: whether its comma is a decimal one must be asked. In a list it is of the list's. */
function readItem(text: string, input: GovernanceInput, language: Language): Test | undefined {
  const test = readTest(text, input, language);
  return test ?? (input.type === 'number' ? readEnd(text, input, language) : undefined);
}

function readTest(text: string, input: GovernanceInput, language: Language): Test | undefined {
  if (input.type === 'number') return readRange(text, input, language);
  const lower = text.toLowerCase();
  if (input.type === 'enum') {
    const byId = input.values?.find((value) => value.toLowerCase() === lower);
    return valueNamed(text, input, [language]) ?? byId;
  }
  const { yes, no } = language.words;
  return lower === yes ? true : lower === no ? false : undefined;
}

function readRange(text: string, input: GovernanceInput, language: Language): Test | undefined {
  for (const { pattern, make } of rangePatterns(language)) {
    const ends = (pattern.exec(text) ?? []).slice(1).map((end) => readEnd(end, input, language));
    const [first, second = first] = ends;
    const isRead = ends.every((end) => end !== undefined);
    if (isRead && first !== undefined && second !== undefined) return make(first, second);
  }
  return undefined;
}

/** A number with its unit, as it is written in the language: “50,000” is fifty thousand in English only. */
function readEnd(text: string, input: GovernanceInput, language: Language): number | undefined {
  const sign = valueText(input, 1, language).replace(/\d/g, '').trim();
  const plain = [input.unit ?? '', sign]
    .reduce((rest, one) => rest.replaceAll(one, ''), text)
    .replace(/[\p{Sc}%]/gu, '');
  // These are two numbers of a list.
  if (/[.,]\s+\S/.test(plain)) return undefined;
  const bare = plain.replace(/\s/g, '').replace('−', '-');
  const readings = readNumber(bare);
  if (readings.length < 2) return readings[0];
  return readings.find((reading) =>
    (['auto', 'always'] as const).some((useGrouping) => {
      const written = language.format.number(reading, { useGrouping, maximumFractionDigits: 20 });
      return written.replace('−', '-') === bare;
    }),
  );
}
