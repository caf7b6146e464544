import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { keyOf } from '../../src/workspace/key.js';
import {
  applyOperations,
  readPath,
  sameValue,
  type Operation,
} from '../../src/workspace/operation.js';
import { RUNS } from '../runs.js';
import { documents, operations } from './arbitraries.js';
import { expectSame } from './same.js';

const DOCUMENT = {
  capabilities: [
    { id: 'crm', target: 3, assessments: [{ partyId: 'it', on: '2026-01-31', level: 2 }] },
    { id: 'data', target: 4, assessments: [] },
  ],
  involvement: {},
};

function apply(...list: readonly Operation[]): typeof DOCUMENT {
  return applyOperations(DOCUMENT, list).document;
}

function ids(document: typeof DOCUMENT): string[] {
  return document.capabilities.map((one) => one.id);
}

describe('an operation', () => {
  it('writes a field of an item by the item’s key', () => {
    const next = apply({ path: ['capabilities', 'crm', 'target'], value: 5 });
    expect(next.capabilities[0]?.target).to.equal(5);
    expect(next.capabilities[1]).to.equal(DOCUMENT.capabilities[1]);
    expect(next.capabilities[0]?.assessments).to.equal(DOCUMENT.capabilities[0]?.assessments);
  });

  it('adds, replaces and removes an item that is known by what it is about', () => {
    const path = ['capabilities', 'crm', 'assessments', 'it@2026-01-31'];
    const replaced = apply({ path, value: { partyId: 'it', on: '2026-01-31', level: 4 } });
    expect(replaced.capabilities[0]?.assessments).to.deep.equal([
      { partyId: 'it', on: '2026-01-31', level: 4 },
    ]);
    expect(apply({ path }).capabilities[0]?.assessments).to.deep.equal([]);
  });

  it('puts an item last, first, or after another', () => {
    const value = { id: 'new' };
    const path = ['capabilities', 'new'];
    expect(ids(apply({ path, value }))).to.deep.equal(['crm', 'data', 'new']);
    expect(ids(apply({ path, value, after: null }))).to.deep.equal(['new', 'crm', 'data']);
    expect(ids(apply({ path, value, after: 'crm' }))).to.deep.equal(['crm', 'new', 'data']);
    expect(ids(apply({ path, value, after: 'nobody' }))).to.deep.equal(['crm', 'data', 'new']);
  });

  it('moves an item by the place that it names', () => {
    const value = DOCUMENT.capabilities[1];
    expect(ids(apply({ path: ['capabilities', 'data'], value, after: null }))).to.deep.equal([
      'data',
      'crm',
    ]);
    expect(apply({ path: ['capabilities', 'data'], value, after: 'crm' })).to.equal(DOCUMENT);
  });

  it('makes the objects on its way', () => {
    const next = apply({
      path: ['involvement', 'controlled', 'security', 'design'],
      value: 'leads',
    });
    expect(next.involvement).to.deep.equal({ controlled: { security: { design: 'leads' } } });
  });

  it('makes none to remove what is not there', () => {
    expect(apply({ path: ['involvement', 'controlled', 'security', 'design'] })).to.equal(DOCUMENT);
  });

  it('is left out where it leads nowhere', () => {
    for (const path of [
      [],
      ['capabilities', 'nobody', 'target'],
      ['capabilities', 'crm', 'target', 'deeper'],
      ['capabilities', '0', 'target'],
      ['capabilities', 'length'],
      ['toString', 'call'],
    ]) {
      const { document } = applyOperations(DOCUMENT, [{ path, value: undefined }]);
      expect(document, path.join('/')).to.equal(DOCUMENT);
    }
    expect(apply({ path: ['capabilities', 'crm', 'target', 'deeper'], value: 1 })).to.equal(
      DOCUMENT,
    );
    expect(apply({ path: ['capabilities', 'nobody', 'target'], value: 1 })).to.equal(DOCUMENT);
  });

  it('never changes the key of an item', () => {
    expect(apply({ path: ['capabilities', 'crm', 'id'], value: 'new' })).to.equal(DOCUMENT);
    expect(apply({ path: ['capabilities', 'crm'], value: { id: 'new' } })).to.equal(DOCUMENT);
    const on = ['capabilities', 'crm', 'assessments', 'it@2026-01-31', 'on'];
    expect(apply({ path: on, value: '2027-01-31' })).to.equal(DOCUMENT);
  });

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`never writes to ${key}`, () => {
      for (const path of [[key], [key, 'polluted'], ['capabilities', 'crm', key, 'polluted']]) {
        expect(apply({ path, value: { polluted: true } })).to.equal(DOCUMENT);
      }
      expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
    });
  }

  it('leaves the document that it was applied to as it was', () => {
    fc.assert(
      fc.property(documents, fc.array(operations, { maxLength: 8 }), (document, list) => {
        const before = structuredClone(document);
        applyOperations(document, list);
        expectSame(document, before);
      }),
      RUNS,
    );
  });

  it('leaves everything that it does not touch identical by reference', () => {
    fc.assert(
      fc.property(documents, operations, (document, operation) => {
        const { document: next } = applyOperations(document, [operation]);
        expectSharing(document, next, operation.path);
      }),
      RUNS,
    );
  });

  it('leaves no trace if it changes nothing', () => {
    fc.assert(
      fc.property(documents, operations, (document, operation) => {
        const once = applyOperations(document, [operation]).document;
        const again = applyOperations(once, [operation]);
        // What names a place may move once more: after itself is nowhere.
        if (operation.after === undefined) expect(again.document).to.equal(once);
        expect(sameValue(document, once) && once !== document).to.equal(false);
      }),
      RUNS,
    );
  });

  it('has an inverse that takes it back', () => {
    fc.assert(
      fc.property(documents, operations, (document, operation) => {
        const { document: next, applied } = applyOperations(document, [operation]);
        const back = applied.map((one) => one.inverse);
        expectSame(applyOperations(next, back).document, document);
      }),
      RUNS,
    );
  });

  it('reads back as what it wrote', () => {
    fc.assert(
      fc.property(documents, operations, (document, operation) => {
        const { document: next, applied } = applyOperations(document, [operation]);
        if (applied.length > 0) expectSame(readPath(next, operation.path), operation.value);
      }),
      RUNS,
    );
  });

  it('never makes two items of one key', () => {
    fc.assert(
      fc.property(documents, fc.array(operations, { maxLength: 10 }), (document, list) => {
        const { capabilities } = applyOperations(document, list).document;
        const keys = Array.isArray(capabilities) ? capabilities.map(keyOf) : [];
        expect(new Set(keys).size).to.equal(keys.length);
      }),
      RUNS,
    );
  });
});

