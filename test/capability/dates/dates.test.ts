import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { arrowOf } from '../../../src/capability/dates/arrows.js';
import { comparedDays, movementsOf } from '../../../src/capability/dates/movement.js';
import { layoutMultiples } from '../../../src/capability/dates/multiples.js';
import { changeOf, dayFigures, trendOf } from '../../../src/capability/dates/trend.js';
import { placesOf } from '../../../src/capability/dates/trend-line.js';
import { gapIndex, movement } from '../../../src/capability/gap.js';
import type { Capability } from '../../../src/capability/capability.js';
import { radarModel } from '../../../src/capability/radar-model.js';
import { FEWER_RUNS, RUNS } from '../../runs.js';
import { anyCapabilities, assessed, capability } from '../samples.js';

const SCALE = { min: 0, max: 5, labels: [] };
const DATES = ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'];
const anyDay = fc.constantFrom(...DATES, '2025-06-01', '2026-08-15');

const modelOf = (capabilities: readonly Capability[], to: string, from: string) =>
  radarModel(capabilities, [], SCALE, {}, to, from);
const trend = (capabilities: readonly Capability[]) => trendOf(capabilities, [], SCALE, {}, DATES);

describe('the days that are compared', () => {
  it('are the last day of assessment and the one before it, unless others are asked for', () => {
    expect(comparedDays(DATES, {})).to.deep.equal({ from: '2026-07-01', to: '2026-10-01' });
    expect(comparedDays(DATES, { to: '2026-07-01' })?.from).to.equal('2026-04-01');
    expect(comparedDays(DATES, { from: '2026-01-01' })?.to).to.equal('2026-10-01');
    expect(comparedDays(DATES, { from: '2026-10-01' })?.to).to.equal('2026-07-01');
  });

  it('need no assessment of their own, and may be the wrong way round', () => {
    expect(comparedDays(DATES, { to: '2026-08-15' })?.from).to.equal('2026-07-01');
    const backwards = { from: '2026-10-01', to: '2026-01-01' };
    expect(comparedDays(DATES, backwards)).to.deep.equal(backwards);
    expect(comparedDays(DATES, { to: '2020-01-01' })?.from).to.equal('2026-01-01');
  });

  it('are two: the same day twice is compared with the day before', () => {
    expect(comparedDays(DATES, { from: '2026-07-01', to: '2026-07-01' })?.from).to.equal(
      '2026-04-01',
    );
    expect(comparedDays(['2026-01-01'], {})).to.equal(undefined);
    expect(comparedDays([], {})).to.equal(undefined);
  });
});

describe('movements', () => {
  it('are levels gained and lost, the largest first; not assessed is no movement', () => {
    const levels = (before: number | null, after: number | null) => ({
      assessments: [assessed('it', before, '2026-01-01'), assessed('it', after, '2026-04-01')],
    });
    const { moved, unmoved, unknown } = movementsOf(
      modelOf(
        [
          capability('same', levels(2, 2)),
          capability('up', levels(1, 1.5)),
          capability('down', levels(4, 1)),
          capability('new', levels(null, 3)),
          capability('gone', levels(3, null)),
        ],
        '2026-04-01',
        '2026-01-01',
      ),
    );
    expect(moved.map(({ axis, by }) => [axis.id, by])).to.deep.equal([
      ['down', -3],
      ['up', 0.5],
    ]);
    expect(unmoved.map(({ id }) => id)).to.deep.equal(['same']);
    expect(unknown.map(({ id }) => id)).to.deep.equal(['new', 'gone']);
  });

  it('turn their signs with the days, and are the difference of the levels', () => {
    fc.assert(
      fc.property(anyCapabilities, anyDay, anyDay, (capabilities, from, to) => {
        const there = movementsOf(modelOf(capabilities, to, from));
        const back = movementsOf(modelOf(capabilities, from, to));
        const by = ({ moved }: typeof there) =>
          new Map(moved.map((one) => [one.axis.id, one.by] as const));
        expect(back.unmoved.map(({ id }) => id)).to.deep.equal(there.unmoved.map(({ id }) => id));
        for (const [id, size] of by(there)) {
          expect(by(back).get(id)).to.equal(-size);
          const one = capabilities.find((known) => known.id === id);
          expect(one && movement(one, from, to)).to.equal(size);
        }
        expect(by(back).size).to.equal(by(there).size);
      }),
      RUNS,
    );
  });
});

