/** How a matrix that stands alone reads its data: rows, a list of rules, or governance as JSON. */
import type { DataReaders } from '../element/data-readers.js';
import type { RowTable } from '../element/rows.js';
import { today } from '../locales/today.js';
import { loadDocument } from '../workspace/load.js';
import type { Command } from '../workspace/store.js';
import { DEFAULT_INPUTS, DEFAULT_ZONES } from './default-names.js';
import { newId } from './governance-commands.js';
import { governanceRoom } from './governance-room.js';
import { readGovernanceRows } from './governance-rows.js';
import type { Governance } from './governance.js';
import { replaced } from './log/change-log.js';
import type { Language } from './rule-words.js';

/** `language`: the one in which rows are written, beside English. */
export function governanceReaders(language: Language): DataReaders {
  return {
    rooms: [governanceRoom],
    fromRows: (rows) => documentFromRows(rows, language),
    fromJson: documentFromJson,
  };
}

/**
 * Puts the governance of a form's or a page's JSON in force, as a change on behalf of a party that is recorded
 * like any other. Undefined where it is none; what does not fit is left out.
 */
export function replacement(text: string, partyId: string | null): Command | undefined {
  const next = governanceFromText(text);
  return next && replaced(next, { id: newId('change'), on: today(), partyId, reason: '' });
}

function governanceFromText(text: string): Governance | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject
      ? loadDocument({ governance: value }, [governanceRoom]).document.governance
      : undefined;
  } catch {
    return undefined;
  }
}

function documentFromRows(rows: RowTable, language: Language): unknown {
  const known = { inputs: DEFAULT_INPUTS, zones: DEFAULT_ZONES, rules: [] };
  const { inputs, zones, rules } = readGovernanceRows(rows, known, language);
  return { governance: { inputs, zones, rules } };
}

/** A list of rules, or governance without the document around it. */
function documentFromJson(value: unknown): unknown {
  if (Array.isArray(value)) return { governance: { rules: value } };
  const isGovernance =
    typeof value === 'object' && value !== null && ('rules' in value || 'involvement' in value);
  return isGovernance ? { governance: value } : value;
}
