import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { migrate, MIGRATIONS, versionOf, type Migrations } from '../../src/workspace/migrate.js';
import { RUNS } from '../runs.js';

describe('a migration', () => {
  const steps: Migrations = {
    0: (document) => ({ ...document, version: 1, a: 1 }),
    1: (document) => ({ ...document, version: 2, b: document.a }),
    2: (document) => ({ ...document, version: 3, c: document.b }),
  };

  it('goes from version to version, each step once, in order', () => {
    expect(migrate({ x: 9 }, 3, steps)).to.deep.equal({ x: 9, version: 3, a: 1, b: 1, c: 1 });
    expect(migrate({ version: 2, b: 5 }, 3, steps)).to.deep.equal({ version: 3, b: 5, c: 5 });
  });

  it('leaves alone what is up to date or newer', () => {
    const current = { version: 3 };
    const newer = { version: 9 };
    expect(migrate(current, 3, steps)).to.equal(current);
    expect(migrate(newer, 3, steps)).to.equal(newer);
  });

  it('leaves the document that it was given as it was', () => {
    const old = Object.freeze({ departments: Object.freeze([]), title: 'Pact' });
    expect(migrate(old, 1)).to.deep.include({ version: 1, parties: [], title: 'Pact' });
    expect(old).to.deep.equal({ departments: [], title: 'Pact' });
  });

  it('never overwrites what it does not know', () => {
    const both = { departments: [1], parties: [2], format: 'mine' };
    expect(migrate(both, 1)).to.deep.include(both);
  });

  it('comes to an end with whatever stands for a version', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.double(), fc.maxSafeInteger()), (version) => {
        const result = migrate({ version }, 1);
        expect(versionOf(result)).to.be.at.least(1);
      }),
      RUNS,
    );
  });

  it('has a step for every version before the current one', () => {
    expect(Object.keys(MIGRATIONS)).to.deep.equal(['0']);
  });
});
