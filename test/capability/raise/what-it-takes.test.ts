import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Capability } from '../../../src/capability/capability.js';
import { gapIndex } from '../../../src/capability/gap.js';
import { exact } from '../../../src/capability/level.js';
import { planOf, type IndexSum, type Raise } from '../../../src/capability/raise/raise-plan.js';
import { whatItTakes, type WhatItTakes } from '../../../src/capability/raise/what-it-takes.js';
import { FEWER_RUNS, RUNS } from '../../runs.js';
import { anyCapability, capability } from '../samples.js';

const SCALE = { min: 0, max: 5, labels: [] };
const NONE: ReadonlySet<string> = new Set();

function ask(capabilities: readonly Capability[], wanted: number, leftOut = NONE): WhatItTakes {
  return whatItTakes(capabilities, SCALE, wanted, leftOut);
}

function planned(answer: WhatItTakes): Extract<WhatItTakes, { kind: 'plan' }> {
  if (answer.kind !== 'plan') throw new Error(answer.kind);
  return answer;
}

/** The document once the raises are done, as somebody would who did them. */
function raised(capabilities: readonly Capability[], raises: readonly Raise[]): Capability[] {
  return capabilities.map((one) => {
    const raise = raises.find(({ id }) => id === one.id);
    return raise ? { ...one, assessments: [], current: raise.to } : one;
  });
}

/** The least levels of all plans there are, by trying each; one that costs more already is not gone on with. */
function bruteForce(sum: IndexSum, wanted: number): number {
  let least = Infinity;
  const tryFrom = (position: number, raises: readonly Raise[]) => {
    const { levels, index } = planOf(raises, sum);
    if (levels >= least) return;
    if (index <= wanted) {
      least = levels;
      return;
    }
    const shortfall = sum.shortfalls[position];
    if (!shortfall) return;
    const { id, importance, current, stops } = shortfall;
    tryFrom(position + 1, raises);
    for (const to of stops) {
      tryFrom(position + 1, [...raises, { id, importance, from: current, to }]);
    }
  };
  tryFrom(0, []);
  return least;
}

const several = (most: number) =>
  fc
    .array(anyCapability, { minLength: 1, maxLength: most })
    .map((all) => all.map((one, position) => ({ ...one, id: `c${position}` })));
const anyWanted = fc.integer({ min: 0, max: 300 }).map((hundredths) => hundredths / 100);

describe('what it would take', () => {
  it('raises the most important first, as far as it must, and says the index after each', () => {
    const answer = planned(
      ask(
        [
          capability('a', { importance: 1, current: 1, target: 4 }),
          capability('b', { importance: 3, current: 1.5, target: 3 }),
        ],
        1,
      ),
    );
    expect(
      answer.greedy.steps.map(({ raise, index }) => [raise.id, raise.to, index]),
    ).to.deep.equal([['b', 3, 0.75]]);
    expect(answer.greedy.raises).to.deep.equal([{ id: 'b', importance: 3, from: 1.5, to: 3 }]);
    expect(answer.greedy.levels).to.equal(1.5);
  });

  it('finds the smaller plan where the most important brings too much', () => {
    const capabilities = [
      capability('a', { importance: 5, current: 3.6, target: 4 }),
      capability('b', { importance: 4, current: 2, target: 3 }),
    ];
    // 6 of 9 weighted levels; down to 2 it takes b alone, but whoever starts with a needs both.
    const answer = planned(ask(capabilities, exact(2 / 9)));
    expect(answer.greedy.levels).to.equal(1.4);
    expect(answer.smallest?.raises.map(({ id }) => id)).to.deep.equal(['b']);
    expect(answer.smallest?.levels).to.equal(1);
  });

  it('takes the plan with fewer capabilities where levels are equal', () => {
    const capabilities = [
      capability('a', { importance: 2, current: 3, target: 4 }),
      capability('b', { importance: 2, current: 1, target: 3 }),
    ];
    expect(planned(ask(capabilities, 0.5)).smallest?.raises.map(({ id }) => id)).to.deep.equal([
      'b',
    ]);
  });

  it('says n/a where no importance is above 0, and where nothing is assessed', () => {
    expect(ask([capability('a', { importance: 0, current: 1, target: 4 })], 0).kind).to.equal(
      'no-index',
    );
    expect(ask([capability('a', { target: 4 })], 0).kind).to.equal('no-index');
    expect(ask([], 0).kind).to.equal('no-index');
  });

  it('says that nothing is to be done where the index is low enough', () => {
    const answer = ask([capability('a', { current: 3, target: 4 })], 1);
    expect(answer).to.deep.equal({ kind: 'reached', index: 1 });
  });

  it('says the best that can be reached without what is left out', () => {
    const capabilities = [
      capability('a', { importance: 3, current: 1, target: 4 }),
      capability('b', { importance: 1, current: 1, target: 3 }),
    ];
    const answer = ask(capabilities, 1, new Set(['a']));
    expect(answer.kind).to.equal('unreachable');
    expect(answer.kind === 'unreachable' && answer.best.index).to.equal(2.25);
  });

  it('does not prove more than it can, and says what no plan can do with less than', () => {
    const many = Array.from({ length: 21 }, (_, position) =>
      capability(`c${position}`, { importance: 1 + (position % 5), current: 1, target: 4 }),
    );
    const answer = planned(ask(many, 1.5));
    expect(answer.smallest).to.equal(undefined);
    expect(answer.atLeast).to.be.above(0).and.at.most(answer.greedy.levels);
  });

  it('reaches what was asked by every plan, the smallest never larger than the greedy one', () => {
    fc.assert(
      fc.property(several(20), anyWanted, (capabilities, wanted) => {
        const answer = ask(capabilities, wanted);
        const index = gapIndex(capabilities);
        if (answer.kind === 'no-index') expect(index).to.be.oneOf([null]);
        if (answer.kind === 'reached') expect(index).to.be.at.most(wanted);
        if (answer.kind !== 'plan') return;
        const { greedy, smallest, atLeast } = answer;
        for (const plan of [greedy, smallest]) {
          if (!plan) throw new Error('20 are proven');
          const after = gapIndex(raised(capabilities, plan.raises)) ?? NaN;
          expect(after).to.be.closeTo(plan.index, 2e-6);
          expect(plan.index).to.be.at.most(wanted);
          expect(plan.levels).to.be.at.least(atLeast - 1e-4);
        }
        expect(smallest?.levels).to.be.at.most(greedy.levels);
      }),
      RUNS,
    );
  });

  it('finds what trying every plan finds', () => {
    fc.assert(
      fc.property(several(8), anyWanted, (capabilities, wanted) => {
        const answer = ask(capabilities, wanted);
        if (answer.kind !== 'plan') return;
        expect(answer.smallest?.levels).to.equal(bruteForce(answer.sum, wanted));
      }),
      FEWER_RUNS,
    );
  });

  it('proves the smallest plan for twenty capabilities of awkward weights and levels', () => {
    const awkward = Array.from({ length: 20 }, (_, position) =>
      capability(`c${position}`, {
        importance: exact(1 + ((position * 7919) % 97) / 25),
        current: exact(((position * 31) % 23) / 9),
        target: exact(2.7 + ((position * 17) % 19) / 9),
      }),
    );
    for (let hundredths = 5; hundredths < 180; hundredths += 5) {
      const { greedy, smallest, atLeast } = planned(ask(awkward, hundredths / 100));
      expect(smallest?.levels).to.be.within(atLeast - 1e-4, greedy.levels);
    }
  });
});
