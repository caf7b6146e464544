import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { partyPoint } from '../../src/capability/party-point.js';
import { drag, grip, radarOn, type RadarOnPage } from './radar-page.js';
import { anyLevel, assessed, capability } from './samples.js';
import type { RadarView } from '../../src/capability/radar-view.js';

/** On the first spoke, which is upright: x says how far aside, y how far out. */
const AGREED = {
  parties: [{ id: 'marketing' }, { id: 'it' }],
  capabilities: ['a', 'b', 'c'].map((id) =>
    capability(id, {
      target: 4,
      assessments: [assessed('marketing', 2), assessed('it', id === 'a' ? 2 : 4)],
    }),
  ),
};

/** Where the first mark of a party begins. */
function markOf({ root }: RadarOnPage, party: string): readonly [number, number] {
  const path = root.querySelector(`.party[data-party=${party}]`)?.getAttribute('d') ?? '';
  const [x = NaN, y = NaN] = (/^M([-\d.]+),([-\d.]+)/.exec(path) ?? []).slice(1).map(Number);
  return [x, y];
}

describe('two parties that agree', () => {
  for (const viewerPartyId of [null, 'marketing', 'it']) {
    it(`are both seen, always in the same order, by ${viewerPartyId ?? 'a reader'}`, async () => {
      const page = await radarOn(AGREED, { viewerPartyId });
      const [marketing, it] = [markOf(page, 'marketing'), markOf(page, 'it')];
      expect(it[0] - marketing[0]).to.be.closeTo(9, 0.2);
      expect(it[1]).to.equal(marketing[1]);
    });
  }

  it('let the own mark be taken where it is seen, and stand on the spoke when they differ', async () => {
    const page = await radarOn(AGREED, { viewerPartyId: 'marketing' });
    const own = grip(page, 'a', 'own');
    expect(Number(own.getAttribute('cx'))).to.equal(markOf(page, 'marketing')[0]);
    await drag(page, own, [0, 60]);
    const [marketing, it] = [markOf(page, 'marketing'), markOf(page, 'it')];
    expect(marketing[0]).to.equal(it[0]);
    expect(marketing[1]).to.be.above(it[1]);
  });

  it('stand on the spoke where the other one is switched off', async () => {
    const page = await radarOn(AGREED, {}, { series: 'current marketing' });
    const alone = markOf(page, 'marketing');
    const spoke = await radarOn(AGREED, {}, { series: 'current it' });
    expect(alone).to.deep.equal(markOf(spoke, 'it'));
  });
});

describe('the marks of any parties on an axis', () => {
  it('never hide one another', () => {
    const radar = {
      center: { x: 0, y: 0 },
      radius: 150,
      axisCount: 5,
      scale: { min: 0, max: 5, labels: [] },
    };
    const levels = fc.array(fc.option(anyLevel), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(levels, fc.integer({ min: 0, max: 4 }), (byParty, axis) => {
        const parties = byParty.map((_, at) => ({ id: `p${at}` }));
        const axes = Array.from({ length: 5 }, () => ({ byParty }));
        const view = { model: { axes, parties }, shown: new Set(parties.map(({ id }) => id)) };
        const points = parties.map(({ id }) =>
          partyPoint(view as unknown as RadarView, radar, axis, id),
        );
        points.forEach((a, at) => {
          expect(a === null).to.equal(byParty[at] === null);
          for (const b of points.slice(at + 1)) {
            if (a && b) expect(Math.hypot(a.x - b.x, a.y - b.y)).to.be.at.least(4);
          }
        });
      }),
    );
  });
});
