/** I nomi delle viste della ripartizione, in italiano. */
import type { ViewsWords } from './views.en.js';

export const it: ViewsWords = {
  views: 'Viste del finanziamento',
  names: {
    split: 'Ripartizione',
    schedule: 'Periodi',
    standing: 'Situazione',
    'what-if': 'E se',
    'funding-line': 'Linea di finanziamento',
  },
};
