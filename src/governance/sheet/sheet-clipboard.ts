/** Copy, cut and paste of the selected cells, with spreadsheets and by the browser's own events. */
import { keyName } from '../../locales/key-names.js';
import { cellAt, type MatrixView } from '../matrix-view.js';
import type { BlockEdits, Notice } from './block-edits.js';
import type { RangeSelection } from './range-selection.js';
import type { SheetHost } from './sheet-host.js';
import type { SheetTable } from './sheet-table.js';
import { parseTsv, printTsv } from './tsv.js';

export class SheetClipboard<Edit> {
  readonly #host: SheetHost;
  readonly #table: SheetTable<Edit>;
  readonly #selection: RangeSelection;
  readonly #edits: BlockEdits<Edit>;
  readonly #tell: (notice: Notice | undefined) => void;

  /** `tell`: what is said on the page of what was not taken. */
  constructor(
    host: SheetHost,
    table: SheetTable<Edit>,
    selection: RangeSelection,
    edits: BlockEdits<Edit>,
    tell: (notice: Notice | undefined) => void,
  ) {
    this.#host = host;
    this.#table = table;
    this.#selection = selection;
    this.#edits = edits;
    this.#tell = tell;
    const root = host.element.renderRoot as ShadowRoot;
    root.addEventListener('copy', this.#onCopy);
    root.addEventListener('cut', this.#onCopy);
    root.addEventListener('paste', this.#onPaste);
  }

  /** By a button, where there are no keys. */
  async copy(): Promise<void> {
    const view = this.#host.view();
    if (view) await navigator.clipboard.writeText(this.#copied(view));
    this.#table.cursor.focus();
  }

  async paste(): Promise<void> {
    try {
      this.#take(await navigator.clipboard.readText());
    } catch {
      this.#tell({ sentences: [this.#host.words().noClipboard(keyName('Ctrl+V'))], refused: [] });
    }
    this.#table.cursor.focus();
  }

  readonly #onCopy = (event: Event): void => {
    const { clipboardData, type } = event as ClipboardEvent;
    const view = this.#host.view();
    if (view?.face !== this.#table.face || !cellAt(event) || !clipboardData) return;
    event.preventDefault();
    clipboardData.setData('text/plain', this.#copied(view));
    const { cells } = this.#selection;
    if (type !== 'cut' || !view.editable || !cells) return;
    const { cursor } = this.#table;
    const columns = cursor.columns.slice(cells.left, cells.right + 1);
    this.#edits.clear(view, cursor.rows.slice(cells.top, cells.bottom + 1), columns);
    cursor.focus();
  };

  readonly #onPaste = (event: Event): void => {
    const { clipboardData } = event as ClipboardEvent;
    const view = this.#host.view();
    if (view?.face !== this.#table.face || !view.editable || !cellAt(event) || !clipboardData)
      return;
    event.preventDefault();
    this.#take(clipboardData.getData('text/plain'));
  };

  /** What the cells say, as a spreadsheet takes it. */
  #copied(view: MatrixView): string {
    const { cells } = this.#selection;
    if (!cells) return '';
    const { announce, words, number } = this.#host;
    const { cursor } = this.#table;
    const columns = cursor.columns.slice(cells.left, cells.right + 1);
    const rows = cursor.rows.slice(cells.top, cells.bottom + 1);
    const count = rows.length * columns.length;
    announce(words().copied(count, number(count)));
    return printTsv(
      rows.map((row) => columns.map((column) => this.#table.textOf(view, row, column))),
    );
  }

  #take(text: string): void {
    const { cursor } = this.#table;
    const { cells } = this.#selection;
    const now = this.#host.view();
    if (!now || !cells) return;
    const first = cursor.rows[cells.top];
    const column = cursor.columns[cells.left];
    const { last, notice } = this.#edits.paste(now, parseTsv(text), cells);
    this.#selection.from(last);
    this.#tell(notice);
    if (first !== undefined && column !== undefined) cursor.go(first, column);
  }
}
