import fc from 'fast-check';
import type { WorkspaceDocument } from '../../src/workspace/document.js';
import type { Operation } from '../../src/workspace/operation.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';

/** Few names, so that what is written meets what is there. */
const capabilityId = fc.constantFrom('crm', 'consent', 'data', 'search');
const partyId = fc.constantFrom('it', 'marketing', 'data');
const day = fc.constantFrom('2026-01-31', '2026-06-30');
const level = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 5 }));
const name = fc.constantFrom('One', 'Two', 'Three');

const assessment = fc.record({ partyId, level, on: day });
const capability = fc.record(
  {
    id: capabilityId,
    name,
    importance: fc.integer({ min: 0, max: 5 }),
    target: level,
    assessments: unique(assessment, (one) => `${one.partyId}@${one.on}`),
    supportedBy: fc.array(fc.constantFrom('suite', 'lake'), { maxLength: 2 }),
    colour: fc.constantFrom('red', 'blue'),
  },
  { requiredKeys: ['id', 'name', 'importance', 'target', 'assessments', 'supportedBy'] },
);

const share = fc.record({
  partyId,
  stated: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 10_000 })),
  locked: fc.boolean(),
});
const funding = fc.record({
  totalMinor: fc.nat(100_000),
  currency: fc.constant('EUR'),
  parties: unique(share, (one) => one.partyId),
});
const initiative = fc.record(
  {
    id: fc.constantFrom('cdp', 'app'),
    name,
    capabilityIds: fc.constant([]),
    inputs: fc.constant({}),
    funding,
  },
  { requiredKeys: ['id', 'name', 'capabilityIds', 'inputs'] },
);

const extent = fc.constantFrom('none', 'informed', 'leads');
const cells = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom('a', 'b'), value, { noNullPrototype: true });

/** What the loader lets pass where it knows no shape. */
const unknownValue = fc
  .jsonValue({ maxDepth: 2 })
  .filter((value) => !/"(__proto__|constructor|prototype)"/.test(JSON.stringify(value)));

/** A valid document, with a field that Patto does not know now and then. */
export const documents: fc.Arbitrary<WorkspaceDocument> = fc
  .record({
    capabilities: unique(capability, (one) => one.id),
    initiatives: unique(initiative, (one) => one.id),
    involvement: cells(cells(cells(extent))),
    note: fc.option(unknownValue, { nil: undefined }),
  })
  .map(({ capabilities, initiatives, involvement, note }) => ({
    ...EMPTY_DOCUMENT,
    capabilities,
    initiatives,
    governance: { ...EMPTY_DOCUMENT.governance, involvement },
    ...(note !== undefined && { note }),
  }));

const after = <T>(key: fc.Arbitrary<T>) =>
  fc.option(fc.oneof(fc.constant(null), key), { nil: undefined });

const assessments = capabilityId.chain((id) =>
  fc.record({ item: assessment, gone: fc.boolean() }).map(({ item, gone }) => {
    const path = ['capabilities', id, 'assessments', `${item.partyId}@${item.on}`];
    return gone ? { path } : { path, value: item };
  }),
);

/** An operation of the kind that commands send. */
export const sensibleOperations: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: write(['capabilities', capabilityId, 'target'], level) },
  {
    weight: 2,
    arbitrary: write(['capabilities', capabilityId, 'colour'], name, fc.constant(undefined)),
  },
  fc.tuple(capability, after(capabilityId)).map(([value, place]) => ({
    path: ['capabilities', value.id],
    value,
    ...(place !== undefined && { after: place }),
  })),
  write(['capabilities', capabilityId], fc.constant(undefined)),
  { weight: 2, arbitrary: assessments },
  write(
    [
      'governance',
      'involvement',
      fc.constantFrom('a', 'b'),
      fc.constantFrom('a', 'b'),
      fc.constantFrom('a', 'b'),
    ],
    extent,
    fc.constant(undefined),
  ),
  write(['governance', 'involvement', fc.constantFrom('a', 'b')], fc.constant(undefined)),
  write(
    ['initiatives', fc.constantFrom('cdp', 'app'), 'funding', 'parties', partyId, 'stated'],
    fc.nat(10_000),
  ),
  write(['initiatives', fc.constantFrom('cdp', 'app'), 'funding'], funding, fc.constant(undefined)),
  write(['title'], name, fc.constant(undefined)),
);

/** Any operation, also ones that lead nowhere. */
export const operations: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 9, arbitrary: sensibleOperations },
  write(['capabilities', capabilityId, 'name', 'deeper'], name),
  write(['capabilities', capabilityId, 'id'], capabilityId, fc.constant(undefined)),
  write(['capabilities', fc.constantFrom('nobody', '0', 'length'), 'target'], level),
  write(
    ['capabilities', capabilityId, fc.constantFrom('__proto__', 'constructor')],
    fc.constant({}),
  ),
  write(
    ['capabilities'],
    fc.constantFrom([], [{ id: 'data', name: 'One' }], 'none'),
    fc.constant(undefined),
  ),
  write(
    ['governance', 'involvement', 'a', 'b'],
    fc.constantFrom(3, null, []),
    fc.constant(undefined),
  ),
);

/** What happens to a store. */
export type Event =
  | {
      readonly kind: 'edit';
      readonly operations: readonly Operation[];
      readonly group?: string | undefined;
    }
  | { readonly kind: 'receive'; readonly operations: readonly Operation[] }
  | { readonly kind: 'undo' | 'redo' };

const edits: fc.Arbitrary<Event> = fc.record({
  kind: fc.constant('edit' as const),
  operations: fc.array(operations, { minLength: 1, maxLength: 3 }),
  group: fc.constantFrom(undefined, 'drag', 'type'),
});
const travels: fc.Arbitrary<Event> = fc.record({
  kind: fc.constantFrom('undo' as const, 'redo' as const),
});
const receipts: fc.Arbitrary<Event> = fc.record({
  kind: fc.constant('receive' as const),
  operations: fc.array(operations, { minLength: 1, maxLength: 2 }),
});

/** A day of one user alone. */
export const alone = fc.array(fc.oneof({ weight: 4, arbitrary: edits }, travels), {
  maxLength: 20,
});
/** A day of one user while others write too. */
export const together = fc.array(fc.oneof({ weight: 4, arbitrary: edits }, travels, receipts), {
  maxLength: 20,
});

function unique<T>(item: fc.Arbitrary<T>, key: (item: T) => string): fc.Arbitrary<T[]> {
  return fc.uniqueArray(item, { selector: key, maxLength: 4 });
}

function write(
  path: readonly (string | fc.Arbitrary<string>)[],
  ...values: readonly fc.Arbitrary<unknown>[]
): fc.Arbitrary<Operation> {
  const segments = path.map((one) => (typeof one === 'string' ? fc.constant(one) : one));
  return fc
    .tuple(fc.tuple(...segments), fc.oneof(...values))
    .map(([at, value]) => (value === undefined ? { path: at } : { path: at, value }));
}
