/** The words of a figure's working in the split. Numbers, shares and sums come formatted. */
import { en as terms } from './terms.en.js';

export const en = {
  ...terms,
  stated: (stated: string) => `Stated: ${stated}`,
  rest: (formula: string) => `Equal part of what the others leave: ${formula}`,
  noRest: 'Nothing stated, and the others leave nothing',
  allNothing: (formula: string) => `Nothing stated by anyone: ${formula}`,
  allZero: (formula: string) => `All stated 0, so equal parts: ${formula}`,
  scaled: (formula: string) => `Scaled to 100%: ${formula}`,
  floored: (floor: string, remainder: string, unit: string) =>
    `Rounded down: ${floor}, remainder ${remainder} of ${unit}`,
  left: (count: string, unit: string) =>
    `${count} × ${unit} left over: one each to the largest remainders, in a tie in the order of ids`,
  getsOne: (unit: string) => `One of them here: + ${unit}`,
  getsNone: 'None of them here',
  share: (share: string) => `Share = ${share}`,
  amount: (amount: string) => `Amount = ${amount}`,
  difference: (amount: string, equal: string, deviation: string) =>
    `${amount} − ${equal} = ${deviation}`,
  ofTotal: (stated: string, total: string, share: string) => `${stated} ÷ ${total} = ${share}`,
};

export type SplitWorkingWords = typeof en;
