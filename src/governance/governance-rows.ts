/** Rules from rows that people typed: a column per input, the zone, a note, a review date. */
import { columnOf, slug, type Row, type RowTable } from '../element/rows.js';
import { parseCondition, type TextProblem } from './condition-text.js';
import type { Governance, GovernanceInput, Rule, Zone } from './governance.js';
import type { GovernanceWords } from './governance-words.en.js';

/** English and Italian, since a downloaded table is read back in either. */
const COLUMNS = {
  id: ['id', 'rule', 'regola'],
  zone: ['zone', 'zona', 'outcome', 'esito'],
  note: ['note', 'notes', 'nota'],
  // The last two are what the matrix writes itself.
  review: [
    'review',
    'reviewOn',
    'revisione',
    'riesame',
    'review and exceptions',
    'riesame e deroghe',
  ],
} as const;

/** Columns that follow from the others: the place in the table, how often a rule matched. */
const DERIVED = ['#', 'no', 'n', 'n.', 'nr', 'hits', 'matches', 'casi'];

/** Part of a document, to be validated like any other. */
export interface GovernanceRows {
  readonly inputs: readonly GovernanceInput[];
  readonly zones: readonly Zone[];
  readonly rules: readonly Pick<Rule, 'id' | 'when' | 'zone' | 'note' | 'reviewOn'>[];
}

interface InputColumn {
  readonly index: number;
  readonly input: GovernanceInput;
  /** Lower-case name of a value → value. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * `known`: the inputs and zones that a header or cell may name, by id, own name or name in `words`.
 * Other columns become inputs of their own, typed by what stands in them. Zones that are all unknown
 * are taken in the order of appearance, the mildest first; one unknown among known ones is refused.
 * A refused row is reported with its line; the rest is kept.
 */
export function readGovernanceRows(
  table: RowTable,
  known: Pick<Governance, 'inputs' | 'zones'>,
  words: readonly GovernanceWords[],
): GovernanceRows {
  const columns = {
    id: columnOf(table.headers, ...COLUMNS.id),
    zone: columnOf(table.headers, ...COLUMNS.zone),
    note: columnOf(table.headers, ...COLUMNS.note),
    review: columnOf(table.headers, ...COLUMNS.review),
  };
  // A table that names no column of zones has them in the last.
  if (columns.zone < 0) columns.zone = table.headers.length - 1;
  const inputs = inputColumns(table, new Set(Object.values(columns)), known.inputs, words);
  const zones = zonesOf(table, columns.zone, known.zones, words);
  const rules = table.rows.flatMap((row, position) => {
    const when = readWhen(row, inputs, table);
    const zone = zones.find(({ names }) => names.includes(plain(cellOf(row, columns.zone))));
    if (!zone) {
      const expected = zones.map(({ names: [name] }) => name).join(', ');
      table.report(row.line, expected, cellOf(row, columns.zone));
    }
    if (!zone || !when) return [];
    const note = cellOf(row, columns.note);
    const reviewOn = cellOf(row, columns.review);
    return {
      id: cellOf(row, columns.id) || `rule-${position + 1}`,
      when,
      zone: zone.zone.id,
      ...(note !== '' && { note }),
      ...(reviewOn !== '' && { reviewOn }),
    };
  });
  return { inputs: inputs.map(({ input }) => input), zones: zones.map(({ zone }) => zone), rules };
}

/** Undefined where a cell does not fit: without one of its conditions it would be another rule. */
function readWhen(
  row: Row,
  columns: readonly InputColumn[],
  { headers, report }: RowTable,
): Rule['when'] | undefined {
  const when: [string, Rule['when'][string]][] = [];
  let fits = true;
  for (const { index, input, names } of columns) {
    const reading = parseCondition(cellOf(row, index), input, { names });
    if (reading.ok) {
      if (reading.condition !== undefined) when.push([input.id, reading.condition]);
    } else {
      fits = false;
      report(row.line, wish(reading.problem), `${headers[index] ?? ''}: ${reading.problem.found}`);
    }
  }
  return fits ? Object.fromEntries(when) : undefined;
}

function wish({ readings, expected }: TextProblem): string {
  return readings.length > 0 ? readings.join(' / ') : expected;
}

function inputColumns(
  table: RowTable,
  taken: ReadonlySet<number>,
  known: readonly GovernanceInput[],
  words: readonly GovernanceWords[],
): readonly InputColumn[] {
  return table.headers.flatMap((header, index) => {
    if (taken.has(index) || header === '' || columnOf([header], ...DERIVED) === 0) return [];
    const [, name = header, unit] = /^(.*?)\s*[([]([^)\]]+)[)\]]$/.exec(header) ?? [];
    const input = known.find((candidate) =>
      [header, name].some((text) => columnOf([text], ...namesOf(candidate, words)) === 0),
    );
    return {
      index,
      input:
        input ??
        inferInput(
          name,
          unit,
          table.rows.map((row) => cellOf(row, index)),
        ),
      names: new Map(words.flatMap((one) => valueNames(one, input?.id ?? ''))),
    };
  });
}

function namesOf({ id, name }: GovernanceInput, words: readonly GovernanceWords[]): string[] {
  return [id, name, ...words.map(({ inputs }) => inputs[id])].filter((text) => text !== undefined);
}

function valueNames({ values }: GovernanceWords, inputId: string): [string, string][] {
  return Object.entries(values[inputId] ?? {}).map(([value, name]) => [name.toLowerCase(), value]);
}

/** A number or a boolean where every cell reads as one, else an enumeration of what stands there. */
function inferInput(
  name: string,
  unit: string | undefined,
  cells: readonly string[],
): GovernanceInput {
  const id = slug(name);
  const base = { id, name, ...(unit !== undefined && { unit }) };
  for (const type of ['boolean', 'number'] as const) {
    const readings = cells.map((cell) => parseCondition(cell, { ...base, type }));
    const fits = readings.every((reading) => reading.ok || reading.problem.code === 'ambiguous');
    if (fits && readings.some((reading) => !reading.ok || reading.condition !== undefined)) {
      return { ...base, type };
    }
  }
  const values = cells.flatMap((cell) => {
    const reading = parseCondition(cell, { id, type: 'enum' });
    return reading.ok && reading.condition !== undefined ? [reading.condition].flat() : [];
  });
  const listed = values.flatMap((value) =>
    typeof value === 'object' && 'not' in value ? value.not : value,
  );
  return {
    ...base,
    type: 'enum',
    values: [...new Set(listed.filter((one) => typeof one === 'string'))],
  };
}

function zonesOf(
  { rows }: RowTable,
  column: number,
  known: readonly Zone[],
  words: readonly GovernanceWords[],
): readonly { zone: Zone; names: readonly string[] }[] {
  const candidates = known.map((zone) => ({
    zone,
    names: [zone.id, zone.name, ...words.map(({ zones }) => zones[zone.id])].flatMap((text) =>
      text === undefined ? [] : plain(text),
    ),
  }));
  const cells = [...new Set(rows.map((row) => cellOf(row, column)))].filter((cell) => cell !== '');
  if (cells.some((cell) => candidates.some(({ names }) => names.includes(plain(cell))))) {
    return candidates;
  }
  return cells.map((name, index) => ({
    zone: { id: slug(name), name, rank: index + 1 },
    names: [plain(name)],
  }));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

function cellOf(row: Row, index: number): string {
  return row.cells[index] ?? '';
}
