import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  compareWeightedGap,
  gap,
  gapIndex,
  movement,
  perceptionGap,
  weightedGap,
} from '../../src/capability/gap.js';
import { currentLevel, levelBy } from '../../src/capability/level.js';
import { anyCapabilities, anyCapability, assessed, capability } from './samples.js';

describe('the current level', () => {
  it("is the mean of the parties' latest levels, with the lowest beside it", () => {
    const crm = capability('crm', {
      assessments: [
        assessed('marketing', 1, '2026-01-01'),
        assessed('marketing', 2, '2026-06-01'),
        assessed('it', 3, '2026-01-01'),
      ],
    });
    expect(currentLevel(crm)).to.deep.equal({ mean: 2.5, min: 2 });
    expect(currentLevel(crm, '2026-03-01')).to.deep.equal({ mean: 2, min: 1 });
  });

  it('does not count who said "not assessed" last', () => {
    const crm = capability('crm', {
      assessments: [
        assessed('marketing', 4, '2026-01-01'),
        assessed('marketing', null, '2026-06-01'),
        assessed('it', 1, '2026-01-01'),
      ],
    });
    expect(currentLevel(crm).mean).to.equal(1);
    expect(levelBy(crm, 'marketing')).to.equal(null);
  });

  it('is unknown before the first assessment, even beside a plain level', () => {
    const crm = capability('crm', { current: 2, assessments: [assessed('it', 3, '2026-06-01')] });
    expect(currentLevel(crm, '2026-01-01').mean).to.equal(null);
    expect(currentLevel(crm).mean).to.equal(3);
  });

  it('is the plain level where no party has ever given one', () => {
    const crm = capability('crm', { current: 2, assessments: [assessed('it', null)] });
    expect(currentLevel(crm)).to.deep.equal({ mean: 2, min: 2 });
  });

  it('does not depend on the order of assessments of different days', () => {
    fc.assert(
      fc.property(anyCapability, (one) => {
        const unique = [
          ...new Map(one.assessments.map((a) => [`${a.partyId}@${a.on}`, a])).values(),
        ];
        const forwards = { ...one, assessments: unique };
        const backwards = { ...one, assessments: unique.toReversed() };
        expect(currentLevel(forwards)).to.deep.equal(currentLevel(backwards));
      }),
    );
  });
});

describe('the gap', () => {
  it('is what the target lies above the current level, and never negative', () => {
    expect(gap(capability('a', { target: 4, current: 2.5 }))).to.equal(1.5);
    expect(gap(capability('a', { target: 2, current: 3 }))).to.equal(0);
    expect(gap(capability('a', { target: 4, current: 3.1 }))).to.equal(0.9);
  });

  it('is unknown, not 0, without a target or a level', () => {
    expect(gap(capability('a', { current: 2 }))).to.equal(null);
    expect(gap(capability('a', { target: 2 }))).to.equal(null);
    expect(weightedGap(capability('a', { target: 2 }))).to.equal(null);
  });

  it('is weighted by importance', () => {
    expect(weightedGap(capability('a', { target: 4, current: 2.5, importance: 4 }))).to.equal(6);
  });
});

describe('the gap index', () => {
  it('is the mean gap, weighted by importance', () => {
    const index = gapIndex([
      capability('a', { target: 4, current: 2, importance: 3 }),
      capability('b', { target: 3, current: 3, importance: 1 }),
      capability('c', { target: 5, importance: 5 }),
    ]);
    expect(index).to.equal(1.5);
  });

  it('is n/a where all importances are 0, or nothing is assessed', () => {
    expect(gapIndex([capability('a', { target: 4, current: 2, importance: 0 })])).to.equal(null);
    expect(gapIndex([])).to.equal(null);
  });

  it('lies between the smallest and the largest gap', () => {
    fc.assert(
      fc.property(anyCapabilities, (capabilities) => {
        const index = gapIndex(capabilities);
        if (index === null) return;
        const gaps = capabilities.flatMap((one) => gap(one) ?? []);
        expect(index).to.be.within(Math.min(...gaps), Math.max(...gaps));
      }),
    );
  });
});

describe('the perception gap', () => {
  const parties = [{ id: 'cio-office', role: 'it' as const }, { id: 'marketing' }];

  it('is the level by IT less the level by marketing, whatever the parties are called', () => {
    const crm = capability('crm', {
      assessments: [assessed('cio-office', 3), assessed('marketing', 1.5)],
    });
    expect(perceptionGap(crm, parties)).to.equal(1.5);
  });

  it('is unknown while one of them has not assessed', () => {
    expect(
      perceptionGap(capability('crm', { assessments: [assessed('it', 3)] }), parties),
    ).to.equal(null);
  });
});

describe('movement', () => {
  const crm = capability('crm', {
    assessments: [assessed('it', 2, '2026-01-01'), assessed('it', 3.5, '2026-06-01')],
  });

  it('is derived from the levels on two dates', () => {
    expect(movement(crm, '2026-01-01')).to.equal(1.5);
    expect(movement(crm, '2026-06-01', '2026-01-01')).to.equal(-1.5);
  });

  it('is unknown where one of the dates has no level', () => {
    expect(movement(crm, '2025-01-01')).to.equal(null);
  });
});

describe('the ranking', () => {
  it('puts the heaviest gap first, ties by id, unknown ones last', () => {
    const ranked = [
      { id: 'd', weightedGap: null },
      { id: 'c', weightedGap: 2 },
      { id: 'b', weightedGap: 2 },
      { id: 'a', weightedGap: 1 },
    ].sort(compareWeightedGap);
    expect(ranked.map(({ id }) => id)).to.deep.equal(['b', 'c', 'a', 'd']);
  });

  it('is the same whatever order it starts from', () => {
    fc.assert(
      fc.property(anyCapabilities, (capabilities) => {
        const rankable = capabilities.map((one) => ({ id: one.id, weightedGap: weightedGap(one) }));
        const order = (list: typeof rankable) =>
          list.toSorted(compareWeightedGap).map(({ id }) => id);
        expect(order(rankable.toReversed())).to.deep.equal(order(rankable));
      }),
    );
  });
});
