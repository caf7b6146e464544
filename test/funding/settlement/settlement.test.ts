import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  EXACT_UP_TO,
  settle,
  transfersFor,
  type Balance,
} from '../../../src/funding/settlement/settlement.js';
import { standings } from '../../../src/funding/standing/standing.js';
import { FEWER_RUNS, RUNS } from '../../runs.js';
import { initiative } from '../split-page.js';

function balancesOf(ahead: readonly number[]): Balance[] {
  return ahead.map((aheadMinor, at) => ({ partyId: `p${at}`, aheadMinor }));
}

/** Balances that sum to 0, small ones so that groups of them cancel out often. */
const balanced = (most: number, size = 6) =>
  fc
    .array(fc.integer({ min: -size, max: size }), { minLength: 1, maxLength: most - 1 })
    .map((some) => balancesOf([...some, -some.reduce((sum, one) => sum + one, 0)]));

/** What is left of each balance after the transfers. */
function after(balances: readonly Balance[]): number[] {
  const left = new Map(balances.map(({ partyId, aheadMinor }) => [partyId, aheadMinor]));
  for (const { fromPartyId, toPartyId, amountMinor } of transfersFor(balances).transfers) {
    expect(amountMinor).to.be.greaterThan(0);
    left.set(fromPartyId, (left.get(fromPartyId) ?? 0) + amountMinor);
    left.set(toPartyId, (left.get(toPartyId) ?? 0) - amountMinor);
  }
  return [...left.values()];
}

/** The fewest transfers by trying: the first party that is off settles in full with each of the other side. */
function fewest(ahead: readonly number[]): number {
  const at = ahead.findIndex((one) => one !== 0);
  if (at < 0) return 0;
  const own = ahead[at] ?? 0;
  let least = Infinity;
  ahead.forEach((other, position) => {
    if (position <= at || other * own >= 0) return;
    const next = ahead.map((one, of) => (of === at ? 0 : of === position ? other + own : one));
    least = Math.min(least, 1 + fewest(next));
  });
  return least;
}

describe('a settlement', () => {
  it('leaves everybody even, with fewer transfers than parties', () => {
    fc.assert(
      fc.property(fc.oneof(balanced(12), balanced(40, 1e9)), (balances) => {
        expect(after(balances).every((left) => left === 0)).to.equal(true);
        const off = balances.filter(({ aheadMinor }) => aheadMinor !== 0).length;
        expect(transfersFor(balances).transfers.length).to.be.at.most(Math.max(0, off - 1));
      }),
      RUNS,
    );
  });

  it('takes the fewest transfers that there can be', () => {
    fc.assert(
      fc.property(balanced(7), (balances) => {
        const { transfers, isFewest } = transfersFor(balances);
        expect(isFewest).to.equal(true);
        expect(transfers.length).to.equal(fewest(balances.map(({ aheadMinor }) => aheadMinor)));
      }),
      FEWER_RUNS,
    );
  });

  it('finds two groups where the largest with the largest would take a transfer more', () => {
    const balances = balancesOf([5, 4, -3, -2, -4]);
    expect(transfersFor(balances).transfers).to.have.length(3);
  });

  it('says where it did not look for the fewest', () => {
    const many = balancesOf(Array.from({ length: EXACT_UP_TO + 2 }, (_, at) => at + 1));
    const all = [
      ...many,
      { partyId: 'z', aheadMinor: -many.reduce((sum, b) => sum + b.aheadMinor, 0) },
    ];
    expect(transfersFor(all).isFewest).to.equal(false);
    const pairs = balancesOf(Array.from({ length: 20 }, (_, at) => (at % 2 ? -at : at + 1)));
    expect(transfersFor(pairs)).to.deep.include({ isFewest: true });
    expect(transfersFor(pairs).transfers).to.have.length(10);
  });

  it('makes a standing even to the minor unit', () => {
    const [standing] = standings([
      initiative({ a: 10_000, b: 0, c: 0 }, { totalMinor: 100 }),
      initiative({ b: null }, { id: 'two', totalMinor: 1 }),
    ]);
    if (!standing) throw new Error('no standing');
    const { transfers, balances } = settle(standing);
    expect(balances.map(({ aheadMinor }) => aheadMinor)).to.deep.equal([66, -33, -33]);
    expect(transfers).to.deep.equal([
      { fromPartyId: 'b', toPartyId: 'a', amountMinor: 33 },
      { fromPartyId: 'c', toPartyId: 'a', amountMinor: 33 },
    ]);
  });

  it('has nothing to settle where all is even', () => {
    expect(transfersFor(balancesOf([0, 0]))).to.deep.equal({ transfers: [], isFewest: true });
    expect(transfersFor([])).to.deep.equal({ transfers: [], isFewest: true });
  });
});
