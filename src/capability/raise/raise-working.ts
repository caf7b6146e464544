/** How the figures of one raise come about. */
import type { Formatter } from '../../locales/format.js';
import { exact } from '../level.js';
import { gainOf, levelsOf, type IndexSum, type Raise } from './raise-plan.js';
import type { RaiseWords } from './raise.en.js';

export type RaiseLines = (
  words: RaiseWords,
  format: Formatter,
  raise: Raise,
  sum: IndexSum,
) => readonly string[];

/** Of the levels that a capability is raised by. */
export const levelLines: RaiseLines = (words, format, raise) => {
  const { from, to } = raise;
  return [words.raised(format.number(to), format.number(from), format.number(levelsOf(raise)))];
};

/** Of what that takes off the index. */
export const effectLines: RaiseLines = (words, format, raise, sum) => {
  const gain = format.number(gainOf(raise));
  const weights = format.number(sum.weights);
  const off = format.number(exact(gainOf(raise) / sum.weights));
  return [
    ...levelLines(words, format, raise, sum),
    words.gain(format.number(levelsOf(raise)), format.number(raise.importance), gain),
    words.off(gain, weights, off),
  ];
};
