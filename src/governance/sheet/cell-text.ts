/** The cells of a rule as plain text for other programs, and back. */
import { printCondition } from '../condition-print.js';
import { parseCondition } from '../condition-text.js';
import { isDate } from '../governance-commands.js';
import type { Condition, Governance, GovernanceInput, Rule, Zone } from '../governance.js';
import { inputColumn, type MatrixView } from '../matrix-view.js';
import { nameOf, type Language } from '../rule-words.js';
import type { Reading } from './sheet-table.js';

/** What a cell sets in a rule. */
export type CellEdit =
  | { readonly inputId: string; readonly condition: Condition | undefined }
  | { readonly zone: string }
  | { readonly note: string | undefined }
  | { readonly reviewOn: string | undefined };

/** The text of a cell; what the table works out by itself (number, remarks) is text, too. */
export function cellText(view: MatrixView, rule: Rule, column: string): string {
  const { governance, language } = view;
  const input = inputOf(governance, column);
  if (input) {
    return printCondition(Object.hasOwn(rule.when, input.id) ? rule.when[input.id] : undefined);
  }
  switch (column) {
    case 'number':
      return String(governance.rules.indexOf(rule) + 1);
    case 'zone':
      return zoneName(governance.zones.find(({ id }) => id === rule.zone) ?? rule.zone, language);
    case 'note':
      return rule.note ?? '';
    case 'review':
      return rule.reviewOn ?? '';
    default:
      return (view.remarks?.of(rule.id) ?? []).map(({ text }) => text).join('\n');
  }
}

/** Undefined for a column that cannot be written. */
export function readCell(
  { governance, language }: Pick<MatrixView, 'governance' | 'language'>,
  column: string,
  text: string,
): Reading<CellEdit> | undefined {
  const input = inputOf(governance, column);
  if (input) return readCondition(input, text, language);
  const plain = text.trim();
  switch (column) {
    case 'zone':
      return readZone(governance.zones, plain, language);
    case 'note':
      return { edit: { note: text === '' ? undefined : text } };
    case 'review':
      if (plain === '') return { edit: { reviewOn: undefined } };
      return isDate(plain) ? { edit: { reviewOn: plain } } : { expected: 'YYYY-MM-DD' };
    default:
      return undefined;
  }
}

export function inputOf(
  { inputs }: Pick<Governance, 'inputs'>,
  column: string,
): GovernanceInput | undefined {
  return inputs.find(({ id }) => inputColumn(id) === column);
}

function readCondition(
  input: GovernanceInput,
  text: string,
  language: Language,
): Reading<CellEdit> {
  const reading = parseCondition(text, input, { language });
  if (reading.ok) return { edit: { inputId: input.id, condition: reading.condition } };
  const { readings, expected } = reading.problem;
  return { expected: readings.length > 0 ? readings.join(' / ') : expected };
}

/** By its id or by its name. */
function readZone(zones: readonly Zone[], text: string, language: Language): Reading<CellEdit> {
  const plain = text.toLowerCase();
  const zone =
    zones.find(({ id }) => id === text) ??
    zones.find((one) => [one.id, zoneName(one, language)].some((x) => x.toLowerCase() === plain));
  return zone
    ? { edit: { zone: zone.id } }
    : { expected: zones.map((one) => zoneName(one, language)).join(', ') };
}

function zoneName(zone: Zone | string, { words }: Language): string {
  return typeof zone === 'string' ? zone : nameOf(zone, words.zones);
}
