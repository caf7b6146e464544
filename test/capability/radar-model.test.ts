import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { gapIndex } from '../../src/capability/gap.js';
import { radarChoice, radarModel, type RadarModel } from '../../src/capability/radar-model.js';
import type { Capability } from '../../src/capability/capability.js';
import type { Choice } from '../../src/capability/tree.js';
import { anyCapabilities, assessed, capability } from './samples.js';

const SCALE = { min: 0, max: 5, labels: [] };
const PARTIES = [{ id: 'marketing' }, { id: 'it' }];

function model(
  capabilities: readonly Capability[],
  choice: Choice = {},
  date?: string,
): RadarModel {
  return radarModel(capabilities, PARTIES, SCALE, choice, date, undefined);
}

const TREE = [
  capability('data'),
  capability('crm', { parentId: 'data', importance: 4, target: 4, current: 2 }),
  capability('consent', { parentId: 'data', importance: 1, target: 2, current: 3 }),
  capability('matching', { parentId: 'data', importance: 5, target: 4 }),
  capability('content', { importance: 2, target: 3, current: 1 }),
];

describe("the radar's figures", () => {
  it('hold every leaf, in the order of the document', () => {
    const { axes, ranking } = model(TREE);
    expect(axes.map(({ id }) => id)).to.deep.equal(['crm', 'consent', 'matching', 'content']);
    expect(ranking.map(({ id }) => id)).to.deep.equal(['crm', 'content', 'consent', 'matching']);
  });

  it('roll a group up from its leaves: what is not assessed is not 0, a surplus hides no gap', () => {
    const [data] = model(TREE, { depth: 1 }).axes;
    expect(data).to.include({ id: 'data', isGroup: true, current: 2.5, gap: 1.6, weightedGap: 8 });
  });

  it('have the same index whether groups are open or not', () => {
    expect(model(TREE, { depth: 1 }).index).to.equal(model(TREE).index);
    fc.assert(
      fc.property(anyCapabilities, (capabilities) => {
        expect(model(capabilities).index).to.equal(gapIndex(capabilities));
      }),
    );
  });

  it('name the parties that assessed anything, the declared ones first', () => {
    const crm = capability('crm', { assessments: [assessed('agency', 1), assessed('it', 2)] });
    const { parties, axes } = model([crm]);
    expect(parties.map(({ id }) => id)).to.deep.equal(['it', 'agency']);
    expect(axes[0]?.byParty).to.deep.equal([2, 1]);
  });

  it('compare with the last day of assessment before the one that is looked at', () => {
    const days = ['2026-01-01', '2026-04-01', '2026-07-01'];
    const crm = capability('crm', {
      assessments: days.map((on, at) => assessed('it', at + 1, on)),
    });
    expect(model([crm]).axes[0]).to.include({ current: 3, previous: 2 });
    expect(model([crm], {}, '2026-06-01').axes[0]).to.include({ current: 2, previous: 1 });
    expect(model([crm], {}, '2026-02-01').previousDate).to.equal(undefined);
  });
});

describe("the radar's choice", () => {
  const many = Array.from({ length: 25 }, (_, n) => capability(`c${n}`, { parentId: 'all' }));

  it('is the groups where there are more leaves than a figure can show', () => {
    const choice = radarChoice([capability('all'), ...many], [], undefined, undefined);
    expect(model([capability('all'), ...many], choice).axes.map(({ id }) => id)).to.deep.equal([
      'all',
    ]);
    expect(model([capability('all'), ...many], choice).isFigure).to.equal(false);
  });

  it('is what was asked for, by id or by name', () => {
    expect(
      model(TREE, radarChoice(TREE, ['Content', 'crm', 'nope'], undefined, undefined)).axes,
    ).to.have.length(2);
    expect(model(TREE, radarChoice(TREE, [], 'Data', undefined)).axes).to.have.length(3);
  });
});
