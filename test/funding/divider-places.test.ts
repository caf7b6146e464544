import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isCrowded, spread, TARGET } from '../../src/funding/divider-places.js';
import { RUNS } from '../runs.js';
import { waitUntil } from '../wait-until.js';
import { dividers, drag, initiative, splitOn, stated } from './split-page.js';

const TWELVE = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [`p${at}`, at < 11 ? 100 : null]),
);

describe('crowded dividers', () => {
  it('have handles a target apart, within the bar, as near to their lines as can be', () => {
    const wanted = fc
      .array(fc.float({ min: 0, max: 280, noNaN: true }), { maxLength: 11 })
      .map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(wanted, (places) => {
        const put = spread(places, 280);
        put.forEach((px, at) => {
          expect(px).to.be.within(12 - 1e-6, 268 + 1e-6);
          if (at > 0) expect(px - (put[at - 1] ?? 0)).to.be.at.least(TARGET - 1e-6);
        });
        const inside = places.every((px) => px >= 12 && px <= 268);
        if (inside && !isCrowded(places)) {
          put.forEach((px, at) => expect(px).to.be.closeTo(places[at] ?? 0, 1e-6));
        }
      }),
      RUNS,
    );
  });

  it('share what room there is where that is less', () => {
    expect(spread([1, 2, 3], 30)).to.deep.equal([5, 15, 25]);
  });

  it('do not overlap for twelve parties at 280 px, and each moves its own two', async () => {
    const page = await splitOn([initiative(TWELVE)]);
    const box = page.split.parentElement;
    if (!box) throw new Error('no box');
    box.style.inlineSize = '280px';
    await waitUntil(() => page.root.querySelector('svg.bar')?.getAttribute('width') === '280');
    const boxes = dividers(page.root).map((one) => one.getBoundingClientRect());
    expect(boxes).to.have.length(11);
    boxes.forEach(({ left, width, height }, at) => {
      expect(width).to.be.at.least(TARGET);
      expect(height).to.be.at.least(TARGET);
      if (at > 0) expect(left).to.be.at.least((boxes[at - 1]?.right ?? 0) - 0.1);
    });
    await drag(page, 28, { at: 4 });
    const now = stated(page);
    expect(now[4]).to.equal(200);
    expect(now[5]).to.equal(0);
    expect(now.filter((share) => share === 100)).to.have.length(9);
  });
});
