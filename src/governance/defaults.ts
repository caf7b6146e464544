/** What a document that says nothing gets: inputs, zones, scopes, stages and who does what. */
import type { Extent, Governance, GovernanceInput, Scope, Stage, Zone } from './governance.js';

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

/** One letter per stage: n(one), i(nformed), c(onsulted), a(pproves), d = co-delivers, l(eads). */
const DEFAULT_EXTENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  safe: {
    data: 'nninnn',
    security: 'nnnnin',
    vendor: 'ninnnn',
    operations: 'nnnnii',
  },
  assisted: {
    data: 'niccin',
    security: 'niciai',
    architecture: 'icccin',
    vendor: 'nccacn',
    experience: 'nnnnin',
    operations: 'nnicdc',
  },
  controlled: {
    data: 'ccadac',
    security: 'ccadac',
    architecture: 'ccadlc',
    vendor: 'icaaci',
    experience: 'niccin',
    operations: 'nicdll',
  },
};

const EXTENT_OF: Readonly<Record<string, Extent>> = {
  i: 'informed',
  c: 'consulted',
  a: 'approves',
  d: 'co-delivers',
  l: 'leads',
};

export const DEFAULT_INVOLVEMENT: Governance['involvement'] = mapValues(DEFAULT_EXTENTS, (scopes) =>
  mapValues(scopes, spellOut),
);

const filled = new WeakMap<Governance, Governance>();

/**
 * The governance that widgets show: what the document leaves empty comes from the defaults, each of the
 * five parts by itself. The same snapshot gives the same object.
 */
export function withDefaults(governance: Governance): Governance {
  const known = filled.get(governance);
  if (known) return known;
  const { inputs, zones, scopes, stages, involvement } = governance;
  const complete: Governance = {
    ...governance,
    inputs: inputs.length > 0 ? inputs : DEFAULT_INPUTS,
    zones: zones.length > 0 ? zones : DEFAULT_ZONES,
    scopes: scopes.length > 0 ? scopes : DEFAULT_SCOPES,
    stages: stages.length > 0 ? stages : DEFAULT_STAGES,
    involvement: Object.keys(involvement).length > 0 ? involvement : DEFAULT_INVOLVEMENT,
  };
  filled.set(governance, complete);
  return complete;
}

function spellOut(letters: string): Readonly<Record<string, Extent>> {
  const cells = DEFAULT_STAGES.flatMap(({ id }, column) => {
    const extent = EXTENT_OF[letters.charAt(column)];
    return extent ? [[id, extent] as const] : [];
  });
  return Object.fromEntries(cells);
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
