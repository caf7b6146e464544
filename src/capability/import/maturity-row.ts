/** One row of a maturity file, read by what its columns hold: whole, or refused whole. */
import { slug, type Row } from '../../element/rows.js';
import type { Scale } from '../capability.js';
import { AMBIGUOUS, readDate, type DateOrder } from '../../element/cell-date.js';
import type { Field, MaturityTable, NamedParty, Role } from './maturity-columns.js';
import { convertScore, readScore, type ScoreScale } from './score-scale.js';

export type RefusalReason =
  | 'unclosed'
  | 'too-many-cells'
  | 'no-name'
  | 'not-a-number'
  | 'outside-source'
  | 'importance'
  | 'not-a-date'
  | 'ambiguous-date'
  | 'unknown-party'
  | 'unknown-id'
  | 'ambiguous-name'
  | 'ambiguous-group'
  | 'other-name'
  | 'own-group'
  | 'has-levels'
  | 'contradiction';

export interface Refusal {
  readonly line: number;
  readonly reason: RefusalReason;
  /** What was found there, as it stands in the file. */
  readonly found: string;
}

export interface ReadOptions {
  readonly roles: readonly Role[];
  /** The scale of scores and targets in the file. */
  readonly from: ScoreScale;
  /** The workspace's. */
  readonly scale: Scale;
  readonly dateOrder: DateOrder | undefined;
  readonly parties: readonly NamedParty[];
  /** Whose the levels are that no column and no row gives to a party; undefined = nobody's in particular. */
  readonly partyId: string | undefined;
}

/** Levels are on the workspace's scale. What a row does not say is absent. */
export interface MaturityRow {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly description: string;
  readonly importance?: number;
  readonly target?: number;
  readonly levels: readonly RowLevel[];
  /** `YYYY-MM-DD`, empty where the row has none. */
  readonly date: string;
  readonly evidence: { readonly text?: string; readonly url?: string } | undefined;
}

export interface RowLevel {
  /** Undefined = nobody's in particular. */
  readonly partyId: string | undefined;
  /** Null = not assessed. */
  readonly level: number | null;
}

class RefusedRow extends Error {
  readonly reason: RefusalReason;
  readonly found: string;

  constructor(reason: RefusalReason, found: string) {
    super(reason);
    this.reason = reason;
    this.found = found;
  }
}

export function readMaturityRow(
  row: Row,
  { headers }: MaturityTable,
  options: ReadOptions,
): MaturityRow | Refusal {
  try {
    return new RowReader(row, headers, options).read();
  } catch (refused) {
    if (!(refused instanceof RefusedRow)) throw refused;
    return { line: row.line, reason: refused.reason, found: refused.found };
  }
}

class RowReader {
  readonly #row: Row;
  readonly #headers: readonly string[];
  readonly #options: ReadOptions;

  constructor(row: Row, headers: readonly string[], options: ReadOptions) {
    this.#row = row;
    this.#headers = headers;
    this.#options = options;
  }

  read(): MaturityRow {
    const { line, cells } = this.#row;
    const surplus = cells.slice(this.#headers.length).filter((cell) => cell.trim() !== '');
    if (surplus.length > 0) throw new RefusedRow('too-many-cells', cells.join(' | '));
    const [id, name] = [this.#cell('id'), this.#cell('name')];
    if (id === '' && name === '') throw new RefusedRow('no-name', cells.join(' | '));
    const importance = this.#importance();
    const target = this.#level(this.#cell('target'));
    const [text, url] = [this.#cell('evidence'), this.#cell('link')];
    const evidence = { ...(text && { text }), ...(url && { url }) };
    return {
      line,
      id,
      name,
      group: this.#cell('group'),
      description: this.#cell('description'),
      ...(importance !== undefined && { importance }),
      ...(typeof target === 'number' && { target }),
      levels: this.#levels(),
      date: this.#date(),
      evidence: text || url ? evidence : undefined,
    };
  }

  #cell(field: Field): string {
    return this.#at(this.#options.roles.indexOf(field));
  }

  #at(column: number): string {
    return this.#row.cells[column]?.trim() ?? '';
  }

  #levels(): readonly RowLevel[] {
    return this.#options.roles.flatMap((role, column) => {
      const isLevel = role === 'level' || role === 'new-party' || role.startsWith('by:');
      const level = isLevel ? this.#level(this.#at(column)) : undefined;
      return level === undefined ? [] : [{ partyId: this.#partyOf(role, column), level }];
    });
  }

  #partyOf(role: Role, column: number): string | undefined {
    if (role === 'new-party') return slug(this.#headers[column] ?? '');
    if (role !== 'level') return role.slice('by:'.length);
    const said = this.#cell('party').toLowerCase();
    if (said === '') return this.#options.partyId;
    const party = this.#options.parties.find(({ id, name }) =>
      [id.toLowerCase(), name.toLowerCase()].includes(said),
    );
    if (!party) throw new RefusedRow('unknown-party', this.#cell('party'));
    return party.id;
  }

  #level(cell: string): number | null | undefined {
    const score = readScore(cell);
    if (score === undefined || score === null) return score;
    if (Number.isNaN(score)) throw new RefusedRow('not-a-number', cell);
    const { from, scale } = this.#options;
    const level = convertScore(score, from, scale);
    if (level === null) throw new RefusedRow('outside-source', cell);
    return level;
  }

  #importance(): number | undefined {
    const cell = this.#cell('importance');
    const importance = readScore(cell) ?? undefined;
    if (importance === undefined) return undefined;
    if (Number.isNaN(importance)) throw new RefusedRow('not-a-number', cell);
    if (!(importance >= 0 && importance <= 5)) throw new RefusedRow('importance', cell);
    return importance;
  }

  #date(): string {
    const cell = this.#cell('date');
    if (cell === '') return '';
    const date = readDate(cell, this.#options.dateOrder);
    if (date === null) throw new RefusedRow('not-a-date', cell);
    if (date === AMBIGUOUS) throw new RefusedRow('ambiguous-date', cell);
    return date;
  }
}
