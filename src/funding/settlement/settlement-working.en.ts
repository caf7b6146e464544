/** The words of the working of a transfer. Figures come formatted. */
import { en as terms } from '../working/terms.en.js';

export const en = {
  ...terms,
  formula: 'As much as the one lacks, or the other is owed, whichever is less',
  balance: (party: string, own: string, equal: string, off: string) =>
    `${party} carries ${own} − ${equal} = ${off}`,
  paid: (party: string, before: string, paid: string, after: string) =>
    `${party}, other payments before: ${before} + ${paid} = ${after}`,
  received: (party: string, before: string, received: string, after: string) =>
    `${party}, other payments before: ${before} − ${received} = ${after}`,
  least: (lacking: string, owed: string, sum: string) =>
    `The smaller of ${lacking} and ${owed}: ${sum}`,
  source: 'The fewest transfers: Verhoeff, Informatics in Education 3, 2004',
};

export type SettlementWorkingWords = typeof en;
