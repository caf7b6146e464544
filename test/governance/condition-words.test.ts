/** What the table says of a condition can be written in its cells, in either language. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseCondition } from '../../src/governance/condition-text.js';
import { contains, isProblem, readCondition } from '../../src/governance/conditions.js';
import { en } from '../../src/governance/governance-matrix.en.js';
import { it as italianMatrix } from '../../src/governance/governance-matrix.it.js';
import { governanceWords as english } from '../../src/governance/governance-words.en.js';
import { governanceWords as italian } from '../../src/governance/governance-words.it.js';
import {
  isNegation,
  type Condition,
  type GovernanceInput,
  type Interval,
  type Test,
} from '../../src/governance/governance.js';
import { testsText } from '../../src/governance/rule-words.js';
import { Formatter } from '../../src/locales/format.js';
import { RUNS } from '../runs.js';

const LANGUAGES = {
  English: { words: english, format: Formatter.in('en'), not: en.not },
  British: { words: english, format: Formatter.in('en-GB'), not: en.not },
  Italian: { words: italian, format: Formatter.in('it'), not: italianMatrix.not },
};

const DATA: GovernanceInput = {
  id: 'personal-data',
  type: 'enum',
  values: ['none', 'personal', 'special'],
};
const RUN_BY: GovernanceInput = {
  id: 'run-by',
  type: 'enum',
  values: ['marketing', 'it', 'supplier', 'both or neither', 'here, or there'],
};
const SPEND: GovernanceInput = { id: 'spend', type: 'number', unit: 'EUR' };
const INPUTS: readonly GovernanceInput[] = [
  DATA,
  RUN_BY,
  SPEND,
  { id: 'fee', type: 'number', unit: 'CHF' },
  { id: 'time', type: 'number', unit: 'days' },
  { id: 'people', type: 'number', integer: true },
  { id: 'customer-facing', type: 'boolean' },
];

const ENDS = [-1500, -2.5, 0, 1, 5, 10, 20.5, 999, 1000, 1234.5, 50_000, 1_234_567];

function anyTest({ type, values = [], integer }: GovernanceInput): fc.Arbitrary<Test> {
  if (type === 'boolean') return fc.boolean();
  if (type === 'enum') return fc.constantFrom(...values);
  const ends = ENDS.filter((end) => !integer || Number.isInteger(end));
  const pair = fc
    .uniqueArray(fc.constantFrom(...ends), { minLength: 2, maxLength: 2 })
    .map((two) => two.toSorted((a, b) => a - b));
  return fc.oneof(
    fc.constantFrom<Test>(...ends),
    fc
      .tuple(pair, fc.constantFrom('from', 'above', 'none'), fc.constantFrom('to', 'below', 'none'))
      .filter(([, lower, upper]) => lower !== 'none' || upper !== 'none')
      .map(([[low = 0, high = 0], lower, upper]): Interval => {
        return {
          ...(lower !== 'none' && { [lower]: low }),
          ...(upper !== 'none' && { [upper]: high }),
        };
      }),
  );
}

const anyCase = fc.constantFrom(...INPUTS).chain((input) => {
  const tests = fc.array(anyTest(input), { minLength: 1, maxLength: 4 });
  const conditions: fc.Arbitrary<Condition> = fc.oneof(
    anyTest(input),
    tests,
    tests.map((not) => ({ not })),
  );
  return fc.tuple(fc.constant(input), conditions);
});

describe('what a cell shows', () => {
  for (const [name, { not, ...language }] of Object.entries(LANGUAGES)) {
    it(`is read back as the same condition, in ${name}`, () => {
      fc.assert(
        fc.property(anyCase, ([input, condition]) => {
          const was = readCondition(condition, input);
          if (isProblem(was)) return;
          const said = testsText(input, condition, language);
          const text = isNegation(condition) ? not(said) : said;
          const reading = parseCondition(text, input, { language });
          if (!reading.ok) throw new Error(`“${text}”: ${reading.problem.code}`);
          const is = readCondition(reading.condition, input);
          if (isProblem(is)) throw new Error(`“${text}”: ${is.code}`);
          const values =
            input.type === 'number'
              ? ENDS.flatMap((end) =>
                  input.integer ? [end - 1, end, end + 1] : [end - 0.1, end, end + 0.1],
                )
              : (input.values ?? [true, false]);
          for (const value of values) {
            expect(contains(is, value), `“${text}” of ${value}`).to.equal(contains(was, value));
          }
        }),
        RUNS,
      );
    });
  }
});

describe('what people write', () => {
  const read = (text: string, input: GovernanceInput, name: keyof typeof LANGUAGES = 'English') => {
    const reading = parseCondition(text, input, { language: LANGUAGES[name] });
    return reading.ok ? reading.condition : reading.problem.code;
  };

  it('is understood in words', () => {
    expect(read('personal or special', DATA)).to.deep.equal(['personal', 'special']);
    expect(read('Over 50,000', SPEND)).to.deep.equal({ above: 50_000 });
    expect(read('up to 50,000', SPEND)).to.deep.equal({ to: 50_000 });
    expect(read('below €50,000', SPEND)).to.deep.equal({ below: 50_000 });
    expect(read('90,000 or more', SPEND)).to.deep.equal({ from: 90_000 });
    expect(read('10 to 20', SPEND)).to.deep.equal({ from: 10, to: 20 });
    expect(read('€5, €7, or 1,500 EUR or more', SPEND)).to.deep.equal([5, 7, { from: 1500 }]);
    expect(read('IT or a supplier', RUN_BY)).to.deep.equal(['it', 'supplier']);
  });

  it('is understood in the reader’s language and in English', () => {
    expect(read('fino a 50.000 €', SPEND, 'Italian')).to.deep.equal({ to: 50_000 });
    expect(read('oltre 1.500', SPEND, 'Italian')).to.deep.equal({ above: 1500 });
    expect(read('comuni', DATA, 'Italian')).to.equal('personal');
    expect(read('non nessuno', DATA, 'Italian')).to.deep.equal({ not: ['none'] });
    expect(read('over 50,000', SPEND, 'Italian')).to.deep.equal({ above: 50_000 });
    expect(read('personal o particolari', DATA, 'Italian')).to.deep.equal(['personal', 'special']);
  });

  it('is asked where it could be two numbers all the same', () => {
    expect(read('50,000', SPEND)).to.equal('ambiguous');
    expect(read('over 50.000', SPEND)).to.equal('not-understood');
    expect(read('oltre 50,000', SPEND, 'Italian')).to.equal('not-understood');
  });

  it('names the values that it could have been as the reader sees them', () => {
    const reading = parseCondition('boh', DATA, { language: LANGUAGES.Italian });
    expect(reading.ok ? '' : reading.problem.expected).to.equal('nessuno, comuni, particolari');
    const yes = { id: 'x', type: 'boolean' } as const;
    const wrong = parseCondition('boh', yes, { language: LANGUAGES.Italian });
    expect(wrong.ok ? '' : wrong.problem.expected).to.equal('sì, no');
  });

  it('takes no longer where it is long and wrong', () => {
    expect(read('5 or '.repeat(190) + 'lots', SPEND)).to.equal('not-understood');
    expect(read('1,'.repeat(100_000) + ' or lots', SPEND)).to.equal('not-understood');
  });
});
