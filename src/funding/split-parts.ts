/** The smaller pieces of the split: what does not add up, and how to begin. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconWarning } from '../element/icons.js';
import type { Initiative } from '../portfolio/initiative.js';
import type { SplitWords } from './funding-split.en.js';
import { keepInside } from './initiative-choice.js';
import { fitToWhole } from './rebalance.js';
import { statedBps } from './split.js';
import { type SplitView } from './split-view.js';

/** What was stated is not the whole: said, with the way to mend it. */
export function renderOff(view: SplitView, fit: () => void): TemplateResult | typeof nothing {
  const { split, words, editable } = view;
  if (split.state === 'whole') return nothing;
  const stated = view.percent(statedBps(split));
  const canFit = fitToWhole(split) !== null;
  return html`<div class="notice off-notice is-warning" part="off">
    ${iconWarning}
    <span role="status">
      <strong>${split.state === 'over' ? words.over(stated) : words.under(stated)}</strong>
      ${canFit ? words.shownScaled : words.lockedTooMuch}
    </span>
    ${editable && canFit ? html`<button type="button" @click=${fit}>${words.fit}</button>` : nothing}
  </div>`;
}

/** An initiative that has no total yet, or nobody who pays. */
export function renderStart(
  initiative: Initiative,
  words: SplitWords,
  total: string,
  begin: ((total: string) => void) | undefined,
): TemplateResult {
  const submit = (event: Event) => {
    const form = (event.currentTarget as HTMLElement).closest('.start');
    begin?.(form?.querySelector('input')?.value ?? '');
  };
  return html`<div class="state">
    ${outline}
    <p>${initiative.funding ? words.noParty : words.noMoney(initiative.name)}</p>
    ${
      begin
        ? html`<div class="start" @input=${keepInside}>
            <input type="text" inputmode="decimal" aria-label=${words.totalField} .value=${total} />
            <button class="primary" type="button" @click=${submit}>${words.start}</button>
          </div>`
        : nothing
    }
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
