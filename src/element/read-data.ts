/** From where an element's own data stands to a loaded document. Needs the validator, so it is loaded on demand. */
import { fetchText } from '../workspace/fetch-text.js';
import { isItem } from '../workspace/key.js';
import { loadDocument, parseJson, type Loaded } from '../workspace/load.js';
import { shorten, type Problem } from '../workspace/problem.js';
import { stateOf } from '../workspace/state.js';
import { WorkspaceStore } from '../workspace/store.js';
import type { DataReaders } from './data-readers.js';
import { rowsOfTable, type RowTable } from './rows.js';

/** Where the data stands. */
export type DataSource =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'src'; readonly src: string }
  | { readonly kind: 'script'; readonly text: string }
  | { readonly kind: 'table'; readonly table: HTMLTableElement }
  | { readonly kind: 'attributes' };

export interface ReadResult {
  /** Absent where nothing could be read; the problems say why. */
  readonly loaded?: Loaded;
  /** A store of its own for what was loaded. */
  readonly store?: WorkspaceStore;
  readonly problems: readonly Problem[];
}

/** What does not fit comes back as problems. */
export function readData(
  source: DataSource,
  readers: DataReaders,
  signal: AbortSignal,
): ReadResult | Promise<ReadResult> {
  switch (source.kind) {
    case 'value':
      // Frameworks pass attributes on as strings.
      return typeof source.value === 'string'
        ? readText(source.value, 'data', readers)
        : readJson(source.value, readers);
    case 'src':
      return readFile(source.src, readers, signal);
    case 'script':
      return readText(source.text, '<script>', readers);
    case 'table':
      return readRows(rowsOfTable(source.table), '<table>', readers);
    case 'attributes':
      return load(readers.fromAttributes?.(), readers);
  }
}

async function readFile(
  src: string,
  readers: DataReaders,
  signal: AbortSignal,
): Promise<ReadResult> {
  const { text = '', csv, problem } = await fetchText(src, signal);
  if (problem) return { problems: [problem] };
  return csv ? readCsv(text, src, readers) : readText(text, src, readers);
}

async function readCsv(text: string, path: string, readers: DataReaders): Promise<ReadResult> {
  const { parseCsv } = await import('./csv.js');
  const { unclosed, ...rows } = parseCsv(text);
  const problems = unclosed.map(({ line, cells }): Problem => {
    const found = shorten(cells.at(-1) ?? '');
    return { severity: 'error', path: `${path}:${line}`, code: 'unclosed-quote', found };
  });
  return readRows(rows, path, readers, problems);
}

function readText(text: string, path: string, readers: DataReaders): ReadResult {
  const { value, problems } = parseJson(text, path);
  return value === undefined ? { problems } : readJson(value, readers, problems);
}

function readJson(
  value: unknown,
  readers: DataReaders,
  problems: readonly Problem[] = [],
): ReadResult {
  return load(readers.fromJson?.(value) ?? value, readers, problems);
}

function readRows(
  rows: Omit<RowTable, 'report'>,
  path: string,
  readers: DataReaders,
  problems: Problem[] = [],
): ReadResult {
  const report: RowTable['report'] = (line, expected, found) =>
    problems.push(rowProblem(path, line, expected, found));
  const document = readers.fromRows?.({ ...rows, report });
  return load(document ?? {}, readers, problems);
}

function rowProblem(path: string, line: number, expected: string, found: string): Problem {
  return { severity: 'error', path: `${path}:${line}`, code: 'row', expected, found };
}

function load(
  document: unknown,
  { rooms, defaults }: DataReaders,
  problems: readonly Problem[] = [],
): ReadResult {
  const completed = isItem(document) ? { ...defaults, ...document } : document;
  const loaded = loadDocument(completed, rooms);
  const store = new WorkspaceStore(stateOf(loaded));
  return { loaded, store, problems: [...problems, ...loaded.problems] };
}
