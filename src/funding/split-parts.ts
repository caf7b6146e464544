/** The smaller pieces of the split: what does not add up, and what there is when there is nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconWarning } from '../element/icons.js';
import type { Initiative } from '../portfolio/initiative.js';
import type { SplitWords } from './funding-split.en.js';
import type { SplitEditor } from './split-editor.js';
import type { SplitView } from './split-view.js';
import { statedBps } from './split.js';

/** What was stated is not the whole: said, with the way to mend it. */
export function renderOff(
  view: SplitView,
  editor: SplitEditor | undefined,
): TemplateResult | typeof nothing {
  const { split, words } = view;
  if (split.state === 'whole') return nothing;
  const stated = view.percent(statedBps(split));
  return html`<div class="notice off-notice is-warning" part="off">
    ${iconWarning}
    <span role="status">
      <strong>${split.state === 'over' ? words.over(stated) : words.under(stated)}</strong>
      ${words.shownScaled}
    </span>
    ${editor?.renderFit(view)}
  </div>`;
}

/** An initiative that has no total yet, or nobody who pays. */
export function renderUnfunded(
  initiative: Initiative,
  words: SplitWords,
  start: unknown,
): TemplateResult {
  return html`<div class="state">
    ${outline}
    <p>${initiative.funding ? words.noParty : words.noMoney(initiative.name)}</p>
    ${start}
  </div>`;
}

export function renderEmptySplit(words: SplitWords): TemplateResult {
  return html`<div class="state">
    ${outline}
    <p><strong>${words.emptyTitle}</strong></p>
    <p class="quiet">${words.emptyHint}</p>
  </div>`;
}

/** The bar that is not there yet. */
const outline = html`<div class="outline" aria-hidden="true"></div>`;
