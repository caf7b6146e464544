/** Which initiatives a budget reaches: in order of score, and as the best choice there is. */
import type { Initiative } from '../../portfolio/initiative.js';
import { bestChoice, type Choice } from './knapsack.js';

/** An initiative that can be funded: it has a cost in the budget's currency, and a score. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly costMinor: number;
  /** Thousandths: scores are compared to three decimals. */
  readonly score: number;
}

export interface FundingLine {
  readonly currency: string;
  readonly budgetMinor: number;
  /** By descending score, ties by id in code-point order. */
  readonly candidates: readonly Candidate[];
  /** Have a cost in the currency, and no score yet. */
  readonly unscored: readonly Initiative[];
  /** Taken in order of score; what does not fit is skipped, and the next one tried. */
  readonly greedy: Choice;
  /** The choice of the highest score in all. */
  readonly best: Choice;
  /** False: the search was given up; no choice can be worth more than `mostScore`. */
  readonly isProved: boolean;
  readonly mostScore: number;
}

/** Scores are thousandths of this much at most. */
export const MOST_SCORE = 1_000_000;

export function fundingLine(
  initiatives: readonly Initiative[],
  currency: string,
  budgetMinor: number,
): FundingLine {
  const priced = initiatives.filter(({ funding }) => funding?.currency === currency);
  const candidates = priced.flatMap(candidateOf).sort(byScore);
  const greedy = greedyWithSkip(candidates, budgetMinor);
  return {
    currency,
    budgetMinor,
    candidates,
    unscored: priced.filter((initiative) => scoreOf(initiative) === null),
    greedy,
    ...bestChoice(candidates, budgetMinor, greedy),
  };
}

/** The currencies in which initiatives have a cost, in the order in which they first appear. */
export function currenciesOf(initiatives: readonly Initiative[]): string[] {
  return [...new Set(initiatives.flatMap(({ funding }) => funding?.currency ?? []))];
}

/** In thousandths; null where there is none that can be compared. */
export function scoreOf({ score }: Initiative): number | null {
  return score === undefined || score > MOST_SCORE ? null : Math.round(score * 1000);
}

export function greedyWithSkip(candidates: readonly Candidate[], budgetMinor: number): Choice {
  const ids = new Set<string>();
  let [costMinor, score] = [0, 0];
  for (const candidate of candidates) {
    if (candidate.costMinor > budgetMinor - costMinor) continue;
    ids.add(candidate.id);
    costMinor += candidate.costMinor;
    score += candidate.score;
  }
  return { ids, costMinor, score };
}

function candidateOf(initiative: Initiative): Candidate[] {
  const { id, name, funding } = initiative;
  const score = scoreOf(initiative);
  return funding && score !== null ? [{ id, name, costMinor: funding.totalMinor, score }] : [];
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
