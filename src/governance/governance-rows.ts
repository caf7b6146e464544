/** Rules from rows that people typed: a column per input, the zone, a note, a review date. */
import { AMBIGUOUS, guessOrder, readDate, type DateOrder } from '../element/cell-date.js';
import { cellOf, columnOf, slug, type Row, type RowTable } from '../element/rows.js';
import { parseCondition, type TextProblem } from './condition-text.js';
import { languagesOf } from './condition-words.js';
import type { Governance, GovernanceInput, Rule, Zone } from './governance.js';
import { inputColumns, type InputColumn } from './row-inputs.js';
import { RowIds } from './row-ids.js';
import { nameOf, type Language } from './rule-words.js';

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

type RowRule = Pick<Rule, 'id' | 'when' | 'zone' | 'note' | 'reviewOn'>;

export interface GovernanceRows {
  readonly inputs: readonly GovernanceInput[];
  readonly zones: readonly Zone[];
  readonly rules: readonly RowRule[];
  /** Where each rule stands, by its position in `rules`. */
  readonly lines: readonly number[];
  /** What the table has a column for, though a rule may have none of it. */
  readonly fields: readonly ('note' | 'reviewOn')[];
}

/**
 * `known`: the inputs and zones that a header or cell may name, by id, own name or name in the language or
 * in English, and the
 * rules that a row without an id may be, by its conditions.
 * Other columns become inputs of their own, typed by what stands in them. Zones that are all unknown
 * are taken in the order of appearance, the mildest first; one unknown among known ones is refused.
 * A refused row is reported with its line; the rest is kept.
 */
export function readGovernanceRows(
  table: RowTable,
  known: Pick<Governance, 'inputs' | 'zones' | 'rules'>,
  language: Language,
): GovernanceRows {
  const columns = {
    id: columnOf(table.headers, ...COLUMNS.id),
    zone: columnOf(table.headers, ...COLUMNS.zone),
    note: columnOf(table.headers, ...COLUMNS.note),
    review: columnOf(table.headers, ...COLUMNS.review),
  };
  // A table that names no column of zones has them in the last.
  if (columns.zone < 0) columns.zone = table.headers.length - 1;
  const inputs = inputColumns(table, new Set(Object.values(columns)), known.inputs, language);
  const zones = zonesOf(table, columns.zone, known.zones, language);
  const dates = guessOrder(table.rows.map((row) => cellOf(row, columns.review).trim()));
  const ids = new RowIds(table, columns.id, known.rules);
  const found = table.rows.flatMap((row, position) => {
    const when = readWhen(row, inputs, table, language);
    const zone = zones.find(({ names }) => names.includes(plain(cellOf(row, columns.zone))));
    if (!zone) {
      const expected = zones.map(({ zone: one }) => nameOf(one, language.words.zones)).join(', ');
      table.report(row.line, expected, cellOf(row, columns.zone));
    }
    const reviewOn = readReview(row, columns.review, dates, table);
    if (!zone || !when || reviewOn === undefined) return [];
    const id = ids.of(row, position, when);
    if (id === undefined) return [];
    const note = cellOf(row, columns.note);
    const rule: RowRule = {
      id,
      when,
      zone: zone.zone.id,
      ...(note !== '' && { note }),
      ...(reviewOn !== '' && { reviewOn }),
    };
    return { rule, line: row.line };
  });
  return {
    inputs: inputs.map(({ input }) => input),
    zones: zones.map(({ zone }) => zone),
    rules: found.map(({ rule }) => rule),
    lines: found.map(({ line }) => line),
    fields: [
      ...(columns.note < 0 ? [] : (['note'] as const)),
      ...(columns.review < 0 ? [] : (['reviewOn'] as const)),
    ],
  };
}

/** Empty where the cell is; undefined where it is no date, or may be one of two. */
function readReview(
  row: Row,
  column: number,
  order: DateOrder | undefined,
  { headers, report }: RowTable,
): string | undefined {
  const cell = cellOf(row, column).trim();
  const date = cell && readDate(cell, order);
  if (date !== null && date !== AMBIGUOUS) return date;
  const readings = date && [readDate(cell, 'day-first'), readDate(cell, 'month-first')];
  report(
    row.line,
    readings ? readings.join(' / ') : 'YYYY-MM-DD',
    `${headers[column] ?? ''}: ${cell}`,
  );
  return undefined;
}

/** Undefined where a cell does not fit: without one of its conditions it would be another rule. */
function readWhen(
  row: Row,
  columns: readonly InputColumn[],
  { headers, report }: RowTable,
  language: Language,
): Rule['when'] | undefined {
  const when: [string, Rule['when'][string]][] = [];
  let fits = true;
  for (const { index, input } of columns) {
    const reading = parseCondition(cellOf(row, index), input, { language });
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

function zonesOf(
  { rows }: RowTable,
  column: number,
  known: readonly Zone[],
  language: Language,
): readonly { zone: Zone; names: readonly string[] }[] {
  const languages = languagesOf(language);
  const candidates = known.map((zone) => ({
    zone,
    names: [zone.id, zone.name, ...languages.map(({ words }) => words.zones[zone.id])].flatMap(
      (text) => (text === undefined ? [] : plain(text)),
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
