/** Le parole del calcolo di un trasferimento. */
import { it as terms } from '../working/terms.it.js';
import type { SettlementWorkingWords } from './settlement-working.en.js';

export const it: SettlementWorkingWords = {
  ...terms,
  formula: 'Quanto manca a chi paga o spetta a chi riceve: il minore dei due',
  balance: (party, own, equal, off) => `${party} sostiene ${own} − ${equal} = ${off}`,
  paid: (party, before, paid, after) =>
    `${party}, altri pagamenti prima: ${before} + ${paid} = ${after}`,
  received: (party, before, received, after) =>
    `${party}, altri pagamenti prima: ${before} − ${received} = ${after}`,
  least: (lacking, owed, sum) => `Il minore tra ${lacking} e ${owed}: ${sum}`,
  source: 'Il minor numero di trasferimenti: Verhoeff, Informatics in Education 3, 2004',
};
