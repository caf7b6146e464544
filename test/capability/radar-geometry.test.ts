import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  areaPath,
  gapPath,
  levelAtPointer,
  linePath,
  pointAt,
  type Radar,
} from '../../src/capability/radar-geometry.js';
import { anyLevel } from './samples.js';

const SCALE = { min: 0, max: 5, labels: [] };

function radar(axisCount: number): Radar {
  return { center: { x: 200, y: 150 }, radius: 100, axisCount, scale: SCALE };
}

const anyAxis = fc
  .integer({ min: 3, max: 30 })
  .chain((count) =>
    fc.record({ count: fc.constant(count), axis: fc.integer({ min: 0, max: count - 1 }) }),
  );

describe('the radar as a plane', () => {
  it('draws the first axis upright and goes on clockwise', () => {
    const up = pointAt(radar(4), 0, 5);
    const right = pointAt(radar(4), 1, 2.5);
    expect([up.x, up.y]).to.deep.equal([200, 50]);
    expect(right.x).to.be.closeTo(250, 1e-9);
    expect(right.y).to.be.closeTo(150, 1e-9);
  });

  it('reads a level back from where it is drawn', () => {
    fc.assert(
      fc.property(anyAxis, anyLevel, ({ count, axis }, level) => {
        const plane = radar(count);
        expect(levelAtPointer(plane, axis, pointAt(plane, axis, level))).to.be.closeTo(level, 1e-9);
      }),
    );
  });

  it('means only its own axis, whatever lies beside the pointer', () => {
    fc.assert(
      fc.property(
        anyAxis,
        anyLevel,
        fc.integer({ min: -200, max: 200 }),
        ({ count, axis }, level, aside) => {
          const plane = radar(count);
          const on = pointAt(plane, axis, level);
          const turn = (2 * Math.PI * axis) / count;
          const beside = { x: on.x + aside * Math.cos(turn), y: on.y + aside * Math.sin(turn) };
          expect(levelAtPointer(plane, axis, beside)).to.be.closeTo(level, 1e-9);
        },
      ),
    );
  });

  it('falls below the scale behind the centre, and is not mirrored', () => {
    expect(levelAtPointer(radar(4), 0, { x: 200, y: 240 })).to.be.closeTo(-4.5, 1e-9);
  });
});

describe('lines and areas', () => {
  const count = (path: string, letter: string) => path.split(letter).length - 1;

  it('close around when every axis has a value', () => {
    const path = linePath(radar(5), [1, 2, 3, 4, 5]);
    expect([count(path, 'M'), count(path, 'Z')]).to.deep.equal([1, 1]);
  });

  it('break where a value is missing, and never touch the centre', () => {
    const path = linePath(radar(5), [1, null, 3, 4, null]);
    expect(path).to.equal('M235.3,198.5L153,214.7M200,130');
    expect([count(path, 'M'), count(path, 'Z')]).to.deep.equal([2, 0]);
    expect(path).not.to.contain('200,150');
  });

  it('go on from the last axis to the first', () => {
    const path = linePath(radar(4), [1, null, 3, 4]);
    expect(path.startsWith('M200,210L120,150L200,130')).to.equal(true);
  });

  it('leave sectors beside a missing value empty', () => {
    expect(areaPath(radar(4), [1, null, 3, null])).to.equal('');
    expect(areaPath(radar(4), [1, 2, 3, null])).to.equal('M200,150L200,130L240,150L200,210Z');
  });

  it('shade a gap only where the target is further out', () => {
    expect(gapPath(radar(3), [5, 5, 5], [1, 2, 3])).to.equal('');
    expect(count(gapPath(radar(3), [1, 1, 1], [2, 2, 2]), 'Z')).to.equal(3);
    expect(count(gapPath(radar(3), [1, 1, null], [2, 2, 2]), 'Z')).to.equal(1);
  });

  it('shade a gap from where the two lines cross', () => {
    const path = gapPath(radar(4), [1, 3, 1, 1], [3, 1, 1, 1]);
    // The lines y = 130 + (x − 200)/3 and y = 90 + 3(x − 200) meet at x = 215.
    expect(path).to.contain('M215,135L200,130L200,90Z');
  });

  it('hold only numbers, for any levels', () => {
    const anyLevels = fc.array(fc.option(anyLevel), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(anyLevels, anyLevels, (current, target) => {
        const plane = radar(current.length);
        const all =
          linePath(plane, current) + areaPath(plane, current) + gapPath(plane, current, target);
        expect(all).to.match(/^[MLZ0-9.,-]*$/);
      }),
    );
  });
});
