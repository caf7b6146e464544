/**
 * DMN's own decision tables (technology compatibility kit) against their expected outputs, where the files are
 * there: whatever folder lies among them is read as a user's file would be. And, always, tables of that kind
 * written by hand, one for each corner of the standard.
 */
import { expect } from '@open-wc/testing';
import { decide } from '../../src/governance/decide.js';
import { importTable, type TableImport } from '../../src/governance/dmn/import-table.js';
import type { InputValue, Zone } from '../../src/governance/governance.js';
import { sharedNames, sharedText } from '../shared-data.js';
import { dmn, importText, readText, type TableText } from './dmn/dmn-samples.js';
import { governance } from './samples.js';

/** A value, one for each output, or a list of hits. */
type Result = InputValue | null | readonly (InputValue | null | readonly InputValue[])[];

const FOLDER = 'decision-tables';
const folders = await sharedNames(FOLDER);

describe('the decision tables of the DMN technology compatibility kit', () => {
  it('are read as a user’s files would be', async () => {
    for (const folder of folders) {
      const files = await sharedNames(`${FOLDER}/${folder}`);
      const table = files.find((file) => file.endsWith('.dmn')) ?? '';
      const source = (await sharedText(`${FOLDER}/${folder}/${table}`)) ?? '';
      for (const file of files.filter((name) => name.endsWith('.xml'))) {
        const tests = (await sharedText(`${FOLDER}/${folder}/${file}`)) ?? '';
        const cases = elements(parse(tests), 'testCase');
        expect(cases.length, file).to.be.greaterThan(0);
        for (const case_ of cases) checkCase(source, case_, folder);
      }
    }
  });
});

function checkCase(source: string, case_: Element, folder: string): void {
  const reading = readText(source);
  if ('fault' in reading) throw new Error(`${folder}: ${reading.fault.code}`);
  for (const expected of elements(case_, 'resultNode')) {
    const name = expected.getAttribute('name');
    const table = reading.file.tables.find((one) => one.name === name);
    if (!table) throw new Error(`${folder}: no table “${name ?? ''}”`);
    const imported = importTable(reading.file, table, governance({ zones: [] }));
    const refused = imported.refusals.filter(({ code }) => code !== 'element');
    expect(refused, folder).to.deep.equal([]);
    const result = resultOf(imported, inputsOf(case_));
    expect(result, `${folder} ${case_.id}`).to.deep.equal(expectedOf(expected));
  }
}

