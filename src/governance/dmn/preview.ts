/** What an import would bring, before it is taken. */
import type { ParsedCsv } from '../../element/csv.js';
import { loadDocument } from '../../workspace/load.js';
import { governanceRoom } from '../governance-room.js';
import { readGovernanceRows } from '../governance-rows.js';
import type { Governance, Rule } from '../governance.js';
import type { Language } from '../rule-words.js';
import type { OutcomeChoice } from './import-outcomes.js';
import { importTable } from './import-table.js';
import type { Refusal } from './refusal.js';
import type { RuleFile } from './rule-file.js';

export interface Preview {
  readonly next: Governance;
  /** How many rules the file has, taken or not. */
  readonly total: number;
  readonly refusals: readonly Refusal[];
  /** False where there is nothing to take. */
  readonly isOpen: boolean;
}

export interface PreviewChoice {
  /** Position of the table in the file. */
  readonly table: number;
  readonly outcome: OutcomeChoice;
}

export function previewOf(
  file: RuleFile,
  current: Governance,
  { table: position, outcome }: PreviewChoice,
  language: Language,
): Preview | undefined {
  if (file.kind === 'rows') return previewOfRows(file.rows, current, language);
  const table = file.file.tables[position];
  if (!table) return undefined;
  const { governance, refusals } = importTable(file.file, table, current, outcome);
  const isKnown = refusals.every(({ code }) => code !== 'hit-policy');
  return {
    next: governance,
    total: table.rules.length,
    refusals,
    isOpen: isKnown && governance.rules.length > 0,
  };
}

/** How many exceptions of the present rules the next ones do not have. */
export function exceptionsLost(current: Governance, next: Governance): number {
  const keys = ({ rules }: Governance) =>
    rules.flatMap(({ id, exceptions }) =>
      exceptions.map(({ initiativeId }) => JSON.stringify([id, initiativeId])),
    );
  const kept = new Set(keys(next));
  return keys(current).filter((key) => !kept.has(key)).length;
}

/** A column per input, the outcome, a note, a review date; see the reader of tables. */
function previewOfRows(
  { unclosed, ...rows }: ParsedCsv,
  current: Governance,
  language: Language,
): Preview {
  const refusals: Refusal[] = [];
  const report = (line: number, expected: string, found: string) => {
    refusals.push({ code: 'row', place: { line, column: 0 }, found, expected });
  };
  for (const { line, cells } of unclosed) {
    const found = cells.at(-1) ?? '';
    refusals.push({ code: 'quote', place: { line, column: 0 }, found, expected: '' });
  }
  const { lines, fields, ...parts } = readGovernanceRows({ ...rows, report }, current, language);
  const { document, problems } = loadDocument({ governance: { ...current, ...parts } }, [
    governanceRoom,
  ]);
  for (const { severity, path, found = '', expected = '' } of problems) {
    const [, , part = '', position] = path.split('/');
    if (severity !== 'error' || !Object.hasOwn(parts, part)) continue;
    // What is no row is a column: its name stands in the first line.
    report((part === 'rules' && lines[Number(position)]) || 1, expected, found || path);
  }
  const { inputs, zones, rules } = document.governance;
  return {
    next: { ...current, inputs, zones, rules: withOldParts(rules, current.rules, fields) },
    total: rows.rows.length + unclosed.length,
    refusals: refusals.toSorted((a, b) => a.place.line - b.place.line),
    isOpen: rules.length > 0,
  };
}

/** Rules that are here already keep what the file has no column for: their exceptions above all. */
function withOldParts(
  rules: readonly Rule[],
  current: readonly Rule[],
  fields: readonly string[],
): readonly Rule[] {
  const old = new Map(current.map((rule) => [rule.id, rule]));
  return rules.map((rule) => {
    const before = old.get(rule.id);
    if (!before) return rule;
    const kept = Object.entries(before).filter(([field]) => !fields.includes(field));
    return { ...Object.fromEntries(kept), ...rule, exceptions: before.exceptions };
  });
}
