import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { allocate, seniorityOf } from '../../src/funding/allocate.js';
import { sum } from './arbitraries.js';
import { RUNS } from '../runs.js';

const wholes = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const weightLists = fc.array(fc.bigInt({ min: 0n, max: 10n ** 24n }), {
  minLength: 1,
  maxLength: 40,
});

describe('allocate', () => {
  it('gives out exactly the whole, to whatever weights', () => {
    fc.assert(
      fc.property(wholes, weightLists, (whole, weights) => {
        expect(sum(allocate(whole, weights))).to.equal(BigInt(whole));
      }),
      RUNS,
    );
  });

  it('keeps every part within one unit of its exact quota', () => {
    fc.assert(
      fc.property(wholes, weightLists, (whole, weights) => {
        const total = weights.reduce((a, b) => a + b, 0n);
        fc.pre(total > 0n);
        allocate(whole, weights).forEach((part, at) => {
          const floor = (BigInt(whole) * (weights[at] ?? 0n)) / total;
          expect([floor, floor + 1n]).to.include(BigInt(part));
        });
      }),
      RUNS,
    );
  });

  it('gives nothing to a weight of nothing, unless all are', () => {
    expect(allocate(100, [0n, 1n, 0n])).to.deep.equal([0, 100, 0]);
    expect(allocate(10, [0n, 0n, 0n])).to.deep.equal([4, 3, 3]);
    expect(allocate(10, [])).to.deep.equal([]);
  });

  it('hands units left over to the largest remainders first', () => {
    // Quotas 4.5, 3.3, 2.2.
    expect(allocate(10, [45n, 33n, 22n])).to.deep.equal([5, 3, 2]);
  });

  it('breaks ties by seniority, whatever the order of the list', () => {
    expect(allocate(10, [1n, 1n, 1n], [2, 1, 0])).to.deep.equal([3, 3, 4]);
    expect(seniorityOf(['marketing', 'it', 'data'])).to.deep.equal([2, 1, 0]);
  });
});
