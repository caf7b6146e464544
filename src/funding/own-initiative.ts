/** What a split that stands alone makes of its attributes. */
import type { AttributeReader } from '../element/attribute.js';
import type { SplitWords } from './funding-split.en.js';

/** The initiative that a widget makes for itself when it stands alone. */
export const OWN_INITIATIVE = 'split';

/** An attribute of the data that could not be read, and what is used instead. */
export interface RefusedAttribute {
  readonly name: 'parties' | 'total' | 'currency';
  readonly found: string;
  readonly used?: string;
}

/** Says on the page which attributes of the data could not be read. */
export function sayRefused(
  refused: readonly RefusedAttribute[],
  read: AttributeReader,
  { partiesExpected, totalExpected, currencyExpected }: SplitWords,
): void {
  const expected = { parties: partiesExpected, total: totalExpected, currency: currencyExpected };
  for (const { name, found, used } of refused) read.refuse(name, found, expected[name], used);
}
