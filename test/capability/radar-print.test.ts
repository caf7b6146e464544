import { expect } from '@open-wc/testing';
import { emulateMediaFeatures, resetMedia } from '../media.js';
import { FIVE, radarOn, type RadarOnPage } from './radar-page.js';

afterEach(resetMedia);

const chart = ({ root }: RadarOnPage) => {
  const found = root.querySelector<SVGSVGElement>('svg.chart');
  if (!found) throw new Error('no chart');
  return found;
};
const drawnWidth = (page: RadarOnPage) => chart(page).viewBox.baseVal.width;

async function print(page: RadarOnPage, type: 'beforeprint' | 'afterprint'): Promise<void> {
  window.dispatchEvent(new Event(type));
  await page.radar.updateComplete;
}

describe('a radar in print', () => {
  for (const [view, width] of [
    ['radar', 440],
    ['dates', 440],
    ['perception', 680],
  ] as const) {
    it(`draws its ${view} for the paper, and afterwards for the window again`, async () => {
      const page = await radarOn(FIVE, {}, { view });
      const before = drawnWidth(page);
      await print(page, 'beforeprint');
      expect(drawnWidth(page)).to.equal(width);
      await print(page, 'afterprint');
      expect(drawnWidth(page)).to.equal(before);
    });
  }

  it('is as high as its picture, without bands above and below', async () => {
    const page = await radarOn();
    await print(page, 'beforeprint');
    if (!(await emulateMediaFeatures({}, 'print'))) return;
    const { width, height } = chart(page).getBoundingClientRect();
    const { viewBox } = chart(page);
    expect(height / width).to.be.closeTo(viewBox.baseVal.height / viewBox.baseVal.width, 0.01);
    await print(page, 'afterprint');
  });
});
