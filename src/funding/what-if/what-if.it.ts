/** Le parole della prova su una iniziativa, in italiano. */
import type { WhatIfWords } from './what-if.en.js';

export const it: WhatIfWords = {
  summary: (initiative) => `Una prova su ${initiative}: niente cambia finché non la applichi.`,
  nobody: 'Questa iniziativa non ha denaro e parti con cui provare.',
  party: 'Parte',
  now: 'Ora',
  trial: 'Prova',
  pays: 'Pagherebbe',
  change: 'Differenza',
  total: 'Totale',
  shareField: (party) => `Quota di ${party} nella prova`,
  totalField: 'Totale nella prova',
  split: 'La ripartizione',
  standing: (currency) => `La situazione su tutte le iniziative in ${currency}`,
  after: 'Con la prova',
  off: (stated) => `Le quote dichiarate fanno ${stated}: quanto si pagherebbe è riportato al 100%.`,
  apply: 'Applica',
  discard: 'Annulla la prova',
  same: 'La prova è la ripartizione com’è. Scrivi una quota o un altro totale.',
  applied: 'prova',
  appliedSaid: 'Prova applicata',
  discarded: 'Prova annullata',
  readonly: 'Qui non si può modificare: la prova si può fare, ma non applicare.',
  changeFormula: 'Con la prova − ora',
};
