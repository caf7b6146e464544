/** The capabilities while rows of a file are taken into them, one whole row after another. */
import { slug } from '../../element/rows.js';
import { FORBIDDEN_KEYS } from '../../workspace/key.js';
import { sameValue } from '../../workspace/operation.js';
import type { Assessment, Capability } from '../capability.js';
import { latestByParty } from '../level.js';
import type { MaturityRow, Refusal, RefusalReason, RowLevel } from './maturity-row.js';

/** What one row writes, by a key that tells whether two rows write the same. */
type Writes = Map<string, unknown>;

export class CapabilityDraft {
  /** The parties that a row gave a level for. */
  readonly assessedBy = new Set<string>();
  readonly #byId: Map<string, Capability>;
  readonly #idsByName = new Map<string, Set<string>>();
  /** In lower case; the first of several that differ in nothing else. */
  readonly #idsByCase = new Map<string, string>();
  readonly #day: string;
  /** Capability and field → what the file said of it, and where. */
  readonly #said = new Map<string, { readonly value: unknown; readonly line: number }>();

  constructor(capabilities: readonly Capability[], day: string) {
    this.#byId = new Map(capabilities.map((one) => [one.id, one]));
    this.#day = day;
    for (const one of capabilities) this.#index(one);
  }

  get capabilities(): readonly Capability[] {
    return [...this.#byId.values()];
  }

  /** The id of the capability that the row went into, or why nothing of it was taken. */
  take(row: MaturityRow): string | Refusal {
    const refuse = (reason: RefusalReason, found: string) => ({ line: row.line, reason, found });
    const parents = row.group === '' ? [] : this.#named(row.group);
    if (parents.length > 1) return refuse('ambiguous-group', row.group);
    const found = this.#find(row, parents[0]);
    if (typeof found === 'object') return { line: row.line, ...found };
    const known = found === undefined ? undefined : this.#byId.get(found);
    if (!known && row.name === '') return refuse('unknown-id', row.id);
    const id = known?.id ?? this.#newId(row);
    const isOwnGroup =
      parents[0] === undefined
        ? row.group !== '' && plainName(row.group) === plainName(known?.name ?? row.name)
        : this.#lies(parents[0], id);
    if (isOwnGroup) return refuse('own-group', row.group);
    const plain = row.levels.some(({ partyId }) => partyId === undefined);
    if (plain && known?.assessments.some(({ level }) => level !== null)) {
      return refuse('has-levels', known.name);
    }
    const contradicted = this.#contradiction(id, row);
    if (contradicted) return refuse('contradiction', contradicted);
    this.#write(id, known, row, parents[0]);
    return id;
  }

  /** By id, then by name; several of one name are told apart by their group, or not at all. */
  #find(
    { id: said, name }: MaturityRow,
    parentId: string | undefined,
  ): string | Omit<Refusal, 'line'> | undefined {
    const namesakes = name === '' ? [] : [...(this.#idsByName.get(plainName(name)) ?? [])];
    const id = this.#idOf(said);
    if (id !== undefined) {
      // The row means one by its id and another by its name.
      const isOther = namesakes.length > 0 && !namesakes.includes(id);
      return isOther ? { reason: 'other-name', found: `${id} | ${name}` } : id;
    }
    const within = namesakes.filter((one) => this.#byId.get(one)?.parentId === parentId);
    const [only, ...others] = namesakes.length > 1 ? within : namesakes;
    if (others.length > 0 || (only === undefined && namesakes.length > 1)) {
      return { reason: 'ambiguous-name', found: name };
    }
    return only;
  }

  #idOf(text: string): string | undefined {
    return this.#byId.has(text) ? text : this.#idsByCase.get(text.toLowerCase());
  }

  #named(text: string): readonly string[] {
    const id = this.#idOf(text);
    if (id !== undefined) return [id];
    return [...(this.#idsByName.get(plainName(text)) ?? [])];
  }

  /** Whether the group is the capability itself, or lies below it. */
  #lies(groupId: string, id: string): boolean {
    for (
      let at: string | undefined = groupId;
      at !== undefined;
      at = this.#byId.get(at)?.parentId
    ) {
      if (at === id) return true;
    }
    return false;
  }

  /** The line that said otherwise of the same; undefined, and remembered, where none did. */
  #contradiction(id: string, row: MaturityRow): string | undefined {
    const writes = writesOf(row);
    for (const [field, value] of writes) {
      const earlier = this.#said.get(`${id}\u0000${field}`);
      if (earlier && !sameValue(earlier.value, value)) return String(earlier.line);
    }
    for (const [field, value] of writes) {
      this.#said.set(`${id}\u0000${field}`, { value, line: row.line });
    }
    return undefined;
  }

  #write(
    id: string,
    known: Capability | undefined,
    row: MaturityRow,
    parentId: string | undefined,
  ): void {
    const base: Capability = known ?? {
      id,
      name: row.name,
      importance: 1,
      target: null,
      assessments: [],
      supportedBy: [],
    };
    this.#byId.set(id, base);
    const group = row.group === '' ? base.parentId : (parentId ?? this.#newGroup(row.group));
    const isRenamed = row.name !== '' && plainName(row.name) !== plainName(base.name);
    const plain = row.levels.find(({ partyId }) => partyId === undefined);
    const next: Capability = {
      ...base,
      ...(isRenamed && { name: row.name }),
      ...(group !== undefined && { parentId: group }),
      ...(row.description !== '' && { description: row.description }),
      ...(row.importance !== undefined && { importance: row.importance }),
      ...(row.target !== undefined && { target: row.target }),
      ...(plain && { current: plain.level }),
      assessments: row.levels.reduce(
        (all, one) => this.#assess(base, all, one, row),
        base.assessments,
      ),
    };
    if (known && sameValue(known, next)) return;
    this.#byId.set(id, next);
    this.#index(next);
  }

  /** A level without a date that the party's latest already is, is not said again. */
  #assess(
    capability: Capability,
    assessments: readonly Assessment[],
    { partyId, level }: RowLevel,
    { date, evidence }: MaturityRow,
  ): readonly Assessment[] {
    if (partyId === undefined) return assessments;
    this.assessedBy.add(partyId);
    const latest = latestByParty(capability, this.#day).get(partyId);
    const isSame =
      latest?.level === level &&
      (!evidence || sameValue({ ...latest.evidence, ...evidence }, latest.evidence));
    if (date === '' && isSame) return assessments;
    const on = date === '' ? this.#day : date;
    const at = assessments.findIndex((one) => one.partyId === partyId && one.on === on);
    const before = assessments[at];
    const next: Assessment = {
      ...before,
      partyId,
      level,
      on,
      ...(evidence && { evidence: { ...before?.evidence, ...evidence } }),
    };
    return at < 0 ? [...assessments, next] : assessments.with(at, next);
  }

  #newGroup(name: string): string {
    const id = this.#free(slug(name));
    const group = { id, name, importance: 1, target: null, assessments: [], supportedBy: [] };
    this.#byId.set(id, group);
    this.#index(group);
    return id;
  }

