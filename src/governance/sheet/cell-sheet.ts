/** What both tables have of a spreadsheet: ranges, the clipboard, filling down and clearing. */
import type { ActiveCell, MatrixView } from '../matrix-view.js';
import { BlockEdits, type Notice } from './block-edits.js';
import type { RangeActions, RangeBar } from './range-bar.js';
import { RangeSelection } from './range-selection.js';
import { SheetClipboard } from './sheet-clipboard.js';
import type { SheetHost } from './sheet-host.js';
import type { SheetTable } from './sheet-table.js';

export class CellSheet<Edit> {
  readonly selection: RangeSelection;
  readonly #host: SheetHost;
  readonly #table: SheetTable<Edit>;
  readonly #edits: BlockEdits<Edit>;
  readonly #clipboard: SheetClipboard<Edit>;
  #notice: Notice | undefined;

  constructor(host: SheetHost, table: SheetTable<Edit>) {
    this.#host = host;
    this.#table = table;
    this.selection = new RangeSelection(host, table.cursor);
    this.#edits = new BlockEdits(host, table);
    this.#clipboard = new SheetClipboard(host, table, this.selection, this.#edits, (notice) => {
      this.#notice = notice;
      this.#update();
    });
  }

  /** Adds which cells are selected. */
  annotate(view: MatrixView): MatrixView {
    const { range } = this.selection;
    const columns = range && this.#table.cursor.columns.slice(range.left, range.right + 1);
    return { ...view, range: range && { ...range, columns: new Set(columns) } };
  }

  /** What the bar above the table is drawn from. */
  bar(view: MatrixView): RangeBar {
    return {
      view,
      words: this.#host.words(),
      isExtending: this.selection.isExtending,
      hasRange: this.selection.range !== undefined,
      notice: this.#notice,
      placeOf: ({ row, column }) => ({
        row: this.#table.rowName(view, row),
        column: this.#table.columnName(view, column),
      }),
      actions: this.#actions,
    };
  }

  /** True if it was one of these keys. */
  onKey(event: KeyboardEvent): boolean {
    return this.selection.onKey(event) || this.#follow(event);
  }

  /** The focus came to a cell by itself, as by Tab: a range that ended elsewhere is over. */
  onFocus({ row, column }: ActiveCell): void {
    const at = this.#table.cursor.cell;
    if (at?.row !== row || at.column !== column) this.selection.collapse();
  }

  /** The selected rows and columns, to be edited where that is allowed; the focus stays there. */
  edit(act: (view: MatrixView, rows: readonly string[], columns: readonly string[]) => void): void {
    const view = this.#host.view();
    const { cells } = this.selection;
    const { cursor } = this.#table;
    if (!view?.editable || !cells) return;
    const columns = cursor.columns.slice(cells.left, cells.right + 1);
    act(view, cursor.rows.slice(cells.top, cells.bottom + 1), columns);
    cursor.focus();
  }

  #follow({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
    const isCommand = (ctrlKey || metaKey) && !altKey && !shiftKey;
    if ((key === 'Delete' || key === 'Backspace') && this.selection.range) this.#clear();
    else if (isCommand && key.toLowerCase() === 'd') this.#fill();
    else return false;
    return true;
  }

  /** From the first row of the range; one row alone from the one above it. */
  readonly #fill = (): void =>
    this.edit((view, rows, columns) => {
      const { cursor } = this.#table;
      const above = rows.length === 1 ? cursor.rows[cursor.rowIndex - 1] : undefined;
      this.#edits.fill(view, above === undefined ? rows : [above, ...rows], columns);
    });

  readonly #clear = (): void =>
    this.edit((view, rows, columns) => this.#edits.clear(view, rows, columns));

  readonly #actions: RangeActions = {
    extend: () => {
      this.selection.isExtending = !this.selection.isExtending;
      this.#update();
    },
    dismiss: () => {
      this.#notice = undefined;
      this.#table.cursor.focus();
    },
    copy: () => void this.#clipboard.copy(),
    paste: () => void this.#clipboard.paste(),
    fill: this.#fill,
    clear: this.#clear,
  };

  #update(): void {
    this.#host.element.requestUpdate();
  }
}
