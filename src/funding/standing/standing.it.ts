/** Le parole della situazione su tutte le iniziative e del conguaglio, in italiano. */
import { it as periods } from '../schedule/period-text.it.js';
import type { StandingWords } from './standing.en.js';

export const it: StandingWords = {
  ...periods,
  party: 'Parte',
  initiatives: 'Iniziative',
  share: 'Quota',
  carries: 'Sostiene',
  versusEqual: 'Rispetto a parti uguali',
  total: 'Totale',
  notAdded: 'Somme in valute diverse non si sommano.',
  none: 'Nessuna iniziativa ha ancora denaro e parti.',
  summary: (count, party, sum, total, share) =>
    `Su ${count} iniziative ${party} sostiene di più: ${sum} di ${total}, ${share}.`,
  title: (currency) => `Situazione in ${currency}`,
  period: 'Per periodo',
  unscheduled: 'Nessun periodo',
  settlement: 'Per pareggiare',
  even: 'La situazione è pari: nessuno deve niente a nessuno.',
  transfer: (from, to, sum) => `${from} paga a ${to} ${sum}`,
  fewest: (count, text) =>
    `${text} ${count === 1 ? 'trasferimento' : 'trasferimenti'}: con meno non si può.`,
  few: (_, text) =>
    `${text} trasferimenti. Con tante parti non si cerca il minimo: potrebbero bastarne meno.`,
  from: 'Da',
  to: 'A',
  copy: 'Copia come testo',
  copied: 'Conguaglio copiato',
  notCopied: 'Questa pagina non può copiare',
};
