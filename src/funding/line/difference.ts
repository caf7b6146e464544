/** Where the best choice and the order of score part: what is given up, and what is funded instead. */
import type { Candidate, FundingLine } from './funding-line.js';

export interface Difference {
  /** Funded in order of score, not in the best choice. */
  readonly out: readonly Candidate[];
  /** Funded in the best choice instead. */
  readonly instead: readonly Candidate[];
  readonly outScore: number;
  readonly insteadScore: number;
  readonly outMinor: number;
  readonly insteadMinor: number;
}

/** Null where both fund the same. */
export function differenceOf({ candidates, greedy, best }: FundingLine): Difference | null {
  const out = candidates.filter(({ id }) => greedy.ids.has(id) && !best.ids.has(id));
  const instead = candidates.filter(({ id }) => best.ids.has(id) && !greedy.ids.has(id));
  if (out.length === 0 && instead.length === 0) return null;
  return {
    out,
    instead,
    outScore: sum(out, ({ score }) => score),
    insteadScore: sum(instead, ({ score }) => score),
    outMinor: sum(out, ({ costMinor }) => costMinor),
    insteadMinor: sum(instead, ({ costMinor }) => costMinor),
  };
}

function sum(candidates: readonly Candidate[], of: (candidate: Candidate) => number): number {
  return candidates.reduce((total, candidate) => total + of(candidate), 0);
}
