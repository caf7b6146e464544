import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { perceptionGap } from '../../../src/capability/gap.js';
import { firstPair, perceptionOf } from '../../../src/capability/perception/perception.js';
import { radarModel } from '../../../src/capability/radar-model.js';
import { RUNS } from '../../runs.js';
import { anyCapabilities, assessed, capability } from '../samples.js';

const SCALE = { min: 0, max: 5, labels: [] };
const PARTIES = [{ id: 'marketing' }, { id: 'it' }, { id: 'data' }];
const [MARKETING, IT, DATA] = PARTIES as [{ id: string }, { id: string }, { id: string }];

const modelOf = (capabilities: Parameters<typeof radarModel>[0]) =>
  radarModel(capabilities, PARTIES, SCALE, {}, undefined, undefined);

describe('perception', () => {
  it('puts the widest distance first, those seen by one party apart, and those seen by none', () => {
    const levels = (marketing: number | null, it: number | null) => ({
      assessments: [assessed('marketing', marketing), assessed('it', it)],
    });
    const { byBoth, byOne, byNone, mean, meanSize } = perceptionOf(
      modelOf([
        capability('same', levels(2, 2)),
        capability('unseen', levels(null, null)),
        capability('half', levels(1, 1.5)),
        capability('down', levels(4, 1)),
        capability('alone', levels(null, 3)),
      ]),
      [MARKETING, IT],
    );
    expect(byBoth.map(({ axis, distance }) => [axis.id, distance])).to.deep.equal([
      ['down', -3],
      ['half', 0.5],
      ['same', 0],
    ]);
    expect(byOne.map(({ axis, first, second }) => [axis.id, first, second])).to.deep.equal([
      ['alone', null, 3],
    ]);
    expect(byNone.map(({ id }) => id)).to.deep.equal(['unseen']);
    expect(mean).to.equal(-0.833333);
    expect(meanSize).to.equal(1.166667);
  });

  it('begins with marketing and IT, else with the first two', () => {
    expect(firstPair([DATA, IT, MARKETING])).to.deep.equal([MARKETING, IT]);
    expect(
      firstPair([
        { id: 'x', role: 'it' },
        { id: 'y', role: 'marketing' },
      ])?.[0].id,
    ).to.equal('y');
    expect(firstPair([DATA, IT])).to.deep.equal([DATA, IT]);
    expect(firstPair([IT])).to.equal(undefined);
  });

  it('is the level by IT − the level by marketing', () => {
    fc.assert(
      fc.property(anyCapabilities, (capabilities) => {
        for (const { axis, distance } of perceptionOf(modelOf(capabilities), [MARKETING, IT])
          .byBoth) {
          const one = capabilities.find(({ id }) => id === axis.id);
          expect(distance).to.equal(one && perceptionGap(one, PARTIES));
        }
      }),
      RUNS,
    );
  });

  it('turns its signs with the order of the parties, and loses no capability', () => {
    fc.assert(
      fc.property(anyCapabilities, (capabilities) => {
        const model = modelOf(capabilities);
        const one = perceptionOf(model, [MARKETING, DATA]);
        const other = perceptionOf(model, [DATA, MARKETING]);
        expect(other.byBoth.map(({ distance }) => 0 - distance)).to.deep.equal(
          one.byBoth.map(({ distance }) => distance),
        );
        const count = one.byBoth.length + one.byOne.length + one.byNone.length;
        expect(count).to.equal(model.axes.length);
        const sizes = one.byBoth.map(({ distance }) => Math.abs(distance));
        expect(sizes).to.deep.equal(sizes.toSorted((a, b) => b - a));
      }),
      RUNS,
    );
  });
});
