/** From one decision table of a DMN file to governance: what fits is taken, what does not is listed with its place. */
import { FORBIDDEN_KEYS } from '../../workspace/key.js';
import { isProblem, readCondition } from '../conditions.js';
import {
  AGGREGATIONS,
  HIT_POLICIES,
  type Aggregation,
  type Condition,
  type Governance,
  type GovernanceInput,
  type HitPolicy,
  type Rule,
  type Zone,
} from '../governance.js';
import type { DmnEntry, DmnFile, DmnRule, DmnTable } from './dmn-file.js';
import { storedGovernance, storedRule, withoutAside } from './extension.js';
import { omit } from './omit.js';
import { printLiteral } from './feel-literals.js';
import { freeId, importInputs, type ImportedInput, type Refuse } from './import-inputs.js';
import { isOrdered, readOutcomes, type OutcomeChoice, type Outcomes } from './import-outcomes.js';
import { zonesFor } from './import-zones.js';
import { annotationsOf } from './annotations.js';
import {
  givesRanks,
  outcomeOfZone,
  outputNames,
  sameOutcome,
  type OutcomeValues,
} from './outcome.js';
import { excerpt, type Refusal } from './refusal.js';
import { printUnaryTests, readUnaryTests } from './unary-tests.js';

export interface TableImport {
  /** As it is after the import: what the file does not say is as it was. */
  readonly governance: Governance;
  readonly inputs: readonly ImportedInput[];
  /** By position in the file; undefined where the rule is not taken. */
  readonly rules: readonly (Rule | undefined)[];
  /** In the order of the file. */
  readonly refusals: readonly Refusal[];
}

/** `current`: what the document has, so that the same input or zone keeps its id. With defaults. */
export function importTable(
  file: DmnFile,
  table: DmnTable,
  current: Governance,
  choice: OutcomeChoice = 'together',
): TableImport {
  const refusals: (Refusal & { readonly offset: number })[] = [];
  const refuse: Refuse = (code, offset, found, expected = '', fields = {}) => {
    refusals.push({ code, offset, place: file.placeOf(offset), found, expected, ...fields });
  };
  const stored = storedGovernance(table.element);
  if (stored === null) refuse('extension', table.element.start, table.name);
  const { own, aside } = stored ? withoutAside(stored) : { own: undefined, aside: [] };
  const policy = policyOf(table, choice, refuse);
  const inputs = importInputs(table, current.inputs, refuse);
  const asRank = givesRanks(policy);
  const outcomes = readOutcomes(table, choice, asRank, refuse);
  const needsOrder = policy.hitPolicy === 'priority' || policy.hitPolicy === 'output-order';
  if (needsOrder && outcomes.values.length > 1 && !isOrdered(outcomes.outputs)) {
    refuse('order', outcomes.outputs[0]?.element.start ?? table.element.start, table.hitPolicy);
  }
  const known = own?.zones ?? current.zones;
  const ownNames = own && outputNames({ ...policy, zones: known });
  const zones = zonesFor(outcomes, { known, ownNames, asRank, needsOrder });
  table.outputs.forEach(({ element, name }, at) => {
    if (choice !== 'together' && choice !== at)
      refuse('output', element.start, name ?? `${at + 1}`);
  });
  reportOthers(file, table, refuse);

  const outcomeOf = (zone: Zone) => outcomeOfZone(zone, ownNames ?? [], asRank);
  const taken = new Set(FORBIDDEN_KEYS);
  const rules = table.rules.map((dmn, position): Rule | undefined => {
    const rule = ruleOf(
      dmn,
      position + 1,
      { table, inputs, outcomes, known, zones, outcomeOf },
      refuse,
    );
    return rule && { ...rule, id: freeId(rule.id, taken) };
  });
  const all = rules.filter((rule) => rule !== undefined);
  for (const [position, rule] of aside) {
    all.splice(position, 0, { ...rule, id: freeId(rule.id, taken) });
  }
  const { fallback } = outcomes;
  const before = known.find(({ id }) => id === own?.otherwise);
  const isBefore = before && fallback && sameOutcome(outcomeOf(before), fallback);
  const otherwise = isBefore ? before.id : fallback && zones.of(fallback)?.id;
  // What the file cannot say without its meaning stands among our own; what it can say, it says.
  const idle = policy.hitPolicy === 'collect' ? undefined : own?.aggregation;
  const aggregation = policy.aggregation ?? idle;
  const last = otherwise ?? (before ? undefined : own?.otherwise);
  return {
    governance: {
      ...omit({ ...current, ...own }, ['aggregation', 'otherwise']),
      hitPolicy: policy.hitPolicy,
      ...(aggregation !== undefined && { aggregation }),
      ...(last !== undefined && { otherwise: last }),
      inputs: inputs.flatMap(({ input }) => input ?? []),
      zones: zones.zones,
      rules: all,
    },
    inputs,
    rules,
    refusals: refusals.toSorted((a, b) => a.offset - b.offset),
  };
}

