import { expect } from '@open-wc/testing';
import { DMN_NAMESPACES } from '../../../src/governance/dmn/dmn-file.js';
import { exportDmn } from '../../../src/governance/dmn/export-table.js';
import type { TableImport } from '../../../src/governance/dmn/import-table.js';
import { governance, rule } from '../samples.js';
import { dmn, DMN_13, importText, readText, type TableText } from './dmn-samples.js';

function refused({ refusals }: TableImport): readonly string[] {
  return refusals.map(({ code, place: { line, column }, found, rule: number }) =>
    [code, `${line}:${column}`, found, ...(number === undefined ? [] : [`rule ${number}`])].join(
      ' | ',
    ),
  );
}

/** Rules by id. */
const taken = ({ governance: { rules } }: TableImport) => rules.map(({ id }) => id);

function faultOf(text: string): string {
  const reading = readText(text);
  if ('file' in reading) throw new Error('it was read');
  const { code, place, found } = reading.fault;
  return `${code} ${place.line}:${place.column} ${found}`;
}

describe('a DMN file', () => {
  it('is read in every namespace from 1.1 to 1.5', () => {
    for (const namespace of Object.keys(DMN_NAMESPACES)) {
      const text = dmn({ namespace, rules: [['> 1', '"a"']] });
      expect(taken(importText(text)), namespace).to.deep.equal(['r1']);
    }
  });

  it('is refused in another namespace, or as another kind of file', () => {
    expect(faultOf(dmn({ namespace: 'urn:other' }))).to.equal('namespace 2:1 urn:other');
    expect(faultOf('<html/>')).to.equal('namespace 1:1 <html>');
    expect(faultOf(`<definitions xmlns="${DMN_13}"/>`)).to.equal('no-table 1:1 <definitions>');
  });

  it('is refused with a DOCTYPE, with an entity of its own, and where it is cut off', () => {
    const text = dmn({ rules: [['> 1', '"a"']] });
    expect(faultOf(text.replace('<definitions', '<!DOCTYPE d>\n<definitions'))).to.equal(
      'doctype 2:1 <!DOCTYPE',
    );
    expect(faultOf(text.replace('&lt;', '').replace('> 1', '&x;'))).to.match(/^entity 8:33 /);
    expect(faultOf(text.slice(0, text.indexOf('</rule>')))).to.match(/^truncated 8:.* <rule>$/);
  });

  it('may hold several tables; the others are listed', () => {
    const text = dmn({ rules: [['> 1', '"a"']], beside: '<businessKnowledgeModel name="Fees"/>' });
    const second = text.slice(text.indexOf('<decision '), text.indexOf('</definitions>'));
    const both = text.replace(
      '</definitions>',
      `${second.replace('Decision', 'Other')}</definitions>`,
    );
    expect(refused(importText(both))).to.deep.equal([
      'element | 3:1 | businessKnowledgeModel “Fees”',
      'element | 12:1 | decisionTable “Other”',
    ]);
  });
});

describe('a rule', () => {
  const table = (rules: readonly (readonly string[])[], more: TableText = {}) =>
    importText(
      dmn({
        inputs: [
          ['age', 'number'],
          ['risk', 'string', '"low", "high"'],
        ],
        rules,
        ...more,
      }),
    );

  it('with more than simple tests is not taken, and its place is told', () => {
    const result = table([
      ['> 1', '"low"', '"a"'],
      ['age + 1', '-', '"a"'],
      ['-', '"low" or "high"', '"b"'],
    ]);
    expect(taken(result)).to.deep.equal(['r1']);
    expect(refused(result)).to.deep.equal([
      'condition | 10:33 | age + 1 | rule 2',
      'condition | 11:78 | "low" or "high" | rule 3',
    ]);
    expect(result.refusals[0]?.expected).to.equal('5, < 5, [1..5), not(5)');
  });

  it('with a value that the input does not have, or none at all, is not taken', () => {
    const result = table([
      ['"x"', '-', '"a"'],
      ['-', '"medium"', '"a"'],
      ['[5..1]', '-', '"a"'],
      ['null', '-', '"a"'],
      ['-', '-', 'null'],
      ['-', '-', 'age'],
      ['-', '"low"'],
      ['-', '-', '"a"'],
    ]);
    expect(taken(result)).to.deep.equal(['r8']);
    expect(
      result.refusals.map(({ code, rule: number }) => `${number ?? ''} ${code}`),
    ).to.deep.equal([
      '1 value',
      '2 value',
      '3 interval',
      '4 condition',
      '5 outcome',
      '6 outcome',
      '7 entries',
    ]);
    expect(result.refusals[1]?.expected).to.equal('"low", "high"');
  });

  it('in another language than FEEL is not taken', () => {
    const text = dmn({ rules: [['1', '"a"']] }).replace(
      '<definitions',
      '<definitions expressionLanguage="urn:groovy"',
    );
    expect(taken(importText(text))).to.deep.equal([]);
  });

  it('that gives what the output may not give is not taken', () => {
    const result = importText(
      dmn({
        outputs: [['zone', 'string', '"a", "b"']],
        rules: [
          ['1', '"a"'],
          ['2', '"c"'],
        ],
      }),
    );
    expect(taken(result)).to.deep.equal(['r1']);
    expect(refused(result)[0]).to.match(/^outcome .* "c" \| rule 2$/);
  });

  it('keeps its id, its notes and its review date', () => {
    const text = dmn({
      rules: [
        ['1', '"a"'],
        ['2', '"a"'],
        ['3', '"a"'],
      ],
    })
      .replace(
        '<rule id="r1">',
        '<annotation name="Why"/><annotation name="Review"/><rule id="r1">',
      )
      .replace(
        '</rule>',
        '<annotationEntry><text>Law</text></annotationEntry><annotationEntry><text>2027-01-31</text></annotationEntry></rule>',
      )
      .replace('<rule id="r2">', '<rule id="r1"><description>Custom</description>');
    const { rules } = importText(text).governance;
    expect(rules.map(({ id, note, reviewOn }) => [id, note, reviewOn])).to.deep.equal([
      ['r1', 'Law', '2027-01-31'],
      ['r1-2', 'Custom', undefined],
      ['r3', undefined, undefined],
    ]);
  });
});

