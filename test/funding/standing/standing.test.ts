import { expect } from '@open-wc/testing';
import { standings } from '../../../src/funding/standing/standing.js';
import { initiative } from '../split-page.js';

describe('the standing over all initiatives', () => {
  it('adds up what each party carries', () => {
    const [standing] = standings([
      initiative({ marketing: 6000, it: null }, { totalMinor: 1000 }),
      initiative({ it: null, data: null }, { id: 'b', totalMinor: 501 }),
    ]);
    expect(standing?.totalMinor).to.equal(1501);
    expect(
      standing?.lines.map(({ partyId, amountMinor, initiatives }) => [
        partyId,
        amountMinor,
        initiatives,
      ]),
    ).to.deep.equal([
      ['marketing', 600, 1],
      ['it', 650, 2],
      ['data', 251, 1],
    ]);
    expect(standing?.lines.reduce((sum, line) => sum + line.shareBps, 0)).to.equal(10_000);
  });

  it('never adds currencies', () => {
    const both = standings([
      initiative({ it: null }, { totalMinor: 100 }),
      initiative({ it: null }, { id: 'b', currency: 'USD', totalMinor: 900 }),
    ]);
    expect(both.map(({ currency, totalMinor }) => [currency, totalMinor])).to.deep.equal([
      ['EUR', 100],
      ['USD', 900],
    ]);
  });

  it('leaves out what nobody pays for', () => {
    expect(standings([initiative({})])).to.deep.equal([]);
  });
});
