/** Le parole di `<patto-funding-split>` per chi legge, in italiano. */
import type { SplitWords } from './funding-split.en.js';

export const it: SplitWords = {
  initiative: 'Iniziativa',
  party: 'Parte',
  share: 'Quota',
  amount: 'Importo',
  total: 'Totale',
  statedTotal: 'Dichiarato',
  scaled: 'Riportato al 100%',
  locked: 'Bloccata',
  versusEqual: 'Rispetto a parti uguali',
  summary: (total, shares) => `${total}: ${shares}.`,
  shareOf: (party, share) => `${party} ${share}`,
  others: (count) => `altre ${count}`,
  ownName: 'Ripartizione dei costi',
  bar: 'Le quote in una barra',
  ledger: 'Quote e importi',
  byPeriod: 'Ripartisci per periodo',
  partiesExpected: 'parti con quote, per esempio Marketing 60, IT 40',
  totalExpected: 'una somma di denaro, per esempio 480000',
  currencyExpected: 'un codice ISO 4217, per esempio EUR',
  missing: 'Dichiara almeno una quota.',
  offMessage: (stated) => `Le quote dichiarate fanno ${stated}: riportale al 100%.`,
  badInput: 'Correggi la quota che non si è potuta leggere.',
};
