import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { printCondition } from '../../src/governance/condition-print.js';
import { parseCondition } from '../../src/governance/condition-text.js';
import { contains, isProblem, readCondition } from '../../src/governance/conditions.js';
import type { Condition, GovernanceInput } from '../../src/governance/governance.js';
import { governanceWords as italian } from '../../src/governance/governance-words.it.js';
import { Formatter } from '../../src/locales/format.js';
import { RUNS } from '../runs.js';
import { anyCondition, SMALL_INPUTS, SMALL_VALUES } from './samples.js';

const ITALIAN = { words: italian, format: Formatter.in('it') };
const DATA: GovernanceInput = { id: 'data', type: 'enum', values: ['none', 'personal', 'special'] };
const SPEND: GovernanceInput = { id: 'spend', type: 'number', unit: 'EUR', min: 0 };
const PUBLIC: GovernanceInput = { id: 'public', type: 'boolean' };

function read(text: string, input: GovernanceInput): Condition | undefined | string {
  const reading = parseCondition(text, input);
  return reading.ok ? reading.condition : `${reading.problem.code} ${reading.problem.found}`;
}

describe('a condition as text', () => {
  it('is read back from what was printed', () => {
    const any = fc
      .constantFrom(...SMALL_INPUTS)
      .chain((input) => fc.tuple(fc.constant(input), anyCondition(input)));
    fc.assert(
      fc.property(any, ([input, condition]) => {
        const reading = parseCondition(printCondition(condition), input);
        if (!reading.ok) throw new Error(`${printCondition(condition)}: ${reading.problem.code}`);
        const [was, is] = [condition, reading.condition].map((one) => readCondition(one, input));
        for (const value of SMALL_VALUES[input.id] ?? []) {
          const holds = [was, is].map((set) => set && !isProblem(set) && contains(set, value));
          expect(holds[0]).to.equal(holds[1]);
        }
      }),
      RUNS,
    );
  });

  it('is read back whatever its numbers are', () => {
    const decimals = fc
      .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat({ max: 6 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    const finite = { min: -1e300, max: 1e300, noNaN: true };
    const number = fc.oneof(decimals, fc.double(finite)).map((one) => (one === 0 ? 0 : one));
    const test = fc.oneof(
      number,
      number.map((above) => ({ above })),
      number.map((to) => ({ to })),
      fc.tuple(number, fc.double({ ...finite, min: 0.001, max: 1e6 })).map(([from, more]) => ({
        from,
        below: from + Math.max(more, Math.abs(from)),
      })),
    );
    const condition = fc.oneof(
      test,
      fc.array(test, { minLength: 1, maxLength: 3 }),
      number.map((one) => ({ not: [one] })),
    );
    const input: GovernanceInput = { id: 'share', type: 'number' };
    const holds = (one: Condition | undefined) => readCondition(one, input);
    fc.assert(
      fc.property(condition, (one) => {
        const reading = parseCondition(printCondition(one), input);
        if (!reading.ok) throw new Error(`${printCondition(one)}: ${reading.problem.code}`);
        expect(holds(reading.condition)).to.deep.equal(holds(one));
      }),
      { ...RUNS, examples: [[0.125], [{ above: 1.234 }], [[-12.345, 5]], [1e-7], [1e21]] },
    );
  });

  it('is read back whatever the values are called', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (values) => {
        const input: GovernanceInput = { id: 'x', type: 'enum', values };
        expect([read(printCondition(values), input)].flat()).to.deep.equal(values);
      }),
      { ...RUNS, examples: [[["'-", ' ', 'not x', '-', 'a"b', ',']]] },
    );
  });

  it('never throws, and says where it does not understand', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(DATA, SPEND, PUBLIC), (text, input) => {
        const reading = parseCondition(text, input);
        if (reading.ok) return;
        const { start, end } = reading.problem;
        expect(start).to.be.within(0, end);
        expect(end).to.be.at.most(text.length);
      }),
      RUNS,
    );
  });

  it('of an enumeration: values, lists, “not”, in either language and any case', () => {
    expect(read('personal', DATA)).to.equal('personal');
    expect(read('Personal; special', DATA)).to.deep.equal(['personal', 'special']);
    expect(read('not none', DATA)).to.deep.equal({ not: ['none'] });
    expect(read('non none, personal', DATA)).to.deep.equal({ not: ['none', 'personal'] });
    expect(read('not(none)', DATA)).to.deep.equal({ not: ['none'] });
    const named = { ...DATA, id: 'personal-data' };
    expect(parseCondition('Particolari', named, { language: ITALIAN })).to.deep.equal({
      ok: true,
      condition: 'special',
    });
  });

  it('of a number: comparisons, intervals, spans, with signs and units', () => {
    expect(read('> 50000', SPEND)).to.deep.equal({ above: 50000 });
    expect(read('≥50 000 €', SPEND)).to.deep.equal({ from: 50000 });
    expect(read('<= 1,250,000 EUR', SPEND)).to.deep.equal({ to: 1250000 });
    expect(read('[10..20)', SPEND)).to.deep.equal({ from: 10, below: 20 });
    expect(read(']10..20]', SPEND)).to.deep.equal({ above: 10, to: 20 });
    expect(read('10–20', SPEND)).to.deep.equal({ from: 10, to: 20 });
    expect(read('5, 7; > 9', SPEND)).to.deep.equal([5, 7, { above: 9 }]);
    expect(read('not [10..20)', SPEND)).to.deep.equal({ not: [{ from: 10, below: 20 }] });
  });

  it('of a yes or no', () => {
    expect(['yes', 'Sì', 'VERO', 'true'].map((text) => read(text, PUBLIC))).to.deep.equal(
      Array(4).fill(true),
    );
    expect(['no', 'FALSO'].map((text) => read(text, PUBLIC))).to.deep.equal([false, false]);
    expect(read('yes/no', PUBLIC)).to.equal(undefined);
  });

  it('of any value', () => {
    expect(
      ['', ' - ', '–', '*', 'any', 'Qualsiasi', "'-"].map((text) => read(text, DATA)),
    ).to.deep.equal(Array(7).fill(undefined));
  });
});

describe('a text that could mean two numbers', () => {
  it('is asked, never guessed', () => {
    const readings = (text: string) => {
      const reading = parseCondition(text, SPEND);
      return reading.ok ? 'understood' : reading.problem.readings;
    };
    expect(readings('> 50.000')).to.deep.equal(['> 50', '> 50000']);
    expect(readings('10,5')).to.deep.equal(['10.5', '10, 5']);
    expect(readings('[1.000..2.000]')).to.deep.equal(['[1..2]', '[1000..2000]']);
    expect(readings('1,234')).to.deep.equal(['1234', '1.2340', '1, 234']);
    expect(readings('0,125')).to.deep.equal(['0.1250', '0, 125']);
    expect(readings('50.000,50')).to.equal('understood');
    expect(readings('> 0.125')).to.equal('understood');
    expect(readings('0.5')).to.equal('understood');
  });
});

describe('a text that does not fit', () => {
  it('is refused with the place and what was expected', () => {
    const reading = parseCondition('personal, secret', DATA);
    expect(reading).to.deep.equal({
      ok: false,
      problem: {
        code: 'unknown-value',
        start: 10,
        end: 16,
        found: 'secret',
        expected: 'none, personal, special',
        readings: [],
      },
    });
    expect(read('> 5, lots', SPEND)).to.equal('not-understood lots');
    expect(read('[20..10]', SPEND)).to.equal('empty-interval [20..10]');
    expect(read('maybe', PUBLIC)).to.equal('wrong-condition maybe');
  });
});
