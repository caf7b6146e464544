/** The catalogue of the words that every element shares. */
import { en } from './shared.en.js';
import { defineWords } from './words.js';

export const sharedWords = defineWords('shared', en, {
  it: async () => (await import('./shared.it.js')).it,
});
