/** Attributes that hold data of a split that stands alone, and could not be read. */
import type { AttributeReader } from '../element/attribute.js';
import type { SplitWords } from './funding-split.en.js';

/** An attribute of the data that could not be read, and what is used instead. */
export interface RefusedAttribute {
  readonly name: 'parties' | 'total' | 'currency';
  readonly found: string;
  readonly used?: string;
}

/** Says it on the page. */
export type SayRefused = (read: AttributeReader, words: SplitWords) => void;

export function refusedAttributes(refused: readonly RefusedAttribute[]): SayRefused {
  return (read, { partiesExpected, totalExpected, currencyExpected }) => {
    const expected = { parties: partiesExpected, total: totalExpected, currency: currencyExpected };
    for (const { name, found, used } of refused) read.refuse(name, found, expected[name], used);
  };
}
