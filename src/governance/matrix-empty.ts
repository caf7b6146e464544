/** What stands in the matrix while there are no rules. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixWords } from './governance-matrix.en.js';

/** The outline of a table, one sentence, one action. */
export function renderEmptyMatrix(
  words: MatrixWords,
  begin: (() => void) | undefined,
): TemplateResult {
  return html`<div class="state empty" part="empty">
    <div class="outline" aria-hidden="true">
      ${Array.from({ length: 12 }, () => html`<span></span>`)}
    </div>
    <p><strong>${words.emptyTitle}</strong></p>
    <p class="quiet">${words.emptyHint}</p>
    ${
      begin
        ? html`<button type="button" class="primary" @click=${begin}>${words.firstRule}</button>`
        : nothing
    }
  </div>`;
}
