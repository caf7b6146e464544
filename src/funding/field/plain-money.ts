/** Sums of one currency as they stand under each other: without decimals where none of them needs any. */
import { minorDigits, type Formatter } from '../../locales/format.js';

export interface PlainMoney {
  (minor: number): string;
}

export function plainMoney(
  format: Formatter,
  currency: string,
  sums: readonly number[],
  options: Intl.NumberFormatOptions = {},
): PlainMoney {
  const unit = 10 ** minorDigits(currency);
  const whole = sums.every((minor) => minor % unit === 0);
  const style = whole ? { maximumFractionDigits: 0, ...options } : options;
  return (minor) => format.money(minor, currency, style);
}

/** In few letters, for pictures: `€1.2M`, `€95K`. */
export function briefMoney(format: Formatter, currency: string): PlainMoney {
  const style = {
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  } as const;
  return (minor) => format.money(minor, currency, style);
}

/** A sum for a file: a number in the currency's main unit. */
export function cellMoney(
  money: PlainMoney,
  currency: string,
): (minor: number) => { readonly value: number; readonly text: string } {
  const unit = 10 ** minorDigits(currency);
  return (minor) => ({ value: minor / unit, text: money(minor) });
}
