/** Rows that people typed: from a `<table>` inside the tag, or from a CSV file. */

export interface Row {
  /** Where it stands for people: the line of the file, or the row of the table (headers = 1). */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface RowTable {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  /** Says what does not fit in a row; the row's good parts may still be used. */
  readonly report: (line: number, expected: string, found: string) => void;
}

/** The first row is the header, whether it stands in a `thead` or not; cells are read as text. */
export function rowsOfTable(table: HTMLTableElement): Omit<RowTable, 'report'> {
  // Spread, not `Array.from`: MooTools puts its own in place, which takes no function.
  const [header, ...rows] = [...table.rows].map((row, position) => ({
    line: position + 1,
    cells: [...row.cells].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
  }));
  return { headers: header?.cells ?? [], rows: rows.filter(isFilled) };
}

export function isFilled(row: Row): boolean {
  return row.cells.some((cell) => cell.trim() !== '');
}

/**
 * Finds a column by any of its names, in any case and with any spaces or hyphens.
 * -1 if there is none.
 */
export function columnOf(headers: readonly string[], ...names: readonly string[]): number {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '');
  const wanted = new Set(names.map(plain));
  return headers.findIndex((header) => wanted.has(plain(header)));
}

/** The text of a cell; empty where the row is shorter, or there is no such column. */
export function cellOf(row: Row, column: number): string {
  return row.cells[column] ?? '';
}

/** A cell as a number: `3`, `3.5` and `3,5`; null where it is blank or a dash, NaN where it is no number. */
export function numberOf(cell = ''): number | null {
  const text = cell.trim();
  if (/^[-–—]?$/.test(text)) return null;
  return Number(text.replace(',', '.').replace('\u2212', '-'));
}

/** An id from a name: `Customer data` → `customer-data`; letters of any script are kept. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'item';
}
