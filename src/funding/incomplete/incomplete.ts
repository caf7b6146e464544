/** What is said of a split that is not whole yet: nothing to split, nobody to pay, shares that do not add up. */
import { html, type TemplateResult } from 'lit';
import { iconWarning } from '../../element/icons.js';
import { defineWords } from '../../locales/words.js';
import type { Initiative } from '../../portfolio/initiative.js';
import type { SplitEditor } from '../split-editor.js';
import type { LedgerActs } from '../split-ledger.js';
import { asStated, type SplitView } from '../split-view.js';
import { statedBps } from '../split.js';
import { en, type IncompleteWords } from './incomplete.en.js';

export { incompleteStyles as styles } from './incomplete.styles.js';
export { overProblem } from './over-problem.js';

export const words = defineWords('funding-incomplete', en, {
  it: async () => (await import('./incomplete.it.js')).it,
});

/** What was stated is not the whole: said, with the way to mend it. */
export function renderOff(
  t: IncompleteWords,
  view: SplitView,
  editor: SplitEditor | undefined,
): TemplateResult {
  const stated = view.percent(statedBps(view.split));
  return html`<div class="notice off-notice is-warning" part="off">
    ${iconWarning}
    <span role="status">
      <strong>${view.split.state === 'over' ? t.over(stated) : t.under(stated)}</strong>
      ${t.shownScaled}
    </span>
    ${editor?.renderFit(view)}
  </div>`;
}

/** In the ledger, above the total that it is not. */
export function renderStatedSum(view: SplitView, { figure }: LedgerActs): TemplateResult {
  const { words, split } = view;
  const minor = split.lines.reduce((sum, line) => sum + asStated(split, line).minor, 0);
  return html`<tr class="stated-sum is-warning">
    <th scope="row">${words.statedTotal}</th>
    <td class="number">
      <strong>${figure(view, view.percent(statedBps(split)), 'share', 'statedTotal')}</strong>
    </td>
    <td class="number">${figure(view, view.money(minor), 'amount', 'statedTotal')}</td>
    <td class="scaled"></td>
    <td class="deviation"></td>
  </tr>`;
}

/** An initiative that has no total yet, or nobody who pays; `start`: the way to begin. */
export function renderUnfunded(
  t: IncompleteWords,
  { funding, name }: Initiative,
  start: unknown,
): TemplateResult {
  return html`<div class="state">
    ${outline}
    <p>${funding ? t.noParty : t.noMoney(name)}</p>
    ${start}
  </div>`;
}

export function renderEmpty(t: IncompleteWords): TemplateResult {
  return html`<div class="state">
    ${outline}
    <p><strong>${t.emptyTitle}</strong></p>
    <p class="quiet">${t.emptyHint}</p>
  </div>`;
}

/** The bar that is not there yet. */
const outline = html`<div class="outline" aria-hidden="true"></div>`;