  #newId({ id, name }: MaturityRow): string {
    return this.#free(id === '' || FORBIDDEN_KEYS.has(id) ? slug(name) : id);
  }

  #free(id: string): string {
    let free = id;
    for (let n = 2; this.#byId.has(free) || FORBIDDEN_KEYS.has(free); n++) free = `${id}-${n}`;
    return free;
  }

  #index({ id, name }: Capability): void {
    const plainId = id.toLowerCase();
    if (!this.#idsByCase.has(plainId)) this.#idsByCase.set(plainId, id);
    const ids = this.#idsByName.get(plainName(name)) ?? new Set();
    this.#idsByName.set(plainName(name), ids.add(id));
  }
}

export function isRefused(row: MaturityRow | Refusal): row is Refusal {
  return 'reason' in row;
}

/** Names are the same in any case and with any spaces. */
function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function writesOf(row: MaturityRow): Writes {
  const writes: Writes = new Map();
  for (const field of ['importance', 'target'] as const) {
    if (row[field] !== undefined) writes.set(field, row[field]);
  }
  for (const field of ['group', 'description'] as const) {
    if (row[field] !== '') writes.set(field, plainName(row[field]));
  }
  for (const { partyId = '', level } of row.levels) writes.set(`${partyId}@${row.date}`, level);
  return writes;
}
