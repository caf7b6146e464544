/** What a block of texts does where it is pasted: cells that are written, rows that are added, what is refused and why. */
import type { MatrixView } from '../matrix-view.js';
import type { CellReader, RowEdits } from './sheet-table.js';

/** A cell that does not fit; the others are taken all the same. */
export interface RefusedCell {
  /** From 1, in the table as it is after the paste. */
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

export interface Pasted<Edit> {
  readonly cells: readonly RowEdits<Edit>[];
  readonly added: readonly (readonly Edit[])[];
  readonly refused: readonly RefusedCell[];
  /** Cells that were taken. */
  readonly taken: number;
  /** Columns of the block that lie beyond the table's last one. */
  readonly columnsLeft: number;
  /** Rows of the block beyond what is added at a time. */
  readonly rowsLeft: number;
}

export interface Target {
  /** The rows in sight, in their order; pasted onto from `top` on. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly top: number;
  readonly left: number;
}

/** A row of the block whose cells are all empty adds none to the table. */
export function paste<Edit>(
  { mostAdded, read, numberOf, size }: CellReader<Edit>,
  view: MatrixView,
  block: readonly (readonly string[])[],
  { rows, columns, top, left }: Target,
): Pasted<Edit> {
  const width = Math.max(...block.map(({ length }) => length));
  const inColumns = columns.slice(left, left + width);
  const cells: RowEdits<Edit>[] = [];
  const added: Edit[][] = [];
  const refused: RefusedCell[] = [];
  let [taken, rowsLeft] = [0, 0];
  block.forEach((texts, at) => {
    const row = rows[top + at];
    if (row === undefined && texts.every((text) => text.trim() === '')) return;
    if (row === undefined && added.length === mostAdded) return void rowsLeft++;
    const number = row === undefined ? size(view) + added.length + 1 : numberOf(view, row);
    const edits: Edit[] = [];
    inColumns.forEach((column, offset) => {
      const text = texts[offset];
      if (text === undefined) return;
      const reading = read(view, column, text);
      if (!reading) return;
      if ('edit' in reading) edits.push(reading.edit);
      else refused.push({ row: number, column, found: text, expected: reading.expected });
    });
    taken += edits.length;
    if (row !== undefined) cells.push({ row, edits });
    else if (edits.length > 0) added.push(edits);
  });
  return { cells, added, refused, taken, columnsLeft: width - inColumns.length, rowsLeft };
}
