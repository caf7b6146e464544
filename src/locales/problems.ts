/** The catalogue of the sentences for what is wrong. */
import { en } from './problems.en.js';
import { defineWords } from './words.js';

export const words = defineWords('problems', en, {
  it: async () => (await import('./problems.it.js')).it,
});
