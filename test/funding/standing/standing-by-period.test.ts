import { expect } from '@open-wc/testing';
import type { Initiative } from '../../../src/portfolio/initiative.js';
import { standingByPeriod } from '../../../src/funding/standing/standing-by-period.js';
import { initiative } from '../split-page.js';

const scheduled = (one: Initiative, ...schedule: [string, number][]): Initiative => ({
  ...one,
  funding: one.funding && {
    ...one.funding,
    schedule: schedule.map(([period, amountMinor]) => ({ period, amountMinor })),
  },
});

describe('the standing by period', () => {
  it('adds up by period and by party, with what no period has at the end', () => {
    const { periods, lines, sums } = standingByPeriod(
      [
        scheduled(
          initiative({ it: 6000, data: null }, { totalMinor: 1000 }),
          ['Phase 10', 400],
          ['Phase 2', 500],
        ),
        initiative({ it: null }, { id: 'b', totalMinor: 70 }),
        initiative({ it: null }, { id: 'c', totalMinor: 70, currency: 'USD' }),
      ],
      'EUR',
    );
    expect(periods).to.deep.equal(['Phase 2', 'Phase 10', null]);
    expect(lines).to.deep.equal([
      { partyId: 'it', amounts: [300, 240, 130] },
      { partyId: 'data', amounts: [200, 160, 40] },
    ]);
    expect(sums).to.deep.equal([500, 400, 170]);
  });

  it('counts a schedule beyond the total in no period', () => {
    const { periods, sums } = standingByPeriod(
      [scheduled(initiative({ it: null }, { totalMinor: 100 }), ['Q1', 300])],
      'EUR',
    );
    expect(periods).to.deep.equal([null]);
    expect(sums).to.deep.equal([100]);
  });
});
