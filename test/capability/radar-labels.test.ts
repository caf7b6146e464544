import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { layoutRadar, wrap, type RadarLayout } from '../../src/capability/radar-labels.js';

const LINE_HEIGHT = 16;
const measure = (text: string) => text.length * 7;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxes({ labels }: RadarLayout): Box[] {
  return labels.map(({ lines, at, side }) => {
    const width = Math.max(...lines.map(measure));
    const left = side === 'left' ? at.x : side === 'right' ? at.x - width : at.x - width / 2;
    const top = at.y - LINE_HEIGHT * 0.78;
    return { left, right: left + width, top, bottom: top + lines.length * LINE_HEIGHT };
  });
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const anyNames = fc.array(
  fc
    .array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(' ')),
  { minLength: 3, maxLength: 24 },
);
const anyWidth = fc.integer({ min: 240, max: 900 });

describe('the labels of a radar', () => {
  it('never lie over one another, for any names at any width', () => {
    fc.assert(
      fc.property(anyNames, anyWidth, (names, width) => {
        const all = boxes(layoutRadar(names, { width, measure, lineHeight: LINE_HEIGHT }));
        all.forEach((box, index) => {
          for (const other of all.slice(index + 1)) expect(overlap(box, other)).to.equal(false);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('stay inside the picture', () => {
    fc.assert(
      fc.property(anyNames, anyWidth, (names, width) => {
        const layout = layoutRadar(names, { width, measure, lineHeight: LINE_HEIGHT });
        for (const box of boxes(layout)) {
          expect(box.left).to.be.at.least(-0.01);
          expect(box.right).to.be.at.most(width + 0.01);
          expect(box.top).to.be.at.least(-0.01);
          expect(box.bottom).to.be.at.most(layout.height + 0.01);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stand outside the rim', () => {
    const names = ['Customer identity', 'Consent', 'Content', 'Campaigns', 'Analytics'];
    const layout = layoutRadar(names, { width: 600, measure, lineHeight: LINE_HEIGHT });
    for (const box of boxes(layout)) {
      const x = Math.max(box.left - layout.center.x, 0, layout.center.x - box.right);
      const y = Math.max(box.top - layout.center.y, 0, layout.center.y - box.bottom);
      expect(Math.hypot(x, y)).to.be.above(layout.radius);
    }
  });

  it('are names where there is room, and numbers where there is not', () => {
    const names = ['Customer identity', 'Consent management', 'Content supply'];
    const at = (width: number) => layoutRadar(names, { width, measure, lineHeight: LINE_HEIGHT });
    expect(at(600).labels[0]?.lines.join(' ')).to.equal('Customer identity');
    expect(at(280).numbered).to.equal(true);
    expect(at(280).labels.map(({ lines }) => lines[0])).to.deep.equal(['1', '2', '3']);
    expect(at(280).radius).to.be.above(90);
  });
});

describe('wrapping a name', () => {
  it('fills lines with words', () => {
    expect(wrap('Customer data and identity', 100, measure)).to.deep.equal([
      'Customer data',
      'and identity',
    ]);
  });

  it('ends in an ellipsis after three lines, and in a word that is too long', () => {
    expect(wrap('one two three four five', 35, measure)).to.deep.equal(['one', 'two', 'thre…']);
    expect(wrap('Kundendatenplattform', 70, measure)).to.deep.equal(['Kundendat…']);
  });

  it('never makes a line that is too wide', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 200 }), (name, room) => {
        for (const line of wrap(name, room, measure)) expect(measure(line)).to.be.at.most(room);
      }),
    );
  });
});
