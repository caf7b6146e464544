/** Reads shares and sums as people type them, in any locale's separators; what could mean two things is asked. */
import type { Stated } from './funding.js';

export type TextFault = 'not-a-number' | 'negative' | 'too-precise' | 'too-big' | 'other-currency';

/** Readings: one = that is it; several = ask which; none = refused for the reason given. */
export interface Reading<T> {
  readonly readings: readonly T[];
  readonly fault?: TextFault;
}

/** How sums are written in a currency. */
export interface MoneyStyle {
  readonly currency: string;
  /** Digits after the separator: 2 for EUR, 0 for JPY, 3 for KWD. */
  readonly digits: number;
  /** What may stand beside the number: the ISO code, and signs such as `€` or `US$`, the longest first. */
  readonly marks: readonly string[];
  /**
   * The typist's own decimal separator, where somebody types and can be asked: `1.234` euros is a sum too
   * fine for an English reader, and a thousand for an Italian one. Absent: taken for thousands.
   */
  readonly decimal?: '.' | ',';
}

/**
 * A share: `60`, `60 %`, `33,33 %` or, with a currency or where `bare` is money, a sum. Empty text states
 * nothing.
 */
export function readShare(
  text: string,
  bare: 'percent' | 'money',
  style: MoneyStyle,
): Reading<Stated> {
  const tidy = tidied(text);
  if (tidy === '') return { readings: [null] };
  if (tidy.includes('%')) return readPercent(tidy.replace('%', ''));
  const named = MONEY_MARK.test(tidy);
  if (!named && bare === 'percent') return readPercent(tidy);
  const { readings, fault } = readMoney(text, style);
  const sums = readings.map((amountMinor) => ({ amountMinor }));
  return fault ? { readings: sums, fault } : { readings: sums };
}

/**
 * A sum in minor units. Both separators are understood. `1.234` is ambiguous in a currency of three
 * digits, and in any other for whoever writes decimals with that separator: then the finer reading is
 * offered rounded to the minor unit.
 */
export function readMoney(text: string, style: MoneyStyle): Reading<number> {
  if (BROKEN_GROUPS.test(text.normalize('NFKC'))) return refuse('not-a-number');
  let tidy = tidied(text);
  for (const mark of style.marks) tidy = without(tidy, mark);
  if (MONEY_MARK.test(tidy)) return refuse(/\d/.test(tidy) ? 'other-currency' : 'not-a-number');
  const sign = signed(tidy);
  if (sign) return refuse(sign);
  const [points, commas] = [
    readNumber(tidy, '.', style.digits),
    readNumber(tidy, ',', style.digits),
  ];
  const exact = [points, commas].filter((value) => typeof value === 'number');
  const readings = [...new Set([...tooFine(tidy, style), ...exact])];
  if (readings.some((value) => !Number.isSafeInteger(value))) return refuse('too-big');
  if (readings.length > 0) return { readings };
  return refuse(
    points === 'too-precise' || commas === 'too-precise' ? 'too-precise' : 'not-a-number',
  );
}

/** Basis points, rounded half up; groups of thousands make no sense here, so either separator is the decimal one. */
function readPercent(tidy: string): Reading<number> {
  const sign = signed(tidy);
  if (sign) return refuse(sign);
  const match = /^(\d+)(?:[.,](\d+))?$/.exec(tidy);
  if (!match) return refuse('not-a-number');
  const [, units = '', fraction = ''] = match;
  const bps = Math.round(Number(`${units}${fraction.padEnd(3, '0').slice(0, 3)}`) / 10);
  return Number.isSafeInteger(bps) ? { readings: [bps] } : refuse('too-big');
}

/** The number as an integer of its smallest unit, if `separator` is the decimal one. */
function readNumber(
  tidy: string,
  separator: '.' | ',',
  digits: number,
): number | 'too-precise' | undefined {
  const [whole = '', fraction, ...more] = tidy.split(separator);
  const groups = separator === '.' ? ',' : '.';
  // Thousands; in India groups of two before the last three.
  const grouped = new RegExp(
    `^(\\d+|[1-9]\\d{0,2}(\\${groups}\\d{3})+|[1-9]\\d?(\\${groups}\\d\\d)+\\${groups}\\d{3})$`,
  );
  if (
    more.length > 0 ||
    !grouped.test(whole) ||
    (fraction !== undefined && !/^\d+$/.test(fraction))
  ) {
    return undefined;
  }
  // Four decimals are no thousands; their last zeros change nothing.
  const exact = fraction && fraction.length > 3 ? fraction.replace(/0+$/, '') : fraction;
  const padded = (exact ?? '').padEnd(digits, '0');
  if (padded.length > digits) return 'too-precise';
  return Number(whole.split(groups).join('') + padded);
}

/** What three decimals would come to in a currency with fewer, for somebody who writes decimals so. */
function tooFine(tidy: string, { decimal, digits }: MoneyStyle): number[] {
  const [, whole = '', separator, fraction = ''] = /^(\d{1,3})([.,])(\d{3})$/.exec(tidy) ?? [];
  if (separator === undefined || separator !== decimal || digits > 2) return [];
  return [Math.round(Number(`${whole}.${fraction}`) * 10 ** digits)];
}

function signed(tidy: string): TextFault | undefined {
  return /^[-−–(]/.test(tidy) ? 'negative' : /\d/.test(tidy) ? undefined : 'not-a-number';
}

function refuse(fault: TextFault): { readings: []; fault: TextFault } {
  return { readings: [], fault };
}

/** A space or an apostrophe between digits that does not set off exactly three: `12 34` is no number. */
const BROKEN_GROUPS = /\d[\s'’]+(?=\d)(?!\d{3}(?!\d))/u;

/** Letters or a currency sign: the text names money. */
const MONEY_MARK = /[\p{L}\p{Sc}]/u;

/** Without spaces, apostrophes between thousands and marks of direction; every script's digits as Latin ones. */
function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s'’\u061C\u200E\u200F\u2066-\u2069]/g, '')
    .replace(/\p{Nd}/gu, latinDigit)
    .replace(/٪/g, '%')
    .replace(/٬/g, '')
    .replace(/٫/g, '.');
}

/** Unicode's decimal digits stand in rows of ten, from zero to nine. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}

function without(text: string, mark: string): string {
  const at = text.toUpperCase().indexOf(tidied(mark).toUpperCase());
  return mark === '' || at < 0 ? text : text.slice(0, at) + text.slice(at + tidied(mark).length);
}
