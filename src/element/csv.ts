/** CSV by RFC 4180, and what spreadsheets make of it: BOM, semicolons, tabs, bare CR. */
import { isFilled, type Row, type RowTable } from './rows.js';

export interface ParsedCsv extends Omit<RowTable, 'report'> {
  /** The line of a quote that is never closed. */
  readonly unclosedAt?: number;
}

/** Reads a whole file; the separator is the one of `,` `;` tab that the first line has most of. */
export function parseCsv(text: string): ParsedCsv {
  const source = text.replace(/^\uFEFF/, '');
  const { rows, unclosedAt } = readRows(source, separatorOf(source));
  const [header, ...rest] = rows;
  return {
    headers: header?.cells.map((cell) => cell.trim()) ?? [],
    rows: rest.filter(isFilled),
    ...(unclosedAt !== undefined && { unclosedAt }),
  };
}

/**
 * Writes rows as CSV with CRLF. Text that a spreadsheet would run as a formula gets a leading
 * apostrophe (OWASP, “CSV injection”); numbers stay numbers.
 */
export function printCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((cells) => cells.map(printCell).join(',')).join('\r\n') + '\r\n';
}

function printCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function separatorOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text.replace(/"[^"]*"/g, ''))?.[0] ?? '';
  const count = (separator: string) => line.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

function readRows(text: string, separator: string): { rows: Row[]; unclosedAt?: number } {
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let rowLine = 1;
  let quotedSince: number | undefined;
  const endCell = () => {
    cells.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push({ line: rowLine, cells });
    cells = [];
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const breaksLine = char === '\n' || (char === '\r' && text[at + 1] !== '\n');
    if (breaksLine) line++;
    if (quotedSince !== undefined) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') cell += text[++at] ?? '';
      else quotedSince = undefined;
    } else if (char === '"' && cell === '') quotedSince = line;
    else if (char === separator) endCell();
    else if (breaksLine) {
      endRow();
      rowLine = line;
    } else if (char !== '\r') cell += char;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return quotedSince === undefined ? { rows } : { rows, unclosedAt: quotedSince };
}
