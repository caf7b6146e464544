/**
 * DMN's own decision tables (compliance level 2) against their expected outputs, where the files are
 * there; and tables of the same kind written by hand, always.
 */
import { expect } from '@open-wc/testing';
import { parseCondition } from '../../src/governance/condition-text.js';
import { decide } from '../../src/governance/decide.js';
import type {
  Governance,
  GovernanceInput,
  HitPolicy,
  InputValue,
  Rule,
  Zone,
} from '../../src/governance/governance.js';
import { sharedText } from '../shared-data.js';
import { governance, rule } from './samples.js';

const TABLES = [
  '0004-simpletable-U',
  '0005-simpletable-A',
  '0006-simpletable-P1',
  '0007-simpletable-P2',
  '0010-multi-output-U',
  '0108-first-hitpolicy',
  '0109-ruleOrder-hitpolicy',
  '0110-outputOrder-hitpolicy',
  '0111-first-hitpolicy-singleoutputcol',
  '0112-ruleOrder-hitpolicy-singleinoutcol',
  '0113-outputOrder-hitpolicy-singleinoutcol',
];

describe('the decision tables of the DMN technology compatibility kit', () => {
  for (const name of TABLES) {
    it(`${name} decides as expected`, async () => {
      const [table, tests] = await Promise.all([
        sharedText(`decision-tables/${name}/${name}.dmn`),
        sharedText(`decision-tables/${name}/${name}-test-01.xml`),
      ]);
      if (table === null || tests === null) return;
      const one = governanceOf(parse(table));
      const cases = elements(parse(tests), 'testCase');
      expect(cases.length).to.be.greaterThan(0);
      for (const case_ of cases) {
        expect(decidedOutputs(one, inputsOf(case_))).to.deep.equal(expectedOutputs(case_));
      }
    });
  }
});

describe('decision tables of that kind', () => {
  const inputs: Governance['inputs'] = [
    { id: 'age', type: 'number' },
    { id: 'risk', type: 'enum', values: ['low', 'medium', 'high'] },
    { id: 'affordable', type: 'boolean' },
  ];
  const zones: readonly Zone[] = [
    { id: 'approved', rank: 2 },
    { id: 'declined', rank: 1 },
  ];
  const rules = [
    rule('adult', { age: { from: 18 }, risk: ['low', 'medium'], affordable: true }, 'approved'),
    rule('minor', { age: { below: 18 } }, 'declined'),
    rule('risky', { risk: 'high' }, 'declined'),
    rule('dear', { affordable: false }, 'declined'),
  ];
  const table = (hitPolicy: HitPolicy) => governance({ inputs, zones, rules, hitPolicy });

  it('any: three rules may say no together', () => {
    const case_ = { age: 17, risk: 'high', affordable: false };
    expect(decidedOutputs(table('any'), case_)).to.deep.equal(['declined']);
    expect(decidedOutputs(table('unique'), case_)).to.deep.equal([]);
    expect(decidedOutputs(table('collect'), case_)).to.deep.equal([
      'declined',
      'declined',
      'declined',
    ]);
  });

  it('the bound of an interval belongs to one side', () => {
    const at = (age: number) =>
      decidedOutputs(table('unique'), { age, risk: 'low', affordable: true });
    expect(at(18)).to.deep.equal(['approved']);
    expect(at(17.999)).to.deep.equal(['declined']);
  });
});

/** Outputs per hit, as DMN lists them; one where the policy gives a single one. */
function decidedOutputs(one: Governance, inputs: Readonly<Record<string, InputValue>>): string[] {
  const { status, zone, rules } = decide(one, inputs);
  if (status !== 'decided' || !zone) return [];
  const isMultiple = ['collect', 'rule-order', 'output-order'].includes(one.hitPolicy);
  return isMultiple ? rules.map((hit) => hit.zone) : [zone.id];
}

/** Several outputs are one zone for each combination; its rank follows the order of the output values. */
function governanceOf(dmn: Document): Governance {
  const [table] = elements(dmn, 'decisionTable');
  if (!table) throw new Error('no decision table');
  const inputs = elements(table, 'input').map(inputOf);
  const priorities = elements(table, 'output').map((output) => names(text(output, 'outputValues')));
  const zones = new Map<string, Zone>();
  const rules = elements(table, 'rule').map((element, at): Rule => {
    const entries = elements(element, 'inputEntry').map((entry) => text(entry, 'text'));
    const outputs = elements(element, 'outputEntry').map(
      (entry) => names(text(entry, 'text'))[0] ?? '',
    );
    const id = outputs.join(' | ');
    const rank = outputs.reduce((sum, output, column) => {
      const values = priorities[column] ?? [];
      return sum * 100 + (values.length - Math.max(0, values.indexOf(output)));
    }, 0);
    zones.set(id, { id, rank });
    return rule(`rule-${at + 1}`, whenOf(inputs, entries), id);
  });
  const policy = (table.getAttribute('hitPolicy') ?? 'UNIQUE').toLowerCase().replace(' ', '-');
  return governance({ inputs, zones: [...zones.values()], rules, hitPolicy: policy as HitPolicy });
}

function inputOf(element: Element): GovernanceInput {
  const expression = elements(element, 'inputExpression')[0];
  const type = expression?.getAttribute('typeRef') ?? 'string';
  const id = text(element, 'text');
  if (type !== 'string') return { id, type: type === 'number' ? 'number' : 'boolean' };
  const values = names(text(element, 'inputValues'));
  return values.length > 0 ? { id, type: 'enum', values } : { id, type: 'enum' };
}

function whenOf(inputs: readonly GovernanceInput[], entries: readonly string[]): Rule['when'] {
  return Object.fromEntries(
    inputs.flatMap((input, column) => {
      const reading = parseCondition(entries[column] ?? '', input);
      if (!reading.ok) throw new Error(`${reading.problem.code}: ${entries[column] ?? ''}`);
      return reading.condition === undefined ? [] : [[input.id, reading.condition]];
    }),
  );
}

function inputsOf(case_: Element): Record<string, InputValue> {
  return Object.fromEntries(
    elements(case_, 'inputNode').map((node) => {
      const value = elements(node, 'value')[0];
      const type = value?.getAttribute('xsi:type') ?? '';
      const content = value?.textContent ?? '';
      const typed = type.endsWith('string')
        ? content
        : type.endsWith('boolean')
          ? content === 'true'
          : Number(content);
      return [node.getAttribute('name') ?? '', typed];
    }),
  );
}

function expectedOutputs(case_: Element): string[] {
  const [expected] = elements(case_, 'expected');
  if (!expected) return [];
  const items = elements(expected, 'item');
  return (items.length > 0 ? items : [expected])
    .map((item) =>
      elements(item, 'value')
        .map((value) => value.textContent ?? '')
        .join(' | '),
    )
    .filter((output) => output !== '');
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml');
}

function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function text(within: Element, name: string): string {
  return elements(within, name)[0]?.textContent?.trim() ?? '';
}

function names(list: string): string[] {
  return Array.from(list.matchAll(/"([^"]*)"/g), ([, name = '']) => name);
}
