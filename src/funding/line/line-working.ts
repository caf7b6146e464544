/** How the sums of the funding line come about, line by line. Fetched when somebody asks. */
import type { Formatter } from '../../locales/format.js';
import { defineWords } from '../../locales/words.js';
import type { PlainMoney } from '../field/plain-money.js';
import type { Answer } from '../working/ask-later.js';
import { summed } from '../working/terms.js';
import type { Candidate, FundingLine } from './funding-line.js';
import type { Choice } from './knapsack.js';
import { scoreText } from './line-explanation.js';
import { en, type LineWorkingWords } from './line-working.en.js';

export const words = defineWords('funding-line-working', en, {
  it: async () => (await import('./line-working.it.js')).it,
});

export function scoreAnswer(
  t: LineWorkingWords,
  line: FundingLine,
  choice: Choice,
  format: Formatter,
): Answer {
  const terms = funded(line, choice).map(({ name, score }) => ({ name, value: score }));
  const text = (thousandths: number) => scoreText(thousandths, format);
  return {
    lines: [t.scoreFormula, ...summed(t, terms, text, format)],
    source: sourceOf(t, line, choice),
  };
}

export function costAnswer(
  t: LineWorkingWords,
  line: FundingLine,
  choice: Choice,
  format: Formatter,
  money: PlainMoney,
): Answer {
  const terms = funded(line, choice).map(({ name, costMinor }) => ({ name, value: costMinor }));
  return {
    lines: [t.costFormula, ...summed(t, terms, money, format)],
    source: sourceOf(t, line, choice),
  };
}

export function leftAnswer(
  t: LineWorkingWords,
  { budgetMinor }: FundingLine,
  { costMinor }: Choice,
  money: PlainMoney,
): Answer {
  const left = t.left(money(budgetMinor), money(costMinor), money(budgetMinor - costMinor));
  return { lines: [t.leftFormula, left] };
}

function funded({ candidates }: FundingLine, { ids }: Choice): Candidate[] {
  return candidates.filter(({ id }) => ids.has(id));
}

/** Where both are the same choice, it was found in order of score. */
function sourceOf(t: LineWorkingWords, { greedy }: FundingLine, choice: Choice): string {
  return choice === greedy ? t.greedySource : t.bestSource;
}
