/** Le parole di `<patto-funding-split>` per chi legge, in italiano. */
import type { SplitWords } from './funding-split.en.js';

export const it: SplitWords = {
  initiative: 'Iniziativa',
  party: 'Parte',
  share: 'Quota',
  amount: 'Importo',
  total: 'Totale',
  statedTotal: 'Dichiarato',
  scaled: 'Riportato al 100 %',
  versusEqual: 'Rispetto a parti uguali',
  summary: (total, shares) => `${total}: ${shares}.`,
  shareOf: (party, share) => `${party} ${share}`,
  others: (count) => `altre ${count}`,
  ownName: 'Ripartizione dei costi',
  bar: 'Le quote in una barra',
  ledger: 'Quote e importi',
  over: (stated) => `Le quote dichiarate fanno ${stated}.`,
  under: (stated) => `Le quote dichiarate fanno solo ${stated}.`,
  shownScaled: 'La barra le mostra riportate al 100 %.',
  standing: (count) => `Situazione su tutte le ${count} iniziative`,
  emptyTitle: 'Ancora niente da ripartire',
  emptyHint:
    'Dai a un’iniziativa del workspace un totale e delle parti, o scrivi total="480000" parties="Marketing 60, IT 40" in questo tag.',
  noMoney: (initiative) => `Nessuno ha ancora detto quanto costa ${initiative}.`,
  noParty: 'Nessuno è indicato come pagante.',
  partiesExpected: 'parti con quote, per esempio Marketing 60, IT 40',
  totalExpected: 'una somma di denaro, per esempio 480000',
  currencyExpected: 'un codice ISO 4217, per esempio EUR',
  missing: 'Dichiara almeno una quota.',
  offMessage: (stated) => `Le quote dichiarate fanno ${stated}: riportale al 100 %.`,
  badInput: 'Correggi la quota che non si è potuta leggere.',
};
