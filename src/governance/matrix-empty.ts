/** What stands in the matrix while there are no rules. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixWords } from './governance-matrix.en.js';

/** How rules may begin to be there. */
export interface EmptyActions {
  readonly begin: () => void;
  readonly importFile: string;
  readonly open: () => void;
}

/** The outline of a table, one sentence, and two ways to begin where that is allowed. */
export function renderEmptyMatrix(
  words: MatrixWords,
  actions: EmptyActions | undefined,
): TemplateResult {
  return html`<div class="state empty" part="empty">
    <div class="outline" aria-hidden="true">
      ${Array.from({ length: 12 }, () => html`<span></span>`)}
    </div>
    <p><strong>${words.emptyTitle}</strong></p>
    <p class="quiet">${words.emptyHint}</p>
    ${
      actions
        ? html`<div class="ways">
            <button type="button" class="primary" @click=${actions.begin}>
              ${words.firstRule}
            </button>
            <button type="button" @click=${actions.open}>${actions.importFile}</button>
          </div>`
        : nothing
    }
  </div>`;
}
