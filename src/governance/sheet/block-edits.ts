/** Edits of a block of cells: each is one step for undo, and is announced with what was not taken. */
import type { ActiveCell, MatrixView } from '../matrix-view.js';
import { paste, type Pasted, type RefusedCell } from './paste.js';
import type { CellRange } from './range.js';
import type { SheetHost } from './sheet-host.js';
import type { SheetTable } from './sheet-table.js';

/** What is said on the page after a paste that was not taken as it is. */
export interface Notice {
  readonly sentences: readonly string[];
  readonly refused: readonly RefusedCell[];
}

export class BlockEdits<Edit> {
  readonly #host: SheetHost;
  readonly #table: SheetTable<Edit>;

  constructor(host: SheetHost, table: SheetTable<Edit>) {
    this.#host = host;
    this.#table = table;
  }

  /** Takes a block at the top left of the cells; one single text fills them all. Returns the last cell. */
  paste(
    view: MatrixView,
    block: readonly (readonly string[])[],
    cells: CellRange,
  ): { readonly last: ActiveCell | undefined; readonly notice: Notice | undefined } {
    const { edits, words, announce } = this.#host;
    const { cursor, reader, write } = this.#table;
    const [[only = ''] = []] = block;
    const isOne = block.length === 1 && block[0]?.length === 1;
    if (isOne && only === '')
      return { last: undefined, notice: this.#sentence(words().nothingPasted) };
    const whole = isOne ? filled(only, cells) : block;
    const { rows, columns } = cursor;
    const { top, left } = cells;
    const pasted = paste(reader, view, whole, { rows, columns, top, left });
    edits.run(write(view, pasted.cells, pasted.added), words().edits.paste);
    const sentences = this.#sentences(pasted);
    announce(sentences.join('. '));
    const width = Math.max(...whole.map(({ length }) => length));
    const isWhole = pasted.refused.length + pasted.columnsLeft + pasted.rowsLeft === 0;
    return {
      // With the rows that were added.
      last: cellAt(cursor, top + whole.length - 1, left + width - 1),
      notice: isWhole ? undefined : { sentences, refused: pasted.refused },
    };
  }

  /** Writes what the first row says into the others. */
  fill(view: MatrixView, [first, ...others]: readonly string[], columns: readonly string[]): void {
    if (first === undefined || others.length === 0) return;
    const { edits, words, announce, number } = this.#host;
    const copies = columns.flatMap((column) => this.#table.editFrom(view, first, column) ?? []);
    const cells = others.map((row) => ({ row, edits: copies }));
    edits.run(this.#table.write(view, cells, []), words().edits.fill);
    const count = others.length * copies.length;
    announce(words().filled(count, number(count)));
  }

  clear(view: MatrixView, rows: readonly string[], columns: readonly string[]): void {
    if (this.#table.remove?.(rows, columns)) return;
    const { edits, words, announce, number } = this.#host;
    const empty = columns.flatMap((column) => this.#table.emptied(view, column) ?? []);
    const cells = rows.map((row) => ({ row, edits: empty }));
    edits.run(this.#table.write(view, cells, []), words().edits.clear);
    const count = rows.length * empty.length;
    announce(words().cleared(count, number(count)));
  }

  #sentences({ taken, added, refused, columnsLeft, rowsLeft }: Pasted<Edit>): string[] {
    const { words, number } = this.#host;
    const say = (n: number, phrase: (n: number, text: string) => string) =>
      n > 0 ? [phrase(n, number(n))] : [];
    const { mostAdded } = this.#table.reader;
    return [
      ...say(taken, words().pasted),
      ...say(added.length, words().added),
      ...say(refused.length, words().refused),
      ...say(columnsLeft, words().columnsLeft),
      ...say(rowsLeft, mostAdded > 0 ? words().rowsLeft : words().rowsBeyond),
    ];
  }

  #sentence(text: string): Notice {
    this.#host.announce(text);
    return { sentences: [text], refused: [] };
  }
}

/** The cell at a place, or the last one before it. */
function cellAt(
  { rows, columns }: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  row: number,
  column: number,
): ActiveCell | undefined {
  const [rowId, columnId] = [
    rows[Math.min(row, rows.length - 1)],
    columns[Math.min(column, columns.length - 1)],
  ];
  return rowId === undefined || columnId === undefined
    ? undefined
    : { row: rowId, column: columnId };
}

function filled(text: string, { top, bottom, left, right }: CellRange): string[][] {
  return Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => text),
  );
}
