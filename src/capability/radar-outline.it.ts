/** Le parole di un radar che non ha niente da disegnare. */
import type { OutlineWords } from './radar-outline.en.js';

export const it: OutlineWords = {
  title: 'Ancora nessuna capacità',
  hint: 'Aggiungi capacità all’area di lavoro, oppure metti in questo tag una tabella con le colonne nome, attuale e obiettivo.',
  nothingChosen: 'Nessuna delle capacità richieste è nel documento.',
};
