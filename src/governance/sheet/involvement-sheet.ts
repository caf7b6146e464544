/** Spreadsheet habits in the table of involvement: ranges, the clipboard, filling, clearing. */
import { html } from 'lit';
import type { ActiveCell, MatrixView } from '../matrix-view.js';
import { CellSheet } from './cell-sheet.js';
import { ExtentCells, type ExtentEdit } from './extent-cells.js';
import { renderKeys, renderNotice, renderRange } from './range-bar.js';
import type { Sheet, SheetHost } from './sheet-host.js';

export class InvolvementSheet implements Sheet {
  readonly #host: SheetHost;
  readonly #cells: CellSheet<ExtentEdit>;

  constructor(host: SheetHost) {
    this.#host = host;
    this.#cells = new CellSheet(host, new ExtentCells(host));
  }

  annotate(view: MatrixView): MatrixView {
    return this.#cells.annotate(view);
  }

  render(view: MatrixView): unknown {
    const bar = this.#cells.bar(view);
    const { words } = bar;
    return html`<div class="sheet">
      <div class="line">${renderRange(bar)} ${renderKeys(words, words.involvementKeys)}</div>
      ${renderNotice(bar)}
    </div>`;
  }

  /** Shows the keys. */
  open(): void {
    const { element } = this.#host;
    void element.updateComplete.then(() =>
      element.renderRoot.querySelector<HTMLElement>('#sheet-keys')?.showPopover(),
    );
  }

  onKey(event: KeyboardEvent): boolean {
    const handled = this.#cells.onKey(event);
    if (handled) event.preventDefault();
    return handled;
  }

  onFocus(cell: ActiveCell): void {
    this.#cells.onFocus(cell);
  }

  onPointerDown(event: PointerEvent): boolean {
    return this.#cells.selection.onPointerDown(event);
  }
}
