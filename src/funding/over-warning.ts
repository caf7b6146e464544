/** More than the whole is told to the page, once each time; the sentence for the reader stands beside the bar. */
import type { Problem } from '../workspace/problem.js';
import { statedBps, type Split } from './split.js';

export class OverWarning {
  /** What was last found. */
  #found = '';

  /** What is to be told now; undefined where it was told, or there is nothing to tell. */
  of(split: Split | undefined, initiativeId = ''): Problem | undefined {
    const found = split?.state === 'over' ? `${statedBps(split) / 100}%` : '';
    if (found === this.#found) return undefined;
    this.#found = found;
    const path = `/initiatives/${initiativeId}/funding/parties`;
    return found === '' ? undefined : { severity: 'warning', path, code: 'over-100', found };
  }
}
