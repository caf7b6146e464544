/**
 * Governance as a DMN 1.3 file. What DMN cannot say (units, colours, involvement, exceptions) stands in elements of
 * our own namespace, which other tools leave alone; read back, nothing is lost.
 */
import { sameValue } from '../../workspace/operation.js';
import type { Governance, GovernanceInput, InputValue, Rule } from '../governance.js';
import { byStrictness } from '../rule-table.js';
import { finish } from '../steps.js';
import { NOTE, REVIEW } from './annotations.js';
import { DMN_NAMESPACE, readDmn } from './dmn-file.js';
import { allowedText, typeRefOf } from './export-input.js';
import { ASIDE, PATTO_NAMESPACE } from './extension.js';
import { printLiteral } from './feel-literals.js';
import { importTable } from './import-table.js';
import { givesRanks, outcomeOfZone, outputNames } from './outcome.js';
import { omit } from './omit.js';
import { printUnaryTests } from './unary-tests.js';
import { printJson, printXml, type XmlNode } from './xml-print.js';

/** `names`: what people call the table's result, the inputs and so on, where the governance has no names of its own. */
export interface ExportNames {
  readonly decision: string;
  readonly input: (input: GovernanceInput) => string;
}

/** `governance`: with defaults, as the reader sees it. */
export function exportDmn(governance: Governance, names: ExportNames): string {
  const rows = governance.rules.map((rule, position): Row => {
    return { rule, position, entries: entriesOf(rule, governance) };
  });
  const printed = rows.filter(({ entries }) => entries !== undefined);
  // What DMN does not say of a rule, or not at all, shows when the file is read back.
  const reading = finish(readDmn(printXml(documentOf(governance, printed, names))));
  const table = 'file' in reading ? reading.file.tables[0] : undefined;
  const back =
    'file' in reading && table ? importTable(reading.file, table, governance) : undefined;
  const said = printed.flatMap((row, at): Row[] => {
    const found = back?.rules[at];
    return found ? [{ ...row, stored: differences(row.rule, found) }] : [];
  });
  const isSaid = new Set(said.map(({ position }) => position));
  const aside = rows.filter(({ position }) => !isSaid.has(position));
  return printXml(documentOf(governance, said, names, aside));
}

interface Row {
  readonly rule: Rule;
  readonly position: number;
  /** Undefined where DMN has no words for a condition. */
  readonly entries: readonly string[] | undefined;
  readonly stored?: Readonly<Record<string, unknown>>;
}

function entriesOf({ when }: Rule, { inputs }: Governance): readonly string[] | undefined {
  const isKnown = Object.keys(when).every((id) => inputs.some((input) => input.id === id));
  const texts = inputs.flatMap(({ id }) => {
    const condition = Object.hasOwn(when, id) ? when[id] : undefined;
    return printUnaryTests(condition) ?? [];
  });
  return isKnown && texts.length === inputs.length ? texts : undefined;
}

/** What of a rule is not as it was read back. */
function differences(rule: Rule, found: Rule): Readonly<Record<string, unknown>> {
  const other = Object.entries(rule).filter(
    ([key, value]) => key !== 'when' && !sameValue(value, (found as Record<string, unknown>)[key]),
  );
  const when = Object.entries(rule.when).filter(([id, one]) => !sameValue(one, found.when[id]));
  return {
    ...Object.fromEntries(other),
    ...(when.length > 0 && { when: Object.fromEntries(when) }),
  };
}

function documentOf(
  governance: Governance,
  rows: readonly Row[],
  names: ExportNames,
  aside: readonly Row[] = [],
): XmlNode {
  const columns = columnsOf(governance, names);
  const type = givesRanks(governance) ? 'number' : 'string';
  return {
    name: 'definitions',
    attributes: {
      xmlns: DMN_NAMESPACE,
      'xmlns:patto': PATTO_NAMESPACE,
      id: 'definitions',
      name: names.decision,
      namespace: PATTO_NAMESPACE,
    },
    content: [
      {
        name: 'decision',
        attributes: { id: 'decision', name: names.decision },
        content: [
          {
            name: 'variable',
            attributes: {
              id: 'result',
              name: names.decision,
              ...(outputNames(governance).length === 0 && { typeRef: type }),
            },
          },
          ...columns.map(({ dataId }) => ({
            name: 'informationRequirement',
            attributes: { id: `${dataId}-required` },
            content: [{ name: 'requiredInput', attributes: { href: `#${dataId}` } }],
          })),
          tableOf(governance, rows, columns, aside),
        ],
      },
      ...columns.map(({ dataId, variable, typeRef }) => ({
        name: 'inputData',
        attributes: { id: dataId, name: variable },
        content: [
          { name: 'variable', attributes: { id: `${dataId}-variable`, name: variable, typeRef } },
        ],
      })),
    ],
  };
}

interface Column {
  readonly input: GovernanceInput;
  readonly label: string;
  /** A name that FEEL can say, each once. */
  readonly variable: string;
  readonly dataId: string;
  readonly typeRef: string;
}

