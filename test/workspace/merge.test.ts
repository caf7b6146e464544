import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { differences, merge } from '../../src/workspace/merge.js';
import { applyOperations, readPath, sameValue } from '../../src/workspace/operation.js';
import { RUNS } from '../runs.js';
import { documents, sensibleOperations } from './arbitraries.js';
import { expectSame } from './same.js';

/** A document, and the same after some edits. */
const edited = (document: unknown) =>
  fc
    .array(sensibleOperations, { maxLength: 4 })
    .map((operations) => applyOperations(document, operations).document);

const threeWays = documents.chain((base) =>
  fc.record({ base: fc.constant(base), ours: edited(base), theirs: edited(base) }),
);

interface Sides {
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

function merged({ base, ours, theirs }: Sides): unknown {
  return applyOperations(theirs, merge(base, ours, theirs).operations).document;
}

function listed({ base, ours, theirs }: Sides, path: readonly string[]): boolean {
  return merge(base, ours, theirs).clashes.some((clash) => {
    const depth = Math.min(clash.path.length, path.length);
    return clash.path.slice(0, depth).join('\n') === path.slice(0, depth).join('\n');
  });
}

describe('differences', () => {
  it('lead from one document to the other', () => {
    fc.assert(
      fc.property(documents, documents, (from, to) => {
        const { document } = applyOperations(from, differences(from, to));
        expectSame(document, to);
      }),
      RUNS,
    );
  });

  it('are none between equal documents, also where no part is shared', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expectSame(differences(document, structuredClone(document)), []);
      }),
      RUNS,
    );
  });

  it('lead to any order of items', () => {
    const orders = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
    const list = (ids: readonly string[]) => ({ rules: ids.map((id) => ({ id })) });
    fc.assert(
      fc.property(orders, orders, (from, to) => {
        const { document } = applyOperations(list(from), differences(list(from), list(to)));
        expectSame(document, list(to));
      }),
      RUNS,
    );
  });

  it('are one operation for one item that was moved, up or down', () => {
    const list = (ids: string) => ({ rules: [...ids].map((id) => ({ id })) });
    for (const to of ['bcdea', 'eabcd', 'acbde', 'abdec']) {
      expect(differences(list('abcde'), list(to)), to).to.have.length(1);
    }
  });

  it('are as deep as can be', () => {
    const from = { capabilities: [{ id: 'crm', target: 3, assessments: [] }], tags: ['a', 'b'] };
    const to = { capabilities: [{ id: 'crm', target: 4, assessments: [] }], tags: ['a'] };
    expect(differences(from, to)).to.deep.equal([
      { path: ['capabilities', 'crm', 'target'], value: 4 },
      { path: ['tags'], value: ['a'] },
    ]);
  });
});