describe('decision tables of that kind', () => {
  const AGES: TableText = { inputs: [['age', 'number']], outputs: [['out', 'string']] };
  const YEARS: readonly (readonly string[])[] = [
    ['>= 18', '"adult"'],
    ['< 18', '"minor"'],
    ['[10..20)', '"young"'],
  ];
  const at = (table: TableText, inputs: Readonly<Record<string, InputValue | null>>) =>
    resultOf(importText(dmn(table)), inputs);

  it('unique: no result where two rules match', () => {
    const table = { ...AGES, rules: YEARS };
    expect(at(table, { age: 40 })).to.equal('adult');
    expect(at(table, { age: 18 })).to.equal(null);
    expect(at(table, { age: 20 })).to.equal('adult');
  });

  it('is unique where the file says nothing', () => {
    const text = dmn({ ...AGES, rules: YEARS }).replace(/hitPolicy="\w+"/, '');
    expect(importText(text).governance.hitPolicy).to.equal('unique');
  });

  it('any: the same output or none, all outputs counted', () => {
    const outputs = [
      ['a', 'string'],
      ['b', 'number'],
    ] as const;
    const rules = [
      ['> 1', '"x"', '1'],
      ['> 2', '"x"', '1'],
      ['> 3', '"x"', '2'],
    ];
    const table: TableText = { ...AGES, policy: 'ANY', outputs, rules };
    expect(at(table, { age: 3 })).to.deep.equal(['x', 1]);
    expect(at(table, { age: 4 })).to.equal(null);
  });

  it('first: the first in the order of the rules', () => {
    const table: TableText = { ...AGES, policy: 'FIRST', rules: YEARS.toReversed() };
    expect(at(table, { age: 18 })).to.equal('young');
    expect(at(table, { age: 9 })).to.equal('minor');
  });

  it('priority: the first in the order of the output values, left-most output first', () => {
    const rules = [
      ['-', '"low"', '"a"'],
      ['> 10', '"high"', '"b"'],
      ['> 20', '"high"', '"a"'],
    ];
    const outputs = [
      ['risk', 'string', '"high", "low"'],
      ['team', 'string', '"b", "a"'],
    ] as const;
    const table: TableText = { ...AGES, policy: 'PRIORITY', outputs, rules };
    expect(at(table, { age: 5 })).to.deep.equal(['low', 'a']);
    expect(at(table, { age: 15 })).to.deep.equal(['high', 'b']);
    expect(at(table, { age: 25 })).to.deep.equal(['high', 'b']);
    const swapped = [outputs[0], ['team', 'string', '"a", "b"']] as const;
    expect(at({ ...table, outputs: swapped }, { age: 25 })).to.deep.equal(['high', 'a']);
  });

  it('rule order and output order: all hits, equal ones too', () => {
    const outputs = [['out', 'string', '"young", "adult", "minor"']] as const;
    const rules = [...YEARS, ['> 15', '"adult"']];
    const inRules: TableText = { ...AGES, policy: 'RULE ORDER', outputs, rules };
    expect(at(inRules, { age: 19 })).to.deep.equal(['adult', 'young', 'adult']);
    const inOutputs = { ...inRules, policy: 'OUTPUT ORDER' };
    expect(at(inOutputs, { age: 19 })).to.deep.equal(['young', 'adult', 'adult']);
  });

  it('collect: sums, counts and compares numbers, equal ones too, and gives nothing for nothing', () => {
    const rules = [
      ['> 10', '2.5'],
      ['> 10', '2.5'],
      ['> 20', '-1'],
    ];
    const with_ = (aggregation: string, age: number) => {
      const more = aggregation && `aggregation="${aggregation}"`;
      return at({ policy: 'COLLECT', more, outputs: [['fee', 'number']], rules }, { age });
    };
    expect(with_('SUM', 30)).to.equal(4);
    expect(with_('COUNT', 30)).to.equal(3);
    expect(with_('MIN', 30)).to.equal(-1);
    expect(with_('MAX', 30)).to.equal(2.5);
    expect(with_('', 30)).to.have.deep.members([2.5, 2.5, -1]);
    for (const aggregation of ['SUM', 'MIN', 'MAX']) expect(with_(aggregation, 5)).to.equal(null);
  });

  it('counts outputs that are no numbers', () => {
    const more = 'aggregation="COUNT"';
    expect(at({ ...AGES, policy: 'COLLECT', more, rules: YEARS }, { age: 18 })).to.equal(2);
  });

  it('the default output stands where no rule matches, whatever the hit policy', () => {
    const rules = [['> 10', '"old"']];
    const outputs = [['out', 'string', '"old", "none"', '"none"']] as const;
    for (const policy of ['UNIQUE', 'ANY', 'FIRST', 'PRIORITY']) {
      expect(at({ ...AGES, policy, outputs, rules }, { age: 5 })).to.equal('none');
      expect(at({ ...AGES, policy, outputs, rules }, { age: 50 })).to.equal('old');
    }
    for (const policy of ['COLLECT', 'RULE ORDER', 'OUTPUT ORDER']) {
      expect(at({ ...AGES, policy, outputs, rules }, { age: 5 })).to.deep.equal(['none']);
    }
    const two = [...outputs, ['other', 'number', '1', '1']] as const;
    expect(at({ outputs: two, rules: [['> 10', '"old"', '1']] }, { age: 5 })).to.deep.equal([
      'none',
      1,
    ]);
  });

  it('texts are told apart by case, and by white space', () => {
    const rules = [
      ['"Gold", "gold "', '"a"'],
      ['"gold"', '"b"'],
    ];
    const table: TableText = { inputs: [['status', 'string']], rules };
    expect(at(table, { status: 'gold' })).to.equal('b');
    expect(at(table, { status: 'gold ' })).to.equal('a');
    expect(at(table, { status: 'GOLD' })).to.equal(null);
  });

  it('ends of intervals belong to them or not, on either notation', () => {
    const hits = (text: string) =>
      [0, 1, 2, 4.5, 5, 6].filter((age) => at({ rules: [[text, '"in"']] }, { age }) === 'in');
    expect(hits('[1..5]')).to.deep.equal([1, 2, 4.5, 5]);
    expect(hits('(1..5)')).to.deep.equal([2, 4.5]);
    expect(hits(']1..5[')).to.deep.equal([2, 4.5]);
    expect(hits('[1..5[')).to.deep.equal([1, 2, 4.5]);
    expect(hits('not([1..5), > 5)')).to.deep.equal([0, 5]);
    expect(hits('1, > 5, [ 2 .. 2 ]')).to.deep.equal([1, 2, 6]);
    expect(hits('not(4.50)')).to.deep.equal([0, 1, 2, 5, 6]);
    expect(hits('-.5, 4.5')).to.deep.equal([4.5]);
  });

  it('an input that is not known decides nothing that it could change', () => {
    const table: TableText = {
      policy: 'FIRST',
      inputs: [
        ['age', 'number'],
        ['member', 'boolean'],
      ],
      rules: [
        ['< 18', 'false', '"no"'],
        ['-', 'true', '"yes"'],
        ['-', '-', '"ask"'],
      ],
    };
    expect(at(table, { age: null, member: true })).to.equal('yes');
    expect(at(table, { age: 10, member: null })).to.equal(null);
    expect(at(table, {})).to.equal(null);
  });
});

