import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  complement,
  contains,
  domainOf,
  intersect,
  isEmpty,
  isProblem,
  readCondition,
  toCondition,
  witnessOf,
  type ValueSet,
} from '../../src/governance/conditions.js';
import type { Condition, GovernanceInput } from '../../src/governance/governance.js';
import { RUNS } from '../runs.js';
import { anyCondition, fulfils, SMALL_INPUTS, SMALL_VALUES } from './samples.js';

const DATA: GovernanceInput = { id: 'data', type: 'enum', values: ['none', 'personal', 'special'] };
const SPEND: GovernanceInput = { id: 'spend', type: 'number', min: 0 };
const PEOPLE: GovernanceInput = { id: 'people', type: 'number', integer: true };
const PUBLIC: GovernanceInput = { id: 'public', type: 'boolean' };

function read(condition: Condition | undefined, input: GovernanceInput): ValueSet {
  const set = readCondition(condition, input);
  if (isProblem(set)) throw new Error(`${set.code}: ${set.found}`);
  return set;
}

/** A small input, some of its conditions, and the values that can matter. */
const anySmall = fc.constantFrom(...SMALL_INPUTS).chain((input) =>
  fc.record({
    input: fc.constant(input),
    a: anyCondition(input),
    b: anyCondition(input),
    values: fc.constant(SMALL_VALUES[input.id] ?? []),
  }),
);

describe('the normal form of a condition', () => {
  it('holds exactly the values that the notation says', () => {
    fc.assert(
      fc.property(anySmall, ({ input, a, values }) => {
        const set = read(a, input);
        for (const value of values) expect(contains(set, value)).to.equal(fulfils(a, value));
      }),
      RUNS,
    );
  });

  it('intersects, complements and is empty as sets are', () => {
    fc.assert(
      fc.property(anySmall, ({ input, a, b, values }) => {
        const [left, right] = [read(a, input), read(b, input)];
        const both = intersect(left, right);
        const rest = complement(left, domainOf(input));
        for (const value of values) {
          expect(contains(both, value)).to.equal(contains(left, value) && contains(right, value));
          expect(contains(rest, value)).to.equal(!contains(left, value));
        }
        expect(isEmpty(both)).to.equal(!values.some((value) => contains(both, value)));
      }),
      RUNS,
    );
  });

  it('has a witness unless it is empty', () => {
    fc.assert(
      fc.property(anySmall, ({ input, a, b }) => {
        const set = intersect(read(a, input), read(b, input));
        const witness = witnessOf(set);
        if (witness === undefined) expect(isEmpty(set)).to.equal(true);
        else expect(contains(set, witness)).to.equal(true);
      }),
      RUNS,
    );
  });

  it('is written back as a condition of the same meaning', () => {
    fc.assert(
      fc.property(anySmall, ({ input, a, values }) => {
        fc.pre(!isEmpty(read(a, input)));
        const written = toCondition(read(a, input), input);
        for (const value of values) expect(fulfils(written, value)).to.equal(fulfils(a, value));
        expect(read(written, input)).to.deep.equal(read(a, input));
      }),
      RUNS,
    );
  });

  it('finds a number between any two that differ, and knows where there is none', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        fc.pre(Number.isFinite(a) && Number.isFinite(b) && a < b);
        const result = readCondition({ above: a, below: b }, { id: 'n', type: 'number' });
        if (isProblem(result)) return;
        const witness = witnessOf(result);
        expect(witness).to.be.a('number');
        expect(contains(result, witness ?? NaN)).to.equal(true);
      }),
      RUNS,
    );
    const next = 1 + Number.EPSILON;
    expect(readCondition({ above: 1, below: next }, SPEND)).to.include({ code: 'empty-interval' });
  });
});

describe('a condition', () => {
  it('on whole numbers knows that nothing lies between neighbours', () => {
    expect(readCondition({ above: 3, below: 4 }, PEOPLE)).to.include({ code: 'empty-interval' });
    expect(read({ above: 3 }, PEOPLE)).to.deep.equal(read({ from: 4 }, PEOPLE));
    expect(toCondition(read([1, 2, { from: 3, below: 6 }], PEOPLE), PEOPLE)).to.deep.equal({
      from: 1,
      to: 5,
    });
  });

  it('is refused with a value that the input does not have', () => {
    expect(readCondition(['none', 'secret'], DATA)).to.deep.equal({
      code: 'unknown-value',
      found: '"secret"',
      expected: 'none, personal, special',
    });
    expect(readCondition({ not: ['secret'] }, DATA)).to.include({ code: 'unknown-value' });
  });

  it('is refused where no value can fulfil it', () => {
    expect(readCondition({ from: 10, to: 5 }, SPEND)).to.include({ code: 'empty-interval' });
    expect(readCondition({ from: 10, below: 10 }, SPEND)).to.include({ code: 'empty-interval' });
    expect(readCondition([], DATA)).to.include({ code: 'wrong-condition' });
    expect(readCondition({ not: [true, false] }, PUBLIC)).to.include({ code: 'wrong-condition' });
  });

  it('is refused where it tests another type', () => {
    expect(readCondition('high', SPEND)).to.include({
      code: 'wrong-condition',
      expected: 'number 0 … ',
    });
    expect(readCondition(3, DATA)).to.include({ code: 'wrong-condition' });
    expect(readCondition('yes', PUBLIC)).to.include({ code: 'wrong-condition' });
    expect(readCondition({ from: 1 }, PUBLIC)).to.include({ code: 'wrong-condition' });
    expect(readCondition({}, SPEND)).to.include({ code: 'wrong-condition' });
  });

  it('outside the ends of its input is empty, not wrong', () => {
    expect(isEmpty(read({ below: 0 }, SPEND))).to.equal(true);
  });

  it('on an open enumeration takes any text, and “not” leaves all others', () => {
    const tool: GovernanceInput = { id: 'tool', type: 'enum' };
    expect(contains(read({ not: ['crm'] }, tool), 'whatever')).to.equal(true);
    expect(contains(read({ not: ['crm'] }, tool), 'crm')).to.equal(false);
    expect(toCondition(read({ not: ['crm'] }, tool), tool)).to.deep.equal({ not: ['crm'] });
  });
});
