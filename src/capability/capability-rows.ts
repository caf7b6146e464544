/** Capabilities from rows that people typed: one row each, columns in any order, one column per party. */
import { columnOf, numberOf, slug, type Row, type RowTable } from '../element/rows.js';
import { COLUMN_TERMS, DAY_HEADER, DERIVED_TERMS, PARTY_TERMS } from './columns.js';

interface PartyColumn {
  readonly partyId: string;
  readonly index: number;
}

/** What {@link readCapabilityRows} makes: part of a document, to be validated like any other. */
export interface CapabilityRows {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly capabilities: readonly object[];
}

/**
 * A row without a name, and a cell that is no number where one belongs, are reported with their line;
 * the rest is kept. A level without a date in its row is of `today`.
 */
export function readCapabilityRows(table: RowTable, today: string): CapabilityRows {
  const columns = findColumns(table);
  const parties = partyColumns(table, new Set(Object.values(columns)));
  const idOf = (row: Row) => cellOf(row, columns.id) || slug(cellOf(row, columns.name));
  const isNamed = (row: Row) => cellOf(row, columns.name) !== '';
  const ids = new Set(table.rows.filter(isNamed).map(idOf));
  const groups = new Map<string, { id: string; name: string }>();
  const capabilities = table.rows.flatMap((row) => {
    if (!isNamed(row)) {
      table.report(row.line, 'name', row.cells.join(' | '));
      return [];
    }
    const group = cellOf(row, columns.group);
    // Where parents are given by id, each is a row of its own; what no row has is the name of a group.
    const parentId = ids.has(group) ? group : slug(group);
    if (group !== '' && !ids.has(parentId)) groups.set(parentId, { id: parentId, name: group });
    const levels = readRow(row, columns, parties, table, today);
    const name = cellOf(row, columns.name);
    return { id: idOf(row), name, ...(group !== '' && { parentId }), ...levels };
  });
  return {
    parties: parties.map(({ partyId, index }) => ({
      id: partyId,
      name: table.headers[index] ?? '',
    })),
    capabilities: [...groups.values(), ...capabilities],
  };
}

type Columns = Readonly<Record<keyof typeof COLUMN_TERMS, number>>;

function findColumns({ headers, rows }: RowTable): Columns {
  const find = (key: keyof typeof COLUMN_TERMS) => columnOf(headers, ...COLUMN_TERMS[key]);
  const name = find('name');
  const date = find('date');
  const current = find('current');
  // In Italian, the date of a row has the name that a party has in English.
  const holdsDates = rows.some(({ cells }) => Number.isNaN(numberOf(cells[date])));
  return {
    id: find('id'),
    // A table that names no column has its names in the first.
    name: name < 0 ? 0 : name,
    group: find('group'),
    description: find('description'),
    importance: find('importance'),
    target: find('target'),
    current: current < 0 ? headers.findLastIndex((header) => DAY_HEADER.test(header)) : current,
    date: holdsDates ? date : -1,
  };
}

/** The other columns that hold mostly numbers: each is headed by the party whose levels it has. */
function partyColumns({ headers, rows }: RowTable, taken: ReadonlySet<number>): PartyColumn[] {
  return headers.flatMap((header, index) => {
    if (taken.has(index) || header === '' || isDerived(header)) return [];
    const cells = rows.map((row) => numberOf(row.cells[index])).filter((cell) => cell !== null);
    const numbers = cells.filter((cell) => !Number.isNaN(cell));
    return numbers.length * 2 > cells.length ? [{ partyId: partyIdOf(header), index }] : [];
  });
}

function isDerived(header: string): boolean {
  return DAY_HEADER.test(header) || columnOf([header], ...DERIVED_TERMS) === 0;
}

/** Those that the kit has a name for are known by it. */
function partyIdOf(header: string): string {
  const known = Object.entries(PARTY_TERMS).find(([, terms]) => columnOf([header], ...terms) === 0);
  return known?.[0] ?? slug(header);
}

function readRow(
  row: Row,
  columns: Columns,
  parties: readonly PartyColumn[],
  table: RowTable,
  today: string,
): object {
  const field = (key: 'target' | 'current' | 'importance') => {
    const number = columns[key] < 0 ? undefined : readNumber(row, columns[key], table);
    return number === undefined ? {} : { [key]: number };
  };
  const description = cellOf(row, columns.description);
  const on = cellOf(row, columns.date) || today;
  const assessments = parties.flatMap(({ partyId, index }) => {
    const level = readNumber(row, index, table);
    return level === undefined ? [] : [{ partyId, level, on }];
  });
  return {
    ...(description !== '' && { description }),
    ...field('target'),
    ...field('importance'),
    // Beside levels by party a plain one is their mean, as a downloaded table has it.
    ...(assessments.length === 0 && field('current')),
    assessments,
  };
}

/** Undefined where there is nothing, or nothing that is a number. */
function readNumber(row: Row, index: number, { headers, report }: RowTable): number | undefined {
  const number = numberOf(row.cells[index]);
  if (number === null) return undefined;
  if (Number.isFinite(number)) return number;
  report(row.line, 'number', `${headers[index] ?? ''}: ${row.cells[index] ?? ''}`);
  return undefined;
}

function cellOf(row: Row, index: number): string {
  return row.cells[index] ?? '';
}
