/** Whole units in a table whose rows and columns are both given: no cent lost in either direction. */

/** A cell whose exact quota is no whole number: it is rounded down or, raised, up. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly remainder: bigint;
  raised: boolean;
}

/**
 * Controlled rounding of the table row × column ÷ total: every cell is its exact quota rounded down or up,
 * every row and every column sums to exactly what was given.
 *
 * Largest remainder alone keeps only one direction. Here the units left over go to the largest remainders
 * as far as rows and columns have room, and what is still missing is moved into place along alternating
 * paths. Such a table always exists: the remainders are a fractional flow with whole margins, so there is
 * a whole one (M. Bacharach: Matrix Rounding Problems, Management Science 12, 1966; L. H. Cox: A
 * Constructive Procedure for Unbiased Controlled Rounding, JASA 82, 1987).
 *
 * @param rows non-negative safe integers; what each row sums to
 * @param columns the same for columns; both lists have one sum
 * @param seniority which row goes first where remainders tie: a rank per row, lowest first
 */
export function controlledRounding(
  rows: readonly number[],
  columns: readonly number[],
  seniority: readonly number[] = [],
): number[][] {
  const total = rows.reduce((sum, row) => sum + BigInt(row), 0n);
  if (total === 0n) return rows.map(() => columns.map(() => 0));
  const rowNeeds = [...rows];
  const columnNeeds = [...columns];
  const cells: Cell[] = [];
  const table = rows.map((of, row) =>
    columns.map((by, column) => {
      const product = BigInt(of) * BigInt(by);
      const part = Number(product / total);
      const remainder = product % total;
      if (remainder > 0n) cells.push({ row, column, remainder, raised: false });
      rowNeeds[row] = (rowNeeds[row] ?? 0) - part;
      columnNeeds[column] = (columnNeeds[column] ?? 0) - part;
      return part;
    }),
  );
  const rank = (row: number) => seniority[row] ?? row;
  cells.sort((a, b) => {
    if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
    return a.column - b.column || rank(a.row) - rank(b.row);
  });
  raise(cells, rowNeeds, columnNeeds);
  for (const { row, column, raised } of cells) {
    const line = table[row];
    if (line && raised) line[column] = (line[column] ?? 0) + 1;
  }
  return table;
}

/** Raises cells until every row and column has the units that it needs. */
function raise(cells: readonly Cell[], rowNeeds: number[], columnNeeds: number[]): void {
  for (const cell of cells) {
    const { row, column } = cell;
    if ((rowNeeds[row] ?? 0) === 0 || (columnNeeds[column] ?? 0) === 0) continue;
    cell.raised = true;
    rowNeeds[row] = (rowNeeds[row] ?? 0) - 1;
    columnNeeds[column] = (columnNeeds[column] ?? 0) - 1;
  }
  rowNeeds.forEach((need, row) => {
    for (let left = need; left > 0; left--) {
      const path = alternatingPath(cells, row, columnNeeds);
      for (const cell of path) cell.raised = !cell.raised;
      const end = path[0]?.column ?? -1;
      columnNeeds[end] = (columnNeeds[end] ?? 0) - 1;
    }
  });
}

/**
 * From a row that needs a unit to a column that needs one, the last cell first: a cell to raise leads to
 * its column, a raised one of that column, to be lowered instead, to its row. Breadth first.
 */
function alternatingPath(
  cells: readonly Cell[],
  start: number,
  columnNeeds: readonly number[],
): Cell[] {
  const into = new Map<Cell, Cell | undefined>();
  const seen = new Set<number>();
  const queue: (readonly [row: number, by: Cell | undefined])[] = [[start, undefined]];
  for (const [row, by] of queue) {
    for (const up of cells) {
      if (up.row !== row || up.raised || seen.has(up.column)) continue;
      seen.add(up.column);
      into.set(up, by);
      if ((columnNeeds[up.column] ?? 0) > 0) return back(up, into);
      for (const down of cells) {
        if (down.column !== up.column || !down.raised || into.has(down)) continue;
        into.set(down, up);
        queue.push([down.row, down]);
      }
    }
  }
  return [];
}

function back(end: Cell, into: ReadonlyMap<Cell, Cell | undefined>): Cell[] {
  const path: Cell[] = [];
  for (let cell: Cell | undefined = end; cell; cell = into.get(cell)) path.push(cell);
  return path;
}
