/** How a currency is written in a language, for reading what people type. */
import { minorDigits } from '../locales/format.js';
import type { MoneyStyle } from './share-text.js';

export function moneyStyle(currency: string, language: string): MoneyStyle {
  const marks = (['symbol', 'narrowSymbol'] as const).map((currencyDisplay) => {
    const style = { style: 'currency', currency, currencyDisplay } as const;
    const parts = new Intl.NumberFormat(language, style).formatToParts(0);
    return parts.find(({ type }) => type === 'currency')?.value ?? currency;
  });
  return { currency, digits: minorDigits(currency), marks: [currency, ...marks] };
}

/** The same where a person types and can be asked what is meant. */
export function typedMoneyStyle(currency: string, language: string): MoneyStyle {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  const isComma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  return { ...moneyStyle(currency, language), decimal: isComma ? ',' : '.' };
}
