/** CSV by RFC 4180, and what spreadsheets make of it: BOM, semicolons, tabs, bare CR, `sep=;`. */
import { isFilled, type Row, type RowTable } from './rows.js';

export interface ParsedCsv extends Omit<RowTable, 'report'> {
  /** Lines where a quote opens that is never closed: what stands on them is left out, and the lines after are read. */
  readonly unclosed: readonly Row[];
}

/** Reads a whole file; the separator is the one of `,` `;` tab that the first line has most of. */
export function parseCsv(text: string): ParsedCsv {
  const source = text.replace(/^\uFEFF/, '');
  // Excel's own way to say it, in a line of its own.
  const said = /^sep=([,;\t|])[^\r\n]*/i.exec(source)?.[1];
  const records = readRecords(source, said ?? separatorOf(source)).slice(said ? 1 : 0);
  const [header, ...rest] = records.filter(isFilled);
  return {
    headers: header?.cells.map((cell) => cell.trim()) ?? [],
    rows: rest.filter(({ isUnclosed }) => !isUnclosed),
    unclosed: records.filter(({ isUnclosed }) => isUnclosed),
  };
}

/**
 * Writes rows as CSV with CRLF. Text that a spreadsheet would run as a formula gets a leading
 * apostrophe (OWASP, “CSV injection”), which {@link parseCsv} takes off again; numbers stay numbers.
 */
export function printCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((cells) => cells.map(printCell).join(',')).join('\r\n') + '\r\n';
}

/** Apostrophes count, so that each text is read back as it was. */
const FORMULA = /^'*[=+\-@\t\r\n]/;

function printCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Where two are as frequent, the one that is rarer in names and numbers. */
function separatorOf(text: string): string {
  const line = /\S[^\r\n]*/.exec(text.replace(/"[^"]*"/g, '""'))?.[0] ?? '';
  const count = (separator: string) => line.split(separator).length;
  return ['\t', ';', ','].reduce((best, one) => (count(one) > count(best) ? one : best));
}

interface CsvRecord extends Row {
  readonly isUnclosed?: true;
}

function readRecords(text: string, separator: string): CsvRecord[] {
  const boundary = new RegExp(`[${separator}\r\n]|$`, 'g');
  const records: CsvRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const first = line;
    const cells: string[] = [];
    for (;;) {
      const cell = readCell(text, at, boundary);
      if (!cell) {
        const found = text.slice(at, boundaryOf(/[\r\n]|$/g, text, at));
        records.push({ line, cells: [...cells, found], isUnclosed: true });
        at += found.length;
        break;
      }
      cells.push(cell.value);
      line += cell.lines;
      at = cell.end;
      if (text[at] !== separator) {
        records.push({ line: first, cells });
        break;
      }
      at++;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line++;
  }
  return records;
}

interface Cell {
  readonly value: string;
  readonly end: number;
  /** Line breaks inside. */
  readonly lines: number;
}

/** Undefined where its quote is never closed: one cell cannot tell, until it meets the quotes of another. */
function readCell(text: string, start: number, boundary: RegExp): Cell | undefined {
  const isQuoted = text[start] === '"';
  const close = isQuoted ? closingQuote(text, start) : start;
  if (close === undefined) return undefined;
  const quoted = text.slice(start + 1, close);
  const rest = isQuoted ? close + 1 : start;
  const end = boundaryOf(boundary, text, rest);
  const after = text.slice(rest, end);
  const lines = quoted.split(/\r\n|\r|\n/).length - 1;
  if (lines > 0 && after.trim() !== '') return undefined;
  return { value: unguarded(quoted.replace(/""/g, '"') + after), end, lines };
}

/** Two quotes stand for one. */
function closingQuote(text: string, open: number): number | undefined {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? undefined : at;
}

function boundaryOf(boundary: RegExp, text: string, from: number): number {
  boundary.lastIndex = from;
  return boundary.exec(text)?.index ?? text.length;
}
