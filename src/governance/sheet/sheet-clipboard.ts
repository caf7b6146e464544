/** Copy, cut and paste of the selected cells, with spreadsheets and by the browser's own events. */
import { copyText } from '../../element/export/clipboard.js';
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
    const copied = view && this.#copied(view);
    if (!copied) return;
    const isDone = await copyText(copied.text);
    if (isDone) this.#host.announce(copied.said);
    else this.#refuse('Ctrl+C');
    this.#table.cursor.focus();
  }

  async paste(): Promise<void> {
    try {
      this.#take(await navigator.clipboard.readText());
    } catch {
      this.#refuse('Ctrl+V');
    }
    this.#table.cursor.focus();
  }

  readonly #onCopy = (event: Event): void => {
    const { clipboardData, type } = event as ClipboardEvent;
    const view = this.#host.view();
    if (view?.face !== this.#table.face || !cellAt(event) || !clipboardData) return;
    event.preventDefault();
    const copied = this.#copied(view);
    clipboardData.setData('text/plain', copied?.text ?? '');
    if (copied) this.#host.announce(copied.said);
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

  /** The browser keeps its clipboard to itself; its own keys are always open. */
  #refuse(keys: string): void {
    this.#tell({ sentences: [this.#host.words().noClipboard(keyName(keys))], refused: [] });
  }

  /** What the cells say, as a spreadsheet takes it, and what there is to say of it. */
  #copied(view: MatrixView): { readonly text: string; readonly said: string } | undefined {
    const { cells } = this.#selection;
    if (!cells) return undefined;
    const { words, number } = this.#host;
    const { cursor } = this.#table;
    const columns = cursor.columns.slice(cells.left, cells.right + 1);
    const rows = cursor.rows.slice(cells.top, cells.bottom + 1);
    const count = rows.length * columns.length;
    const text = rows.map((row) => columns.map((one) => this.#table.textOf(view, row, one)));
    return { text: printTsv(text), said: words().copied(count, number(count)) };
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
