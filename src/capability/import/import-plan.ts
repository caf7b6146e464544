/** What a maturity file would change: planned on the document as it is, shown, and taken as one step. */
import { slug, type Row } from '../../element/rows.js';
import type { Party } from '../../workspace/party.js';
import { FORBIDDEN_KEYS } from '../../workspace/key.js';
import { differences } from '../../workspace/merge.js';
import type { Command } from '../../workspace/store.js';
import type { Capability } from '../capability.js';
import { CapabilityDraft, isRefused } from './capability-draft.js';
import type { MaturityTable } from './maturity-columns.js';
import { readMaturityRow, type ReadOptions, type Refusal } from './maturity-row.js';

export interface ImportOptions extends ReadOptions {
  /** The day of levels that name none, `YYYY-MM-DD`. */
  readonly day: string;
}

/** A file of rows, with those whose quote is never closed. */
export interface ImportedTable extends MaturityTable {
  readonly unclosed: readonly Row[];
}

export interface CapabilityChange {
  readonly capability: Capability;
  /** Undefined where it is new. */
  readonly before: Capability | undefined;
  /** Lines of the file. */
  readonly lines: readonly number[];
}

/** What of the document an import reads and writes. */
export interface ImportState {
  readonly capabilities: readonly Capability[];
  readonly parties: readonly Party[];
}

export interface ImportPlan extends ImportState {
  readonly changes: readonly CapabilityChange[];
  /** Rows that say what the document says already. */
  readonly unchanged: number;
  /** Rows of which nothing is taken, in the file's order. */
  readonly refused: readonly Refusal[];
}

export function planImport(
  state: ImportState,
  table: ImportedTable,
  options: ImportOptions,
): ImportPlan {
  const draft = new CapabilityDraft(state.capabilities, options.day);
  const refused: Refusal[] = table.unclosed.map(({ line, cells }) => ({
    line,
    reason: 'unclosed',
    found: cells.join(' | '),
  }));
  const linesOf = new Map<string, number[]>();
  for (const raw of table.rows) {
    const row = readMaturityRow(raw, table, options);
    const taken = isRefused(row) ? row : draft.take(row);
    if (typeof taken !== 'string') {
      refused.push(taken);
      continue;
    }
    const lines = linesOf.get(taken);
    if (lines) lines.push(raw.line);
    else linesOf.set(taken, [raw.line]);
  }
  const before = new Map(state.capabilities.map((one) => [one.id, one]));
  const capabilities = draft.capabilities;
  const changes = capabilities
    .filter((capability) => before.get(capability.id) !== capability)
    .map((capability) => ({
      capability,
      before: before.get(capability.id),
      lines: linesOf.get(capability.id) ?? [],
    }));
  const changed = new Set(changes.map(({ capability }) => capability.id));
  const same = [...linesOf].filter(([id]) => !changed.has(id));
  return {
    capabilities,
    parties: withNewParties(state, table, options, draft),
    changes,
    unchanged: same.reduce((sum, [, lines]) => sum + lines.length, 0),
    refused: refused.sort((a, b) => a.line - b.line),
  };
}

/** Plans again on the document as it then is. */
export function takeImport(table: ImportedTable, options: ImportOptions): Command {
  return ({ document }) => {
    const { capabilities, parties } = planImport(document, table, options);
    return differences(document, { ...document, capabilities, parties });
  };
}

/** A party that only a header names comes with its first level. */
function withNewParties(
  { parties }: ImportState,
  { headers }: MaturityTable,
  { roles }: ImportOptions,
  draft: CapabilityDraft,
): readonly Party[] {
  const known = new Set(parties.map(({ id }) => id));
  const added = headers.flatMap((name, column) => {
    const id = slug(name);
    const isNew = roles[column] === 'new-party' && !known.has(id) && draft.assessedBy.has(id);
    if (!isNew || FORBIDDEN_KEYS.has(id)) return [];
    known.add(id);
    return [{ id, name }];
  });
  return added.length > 0 ? [...parties, ...added] : parties;
}
