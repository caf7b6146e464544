/** The tag's own attributes as a document: `total="480000" currency="EUR" parties="Marketing 60, IT 40"`. */
import { documentFromText, moneyStyle } from './funding-rows.js';
import type { MoneyStyle } from './share-text.js';

export interface SplitAttributes {
  readonly style: MoneyStyle;
  readonly total: string | undefined;
  /** Undefined where the attributes name no parties. */
  readonly document: unknown;
  readonly refused: readonly {
    readonly name: 'parties' | 'total' | 'currency';
    readonly found: string;
  }[];
}

export function readSplitAttributes(
  parties: string | undefined,
  total: number | string | undefined,
  currency: string | undefined,
  language: string,
): SplitAttributes {
  const refused: { name: 'parties' | 'total' | 'currency'; found: string }[] = [];
  const code = (currency ?? '').trim().toUpperCase();
  const valid = /^[A-Z]{3}$/.test(code);
  if (code !== '' && !valid) refused.push({ name: 'currency', found: code });
  const style = moneyStyle(valid ? code : 'EUR', language);
  const sum = textOf(total);
  const text = textOf(parties);
  const document =
    text === undefined
      ? undefined
      : documentFromText(text, sum, style, (name, found) => refused.push({ name, found }));
  return { style, total: sum, document, refused };
}

/** Frameworks set numbers, and null for nothing. */
function textOf(raw: number | string | null | undefined): string | undefined {
  return raw === null || raw === undefined ? undefined : String(raw);
}
