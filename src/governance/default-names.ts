/** The inputs, zones, scopes and stages of a document that does not say its own. */
import type { Governance, GovernanceInput, Scope, Stage, Zone } from './governance.js';

/** Names and values are in the words of the room, by id. */
export const DEFAULT_INPUTS: readonly GovernanceInput[] = [
  { id: 'personal-data', type: 'enum', values: ['none', 'personal', 'special'] },
  { id: 'spend', type: 'number', unit: 'EUR', min: 0 },
  { id: 'customer-facing', type: 'boolean' },
  { id: 'integration', type: 'enum', values: ['none', 'read', 'write'] },
  { id: 'run-by', type: 'enum', values: ['marketing', 'it', 'supplier'] },
];

export const DEFAULT_ZONES: readonly Zone[] = [
  { id: 'safe', rank: 1 },
  { id: 'assisted', rank: 2 },
  { id: 'controlled', rank: 3 },
];

/** Data and policy; security; architecture and integration; vendor and contract; experience and content; operations. */
export const DEFAULT_SCOPES: readonly Scope[] = [
  { id: 'data' },
  { id: 'security' },
  { id: 'architecture' },
  { id: 'vendor' },
  { id: 'experience' },
  { id: 'operations' },
];

/** Idea, business case, design, build, launch, run. */
export const DEFAULT_STAGES: readonly Stage[] = [
  { id: 'idea' },
  { id: 'case' },
  { id: 'design' },
  { id: 'build' },
  { id: 'launch' },
  { id: 'run' },
];

const filled = new WeakMap<Governance, Governance>();

/**
 * Governance with the defaults for what the document leaves empty, each part by itself; involvement is left
 * as it is (see `defaults.ts`). The same snapshot gives the same object.
 */
export function withNames(governance: Governance): Governance {
  const known = filled.get(governance);
  if (known) return known;
  const { inputs, zones, scopes, stages } = governance;
  const named: Governance = {
    ...governance,
    inputs: inputs.length > 0 ? inputs : DEFAULT_INPUTS,
    zones: zones.length > 0 ? zones : DEFAULT_ZONES,
    scopes: scopes.length > 0 ? scopes : DEFAULT_SCOPES,
    stages: stages.length > 0 ? stages : DEFAULT_STAGES,
  };
  filled.set(governance, named);
  return named;
}
