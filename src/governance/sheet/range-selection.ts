/** The range that the reader selects: from where it began to the cell that the cursor is at. */
import type { ActiveCell } from '../matrix-view.js';
import { cellAround, cellAt } from '../matrix-view.js';
import { isOneCell, rangeBetween, type CellRange } from './range.js';
import type { GridCursor } from '../matrix-cursor.js';
import type { SheetHost } from './sheet-host.js';

/** Keys that move the cursor, and with Shift the end of a range. */
const MOVES = /^(?:Arrow|Page|Home$|End$)/;

export class RangeSelection {
  /** The next press ends a range, as Shift+press does: for those who have no Shift. */
  isExtending = false;
  readonly #host: SheetHost;
  readonly #cursor: GridCursor;
  #anchor: ActiveCell | undefined;

  constructor(host: SheetHost, cursor: GridCursor) {
    this.#host = host;
    this.#cursor = cursor;
  }

  /** Of more than one cell; undefined while there is only the cursor. */
  get range(): CellRange | undefined {
    const range = this.#anchor && this.cells;
    return range && !isOneCell(range) ? range : undefined;
  }

  /** The range, or the one cell of the cursor. */
  get cells(): CellRange | undefined {
    const { cell, rows, columns, rowIndex } = this.#cursor;
    if (!cell) return undefined;
    const head = { row: rowIndex, column: columns.indexOf(cell.column) };
    const anchor = this.#anchor;
    if (!anchor) return rangeBetween(head, head);
    const row = rows.indexOf(anchor.row);
    const column = columns.indexOf(anchor.column);
    return rangeBetween(head, row < 0 || column < 0 ? head : { row, column });
  }

  /** True if the key changed the range and nothing else is to follow. */
  onKey(event: KeyboardEvent): boolean {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (MOVES.test(key) && !altKey) {
      if (!shiftKey) return this.collapse();
      this.#anchor ??= this.#cursor.cell;
      this.#cursor.move(event, true);
      this.#tell();
      return true;
    }
    if (key === 'Escape') return this.collapse();
    if (key.toLowerCase() !== 'a' || !(ctrlKey || metaKey) || altKey || shiftKey) return false;
    this.#selectAll();
    return true;
  }

  /** True if the press is used up. */
  onPointerDown(event: PointerEvent): boolean {
    const cell = cellAt(event);
    if (!cell || event.button !== 0) return false;
    if (event.shiftKey || this.isExtending) {
      event.preventDefault();
      this.isExtending = false;
      this.#anchor ??= this.#cursor.cell;
      this.#cursor.go(cell.row, cell.column);
      this.#tell();
      return true;
    }
    this.collapse();
    if (event.pointerType === 'mouse') this.#followDrag(cell);
    return false;
  }

  /** Selects from the cursor to a cell. */
  from(corner: ActiveCell | undefined): void {
    this.#anchor = corner;
    this.#host.element.requestUpdate();
  }

  /** Back to one cell. False, so that the key or the press goes on. */
  collapse(): false {
    if (this.#anchor) this.from(undefined);
    return false;
  }

  #selectAll(): void {
    const { rows, columns } = this.#cursor;
    const [first, last] = [rows[0], rows.at(-1)];
    const [left = '', right = ''] = [columns[0], columns.at(-1)];
    if (first === undefined || last === undefined) return;
    this.#anchor = { row: last, column: right };
    this.#cursor.go(first, left);
    this.#tell();
  }

  #followDrag(start: ActiveCell): void {
    const { element } = this.#host;
    const cursor = this.#cursor;
    const move = ({ clientX, clientY }: PointerEvent) => {
      const root = element.renderRoot as ShadowRoot;
      const cell = cellAround(root.elementFromPoint(clientX, clientY));
      if (!cell || (cell.row === cursor.cell?.row && cell.column === cursor.cell.column)) return;
      this.#anchor ??= start;
      cursor.go(cell.row, cell.column);
    };
    const drag = new AbortController();
    const end = () => {
      drag.abort();
      if (this.range) this.#tell();
    };
    const { signal } = drag;
    element.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', end, { signal });
    window.addEventListener('pointercancel', end, { signal });
  }

  #tell(): void {
    const { range } = this;
    const { announce, words, number, element } = this.#host;
    if (range) {
      const [rows, columns] = [range.bottom - range.top + 1, range.right - range.left + 1];
      announce(words().selected(number(rows), number(columns)));
    }
    element.requestUpdate();
  }
}
