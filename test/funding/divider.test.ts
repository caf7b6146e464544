import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  dividerAfter,
  moveDivider,
  stepBps,
  type StatedByParty,
} from '../../src/funding/divider.js';
import type { Funding } from '../../src/funding/funding.js';
import { resolveSplit } from '../../src/funding/split.js';
import { funding, fundings } from './arbitraries.js';
import { RUNS } from '../runs.js';

function restated(before: Funding, shares: StatedByParty | null): Funding {
  const next = new Map(shares);
  return {
    ...before,
    parties: before.parties.map((party) => {
      const stated = next.get(party.partyId);
      return stated === undefined ? party : { ...party, stated };
    }),
  };
}

function move(before: Funding, position: number, leftBps: number): Funding {
  const split = resolveSplit(before);
  const divider = dividerAfter(split, position);
  return divider ? restated(before, moveDivider(split, divider, leftBps)) : before;
}

describe('a divider', () => {
  const moves = fc.tuple(fundings, fc.nat(14), fc.integer({ min: -2000, max: 12_000 }));

  it('moves money between two neighbours and leaves everybody else as stated', () => {
    fc.assert(
      fc.property(moves, ([before, position, leftBps]) => {
        const after = move(before, position, leftBps);
        const touched = after.parties.filter((party, at) => party !== before.parties[at]);
        expect(touched.length).to.be.oneOf([0, 2]);
        expect(touched.every((party) => party.stated !== null)).to.be.true;
      }),
      RUNS,
    );
  });

  it('keeps what the two have together, and moves others by no more than what rounds off their percentages', () => {
    fc.assert(
      fc.property(moves, ([before, position, leftBps]) => {
        fc.pre(before.totalMinor >= 10_000 && resolveSplit(before).state === 'whole');
        const old = resolveSplit(before).lines;
        const next = resolveSplit(move(before, position, leftBps));
        expect(next.state).to.equal('whole');
        const divider = dividerAfter(resolveSplit(before), position);
        // In minor units each percentage that was stated is rounded, and who states nothing takes the rest.
        const most = Math.max(1, before.parties.length - 2);
        next.lines.forEach((line, at) => {
          if (!divider || at === divider.left || at === divider.right) return;
          const was = BigInt(old[at]?.amountMinor ?? 0);
          expect(Number(BigInt(line.amountMinor) - was)).to.be.within(-most, most);
        });
      }),
      RUNS,
    );
  });

  it('does not shift the third party of three thirds', () => {
    const after = resolveSplit(move(funding(48_000_000, null, null, null), 0, 4000));
    expect(after.lines.map((line) => line.amountMinor)).to.deep.equal([
      19_200_000, 12_800_000, 16_000_000,
    ]);
    expect(after.lines[0]?.stated).to.equal(4000);
    expect(after.lines[2]?.stated).to.equal(null);
  });

  it('stops at its neighbours, never flips', () => {
    const before = funding(1000, 3000, 3000, 4000);
    expect(move(before, 0, 9000).parties.map((party) => party.stated)).to.deep.equal([
      6000, 0, 4000,
    ]);
    expect(move(before, 0, -500).parties.map((party) => party.stated)).to.deep.equal([
      0, 6000, 4000,
    ]);
  });

  it('passes over locked parties, and is fixed where one side has none other', () => {
    const before = funding(1000, 3000, [3000, 'locked'], 4000);
    expect(move(before, 0, 1000).parties.map((party) => party.stated)).to.deep.equal([
      1000, 3000, 6000,
    ]);
    expect(dividerAfter(resolveSplit(funding(1000, [3000, 'locked'], null)), 0)).to.equal(null);
  });

  it('works on what was stated where that is more than the whole', () => {
    expect(
      move(funding(1000, 7000, 5000), 0, 6000).parties.map((party) => party.stated),
    ).to.deep.equal([6000, 6000]);
  });

  it('steps along a grid', () => {
    expect(stepBps(3334, 100)).to.equal(3400);
    expect(stepBps(3334, -100)).to.equal(3300);
    expect(stepBps(3400, 100)).to.equal(3500);
    expect(stepBps(3400, -1000)).to.equal(3000);
  });
});
