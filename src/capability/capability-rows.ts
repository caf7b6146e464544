/** Capabilities from rows that people typed: one row each, columns in any order, one column per party. */
import { columnOf, numberOf, slug, type Row, type RowTable } from '../element/rows.js';

/** English and Italian, since a downloaded table is read back in either. */
const COLUMNS = {
  id: ['id'],
  name: ['name', 'capability', 'nome', 'capacità'],
  group: ['group', 'parent', 'parentId', 'gruppo'],
  description: ['description', 'descrizione'],
  importance: ['importance', 'weight', 'importanza', 'peso'],
  target: ['target', 'obiettivo'],
  current: ['current', 'level', 'now', 'attuale', 'livello'],
  date: ['date', 'on', 'data', 'del'],
} as const;

/** Columns that the table twin has and that follow from the others. */
const DERIVED = [
  'gap',
  'divario',
  'weighted gap',
  'divario pesato',
  'rank',
  'posto',
  'perception gap',
];

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
  const columns = findColumns(table.headers);
  const parties = partyColumns(table, new Set(Object.values(columns)));
  const groups = new Map<string, { id: string; name: string }>();
  const capabilities = table.rows.flatMap((row) => {
    const name = cellOf(row, columns.name);
    if (name === '') {
      table.report(row.line, 'name', row.cells.join(' | '));
      return [];
    }
    const group = cellOf(row, columns.group);
    if (group !== '') groups.set(slug(group), { id: slug(group), name: group });
    return [readRow(row, name, columns, parties, table)].map((capability) => ({
      ...capability,
      ...(group !== '' && { parentId: slug(group) }),
      assessments: parties.flatMap(({ partyId, index }) => {
        const level = readNumber(row, index, table);
        const on = cellOf(row, columns.date) || today;
        return level === undefined ? [] : [{ partyId, level, on }];
      }),
    }));
  });
  const ids = new Set(capabilities.map(({ id }) => id));
  return {
    parties: parties.map(({ partyId, index }) => ({
      id: partyId,
      name: table.headers[index] ?? '',
    })),
    capabilities: [...[...groups.values()].filter(({ id }) => !ids.has(id)), ...capabilities],
  };
}

type Columns = Readonly<Record<keyof typeof COLUMNS, number>>;

function findColumns(headers: readonly string[]): Columns {
  const find = (key: keyof typeof COLUMNS) => columnOf(headers, ...COLUMNS[key]);
  const name = find('name');
  return {
    id: find('id'),
    // A table that names no column has its names in the first.
    name: name < 0 ? 0 : name,
    group: find('group'),
    description: find('description'),
    importance: find('importance'),
    target: find('target'),
    current: find('current'),
    date: find('date'),
  };
}

/** The other columns that hold mostly numbers: each is headed by the party whose levels it has. */
function partyColumns({ headers, rows }: RowTable, taken: ReadonlySet<number>): PartyColumn[] {
  return headers.flatMap((header, index) => {
    if (taken.has(index) || header === '' || columnOf([header], ...DERIVED) === 0) return [];
    const cells = rows.map((row) => numberOf(row.cells[index])).filter((cell) => cell !== null);
    const numbers = cells.filter((cell) => !Number.isNaN(cell));
    return numbers.length * 2 > cells.length ? [{ partyId: slug(header), index }] : [];
  });
}

function readRow(
  row: Row,
  name: string,
  columns: Columns,
  parties: readonly PartyColumn[],
  table: RowTable,
): { readonly id: string; readonly name: string } {
  const field = (key: 'target' | 'current' | 'importance') => {
    const number = columns[key] < 0 ? undefined : readNumber(row, columns[key], table);
    return number === undefined ? {} : { [key]: number };
  };
  const description = cellOf(row, columns.description);
  return {
    id: cellOf(row, columns.id) || slug(name),
    name,
    ...(description !== '' && { description }),
    ...field('target'),
    ...field('importance'),
    // Beside levels by party a plain one is their mean, as a downloaded table has it.
    ...(parties.length === 0 && field('current')),
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
