import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeLabels, type LabelledSegment } from '../../src/funding/bar-labels.js';
import { RUNS } from '../runs.js';

function segment(start: number, size: number, name = 60): LabelledSegment {
  return { start, size, name, figures: 100, share: 30, above: name + 34 };
}

describe('the words of a bar', () => {
  it('stand inside where they fit, with less where they fit less', () => {
    const places = placeLabels([segment(0, 300), segment(300, 90)], 390);
    expect(places).to.deep.equal([{ inside: 'figures' }, { inside: 'share' }]);
  });

  it('stand above where they do not', () => {
    const places = placeLabels([segment(0, 300), segment(300, 20)], 320);
    expect(places[1]).to.deep.equal({ above: 226, middle: 310 });
  });

  it('never overlap above, nor leave the bar', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sizes, (list) => {
        let start = 0;
        const segments = list.map((size) => {
          const one = segment(start, size);
          start += size;
          return one;
        });
        let end = 0;
        placeLabels(segments, start).forEach((place, at) => {
          if (!place || !('above' in place)) return;
          expect(place.above).to.be.at.least(end);
          end = place.above + (segments[at]?.above ?? 0);
          expect(end).to.be.at.most(start);
        });
      }),
      RUNS,
    );
  });
});
