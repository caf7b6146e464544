/** What several workings say: a sum term by term, and an equal part. */
import type { Formatter } from '../../locales/format.js';
import type { TermWords } from './terms.en.js';

export interface Term {
  readonly name: string;
  readonly value: number;
}

/** More terms than these are summed up: a popover is no table. */
export const MOST_TERMS = 8;

/** The last terms together where they are many; the sum at the end. */
export function summed(
  t: TermWords,
  terms: readonly Term[],
  text: (value: number) => string,
  format: Formatter,
): string[] {
  const total = (some: readonly Term[]) => some.reduce((sum, { value }) => sum + value, 0);
  const shown = terms.length > MOST_TERMS ? terms.slice(0, MOST_TERMS - 1) : terms;
  const rest = terms.slice(shown.length);
  return [
    ...shown.map(({ name, value }) => t.term(name, text(value))),
    ...(rest.length > 0 ? [t.others(format.number(rest.length), text(total(rest)))] : []),
    t.sum(text(total(terms))),
  ];
}

/** Where odd cents go to some, theirs is the rounded one. */
export function equalPartText(
  t: TermWords,
  { totalMinor, lines }: { readonly totalMinor: number; readonly lines: readonly unknown[] },
  part: number,
  money: (minor: number) => string,
  format: Formatter,
): string {
  const say = totalMinor % lines.length === 0 ? t.equalPart : t.equalRounded;
  return say(money(totalMinor), format.number(lines.length), money(part));
}
