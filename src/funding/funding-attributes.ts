/** The tag's own attributes as a document: `total="480000" currency="EUR" parties="Marketing 60, IT 40"`. */
import { documentFromText } from './funding-rows.js';
import { moneyStyle } from './money-style.js';
import type { RefusedAttribute } from './refused-attributes.js';
import type { MoneyStyle } from './share-text.js';

/** As they stand on the element; frameworks set numbers, and null for nothing. */
export interface RawAttributes {
  readonly parties: string | null | undefined;
  readonly total: number | string | null | undefined;
  readonly currency: string | null | undefined;
  readonly language: string;
}

export interface SplitAttributes {
  readonly style: MoneyStyle;
  readonly total: string | undefined;
  /** Undefined where the attributes name no parties. */
  readonly document: unknown;
  readonly refused: readonly RefusedAttribute[];
}

export function readSplitAttributes(raw: RawAttributes): SplitAttributes {
  const refused: RefusedAttribute[] = [];
  const code = (raw.currency ?? '').trim().toUpperCase();
  const valid = /^[A-Z]{3}$/.test(code);
  const style = moneyStyle(valid ? code : 'EUR', raw.language);
  if (code !== '' && !valid) refused.push({ name: 'currency', found: code, used: style.currency });
  const [parties, total] = [textOf(raw.parties), textOf(raw.total)];
  const refuse = (name: 'parties' | 'total', found: string) => refused.push({ name, found });
  const document =
    parties === undefined ? undefined : documentFromText(parties, total, style, refuse);
  return { style, total, document, refused };
}

function textOf(raw: number | string | null | undefined): string | undefined {
  return raw === null || raw === undefined ? undefined : String(raw);
}