describe('a column', () => {
  it('takes its type from the file, or from what stands in it', () => {
    const text = dmn({
      inputs: [
        ['applicant.age', ''],
        ['level', 'tLevel'],
        ['known', ''],
        ['score', 'Any', '[0..10]'],
      ],
      beside: `
        <itemDefinition name="tLevel"><typeRef>tText</typeRef><allowedValues><text>"low", "high"</text></allowedValues></itemDefinition>
        <itemDefinition name="tText"><typeRef>string</typeRef></itemDefinition>
        <itemDefinition name="tApplicant"><itemComponent name="age"><typeRef>number</typeRef></itemComponent></itemDefinition>
        <inputData name="applicant"><variable name="applicant" typeRef="tApplicant"/></inputData>`,
      rules: [['-', '"low"', 'true', '> 1', '"a"']],
    });
    expect(importText(text).governance.inputs).to.deep.equal([
      { id: 'applicant-age', name: 'applicant.age', type: 'number' },
      { id: 'level', name: 'level', type: 'enum', values: ['low', 'high'] },
      { id: 'known', name: 'known', type: 'boolean' },
      { id: 'score', name: 'score', type: 'number', min: 0, max: 10 },
    ]);
  });

  it('that no input can be is left out, with the rules that ask for it', () => {
    const result = importText(
      dmn({
        inputs: [
          ['age', 'number'],
          ['born', 'date'],
          ['count(children)', 'number'],
        ],
        rules: [
          ['1', '-', '-', '"a"'],
          ['-', '> date("2000-01-01")', '-', '"a"'],
          ['-', '-', '2', '"a"'],
        ],
      }),
    );
    expect(taken(result)).to.deep.equal(['r1']);
    expect(result.governance.inputs.map(({ id }) => id)).to.deep.equal(['age']);
    expect(result.refusals.map(({ code, found }) => `${code} ${found}`)).to.deep.equal([
      'type date',
      'expression count(children)',
      'column > date("2000-01-01")',
      'column 2',
    ]);
  });

  it('keeps the document’s id, unit and values where it is meant', () => {
    const current = governance({
      inputs: [
        { id: 'spend', type: 'number', unit: 'EUR', min: 0 },
        { id: 'personal-data', type: 'enum', values: ['none', 'personal'] },
      ],
    });
    const inputs = [
      ['Spend', 'number'],
      ['Personal data', 'string'],
    ] as const;
    const fits = importText(
      dmn({ inputs, rules: [['> 5', '"none"', '"Safe"']] }),
      current,
    ).governance;
    expect(fits.inputs).to.deep.equal(current.inputs);
    expect(fits.zones).to.deep.equal(current.zones);
    expect(fits.rules[0]?.zone).to.equal('safe');
    const other = importText(dmn({ inputs, rules: [['> 5', '"special"', '"Safe"']] }), current);
    expect(other.governance.inputs[1]).to.deep.equal({ id: 'personal-data', type: 'enum' });
  });

  it('says where its allowed values are more than a list or a range', () => {
    const result = importText(
      dmn({ inputs: [['age', 'number', '> 0, 5']], rules: [['1', '"a"']] }),
    );
    expect(taken(result)).to.deep.equal(['r1']);
    expect(refused(result)[0]).to.match(/^domain .* > 0, 5$/);
  });
});

