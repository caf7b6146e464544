/** The words of fields that take sums, shares and scores as people type them. */
import type { TextFault } from '../share-text.js';

export const en = {
  ask: 'Which one is meant?',
  faults: {
    'not-a-number': 'Type a share such as 60%, or a sum.',
    negative: 'A share cannot be negative.',
    'too-precise': 'This currency has no such small unit.',
    'too-big': 'This is more than can be reckoned with exactly.',
    'other-currency': 'This is another currency; sums in two currencies are not added.',
  } satisfies Record<TextFault, string> as Readonly<Record<TextFault, string>>,
  sumFaults: {
    'not-a-number': 'Type a sum, such as 12000.',
    negative: 'A sum cannot be negative.',
  } as Readonly<Partial<Record<TextFault, string>>>,
  scoreFault: 'Type a score from 0 to 1,000,000, with three decimals at most.',
};

export type FieldWords = typeof en;
