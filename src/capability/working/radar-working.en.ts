/** The words of a figure's working in the radar. Numbers come formatted. */
export const en = {
  index: 'Gap index',
  indexFormula: 'Sum of importance × gap ÷ sum of importance',
  weightedGap: (name: string) => `Gap × importance: ${name}`,
  mean: (levels: string, mean: string) => `Current: mean of ${levels} = ${mean}`,
  current: (level: string) => `Current: ${level}`,
  target: (level: string) => `Target: ${level}`,
  noFigure: 'There is no gap without both a level and a target.',
  gap: (target: string, current: string, gap: string) =>
    `Gap: target ${target} − current ${current} = ${gap}`,
  noGap: (target: string, current: string) =>
    `Gap: current ${current} is not below target ${target}, so 0`,
  weighted: (gap: string, importance: string, weighted: string) =>
    `Gap ${gap} × importance ${importance} = ${weighted}`,
  /** A group: the sum over what is below it. */
  groupFormula: 'Sum of gap × importance of the capabilities below it',
  /** “marketing 1”, “Consent 2.5”, in a list. */
  item: (name: string, figure: string) => `${name} ${figure}`,
  term: (name: string, importance: string, gap: string) => `${name}: ${importance} × ${gap}`,
  others: (count: string) => `and ${count} more`,
  quotient: (sum: string, weight: string, index: string) => `${sum} ÷ ${weight} = ${index} levels`,
  sum: (sum: string) => `= ${sum}`,
  leftOut: (n: number, count: string) =>
    `${count} without level or target ${n === 1 ? 'is' : 'are'} left out`,
  sourceNow: 'From the latest level by each party, and the agreed targets.',
  sourceOn: (date: string) =>
    `From the latest level by each party up to ${date}, and the agreed targets.`,
};

export type RadarWorkingWords = typeof en;