describe('the outputs', () => {
  const outputs = [
    ['zone', 'string', '"controlled", "safe"'],
    ['fee', 'number'],
  ] as const;
  const text = dmn({
    policy: 'PRIORITY',
    outputs,
    rules: [
      ['1', '"safe"', '5'],
      ['2', '"controlled"', '7'],
    ],
  });

  it('decide together unless one is chosen; the others are listed then', () => {
    const together = importText(text);
    expect(together.governance.zones).to.deep.equal([
      {
        id: 'controlled-7',
        name: 'controlled, 7',
        rank: 2,
        outputs: { zone: 'controlled', fee: 7 },
      },
      { id: 'safe-5', name: 'safe, 5', rank: 1, outputs: { zone: 'safe', fee: 5 } },
    ]);
    const one = importText(text, governance(), 0);
    expect(refused(one)).to.deep.equal(['output | 8:1 | fee']);
    expect(one.governance.zones.map(({ id, rank }) => `${id} ${rank}`)).to.deep.equal([
      'safe 1',
      'assisted 2',
      'controlled 3',
    ]);
  });

  it('order the zones where the hit policy goes by their order', () => {
    const turned = importText(
      text.replace('"controlled", "safe"', '"safe", "controlled"'),
      governance(),
      0,
    );
    expect(turned.governance.zones.map(({ id, rank }) => `${id} ${rank}`)).to.deep.equal([
      'safe 2',
      'assisted 2',
      'controlled 1',
    ]);
    const open = importText(
      dmn({
        policy: 'PRIORITY',
        rules: [
          ['1', '"x"'],
          ['2', '"y"'],
        ],
      }),
    );
    expect(open.refusals.map(({ code }) => code)).to.deep.equal(['order']);
    expect(open.governance.zones.map(({ id, rank }) => `${id} ${rank}`)).to.deep.equal([
      'x 2',
      'y 1',
    ]);
  });

  it('cannot be summed together, nor as texts', () => {
    const more = 'aggregation="SUM"';
    const both = importText(
      dmn({ policy: 'COLLECT', more, outputs, rules: [['1', '"safe"', '5']] }),
    );
    expect(both.refusals.map(({ code }) => code)).to.deep.equal(['aggregation']);
    expect(both.governance.aggregation).to.equal(undefined);
    const texts = importText(dmn({ policy: 'COLLECT', more, rules: [['1', '"safe"']] }));
    expect(texts.refusals.map(({ code }) => code)).to.deep.equal(['outcome']);
  });

  it('are written as several columns again', () => {
    const names = { decision: 'D', input: ({ id }: { id: string }) => id };
    const back = importText(exportDmn(importText(text).governance, names));
    expect(back.governance).to.deep.equal(importText(text).governance);
    expect(exportDmn(back.governance, names)).to.contain(
      '<output id="output-2" name="fee" typeRef="number">',
    );
  });
});

describe('a file of this kit that somebody changed', () => {
  const one = governance({
    inputs: [{ id: 'spend', type: 'number', unit: 'EUR', min: 0 }],
    rules: [rule('a', { spend: [5] }, 'safe', { note: 'x' }), rule('b b', {}, 'controlled')],
  });
  const text = exportDmn(one, { decision: 'Zone', input: ({ id }) => id });

  it('says what it says now', () => {
    const changed = text
      .replace('<text>5</text>', '<text>&gt; 5</text>')
      .replace('<text>&gt;= 0</text>', '<text>[0..9]</text>')
      .replace(
        '<text>"controlled"</text>\n        </outputEntry>',
        '<text>"safe"</text>\n        </outputEntry>',
      );
    const { governance: now } = importText(changed);
    expect(now.inputs).to.deep.equal([
      { id: 'spend', type: 'number', unit: 'EUR', min: 0, max: 9 },
    ]);
    expect(now.rules.map(({ id, when, zone }) => ({ id, when, zone }))).to.deep.equal([
      { id: 'a', when: { spend: { above: 5 } }, zone: 'safe' },
      { id: 'b b', when: {}, zone: 'safe' },
    ]);
  });

  it('loses no rule to an addition of ours that was spoiled', () => {
    const spoiled = text.replaceAll(/(<patto:\w+>)[^<]*/g, '$1{"zones": 5, "id": 7');
    const result = importText(spoiled);
    expect(result.governance.rules.length).to.equal(2);
    expect(new Set(result.refusals.map(({ code }) => code))).to.deep.equal(new Set(['extension']));
  });
});
