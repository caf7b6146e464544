/** What is written as DMN reads back as it was, whatever its names are. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exportDmn } from '../../../src/governance/dmn/export-table.js';
import { AGGREGATIONS, HIT_POLICIES, type Governance } from '../../../src/governance/governance.js';
import { FORBIDDEN_KEYS } from '../../../src/workspace/key.js';
import { FEWER_RUNS } from '../../runs.js';
import { sharedText } from '../../shared-data.js';
import { anyCondition, governance, rule, SMALL_INPUTS } from '../samples.js';
import { importText } from './dmn-samples.js';

const NAMES = {
  decision: 'Zone',
  input: ({ name, id }: { name?: string | undefined; id: string }) => name ?? id,
};

/** Any text, with those that are hard on XML or on FEEL more often than by chance. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    ' ',
    ' a\t',
    'a\r\nb',
    '\r',
    '"',
    '\\',
    "'",
    ']]>',
    '<a>&amp;',
    '\u0000',
    '\ud800',
    '\uffff',
    'not',
    'null',
    '-',
    'Ünïcode 🎉',
    'a, "b"',
  ),
);
const id = fc
  .oneof(text, fc.constantFrom('table', 'row-1', 'input-1', '2nd'))
  .filter((one) => one !== '' && !FORBIDDEN_KEYS.has(one));
const ids = (count: number) => fc.uniqueArray(id, { minLength: count, maxLength: count });

const anyInputs = fc.subarray([...SMALL_INPUTS], { minLength: 0 }).chain((inputs) =>
  fc
    .tuple(
      ids(inputs.length),
      fc.array(fc.option(text, { nil: undefined }), {
        minLength: inputs.length,
        maxLength: inputs.length,
      }),
    )
    .map(([chosen, names]) =>
      inputs.map((input, at) => ({
        ...input,
        id: chosen[at] ?? input.id,
        ...(names[at] !== undefined && { name: names[at] }),
      })),
    ),
);

const anyGovernance: fc.Arbitrary<Governance> = fc
  .tuple(anyInputs, ids(3), ids(6))
  .chain(([inputs, zoneIds, ruleIds]) => {
    const zone = fc.constantFrom(...zoneIds, 'a zone that is not there');
    const when = fc.record(
      Object.fromEntries(
        inputs.map((input) => [
          input.id,
          fc.oneof(
            { weight: 9, arbitrary: anyCondition(input) },
            fc.constantFrom({ from: 3, above: 2 }, [5], ['x'], {}),
          ),
        ]),
      ),
      { requiredKeys: [] },
    );
    const rules = fc.array(
      fc.record(
        {
          when,
          zone,
          note: text,
          reviewOn: fc.constantFrom('2026-11-21'),
          custom: text,
          exceptions: fc.constantFrom(
            [],
            [{ initiativeId: 'a', until: '2026-01-01', reason: '<b>' }],
          ),
        },
        { requiredKeys: ['when', 'zone', 'exceptions'] },
      ),
      { maxLength: 6 },
    );
    return fc
      .record({
        hitPolicy: fc.constantFrom(...HIT_POLICIES),
        aggregation: fc.option(fc.constantFrom(...AGGREGATIONS), { nil: undefined }),
        otherwise: fc.option(zone, { nil: undefined }),
        ranks: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 }),
        rules,
        involvement: fc.constantFrom({}, { [zoneIds[0] ?? '']: { s: { t: 'leads' as const } } }),
      })
      .map(
        ({ ranks, rules: bare, aggregation, otherwise, ...rest }): Governance =>
          JSON.parse(
            JSON.stringify(
              governance({
                ...rest,
                ...(aggregation && { aggregation }),
                ...(otherwise !== undefined && { otherwise }),
                inputs,
                zones: zoneIds.map((one, at) => ({
                  id: one,
                  rank: ranks[at] ?? 0,
                  name: `Zone ${at}`,
                  color: 'teal',
                })),
                rules: bare.map((one, at) => ({ ...one, id: ruleIds[at] ?? '' }) as never),
              }),
            ),
          ) as Governance,
      );
  });

describe('governance written as DMN', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(anyGovernance, (one) => {
        expect(importText(exportDmn(one, NAMES)).governance).to.deep.equal(one);
      }),
      FEWER_RUNS,
    );
  });

  it('reads back as it was over another document', () => {
    const other = governance({
      rules: [rule('old', {}, 'safe')],
      otherwise: 'safe',
      aggregation: 'sum',
      inputs: SMALL_INPUTS,
    });
    fc.assert(
      fc.property(anyGovernance, (one) => {
        expect(importText(exportDmn(one, NAMES), other).governance).to.deep.equal(one);
      }),
      FEWER_RUNS,
    );
  });

  it('keeps naughty strings', async () => {
    const list = await sharedText('naughty-strings.json');
    if (list === null) return;
    const strings = (JSON.parse(list) as string[]).filter((one) => one !== '');
    const one = governance({
      inputs: [{ id: 'text', type: 'enum', values: [...new Set(strings)] }],
      rules: strings.map((name, at) => rule(`r${at}`, { text: name }, 'safe', { note: name })),
    });
    expect(importText(exportDmn(one, NAMES)).governance).to.deep.equal(one);
  });
});
