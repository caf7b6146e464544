/** In words: what is funded in order of score, what the best choice funds, and why they differ. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Formatter } from '../../locales/format.js';
import type { PlainMoney } from '../field/plain-money.js';
import { differenceOf } from './difference.js';
import type { Candidate, FundingLine } from './funding-line.js';
import type { LineWords } from './line.en.js';

export function renderExplanation(
  line: FundingLine,
  t: LineWords,
  format: Formatter,
  money: PlainMoney,
): TemplateResult {
  const sentences = explain(line, t, format, money);
  return html`<div class="explanation" part="explanation" role="status">
    <p class="small quiet">${t.order}</p>
    ${sentences.length > 0 ? html`<p>${sentences.join(' ')}</p>` : nothing}
  </div>`;
}

export function explain(
  line: FundingLine,
  t: LineWords,
  format: Formatter,
  money: PlainMoney,
): string[] {
  const { greedy, best, isProved } = line;
  const score = (thousandths: number) => scoreText(thousandths, format);
  const difference = differenceOf(line);
  if (!difference || best.score === greedy.score) {
    return [isProved ? t.same : t.sameNotProved(score(line.mostScore))];
  }
  const names = (candidates: readonly Candidate[]) =>
    format.list(candidates.map(({ name }) => name));
  const { out, instead, outScore, outMinor, insteadScore, insteadMinor } = difference;
  const into = [names(instead), score(insteadScore), money(insteadMinor)] as const;
  return [
    t.better(score(greedy.score), score(best.score)),
    out.length > 0
      ? t.swap(names(out), score(outScore), money(outMinor), ...into)
      : t.fill(...into),
    ...(out.length > 0 ? [t.why] : []),
    isProved ? t.proved : t.notProved(score(line.mostScore)),
  ];
}

export function scoreText(thousandths: number, format: Formatter): string {
  return format.number(thousandths / 1000, SCORE);
}

const SCORE = { maximumFractionDigits: 3 };
