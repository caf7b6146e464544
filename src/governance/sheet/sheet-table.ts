/** One of the two tables of the matrix, as the habits of a spreadsheet read and write it. */
import type { Command } from '../../workspace/store.js';
import type { GridCursor } from '../matrix-cursor.js';
import type { TableFace } from '../matrix-sides.js';
import type { MatrixView } from '../matrix-view.js';

/** What a text says in a cell. */
export type Reading<Edit> =
  | { readonly edit: Edit }
  /** `expected`: what would fit, in words of the language or in the notation of conditions. */
  | { readonly expected: string };

/** What is written in one row. */
export interface RowEdits<Edit> {
  readonly row: string;
  readonly edits: readonly Edit[];
}

/** How the texts of a paste are read. */
export interface CellReader<Edit> {
  /** So many rows are added by one paste that is longer than the table; 0 where the rows are given. */
  readonly mostAdded: number;
  /** Undefined for a column that cannot be written. */
  readonly read: (view: MatrixView, column: string, text: string) => Reading<Edit> | undefined;
  /** The number that a row has for the reader, from 1. */
  readonly numberOf: (view: MatrixView, row: string) => number;
  /** How many rows there are, those out of sight, too. */
  readonly size: (view: MatrixView) => number;
}

/** `Edit`: what a cell sets in its row. Rows and columns go by the ids of the cursor. */
export interface SheetTable<Edit> {
  readonly face: TableFace;
  readonly cursor: GridCursor;
  readonly reader: CellReader<Edit>;
  /** As other programs take it. */
  readonly textOf: (view: MatrixView, row: string, column: string) => string;
  /** What would write the same into another row. */
  readonly editFrom: (view: MatrixView, row: string, column: string) => Edit | undefined;
  /** What empties a cell; undefined where there is always something in it. */
  readonly emptied: (view: MatrixView, column: string) => Edit | undefined;
  /** `added`: rows behind the last one. */
  readonly write: (
    view: MatrixView,
    cells: readonly RowEdits<Edit>[],
    added: readonly (readonly Edit[])[],
  ) => Command;
  /** Takes the rows themselves away where these columns stand for them; true if it did. */
  readonly remove?: (rows: readonly string[], columns: readonly string[]) => boolean;
  readonly rowName: (view: MatrixView, number: number) => string;
  readonly columnName: (view: MatrixView, column: string) => string;
}