describe('a three-way merge', () => {
  it('loses no edit of ours without listing it', () => {
    fc.assert(
      fc.property(threeWays, (sides) => {
        const result = merged(sides);
        for (const { path } of differences(sides.base, sides.ours)) {
          const kept = sameValue(readPath(result, path), readPath(sides.ours, path));
          expect(kept || listed(sides, path) || isMoved(sides, path), path.join('/')).to.equal(
            true,
          );
        }
      }),
      RUNS,
    );
  });

  it('loses no edit of theirs without listing it', () => {
    fc.assert(
      fc.property(threeWays, (sides) => {
        const result = merged(sides);
        for (const { path } of differences(sides.base, sides.theirs)) {
          const kept = sameValue(readPath(result, path), readPath(sides.theirs, path));
          expect(kept || listed(sides, path) || isMoved(sides, path), path.join('/')).to.equal(
            true,
          );
        }
      }),
      RUNS,
    );
  });

  it('is ours where they changed nothing, and theirs where we did not', () => {
    fc.assert(
      fc.property(threeWays, ({ base, ours, theirs }) => {
        expectSame(merged({ base, ours, theirs: base }), ours);
        expectSame(merge(base, ours, base).clashes, []);
        expectSame(merge(base, base, theirs), { operations: [], clashes: [] });
      }),
      RUNS,
    );
  });

  it('finds no clash where both did the same', () => {
    fc.assert(
      fc.property(threeWays, ({ base, ours }) => {
        const { clashes } = merge(base, ours, structuredClone(ours));
        expectSame(clashes, []);
        expectSame(merged({ base, ours, theirs: structuredClone(ours) }), ours);
      }),
      RUNS,
    );
  });

  const base = {
    capabilities: [
      { id: 'crm', name: 'CRM', target: 3 },
      { id: 'data', name: 'Data', target: 3 },
    ],
  };
  const crm = ['capabilities', 'crm'];
  const write = (path: readonly string[], value?: unknown, after?: string | null) =>
    applyOperations(base, [{ path, value, ...(after !== undefined && { after }) }]).document;

  it('keeps both edits of one item in different fields', () => {
    const ours = write([...crm, 'target'], 5);
    const theirs = write([...crm, 'name'], 'Customers');
    expect(merge(base, ours, theirs)).to.deep.equal({
      operations: [{ path: [...crm, 'target'], value: 5 }],
      clashes: [],
    });
  });

  it('prefers our edit to theirs of the same field, and lists it', () => {
    const sides = {
      base,
      ours: write([...crm, 'target'], 5),
      theirs: write([...crm, 'target'], 4),
    };
    expect(readPath(merged(sides), [...crm, 'target'])).to.equal(5);
    expect(merge(sides.base, sides.ours, sides.theirs).clashes).to.deep.equal([
      { path: [...crm, 'target'], ours: 5, theirs: 4 },
    ]);
  });

  it('prefers our edit to their removal: the item comes back whole, where it stood', () => {
    const ours = applyOperations(base, [
      { path: [...crm, 'target'], value: 5 },
      { path: [...crm, 'name'], value: 'Customers' },
    ]).document;
    const sides = { base, ours, theirs: write(crm) };
    expect(merged(sides)).to.deep.equal(ours);
    expect(merge(base, ours, sides.theirs).clashes.map(({ path }) => path)).to.deep.equal([crm]);
  });

  it('prefers their edit to our removal', () => {
    const sides = { base, ours: write(crm), theirs: write([...crm, 'target'], 5) };
    expect(merged(sides)).to.deep.equal(sides.theirs);
    expect(merge(sides.base, sides.ours, sides.theirs).clashes).to.have.length(1);
  });

  it('takes what they changed along with an item that we moved', () => {
    const ours = write(crm, base.capabilities[0], 'data');
    const theirs = write([...crm, 'target'], 5);
    expect(merged({ base, ours, theirs })).to.deep.equal({
      capabilities: [
        { id: 'data', name: 'Data', target: 3 },
        { id: 'crm', name: 'CRM', target: 5 },
      ],
    });
  });

  it('lists what they have put in the place of a collection that we added to', () => {
    const ours = write(['capabilities', 'new'], { id: 'new' }, null);
    const theirs = { capabilities: { crm: 1 } };
    expect(merged({ base, ours, theirs })).to.deep.equal(ours);
    expect(merge(base, ours, theirs).clashes).to.have.length(1);
  });

  it('survives theirs being of another shape', () => {
    const ours = write([...crm, 'target'], 5);
    for (const theirs of [{}, { capabilities: 'none' }, { capabilities: { crm: 1 } }]) {
      expect(readPath(merged({ base, ours, theirs }), [...crm, 'target'])).to.equal(5);
    }
  });
});

/** The value of an item that one side has moved and the other changed is a mixture of both. */
function isMoved({ base, ours, theirs }: Sides, path: readonly string[]): boolean {
  return [ours, theirs].some((side) =>
    differences(base, side).some(
      (one) =>
        one.after !== undefined &&
        readPath(base, one.path) !== undefined &&
        one.path.join('\n') === path.join('\n'),
    ),
  );
}
