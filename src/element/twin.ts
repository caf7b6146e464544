/** The table twin: what the picture shows, as a real table. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Formatter } from '../locales/format.js';
import { cellText, onPage, type TableModel } from './table-model.js';

export function renderTwin(whole: TableModel, format: Formatter): TemplateResult {
  const model = onPage(whole);
  const numeric = (column: number) => (model.columns[column]?.numeric ? 'number' : nothing);
  return html`<div class="twin" part="twin" tabindex="0" role="region" aria-label=${model.caption}>
    <table>
      <caption>
        ${model.caption}
      </caption>
      <thead>
        <tr>
          ${model.columns.map(
            ({ label }, column) => html`<th scope="col" class=${numeric(column)}>${label}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${model.rows.map(
          ({ cells, selected }) =>
            html`<tr
              class=${selected ? 'selected' : nothing}
              aria-current=${selected ? 'true' : nothing}
            >
              ${cells.map((cell, column) =>
                column === 0
                  ? html`<th scope="row">${cellText(cell, format)}</th>`
                  : html`<td class=${numeric(column)}>${cellText(cell, format)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
