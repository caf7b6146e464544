/** What a document that says nothing gets; above all: who does what. */
import { DEFAULT_STAGES, withNames } from './default-names.js';
import type { Extent, Governance } from './governance.js';

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
  const named = withNames(governance);
  const says = Object.keys(governance.involvement).length > 0;
  const complete = says ? named : { ...named, involvement: DEFAULT_INVOLVEMENT };
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
