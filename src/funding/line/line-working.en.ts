/** The words of the workings of the funding line. Figures come formatted. */
import { en as terms } from '../working/terms.en.js';

export const en = {
  ...terms,
  scoreFormula: 'Sum of the scores of what is funded',
  costFormula: 'Sum of the costs of what is funded',
  leftFormula: 'Budget − cost of what is funded',
  left: (budget: string, cost: string, left: string) => `${budget} − ${cost} = ${left}`,
  bestSource: 'Exact 0/1 knapsack: Nemhauser–Ullmann with Dantzig’s bound',
  greedySource: 'Greedy with skip',
};

export type LineWorkingWords = typeof en;
