/** What spreadsheet habits use of the matrix. */
import type { Rule } from '../governance.js';
import type { MatrixCursors } from '../matrix-cursors.js';
import type { DeskHost } from '../matrix-desk.js';
import type { MatrixEdits } from '../matrix-edits.js';
import type { ActiveCell, MatrixView } from '../matrix-view.js';
import type { SheetWords } from './sheet.en.js';

export interface SheetBase extends Omit<DeskHost, 'words'> {
  readonly edits: MatrixEdits;
  readonly cursors: MatrixCursors;
  /** All rules, with the edits that wait. */
  readonly rules: () => readonly Rule[];
}

export interface SheetHost extends SheetBase {
  readonly words: () => SheetWords;
  readonly number: (value: number) => string;
}

export interface RuleSheetHost extends SheetHost {
  /** The rules in sight, in their order. */
  readonly shown: () => readonly Rule[];
}

/** The habits of one table, as the desk calls on them. */
export interface Sheet {
  /** Adds what is selected, and whatever else is marked or left out of sight. */
  annotate(view: MatrixView): MatrixView;
  /** The bar above the table. */
  render(view: MatrixView): unknown;
  /** What stands behind the button that is there before the bar is. */
  open(): void;
  /** A key in a cell, before it moves or edits. True if it was one of these. */
  onKey(event: KeyboardEvent): boolean;
  /** The focus came to a cell by itself, as by Tab. */
  onFocus(cell: ActiveCell): void;
  /** True if the press is used up. */
  onPointerDown(event: PointerEvent): boolean;
}
