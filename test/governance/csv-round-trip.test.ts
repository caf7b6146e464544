/** Rules that are downloaded as CSV and read back are the same rules, whatever stands in them. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseCsv } from '../../src/element/csv.js';
import { tableAsCsv } from '../../src/element/export/download.js';
import { printCondition } from '../../src/governance/condition-print.js';
import { en } from '../../src/governance/governance-matrix.en.js';
import { it as italian } from '../../src/governance/governance-matrix.it.js';
import { readGovernanceRows } from '../../src/governance/governance-rows.js';
import { governanceWords as englishWords } from '../../src/governance/governance-words.en.js';
import { governanceWords as italianWords } from '../../src/governance/governance-words.it.js';
import type { Governance, GovernanceInput, Rule } from '../../src/governance/governance.js';
import { en as desk } from '../../src/governance/matrix-desk.en.js';
import { matrixTable } from '../../src/governance/matrix-table.js';
import type { MatrixView } from '../../src/governance/matrix-view.js';
import { Formatter } from '../../src/locales/format.js';
import { FORBIDDEN_KEYS } from '../../src/workspace/key.js';
import { RUNS } from '../runs.js';
import { anyCondition, governance, SMALL_INPUTS } from './samples.js';

/** Hard on CSV, on spreadsheets, or on the notation of conditions. */
const HARD = [
  '=1+1',
  '+1',
  '-1',
  '@sum',
  "'quoted'",
  '"quoted"',
  'a "b" c',
  'two\nlines',
  'two\r\nlines',
  ' spaces ',
  'a, b; c',
  '\ttab',
  'not a',
  'yes',
  '-',
  'any',
  '5',
  '> 5',
  '[1..2]',
];

const text = fc.oneof(fc.constantFrom(...HARD), fc.string({ unit: 'grapheme', minLength: 1 }));

/** An enumeration of such values beside the small inputs of every kind. */
const inputs: fc.Arbitrary<readonly GovernanceInput[]> = fc
  .tuple(
    fc.subarray([...SMALL_INPUTS].filter(({ id }) => id !== 'tool')),
    fc.uniqueArray(text, {
      minLength: 2,
      maxLength: 6,
      selector: (value) => value.trim().toLowerCase(),
    }),
  )
  .map(([small, values]) => [...small, { id: 'hard', name: 'Hard values', type: 'enum', values }]);

const anyRules: fc.Arbitrary<Governance> = inputs.chain((some) => {
  const when = fc.record(Object.fromEntries(some.map((one) => [one.id, anyCondition(one)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Rule['when']>;
  const id = text.filter((one) => one.trim() === one && !FORBIDDEN_KEYS.has(one));
  const rule = fc.record(
    {
      id,
      when,
      zone: fc.constantFrom('safe', 'assisted', 'controlled'),
      exceptions: fc.constant([]),
      note: text,
      reviewOn: fc.constantFrom('2027-01-31', '2028-02-29'),
    },
    { requiredKeys: ['id', 'when', 'zone', 'exceptions'] },
  ) as fc.Arbitrary<Rule>;
  return fc
    .uniqueArray(rule, { minLength: 1, maxLength: 6, selector: (one) => one.id })
    .map((rules) => governance({ inputs: some, rules }));
});

const LANGUAGES = [
  { name: 'English', words: en, room: englishWords, format: Formatter.in('en') },
  { name: 'Italian', words: italian, room: italianWords, format: Formatter.in('it') },
];

const isEither = (tests: readonly unknown[]) => tests.includes(true) && tests.includes(false);

/** A condition goes by its meaning: a list of one is the one, “yes or no” is any. */
const meaning = ({ id, when, zone, note, reviewOn }: Omit<Rule, 'exceptions'>) => ({
  id,
  when: Object.fromEntries(
    Object.entries(when)
      .filter(([, condition]) => !(Array.isArray(condition) && isEither(condition)))
      .map(([input, condition]) => [input, printCondition(condition)] as const)
      .toSorted(([a], [b]) => a.localeCompare(b)),
  ),
  zone,
  note,
  reviewOn,
});

describe('rules as CSV', () => {
  for (const { name, words, room, format } of LANGUAGES) {
    it(`are read back as they were, in ${name}`, () => {
      fc.assert(
        fc.property(anyRules, (one) => {
          const view: MatrixView = {
            face: 'rules',
            governance: one,
            committed: one,
            initiatives: [],
            parties: [],
            language: { words: room, format },
            words,
            editable: true,
            today: '2026-11-21',
            selection: null,
          };
          const csv = parseCsv(tableAsCsv(matrixTable(view, desk)));
          const refused: string[] = [];
          const table = {
            ...csv,
            report: (line: number, expected: string, found: string) =>
              refused.push(`${line}: ${found} (${expected})`),
          };
          const read = readGovernanceRows(table, one, { words: room, format });
          expect(refused).to.deep.equal([]);
          expect(csv.unclosed).to.deep.equal([]);
          expect(read.rules.map(meaning)).to.deep.equal(one.rules.map(meaning));
        }),
        RUNS,
      );
    });
  }
});