/** Outputs together have nothing that could be summed, counted or compared. */
function policyOf(
  { hitPolicy, aggregation, element, outputs }: DmnTable,
  choice: OutcomeChoice,
  refuse: Refuse,
): { readonly hitPolicy: HitPolicy; readonly aggregation?: Aggregation } {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[ _-]+/g, '-');
  const policy = HIT_POLICIES.find((one) => one === plain(hitPolicy));
  if (!policy) refuse('hit-policy', element.start, excerpt(hitPolicy), HIT_POLICIES.join(', '));
  if (policy !== 'collect' || aggregation === undefined) return { hitPolicy: policy ?? 'unique' };
  const found = AGGREGATIONS.find((one) => one === plain(aggregation));
  const isSingle = choice !== 'together' || outputs.length === 1;
  if (found && isSingle) return { hitPolicy: policy, aggregation: found };
  refuse('aggregation', element.start, excerpt(aggregation), AGGREGATIONS.join(', '));
  return { hitPolicy: policy };
}

interface Columns {
  readonly table: DmnTable;
  readonly inputs: readonly ImportedInput[];
  readonly outcomes: Outcomes;
  readonly zones: ReturnType<typeof zonesFor>;
  readonly known: readonly Zone[];
  /** Of a zone that the file itself keeps. */
  readonly outcomeOf: (zone: Zone) => OutcomeValues;
}

function ruleOf(dmn: DmnRule, number: number, columns: Columns, refuse: Refuse): Rule | undefined {
  const { table, inputs, outcomes, zones, known, outcomeOf } = columns;
  const { element } = dmn;
  if (dmn.inputs.length !== inputs.length || dmn.outputs.length !== table.outputs.length) {
    const [found, expected] = [dmn, table].map(
      (one) => `${one.inputs.length} + ${one.outputs.length}`,
    );
    refuse('entries', element.start, found ?? '', expected, { rule: number });
    return undefined;
  }
  const stored = storedRule(element);
  if (stored === null) refuse('extension', element.start, dmn.id ?? '', '', { rule: number });
  const when: [string, Condition][] = [];
  let fits = true;
  inputs.forEach((column, at) => {
    const entry = dmn.inputs[at];
    const read = entry && conditionOf(entry, column, number, refuse);
    if (!read) fits = false;
    else if (column.input && read.condition !== undefined) {
      const { id } = column.input;
      const old = Object.hasOwn(stored?.when ?? {}, id) ? stored?.when?.[id] : undefined;
      const isOld = old !== undefined && printUnaryTests(old) === entry.text.value;
      when.push([id, isOld ? old : read.condition]);
    }
  });
  const values = outcomes.of(dmn.outputs);
  const zone = values && zones.of(values);
  if (!zone) {
    const entry = dmn.outputs[0];
    const found = dmn.outputs.map(({ text }) => excerpt(text.value)).join(' | ');
    const at = entry?.text.offsetAt(0) ?? entry?.element.start ?? element.start;
    refuse('outcome', at, found, outcomes.expected, { rule: number });
  }
  if (!fits || !zone) return undefined;
  const old = known.find(({ id }) => id === stored?.zone);
  const isOld = old && sameOutcome(outcomeOf(old), values);
  return {
    id: dmn.id ?? `rule-${number}`,
    exceptions: [],
    ...annotationsOf(dmn, table.annotations),
    ...stored,
    when: Object.fromEntries(when),
    zone: isOld ? old.id : zone.id,
  };
}

/** Undefined, and refused, where it is none that the column's input can have. */
function conditionOf(
  { text, element, isFeel }: DmnEntry,
  { input, name }: ImportedInput,
  rule: number,
  refuse: Refuse,
): { readonly condition: Condition | undefined } | undefined {
  const reading = readUnaryTests(text.value);
  const start = text.offsetAt(Math.max(0, text.value.search(/\S/))) ?? element.start;
  const found = excerpt(text.value);
  const fields = { rule, column: name };
  if (reading.ok && reading.condition === undefined) return { condition: undefined };
  if (!input) {
    refuse('column', start, found, '-', fields);
  } else if (!reading.ok || !isFeel) {
    refuse(
      'condition',
      reading.ok ? start : (text.offsetAt(reading.at) ?? start),
      found,
      exampleFor(input),
      fields,
    );
  } else {
    const normal = readCondition(reading.condition, input);
    if (!isProblem(normal)) return reading;
    const code = normal.code === 'empty-interval' ? 'interval' : 'value';
    refuse(code, start, found, code === 'value' ? exampleFor(input) : '[1..5]', fields);
  }
  return undefined;
}

function exampleFor({ type, values }: GovernanceInput): string {
  if (type === 'number') return '5, < 5, [1..5), not(5)';
  if (type === 'boolean') return 'true, false';
  return values?.length ? values.map(printLiteral).join(', ') : '"a", "b", not("a")';
}

/** Other tables, decisions without one, knowledge, drawings. */
function reportOthers({ tables, others }: DmnFile, table: DmnTable, refuse: Refuse): void {
  for (const { element, name } of tables) {
    if (element !== table.element) refuse('element', element.start, `decisionTable “${name}”`);
  }
  for (const { name, attributes, start } of others) {
    const title = attributes.get('name');
    refuse('element', start, title === undefined ? name : `${name} “${title}”`);
  }
}