/** What DMN would give: null for no result. */
function resultOf(
  { governance: one, inputs }: TableImport,
  given: Readonly<Record<string, InputValue | null>>,
): Result {
  const known = inputs.flatMap(({ input, expression }) =>
    input && Object.hasOwn(given, expression) ? [[input.id, given[expression]]] : [],
  );
  const { status, zone, zones, rules, aggregate } = decide(
    one,
    Object.fromEntries(known) as Record<string, InputValue>,
  );
  if (status !== 'decided' || !zone) return null;
  if (aggregate !== null) return aggregate;
  if (!['collect', 'rule-order', 'output-order'].includes(one.hitPolicy)) return valueOf(zone);
  const hits = rules.map((hit) => one.zones.find(({ id }) => id === hit.zone) ?? zone);
  return (hits.length > 0 ? hits : zones).map(valueOf);
}

function valueOf({ outputs, name }: Zone): InputValue | readonly InputValue[] {
  const values = Object.values(outputs ?? { name: name ?? '' });
  const [only = ''] = values;
  return values.length > 1 ? values : only;
}

function inputsOf(case_: Element): Record<string, InputValue | null> {
  return Object.fromEntries(
    elements(case_, 'inputNode').flatMap((node): [string, InputValue | null][] => {
      const name = node.getAttribute('name') ?? '';
      const parts = elements(node, 'component');
      if (parts.length === 0) return [[name, typedValue(elements(node, 'value')[0])]];
      return parts.map((part) => [
        `${name}.${part.getAttribute('name') ?? ''}`,
        typedValue(elements(part, 'value')[0]),
      ]);
    }),
  );
}

function expectedOf(node: Element): Result {
  const [expected] = elements(node, 'expected');
  if (!expected) return null;
  const items = elements(expected, 'item');
  const read = (within: Element) => {
    const values = elements(within, 'value').map((value) => typedValue(value) ?? '');
    return elements(within, 'component').length > 0 ? values : (values[0] ?? null);
  };
  return items.length > 0 ? items.map(read) : read(expected);
}

function typedValue(value: Element | undefined): InputValue | null {
  const type = value?.getAttribute('xsi:type') ?? '';
  const content = value?.textContent ?? '';
  if (!value || value.getAttribute('xsi:nil') === 'true') return null;
  if (type.endsWith('string')) return content;
  return type.endsWith('boolean') ? content === 'true' : Number(content);
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml');
}

function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}