function columnsOf({ inputs }: Governance, names: ExportNames): readonly Column[] {
  const variables = new Set<string>();
  return inputs.map((input, at) => {
    const label = names.input(input);
    let variable = label.replace(/[^\p{L}\p{N}_]+/gu, ' ').trim();
    if (!/^\p{L}/u.test(variable) || KEYWORDS.test(variable)) variable = `input ${variable}`.trim();
    while (variables.has(variable)) variable = `${variable} ${at + 1}`;
    variables.add(variable);
    return { input, label, variable, dataId: `input-${at + 1}`, typeRef: typeRefOf(input) };
  });
}

/** Words that FEEL would not read as part of a name. */
const KEYWORDS =
  /(?:^| )(?:true|false|null|not|and|or|between|in|if|then|else|for|return|some|every|satisfies|instance|of|function|external)(?: |$)/;

function tableOf(
  governance: Governance,
  rows: readonly Row[],
  columns: readonly Column[],
  aside: readonly Row[],
): XmlNode {
  const { hitPolicy, aggregation } = governance;
  return {
    name: 'decisionTable',
    attributes: {
      id: 'table',
      hitPolicy: hitPolicy.toUpperCase().replace('-', ' '),
      aggregation: hitPolicy === 'collect' ? aggregation?.toUpperCase() : undefined,
    },
    content: [
      ...extension('governance', storedOf(governance, aside)),
      ...columns.map(({ input, label, variable, typeRef }, at) => ({
        name: 'input',
        attributes: { id: `column-${at + 1}`, label },
        content: [
          ...extension('input', input),
          { name: 'inputExpression', attributes: { typeRef }, content: [text(variable)] },
          ...valuesNode('inputValues', allowedText(input)),
        ],
      })),
      ...outputsOf(governance),
      { name: 'annotation', attributes: { name: NOTE } },
      { name: 'annotation', attributes: { name: REVIEW } },
      ...rulesOf(governance, rows),
    ],
  };
}

/** All but what the table itself says. */
function storedOf(governance: Governance, aside: readonly Row[]): unknown {
  const rest = omit(governance, ['inputs', 'rules', 'hitPolicy']);
  const kept = aside.map(({ position, rule }) => [position, rule]);
  return { ...rest, ...(kept.length > 0 && { [ASIDE]: kept }) };
}

/** The strictest first: DMN's decreasing order of priority. */
function outputsOf(governance: Governance): readonly XmlNode[] {
  const asRank = givesRanks(governance);
  const names = outputNames(governance);
  const zones = byStrictness(governance.zones);
  const fallback = zones.find(({ id }) => id === governance.otherwise);
  const outputs = names.length > 0 ? names : ['zone'];
  const valuesAt = (at: number): readonly InputValue[] => [
    ...new Set(zones.flatMap((zone) => outcomeOfZone(zone, names, asRank)[at] ?? [])),
  ];
  return outputs.map((name, at) => {
    const values = valuesAt(at);
    const types = new Set(values.map((value) => typeof value));
    const [type = 'string'] = types;
    const other = fallback && outcomeOfZone(fallback, names, asRank)[at];
    return {
      name: 'output',
      attributes: { id: `output-${at + 1}`, name, typeRef: types.size > 1 ? 'Any' : type },
      content: [
        ...valuesNode('outputValues', values.map(printLiteral).join(', ')),
        ...valuesNode('defaultOutputEntry', other === undefined ? '' : printLiteral(other)),
      ],
    };
  });
}

function rulesOf(governance: Governance, rows: readonly Row[]): readonly XmlNode[] {
  const asRank = givesRanks(governance);
  const names = outputNames(governance);
  const ids = new Set(['definitions', 'decision', 'result', 'table']);
  return rows.map(({ rule, entries = [], stored }, at) => {
    const zone = governance.zones.find(({ id }) => id === rule.zone);
    const isName =
      /^[A-Za-z_][\w.-]*$/.test(rule.id) && !RESERVED.test(rule.id) && !ids.has(rule.id);
    const id = isName ? rule.id : `row-${at + 1}`;
    ids.add(id);
    const outcome = zone ? outcomeOfZone(zone, names, asRank) : [rule.zone];
    return {
      name: 'rule',
      attributes: { id },
      content: [
        ...(stored && Object.keys(stored).length > 0 ? extension('rule', stored) : []),
        ...entries.map((entry) => ({ name: 'inputEntry', content: [text(entry)] })),
        ...outcome.map((value) => ({ name: 'outputEntry', content: [text(printLiteral(value))] })),
        ...[rule.note ?? '', rule.reviewOn ?? ''].map((entry) => ({
          name: 'annotationEntry',
          content: [text(entry)],
        })),
      ],
    };
  });
}

/** Ids that other parts of the file have. */
const RESERVED = /^(?:row|input|column|output)-\d/;

function extension(name: string, value: unknown): readonly XmlNode[] {
  const own = { name: `patto:${name}`, content: printJson(value) };
  return [{ name: 'extensionElements', content: [own] }];
}

function valuesNode(name: string, content: string | undefined): readonly XmlNode[] {
  return content ? [{ name, content: [text(content)] }] : [];
}

function text(content: string): XmlNode {
  return { name: 'text', content };
}
