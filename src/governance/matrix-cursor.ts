/** The cell of a grid that the keyboard is at (roving tabindex, WAI-ARIA APG “grid”). */
import type { LitElement, ReactiveController } from 'lit';

/** Ids of the rows and columns that can be reached, in reading order. */
export interface GridModel {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

export interface CursorOptions {
  readonly grid: () => GridModel;
  /** Makes a row part of the page where only some are drawn. */
  readonly reveal?: (index: number) => void;
  /** Where to go on when no row is left. */
  readonly otherwise?: () => HTMLElement | null | undefined;
  /** The reader came to another row. */
  readonly onRow?: (row: string) => void;
}

const PAGE = 10;

export class GridCursor implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: CursorOptions;
  /** Where it was by number, for when its row or column is gone. */
  #at = { row: 0, column: 0 };
  #row: string | undefined;
  #column: string | undefined;
  #wantsFocus = false;
  #hadFocus = false;

  constructor(host: LitElement, options: CursorOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Ids of the cell; of the one that took its place where it is gone. */
  get cell(): { row: string; column: string } | undefined {
    const { rows, columns } = this.#options.grid();
    const row = rows[this.#index(rows, this.#row, this.#at.row)];
    const column = columns[this.#index(columns, this.#column, this.#at.column)];
    return row === undefined || column === undefined ? undefined : { row, column };
  }

  get rows(): readonly string[] {
    return this.#options.grid().rows;
  }

  get columns(): readonly string[] {
    return this.#options.grid().columns;
  }

  get rowIndex(): number {
    return this.#index(this.#options.grid().rows, this.#row, this.#at.row);
  }

  /** Goes to a cell without taking the focus there, as when the focus has gone there by itself. */
  place(row: string, column: string): void {
    const { rows, columns } = this.#options.grid();
    const isNew = this.#row !== row;
    if (!isNew && this.#column === column) return;
    this.#row = row;
    this.#column = column;
    this.#at = { row: rows.indexOf(row), column: columns.indexOf(column) };
    if (isNew) this.#options.onRow?.(row);
    this.#host.requestUpdate();
  }

  /** Goes to a cell and takes the focus there once it is drawn. */
  go(row: string, column: string): void {
    this.place(row, column);
    this.focus();
  }

  /** Goes to a row that was chosen elsewhere, without taking the focus. */
  follow(row: string): void {
    const { rows } = this.#options.grid();
    const { cell } = this;
    if (!cell || cell.row === row || !rows.includes(row)) return;
    this.place(row, cell.column);
    this.#options.reveal?.(this.rowIndex);
  }

  focus(): void {
    this.#wantsFocus = true;
    this.reveal();
  }

  /** Brings the row that it is at into sight. */
  reveal(): void {
    this.#options.reveal?.(this.rowIndex);
    this.#host.requestUpdate();
  }

  /** Follows a key that moves, one with Shift only if it is to. True if it was one. */
  move(event: KeyboardEvent, withShift = false): boolean {
    const { rows, columns } = this.#options.grid();
    const { cell } = this;
    if (!cell || event.shiftKey !== withShift) return false;
    const rtl = getComputedStyle(this.#host).direction === 'rtl';
    const at = { row: this.rowIndex, column: columns.indexOf(cell.column) };
    const to = target(event, at, { row: rows.length - 1, column: columns.length - 1 }, rtl);
    if (!to) return false;
    event.preventDefault();
    const [row, column] = [rows[to.row], columns[to.column]];
    if (row !== undefined && column !== undefined) this.go(row, column);
    return true;
  }

  hostUpdate(): void {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    this.#hadFocus = activeElement?.matches('[data-column]') === true;
  }

  hostUpdated(): void {
    const { cell } = this;
    // The rule may have moved, or another taken its place.
    if (cell) this.#at = { row: this.rowIndex, column: this.columns.indexOf(cell.column) };
    const drawn = this.#host.renderRoot.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]');
    if (this.#wantsFocus || this.#lostFocus(drawn)) (drawn ?? this.#options.otherwise?.())?.focus();
    this.#wantsFocus = false;
  }

  /** The cell is gone, or its nodes now show another row: in a long table they do not stay with their rule. */
  #lostFocus(drawn: HTMLElement | null): boolean {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (activeElement === null) return this.#hadFocus;
    return drawn !== null && activeElement !== drawn && activeElement.matches('[data-column]');
  }

  #index(ids: readonly string[], id: string | undefined, fallback: number): number {
    const known = id === undefined ? -1 : ids.indexOf(id);
    return known >= 0 ? known : Math.max(0, Math.min(fallback, ids.length - 1));
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function target(event: KeyboardEvent, at: Place, last: Place, rtl: boolean): Place | undefined {
  if (event.altKey || event.metaKey) return undefined;
  const toEnd = event.ctrlKey;
  const inRow = (column: number) => ({ row: at.row, column: limit(column, last.column) });
  const inColumn = (row: number) => ({ row: limit(row, last.row), column: at.column });
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowLeft': {
      const forward = (event.key === 'ArrowRight') !== rtl;
      if (toEnd) return inRow(forward ? last.column : 0);
      return inRow(at.column + (forward ? 1 : -1));
    }
    case 'ArrowDown':
      return inColumn(toEnd ? last.row : at.row + 1);
    case 'ArrowUp':
      return inColumn(toEnd ? 0 : at.row - 1);
    case 'PageDown':
      return inColumn(at.row + PAGE);
    case 'PageUp':
      return inColumn(at.row - PAGE);
    case 'Home':
      return { row: toEnd ? 0 : at.row, column: 0 };
    case 'End':
      return { row: toEnd ? last.row : at.row, column: last.column };
    default:
      return undefined;
  }
}

function limit(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}
