/** Le parole dei campi per somme, quote e punteggi, in italiano. */
import type { FieldWords } from './field.en.js';

export const it: FieldWords = {
  ask: 'Quale intendi?',
  faults: {
    'not-a-number': 'Scrivi una quota, per esempio 60%, o una somma.',
    negative: 'Una quota non può essere negativa.',
    'too-precise': 'Questa valuta non ha un’unità così piccola.',
    'too-big': 'È più di quanto si possa calcolare esattamente.',
    'other-currency': 'È un’altra valuta; somme in due valute non si sommano.',
  },
  sumFaults: {
    'not-a-number': 'Scrivi una somma, per esempio 12000.',
    negative: 'Una somma non può essere negativa.',
  },
  scoreFault: 'Scrivi un punteggio da 0 a 1.000.000, con tre decimali al massimo.',
};