/** All but the containers along `path` is shared between the two. */
function expectSharing(before: unknown, after: unknown, path: readonly string[]): void {
  if (before === after || path.length === 0) return;
  const [segment = '', ...rest] = path;
  if (Array.isArray(before) && Array.isArray(after)) {
    for (const item of after) {
      if (keyOf(item) !== segment) expect(before.includes(item)).to.equal(true);
    }
  } else if (isRecord(before) && isRecord(after)) {
    for (const key of Object.keys(after)) {
      if (key !== segment) expect(after[key]).to.equal(before[key]);
    }
  }
  expectSharing(readPath(before, [segment]), readPath(after, [segment]), rest);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

describe('sameValue', () => {
  it('agrees with the texts of values whose keys are in one order', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(sameValue(a, structuredClone(a))).to.equal(true);
        const text = (value: unknown) => JSON.stringify(sortKeys(value));
        expect(sameValue(a, b)).to.equal(text(a) === text(b));
      }),
      RUNS,
    );
  });
});

/** JSON writes -0 as 0; as values they differ, so that a sign is not lost without a trace. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isRecord(value)) return Object.is(value, -0) ? '-0' : value;
  return Object.keys(value)
    .sort()
    .map((key) => ({ key, value: sortKeys(value[key]) }))
    .concat({ key: 'is an object', value: null });
}
