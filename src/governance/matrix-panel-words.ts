/** The catalogue of the words of what is opened in the matrix. */
import { defineWords } from '../locales/words.js';
import { en } from './matrix-panels.en.js';

export const words = defineWords('governance-panels', en, {
  it: async () => (await import('./matrix-panels.it.js')).it,
});
