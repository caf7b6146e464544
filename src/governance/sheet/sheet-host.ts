/** What spreadsheet habits use of the matrix. */
import type { Rule } from '../governance.js';
import type { GridCursor } from '../matrix-cursor.js';
import type { DeskHost } from '../matrix-desk.js';
import type { MatrixEdits } from '../matrix-edits.js';
import type { SheetWords } from './sheet.en.js';

export interface SheetBase extends Omit<DeskHost, 'words'> {
  readonly edits: MatrixEdits;
  readonly cursor: GridCursor;
  /** All rules, with the edits that wait. */
  readonly rules: () => readonly Rule[];
}

export interface SheetHost extends SheetBase {
  readonly words: () => SheetWords;
  readonly number: (value: number) => string;
  /** The rules in sight, in their order. */
  readonly shown: () => readonly Rule[];
}
