/** The edits behind the funding line: a budget per currency, a score per initiative. */
import type { Command } from '../../workspace/store.js';

/** Null takes the budget away. */
export function setBudget(currency: string, amountMinor: number | null): Command {
  const path = ['budgets', currency];
  return () => [amountMinor === null ? { path } : { path, value: amountMinor }];
}

export function setScore(initiativeId: string, score: number | null): Command {
  const path = ['initiatives', initiativeId, 'score'];
  return () => [score === null ? { path } : { path, value: score }];
}
