/** Le parole dei calcoli della linea di finanziamento. */
import { it as terms } from '../working/terms.it.js';
import type { LineWorkingWords } from './line-working.en.js';

export const it: LineWorkingWords = {
  ...terms,
  scoreFormula: 'Somma dei punteggi di ciò che si finanzia',
  costFormula: 'Somma dei costi di ciò che si finanzia',
  leftFormula: 'Budget − costo di ciò che si finanzia',
  left: (budget, cost, left) => `${budget} − ${cost} = ${left}`,
  bestSource: 'Zaino 0/1 esatto: Nemhauser–Ullmann con il limite di Dantzig',
  greedySource: 'Greedy con salto',
};
