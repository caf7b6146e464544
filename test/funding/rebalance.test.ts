import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { equalShares, fitToWhole, sharesByWeight } from '../../src/funding/rebalance.js';
import { resolveSplit } from '../../src/funding/split.js';
import { funding, fundings } from './arbitraries.js';
import { RUNS } from '../runs.js';

describe('fit to 100%', () => {
  it('makes any split whole, or says that it cannot', () => {
    fc.assert(
      fc.property(fundings, (any) => {
        const shares = fitToWhole(resolveSplit(any));
        if (!shares) return;
        const next = new Map(shares);
        const parties = any.parties.map((party) => {
          const stated = next.get(party.partyId);
          return stated === undefined ? party : { ...party, stated };
        });
        expect(resolveSplit({ ...any, parties }).state).to.equal('whole');
      }),
      RUNS,
    );
  });

  it('keeps proportions', () => {
    expect(fitToWhole(resolveSplit(funding(1000, 7000, 5000)))).to.deep.equal([
      ['p0', 5833],
      ['p1', 4167],
    ]);
  });

  it('leaves locked shares alone', () => {
    const split = resolveSplit(funding(1000, [7000, 'locked'], 5000, 1000));
    expect(fitToWhole(split)).to.deep.equal([
      ['p1', 2500],
      ['p2', 500],
    ]);
  });

  it('cannot where the locked ones alone are too much', () => {
    expect(fitToWhole(resolveSplit(funding(1000, [7000, 'locked'], [5000, 'locked'], 1)))).to.equal(
      null,
    );
  });
});

describe('equal', () => {
  it('takes back all that was stated but what is locked', () => {
    expect(equalShares(resolveSplit(funding(1000, [4000, 'locked'], 5000, null)))).to.deep.equal([
      ['p1', null],
      ['p2', null],
    ]);
  });
});

describe('shares by weight', () => {
  const weights = new Map([
    ['p0', 3n],
    ['p1', 1n],
  ]);

  it('gives a party without weight nothing', () => {
    expect(sharesByWeight(funding(1000, null, null, 2000), weights)).to.deep.equal([
      ['p0', 7500],
      ['p1', 2500],
      ['p2', 0],
    ]);
  });

  it('divides only what the locked ones leave', () => {
    expect(sharesByWeight(funding(1000, null, null, [2000, 'locked']), weights)).to.deep.equal([
      ['p0', 6000],
      ['p1', 2000],
    ]);
  });

  it('is nothing where nobody has a weight', () => {
    expect(sharesByWeight(funding(1000, null), new Map())).to.equal(null);
  });
});
