/** Scores on another scale: which one it is, and what they are on the workspace's. */
import { numberOf } from '../../element/rows.js';
import { exact } from '../level.js';

/** The lowest and the highest score there is; `min < max`. */
export interface ScoreScale {
  readonly min: number;
  readonly max: number;
}

/** OWASP SAMM 2 scores its practices from 0 to 3. */
const SAMM: ScoreScale = { min: 0, max: 3 };
const PERCENT: ScoreScale = { min: 0, max: 100 };
const TEN: ScoreScale = { min: 0, max: 10 };

/** What is offered beside the workspace's own. */
export const KNOWN_SCALES: readonly ScoreScale[] = [SAMM, { min: 1, max: 5 }, TEN, PERCENT];

/**
 * level = min + (score − from.min) · (max − min) / (from.max − from.min), exact to a millionth.
 * Null for a score outside its own scale.
 */
export function convertScore(score: number, from: ScoreScale, to: ScoreScale): number | null {
  if (!(score >= from.min && score <= from.max)) return null;
  if (sameScale(from, to)) return score;
  return exact(to.min + ((score - from.min) * (to.max - to.min)) / (from.max - from.min));
}

/** What a cell says of a level: a score, null for “not assessed”, undefined for nothing, NaN for what is neither. */
export function readScore(cell: string): number | null | undefined {
  const text = cell.trim();
  if (/^(?:n\/?a|n\.a\.|not assessed|unassessed|non valutat[ao]|n\.d\.)$/i.test(text)) return null;
  return numberOf(text.replace(/\s*%$/, '')) ?? undefined;
}

/**
 * The workspace's own scale where all scores fit it and nothing speaks for another; `hints` are the file's
 * name and headers. A guess, to be shown.
 */
export function guessScale(
  cells: readonly string[],
  hints: readonly string[],
  own: ScoreScale,
): ScoreScale {
  const scores = cells.map(readScore).filter((score) => Number.isFinite(score)) as number[];
  const highest = scores.reduce((most, score) => Math.max(most, score), 0);
  const says = (term: RegExp) => hints.some((hint) => term.test(hint));
  if (cells.some((cell) => cell.trim().endsWith('%')) || says(/%/)) {
    return PERCENT;
  }
  if (says(/\bsamm\b/i)) return SAMM;
  if (says(/security practice|business function/i) && highest <= SAMM.max) return SAMM;
  if (scores.every((score) => score >= own.min && score <= own.max)) return own;
  return highest <= TEN.max ? TEN : PERCENT;
}

export function sameScale(a: ScoreScale, b: ScoreScale): boolean {
  return a.min === b.min && a.max === b.max;
}
