/** Problems as sentences for the page's author and editors: what, where, what was expected, what is used. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Formatter } from '../locales/format.js';
import type { ProblemWords } from '../locales/problems.en.js';
import type { Problem } from '../workspace/problem.js';
import { iconError, iconWarning } from './icons.js';

/** More than this many are folded into one line. */
const SHOWN = 3;
/** A broken file of 10,000 rows must not become a list of 10,000 rows. */
const MOST = 100;

/** With the language that they are in, which need not be the page's. */
type SpokenWords = ProblemWords & { readonly spoken: string };

export function renderNotices(
  problems: readonly Problem[],
  words: SpokenWords,
  format: Formatter,
  namesOf: (path: string) => readonly string[],
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const items = problems
    .slice(0, MOST)
    .map((problem) => renderNotice(problem, words, namesOf(problem.path)));
  const rest = problems.length - MOST;
  const list = html`<ul>
    ${items} ${rest > 0 ? html`<li>${words.moreProblems(format.number(rest))}</li>` : nothing}
  </ul>`;
  if (problems.length <= SHOWN) return html`<div class="notices" part="notices">${list}</div>`;
  const worst = problems.some((problem) => problem.severity === 'error') ? 'error' : 'warning';
  const count = format.number(problems.length);
  return html`<details class="notices" part="notices">
    <summary class="is-${worst}">
      ${worst === 'error' ? iconError : iconWarning}
      <strong>${words.problemsFound(count, problems.length)}</strong>
    </summary>
    ${list}
  </details>`;
}

/** Names for readers; the pointer for the author, who finds it on the name. */
function renderNotice(
  problem: Problem,
  words: SpokenWords,
  names: readonly string[],
): TemplateResult {
  const error = problem.severity === 'error';
  return html`<li class="is-${problem.severity}">
    ${error ? iconError : iconWarning}
    <span lang=${words.spoken} dir="auto">
      <span class="visually-hidden">${error ? words.error : words.warning}:</span>
      ${problem.path ? html`${renderPlace(problem.path, names)}: ` : nothing}${words.problem(problem)}
    </span>
  </li>`;
}

function renderPlace(path: string, names: readonly string[]): TemplateResult {
  return names.length > 0
    ? html`<span class="place" title=${path}>${names.join(' › ')}</span>`
    : html`<code>${path}</code>`;
}
