import { expect } from '@open-wc/testing';
import { withDefaults } from '../../src/governance/defaults.js';
import { readGovernanceRows, type GovernanceRows } from '../../src/governance/governance-rows.js';
import { governanceWords as italian } from '../../src/governance/governance-words.it.js';
import { Formatter } from '../../src/locales/format.js';
import { governance } from './samples.js';

const language = { words: italian, format: Formatter.in('it') };

function read(...lines: string[]): GovernanceRows & { problems: readonly string[] } {
  const [headers = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  const problems: string[] = [];
  const table = {
    headers,
    rows: rows.map((cells, at) => ({ line: at + 2, cells })),
    report: (line: number, expected: string, found: string) =>
      problems.push(`${line}: ${found} (${expected})`),
  };
  const known = withDefaults(governance({ zones: [] }));
  return { ...readGovernanceRows(table, known, language), problems };
}

describe('rules from rows', () => {
  it('know the default inputs and zones by name, in either language', () => {
    for (const lines of [
      ['Personal data | Spend | Zone | Note', 'special | - | Controlled | Never alone'],
      ['Dati personali | Spesa | Zona | Nota', 'particolari | - | Controllata | Never alone'],
    ]) {
      const { inputs, rules, zones, problems } = read(...lines);
      expect(inputs.map(({ id }) => id)).to.deep.equal(['personal-data', 'spend']);
      expect(zones.map(({ id }) => id)).to.deep.equal(['safe', 'assisted', 'controlled']);
      expect(rules).to.deep.equal([
        {
          id: 'rule-1',
          when: { 'personal-data': 'special' },
          zone: 'controlled',
          note: 'Never alone',
        },
      ]);
      expect(problems).to.have.length(0);
    }
  });

  it('make inputs of columns that nobody knows, typed by what stands in them', () => {
    const { inputs, rules } = read(
      'Region | Seats | Budget (EUR) | Public | Outcome | Review',
      'north, south | 1 | > 500.5 | yes | Yellow | 2027-01-31',
      'not west | [2..9] | - | no | Red |',
    );
    expect(inputs).to.deep.equal([
      { id: 'region', name: 'Region', type: 'enum', values: ['north', 'south', 'west'] },
      { id: 'seats', name: 'Seats', type: 'number' },
      { id: 'budget', name: 'Budget', unit: 'EUR', type: 'number' },
      { id: 'public', name: 'Public', type: 'boolean' },
    ]);
    expect(rules[0]).to.deep.equal({
      id: 'rule-1',
      when: { region: ['north', 'south'], seats: 1, budget: { above: 500.5 }, public: true },
      zone: 'yellow',
      reviewOn: '2027-01-31',
    });
  });

  it('take unknown zones in the order of appearance, the mildest first', () => {
    const { zones } = read('Spend | Zone', '< 10 | Green', '[10..20] | Amber', '> 20 | Red');
    expect(zones).to.deep.equal([
      { id: 'green', name: 'Green', rank: 1 },
      { id: 'amber', name: 'Amber', rank: 2 },
      { id: 'red', name: 'Red', rank: 3 },
    ]);
  });

  it('refuse a row that does not fit, with its line, and keep the rest', () => {
    const { rules, problems } = read(
      'Personal data | Spend | Zone',
      'secret | - | Safe',
      'none | > 50.000 | Safe',
      'none | - | Nowhere',
      'none | - | Safe',
    );
    expect(rules.map(({ id }) => id)).to.deep.equal(['rule-4']);
    expect(problems).to.deep.equal([
      '2: Personal data: secret (nessuno, comuni, particolari)',
      '3: Spend: > 50.000 (> 50 / > 50000)',
      '4: Nowhere (Libera, Assistita, Controllata)',
    ]);
  });
});
