/** What the rules of a DMN table may give: values of one output, or of all of them together. */
import type { InputValue } from '../governance.js';
import type { DmnEntry, DmnOutput, DmnTable } from './dmn-file.js';
import { printLiteral, readLiteral, readLiterals } from './feel-literals.js';
import type { Refuse } from './import-inputs.js';
import type { OutcomeValues } from './outcome.js';
import { excerpt } from './refusal.js';

/** Which output is the outcome; `together`: each combination of all of them is one. */
export type OutcomeChoice = number | 'together';

export interface Outcomes {
  readonly outputs: readonly DmnOutput[];
  /** All that occur, each once, the highest priority first. */
  readonly values: readonly OutcomeValues[];
  /** By position in `values`: equal where the file's order does not tell two apart. */
  readonly places: readonly number[];
  /** What holds where no rule matches. */
  readonly fallback: OutcomeValues | undefined;
  /** What a rule's entries give; undefined where that is none that the table may have. */
  of: (entries: readonly DmnEntry[]) => OutcomeValues | undefined;
  /** What a rule may give, as an example. */
  readonly expected: string;
}

/** The values that an output may have, in decreasing order of priority; undefined where the file does not say. */
type Order = readonly InputValue[] | undefined;

/** `asRank`: only numbers will do. */
export function readOutcomes(
  table: DmnTable,
  choice: OutcomeChoice,
  asRank: boolean,
  refuse: Refuse,
): Outcomes {
  const [first, count] = choice === 'together' ? [0, table.outputs.length] : [choice, 1];
  const outputs = table.outputs.slice(first, first + count);
  const orders = outputs.map((output) => orderOf(output, refuse));
  const fits = (values: OutcomeValues): boolean =>
    values.length === outputs.length &&
    values.every((value, at) => orders[at]?.includes(value) !== false) &&
    (!asRank || typeof values[0] === 'number');
  const of = (entries: readonly DmnEntry[]): OutcomeValues | undefined => {
    const values = entries.slice(first, first + count).flatMap(({ isFeel, text }) => {
      const value = isFeel ? readLiteral(text.value) : undefined;
      return value ?? [];
    });
    return fits(values) ? values : undefined;
  };
  const fallback = fallbackOf(outputs, fits, refuse);
  const listed = outputs.length === 1 ? (orders[0] ?? []).map((value) => [value]) : [];
  const occurring = table.rules.flatMap(({ outputs: entries }) => {
    const values = of(entries);
    return values ? [values] : [];
  });
  const all = distinct([...listed, ...occurring, ...(fallback ? [fallback] : [])]);
  const isOrdered = orders.some((order) => order !== undefined);
  const place = (values: OutcomeValues) =>
    values.map((value, at) => orders[at]?.indexOf(value) ?? 0);
  const sorted = isOrdered ? all.toSorted((a, b) => compare(place(a), place(b))) : all;
  let last = 0;
  const places = sorted.map((values, at) => {
    const before = sorted[at - 1];
    if (before && (!isOrdered || compare(place(before), place(values)) !== 0)) last++;
    return last;
  });
  const examples = orders.map((order) => order?.map(printLiteral).join(', '));
  const expected = asRank ? '1' : examples.map((example) => example ?? '"…"').join(' | ');
  return { outputs, values: sorted, places, fallback, of, expected };
}

/** Whether the file says in which order outcomes take precedence. */
export function isOrdered(outputs: readonly DmnOutput[]): boolean {
  return outputs.some(({ type }) => type.allowed && readLiterals(type.allowed.value));
}

function orderOf({ type: { allowed }, element, name }: DmnOutput, refuse: Refuse): Order {
  const order = allowed && readLiterals(allowed.value);
  if (allowed && !order) {
    const column = name ?? '';
    refuse('domain', allowed.offsetAt(0) ?? element.start, excerpt(allowed.value), '', { column });
  }
  return order;
}

function fallbackOf(
  outputs: readonly DmnOutput[],
  fits: (values: OutcomeValues) => boolean,
  refuse: Refuse,
): OutcomeValues | undefined {
  const values = outputs.flatMap(({ fallback }) => readLiteral(fallback?.value ?? '') ?? []);
  if (outputs.length > 0 && fits(values)) return values;
  for (const { fallback, element } of outputs) {
    const text = excerpt(fallback?.value ?? '');
    // Tools write the element also where there is none.
    if (!fallback || text === '' || text === 'null') continue;
    refuse('fallback', fallback.offsetAt(0) ?? element.start, text);
  }
  return undefined;
}

function distinct(all: readonly OutcomeValues[]): readonly OutcomeValues[] {
  const byKey = new Map<string, OutcomeValues>();
  for (const values of all) {
    const key = JSON.stringify(values);
    if (!byKey.has(key)) byKey.set(key, values);
  }
  return [...byKey.values()];
}

/** The left-most output that differs decides. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, position) => place !== b[position]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
