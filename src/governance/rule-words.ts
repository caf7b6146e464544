/** Rules in words: “Personal data is personal or special; spend above € 50,000”. */
import type { Formatter } from '../locales/format.js';
import {
  isList,
  isNegation,
  type Condition,
  type Governance,
  type GovernanceInput,
  type InputValue,
  type Interval,
  type Rule,
  type Test,
} from './governance.js';
import type { GovernanceWords } from './governance-words.en.js';

/** Words and formats of one language. */
export interface Language {
  readonly words: GovernanceWords;
  readonly format: Formatter;
}

/** A name of the document, else the language's own for a well-known id, else the id. */
export function nameOf(
  item: { readonly id: string; readonly name?: string | undefined },
  names: Readonly<Record<string, string>>,
): string {
  return item.name ?? own(names, item.id) ?? item.id;
}

/** A value as people read it: with its unit, or by its name. */
export function valueText(input: GovernanceInput, value: InputValue, language: Language): string {
  const { words } = language;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return numberText(value, input.unit, language);
  return own(own(words.values, input.id) ?? {}, value) ?? value;
}

/** What one condition asks: “spend above € 50,000”. */
export function conditionPhrase(
  input: GovernanceInput,
  condition: Condition,
  language: Language,
): string {
  const { words } = language;
  const name = nameOf(input, words.inputs);
  if (condition === true) return words.isYes(name);
  if (condition === false) return words.isNo(name);
  const negated = isNegation(condition);
  const texts = testsText(input, condition, language);
  if (input.type === 'number') return (negated ? words.numberNot : words.number)(name, texts);
  return (negated ? words.isNot : words.is)(name, texts);
}

/** What a condition names, without the input and without “not”: “personal or special”, “above € 50,000”, “yes”. */
export function testsText(
  input: GovernanceInput,
  condition: Condition,
  language: Language,
): string {
  const tests = isNegation(condition) ? condition.not : isList(condition) ? condition : [condition];
  const texts = tests.map((test) => testText(input, test, tests.length, language));
  const [only] = texts;
  return texts.length === 1 && only !== undefined
    ? only
    : language.format.list(texts, 'disjunction');
}

/** One phrase per condition, in the order of the inputs; those of unknown inputs last, as they stand. */
export function rulePhrases(
  { when }: Pick<Rule, 'when'>,
  { inputs }: Pick<Governance, 'inputs'>,
  language: Language,
): readonly string[] {
  const known = new Set(inputs.map(({ id }) => id));
  const unknown = Object.keys(when)
    .filter((id) => !known.has(id))
    .map((id): GovernanceInput => ({ id, type: 'enum' }));
  return [...inputs, ...unknown].flatMap((input) => {
    const condition = Object.hasOwn(when, input.id) ? when[input.id] : undefined;
    return condition === undefined ? [] : [conditionPhrase(input, condition, language)];
  });
}

/** A name as it stands within a sentence: “Personal data” → “personal data”, “IT” stays. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function testText(input: GovernanceInput, test: Test, count: number, language: Language): string {
  if (typeof test === 'object') return intervalText(input, test, language);
  const text = valueText(input, test, language);
  return typeof test === 'number' && count === 1 ? language.words.exactly(text) : text;
}

function intervalText(
  input: GovernanceInput,
  interval: Interval,
  { words, format }: Language,
): string {
  const { from, above, to, below } = mapEnds(interval, (end) =>
    numberText(end, input.unit, { words, format }),
  );
  if (from !== undefined && to !== undefined) return words.fromTo(from, to);
  if (from !== undefined && below !== undefined) return words.fromBelow(from, below);
  if (above !== undefined && to !== undefined) return words.aboveTo(above, to);
  if (above !== undefined && below !== undefined) return words.aboveBelow(above, below);
  if (from !== undefined) return words.from(from);
  if (above !== undefined) return words.above(above);
  if (to !== undefined) return words.upTo(to);
  return below === undefined ? '' : words.below(below);
}

function mapEnds(
  { from, above, to, below }: Interval,
  map: (end: number) => string,
): Partial<Record<keyof Interval, string>> {
  return {
    ...(from !== undefined && { from: map(from) }),
    ...(above !== undefined && { above: map(above) }),
    ...(to !== undefined && { to: map(to) }),
    ...(below !== undefined && { below: map(below) }),
  };
}

/** Money where the unit is a currency, in whole units where there are no cents. */
function numberText(value: number, unit: string | undefined, { format }: Language): string {
  if (unit === undefined) return format.number(value);
  if (!/^[A-Z]{3}$/.test(unit)) return `${format.number(value)}\u202f${unit}`;
  const digits = Number.isInteger(value) ? { maximumFractionDigits: 0 } : {};
  return format.number(value, { style: 'currency', currency: unit, ...digits });
}

/** Ids come from the document: only the record's own keys count. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
