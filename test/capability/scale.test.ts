import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { labelOf, ringsOf, snap, usableScale } from '../../src/capability/scale.js';

const SCALE = { min: 0, max: 5, labels: [] };

describe('the scale', () => {
  it('snaps any level to a step between its ends', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (level) => {
        const snapped = snap(level, SCALE, 0.1);
        expect(snapped).to.be.within(0, 5);
        expect(snap(snapped, SCALE, 0.1)).to.equal(snapped);
      }),
    );
  });

  it('steps from its lower end, and keeps its upper end in reach', () => {
    expect(snap(2.4, { ...SCALE, min: 1 }, 0.5)).to.equal(2.5);
    expect(snap(9, { ...SCALE, max: 4 }, 0.3)).to.equal(4);
  });

  it('has a ring for each whole level above its lower end, ten at most', () => {
    expect(ringsOf(SCALE)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(ringsOf({ min: 1, max: 3.5, labels: [] })).to.deep.equal([2, 3, 3.5]);
    expect(ringsOf({ min: 0, max: 100, labels: [] })).to.have.length(10);
  });

  it('names whole levels only', () => {
    expect(labelOf(3, ['a', 'b', 'c'], { ...SCALE, min: 1 })).to.equal('c');
    expect(labelOf(2.5, ['a', 'b', 'c'], SCALE)).to.equal(undefined);
  });

  it('is 0 to 5 where it has no length', () => {
    expect(usableScale({ min: 3, max: 3, labels: [] })).to.deep.equal(SCALE);
  });
});
