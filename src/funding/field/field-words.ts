/** The words of typed fields, for each part that has some. */
import { defineWords } from '../../locales/words.js';
import { en } from './field.en.js';

export const fieldWords = defineWords('funding-fields', en, {
  it: async () => (await import('./field.it.js')).it,
});