describe('the trend of the gap index', () => {
  it('ends with the index of the last day, and each day is worked out from its parts', () => {
    fc.assert(
      fc.property(anyCapabilities, (capabilities) => {
        const days = trend(capabilities);
        expect(days.at(-1)?.index).to.equal(gapIndex(capabilities));
        for (const { index, weighted, weight, counted, all } of days) {
          if (index === null) expect(weight).to.equal(0);
          else expect(index).to.be.closeTo(weighted / weight, 1e-5);
          expect(counted).to.be.at.most(all);
        }
      }),
      FEWER_RUNS,
    );
  });

  it('has no change where a day is n/a', () => {
    const [first, , , last] = trend([
      capability('c', { target: 4, assessments: [assessed('it', 1, '2026-04-01')] }),
    ]);
    if (!first || !last) throw new Error('no days');
    expect(first.index).to.equal(null);
    expect(changeOf(first, last)).to.equal(null);
    expect(changeOf(last, last)).to.equal(0);
  });

  it('puts days as far apart as in the calendar, mirrored where text runs from right to left', () => {
    const days = trend([
      capability('c', { target: 4, assessments: [assessed('it', 1, '2026-01-01')] }),
    ]);
    const xs = placesOf(days, 313, false).map(({ x }) => x);
    expect(xs).to.deep.equal([20, 110, 201, 293]);
    expect(placesOf(days, 313, true).map(({ x }) => 313 - x)).to.deep.equal(xs);
    expect(placesOf(days.slice(0, 1), 313, false)[0]?.x).to.equal(156.5);
  });

  it('has the same axes in the same order on every day', () => {
    fc.assert(
      fc.property(anyCapabilities, (capabilities) => {
        for (const { model } of trend(capabilities)) {
          expect(model.axes.map(({ id }) => id)).to.deep.equal(capabilities.map(({ id }) => id));
        }
      }),
      FEWER_RUNS,
    );
  });
});

describe('small multiples', () => {
  it('lie in rows of equal cells that do not leave the picture', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 200, max: 1200 }),
        fc.boolean(),
        (days, width, rtl) => {
          const { cells, radius, height } = layoutMultiples(days, width, rtl);
          expect(cells).to.have.length(days);
          for (const cell of cells) {
            expect(cell.width).to.be.at.least(2 * radius);
            expect(cell.x).to.be.within(-0.001, width - cell.width + 0.001);
            expect(cell.y + cell.height).to.be.at.most(height + 0.001);
          }
          expect(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size).to.equal(days);
        },
      ),
      RUNS,
    );
  });
});

describe('an arrow', () => {
  const radar = { center: { x: 100, y: 100 }, radius: 100, axisCount: 4, scale: SCALE };

  it('has its tip at the present level, and a shaft where there is room for one', () => {
    // Upwards, 20 px a level.
    expect(arrowOf(radar, 0, 1, 3)).to.deep.equal({
      shaft: 'M100,80L100,48',
      head: 'M100,40L104,48L96,48Z',
    });
    expect(arrowOf(radar, 0, 3, 2.8)).to.deep.equal({
      shaft: '',
      head: 'M100,44L96,36L104,36Z',
    });
  });
});

describe('figures of a day', () => {
  it('count what has a level and a target', () => {
    const model = modelOf(
      [
        capability('a', { target: 4, importance: 2, current: 1 }),
        capability('b', { target: 4, importance: 5 }),
        capability('c', { current: 4 }),
      ],
      '2026-01-01',
      '2025-01-01',
    );
    expect(dayFigures('2026-01-01', model)).to.include({
      weighted: 6,
      weight: 2,
      index: 3,
      counted: 1,
      all: 3,
    });
  });
});
