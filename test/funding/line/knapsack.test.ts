import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  fundingLine,
  greedyWithSkip,
  type Candidate,
} from '../../../src/funding/line/funding-line.js';
import { differenceOf } from '../../../src/funding/line/difference.js';
import { bestChoice } from '../../../src/funding/line/knapsack.js';
import { FEWER_RUNS, RUNS } from '../../runs.js';
import { initiative } from '../split-page.js';

const candidates = (most: number) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.nat(20), fc.nat(5_000_000_000)),
        fc.oneof(fc.nat(10), fc.nat(1_000_000_000)),
      ),
      { maxLength: most },
    )
    .map((all) =>
      all.map(([costMinor, score], at): Candidate => ({
        id: `i${at}`,
        name: '',
        costMinor,
        score,
      })),
    );

const inOrder = (all: readonly Candidate[]) =>
  [...all].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));

/** The best score by trying every choice. */
function highest(all: readonly Candidate[], budget: number): number {
  let best = 0;
  for (let set = 0; set < 2 ** all.length; set++) {
    let [cost, score] = [0, 0];
    all.forEach((one, at) => {
      if ((set & (1 << at)) === 0) return;
      cost += one.costMinor;
      score += one.score;
    });
    if (cost <= budget) best = Math.max(best, score);
  }
  return best;
}

describe('the best choice', () => {
  it('scores as much as any there is, within the budget', () => {
    fc.assert(
      fc.property(candidates(12), fc.oneof(fc.nat(60), fc.nat(20_000_000_000)), (all, budget) => {
        const { best, isProved, mostScore } = bestChoice(
          all,
          budget,
          greedyWithSkip(inOrder(all), budget),
        );
        expect(best.score).to.equal(highest(all, budget));
        expect(isProved).to.equal(true);
        expect(mostScore).to.equal(best.score);
        const chosen = all.filter(({ id }) => best.ids.has(id));
        expect(chosen.reduce((sum, one) => sum + one.costMinor, 0)).to.equal(best.costMinor);
        expect(best.costMinor).to.be.at.most(budget);
      }),
      FEWER_RUNS,
    );
  });

  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(candidates(10), fc.nat(60), (all, budget) => {
        const start = greedyWithSkip(inOrder(all), budget);
        const there = bestChoice(inOrder(all), budget, start);
        const back = bestChoice(inOrder(all.toReversed()), budget, start);
        expect([...back.best.ids].sort()).to.deep.equal([...there.best.ids].sort());
      }),
      RUNS,
    );
  });

  it('is never worse than the order of score, and says what bounds it where it gave up', () => {
    fc.assert(
      fc.property(candidates(40), fc.nat(20_000_000_000), fc.nat(300), (all, budget, effort) => {
        const greedy = greedyWithSkip(inOrder(all), budget);
        const { best, mostScore } = bestChoice(all, budget, greedy, effort);
        expect(best.score).to.be.at.least(greedy.score);
        expect(mostScore).to.be.at.least(best.score);
        expect(bestChoice(all, budget, greedy).best.score).to.be.at.most(mostScore);
      }),
      FEWER_RUNS,
    );
  });

  it('proves itself for 200 initiatives with costs in cents', () => {
    let seed = 7;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647);
    const all = Array.from({ length: 200 }, (_, at): Candidate => {
      const costMinor = 100_000 + (random() % 50_000_000);
      return { id: `i${at}`, name: '', costMinor, score: 1000 + (random() % 99_000) };
    });
    const budget = all.reduce((sum, one) => sum + one.costMinor, 0) / 2;
    const { isProved } = bestChoice(all, Math.floor(budget), greedyWithSkip(inOrder(all), budget));
    expect(isProved).to.equal(true);
  });

  it('copes with amounts beyond exact numbers, and says that nothing is proved', () => {
    const huge = ['a', 'b', 'c'].map((id): Candidate => ({
      id,
      name: id,
      costMinor: Number.MAX_SAFE_INTEGER,
      score: 1000,
    }));
    const { best } = bestChoice(
      huge,
      Number.MAX_SAFE_INTEGER,
      greedyWithSkip(huge, Number.MAX_SAFE_INTEGER),
    );
    expect(best.score).to.equal(1000);
  });
});

describe('the funding line', () => {
  const scored = (id: string, score: number | undefined, totalMinor: number, currency = 'EUR') =>
    initiative({ it: null }, { id, totalMinor, currency }, { score });

  it('takes what fits in order of score, ties by id, and skips the rest', () => {
    const { greedy, candidates: order } = fundingLine(
      [scored('c', 5, 40), scored('b', 5, 50), scored('a', 9, 60), scored('d', 1, 10)],
      'EUR',
      100,
    );
    expect(order.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect([...greedy.ids]).to.deep.equal(['a', 'c']);
  });

  it('says what the best choice funds instead', () => {
    const line = fundingLine(
      [scored('a', 9, 60), scored('b', 6, 50), scored('c', 5, 50)],
      'EUR',
      100,
    );
    expect(differenceOf(line)).to.deep.include({ outScore: 9000, insteadScore: 11_000 });
    expect(line.isProved).to.equal(true);
  });

  it('keeps currencies, and what has no score, apart', () => {
    const line = fundingLine(
      [scored('a', 9, 60), scored('b', undefined, 50), scored('c', 5, 50, 'USD')],
      'EUR',
      100,
    );
    expect(line.candidates.map(({ id }) => id)).to.deep.equal(['a']);
    expect(line.unscored.map(({ id }) => id)).to.deep.equal(['b']);
  });

  it('funds what costs nothing, and what scores nothing where it fits', () => {
    const line = fundingLine([scored('a', 3, 0), scored('b', 0, 10)], 'EUR', 10);
    expect([...line.best.ids].sort()).to.deep.equal(['a', 'b']);
    expect(fundingLine([], 'EUR', 10).best.score).to.equal(0);
  });
});
