/** Blocks of cells on the clipboard, as spreadsheets write and read them: tabs, line breaks, quotes around either. */

/** Cells may hold tabs and line breaks. Text that a spreadsheet would run as a formula gets a leading apostrophe. */
export function printTsv(block: readonly (readonly string[])[]): string {
  const rows = block.map((cells) => cells.map(printCell).join('\t'));
  // As spreadsheets do; one row alone may also go into a field, where a line break would be one too many.
  return rows.join('\r\n') + (rows.length > 1 ? '\r\n' : '');
}

/** Rows as they stand, empty ones too; the line break that spreadsheets put behind the last row is none. */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const source = text.replace(/^\uFEFF/, '').replace(/(?:\r\n|\r|\n)$/, '');
  // A cell, plain or in quotes, and what ends it. A quote that is never closed is a character like others.
  for (const [, quoted, plain, end] of source.matchAll(CELL)) {
    const cell = quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(unguarded(cell.replaceAll('\r\n', '\n')));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}

const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;

/** A number may begin with a sign, and a dash alone says “any”. */
const FORMULA = /^'*(?:[=+@\t\r]|-(?=.)(?!\d+(?:\.\d+)?$))/;

function printCell(cell: string): string {
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
