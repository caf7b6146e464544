import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { deviationFromEqual, resolveSplit, statedBps } from '../../src/funding/split.js';
import { funding, fundings, sum } from './arbitraries.js';
import { RUNS } from '../runs.js';

const shares = (...args: Parameters<typeof funding>) =>
  resolveSplit(funding(...args)).lines.map((line) => line.shareBps);
const amounts = (...args: Parameters<typeof funding>) =>
  resolveSplit(funding(...args)).lines.map((line) => line.amountMinor);

describe('a resolved split', () => {
  it('sums to 10,000 basis points and to the total, for any input', () => {
    fc.assert(
      fc.property(fundings, (any) => {
        const { lines, totalMinor } = resolveSplit(any);
        if (lines.length === 0) return;
        expect(sum(lines.map((line) => line.shareBps))).to.equal(10_000n);
        expect(sum(lines.map((line) => line.amountMinor))).to.equal(BigInt(totalMinor));
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which the parties are listed', () => {
    fc.assert(
      fc.property(fundings, (any) => {
        const back = resolveSplit({ ...any, parties: any.parties.toReversed() });
        expect(back.lines.toReversed()).to.deep.equal(resolveSplit(any).lines);
      }),
      RUNS,
    );
  });

  it('leaves stated shares as they are while they fit', () => {
    fc.assert(
      fc.property(fundings, (any) => {
        const split = resolveSplit(any);
        if (split.state !== 'whole' || split.unit !== 'bps') return;
        for (const line of split.lines) {
          if (line.stated !== null) expect(line.shareBps).to.equal(line.stated);
        }
      }),
      RUNS,
    );
  });

  it('keeps a stated sum to the cent', () => {
    expect(amounts(48_000_000, { amountMinor: 15_000_100 }, null)).to.deep.equal([
      15_000_100, 32_999_900,
    ]);
  });

  it('is equal where nobody stated anything', () => {
    expect(shares(48_000_000, null, null, null)).to.deep.equal([3334, 3333, 3333]);
    expect(amounts(48_000_000, null, null, null)).to.deep.equal([
      16_000_000, 16_000_000, 16_000_000,
    ]);
    expect(amounts(100, null, null, null)).to.deep.equal([34, 33, 33]);
  });

  it('divides among the others what is left', () => {
    expect(shares(1000, 5000, null, null)).to.deep.equal([5000, 2500, 2500]);
  });

  it('normalises 120%, and says so', () => {
    const split = resolveSplit(funding(26_000_000, 7000, 5000));
    expect(split.state).to.equal('over');
    expect(statedBps(split)).to.equal(12_000);
    expect(split.lines.map((line) => line.shareBps)).to.deep.equal([5833, 4167]);
    expect(split.lines.map((line) => line.part)).to.deep.equal([7000, 5000]);
  });

  it('leaves nothing for the others where all is stated', () => {
    expect(shares(1000, 7000, 5000, null)).to.deep.equal([5833, 4167, 0]);
  });

  it('says that a new total is not met by sums that were stated before', () => {
    const sums = [{ amountMinor: 300 }, { amountMinor: 200 }];
    expect(resolveSplit(funding(500, ...sums)).state).to.equal('whole');
    expect(resolveSplit(funding(600, ...sums)).state).to.equal('under');
    expect(resolveSplit(funding(400, ...sums)).state).to.equal('over');
  });

  it('copes with a total of zero, one party, and none', () => {
    expect(amounts(0, null, null)).to.deep.equal([0, 0]);
    expect(shares(0, 6000, null)).to.deep.equal([6000, 4000]);
    expect(shares(0, { amountMinor: 5 }, null)).to.deep.equal([10_000, 0]);
    expect(shares(700, null)).to.deep.equal([10_000]);
    expect(resolveSplit(funding(700))).to.deep.include({ state: 'whole', lines: [] });
  });

  it('does not regard a lock on a share that nobody stated', () => {
    expect(resolveSplit(funding(100, [null, 'locked'])).lines[0]?.locked).to.be.false;
  });

  it('measures the deviation from equal parts to the cent', () => {
    expect(deviationFromEqual(resolveSplit(funding(100, 6000, null)))).to.deep.equal([10, -10]);
    expect(deviationFromEqual(resolveSplit(funding(100, null, null, null)))).to.deep.equal([
      0, 0, 0,
    ]);
  });
});
