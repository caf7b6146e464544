/** Le parole della situazione su tutte le iniziative, in italiano. */
import type { StandingWords } from './standing.en.js';

export const it: StandingWords = {
  party: 'Parte',
  initiatives: 'Iniziative',
  share: 'Quota',
  carries: 'Sostiene',
  total: 'Totale',
  notAdded: 'Somme in valute diverse non si sommano.',
};
