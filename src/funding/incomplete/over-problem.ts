/** More than the whole, as the page is told of it; the sentence for the reader stands beside the bar. */
import type { Problem } from '../../workspace/problem.js';
import { statedBps, type Split } from '../split.js';

export function overProblem(split: Split, initiativeId = ''): Problem {
  const path = `/initiatives/${initiativeId}/funding/parties`;
  return { severity: 'warning', path, code: 'over-100', found: `${statedBps(split) / 100}%` };
}
