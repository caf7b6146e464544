/** The words of the funding line. Numbers, scores and sums come formatted. */
export const en = {
  none: 'No initiative has a cost yet.',
  noBudget: (currency: string) => `Say what can be spent in ${currency}, and see what it funds.`,
  summary: (budget: string, count: string, all: string, score: string) =>
    `${budget} fund ${count} of ${all} scored initiatives by score, worth ${score} together.`,
  summaryBest: (score: string) => `The best choice is worth ${score}.`,
  title: (currency: string) => `Funding line in ${currency}`,
  budget: (currency: string) => `Budget in ${currency}`,
  initiative: 'Initiative',
  score: 'Score',
  cost: 'Cost',
  byScore: 'By score',
  best: 'Best choice',
  funded: 'funded',
  notFunded: 'not funded',
  tooDear: 'costs more than the budget',
  scoreField: (initiative: string) => `Score of ${initiative}`,
  sum: 'Funded',
  left: 'Left over',
  unscored: (list: string, count: number) =>
    count === 1 ? `${list} has no score yet.` : `${list} have no score yet.`,
  manyUnscored: (count: string) => `${count} initiatives have no score yet.`,
  order:
    'By score: highest first, ties by id; what does not fit is skipped and the next one tried.',
  same: 'The best choice funds the same: no other choice within the budget scores more.',
  sameNotProved: (most: string) =>
    `No better choice was found. That is not proved: the search was given up; none can score more than ${most}.`,
  better: (greedy: string, best: string) =>
    `In order of score ${greedy} is funded; the best choice reaches ${best}.`,
  swap: (
    out: string,
    outScore: string,
    outCost: string,
    into: string,
    inScore: string,
    inCost: string,
  ) =>
    `Instead of ${out} (${outScore} for ${outCost}) it funds ${into} (${inScore} for ${inCost}).`,
  fill: (into: string, inScore: string, inCost: string) =>
    `It also funds ${into} (${inScore} for ${inCost}).`,
  why: 'What scores high can cost so much that several others, each with a lower score, are worth more together.',
  proved: 'Proved: no choice within the budget scores more.',
  notProved: (most: string) =>
    `Not proved: the search was given up. No choice can score more than ${most}.`,
  notAdded:
    'Each currency has a budget and a line of its own: sums in different currencies are not added.',
  /** Labels of undo steps. */
  budgetSet: (currency: string) => `budget in ${currency}`,
  scoreSet: (initiative: string) => `score of ${initiative}`,
};

export type LineWords = typeof en;
