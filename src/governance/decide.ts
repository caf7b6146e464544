/** Which zone an initiative falls into, by which rules, and what that means for IT. */
import { contains, isEmpty, isValueOf } from './conditions.js';
import type {
  Governance,
  GovernanceInput,
  InputValue,
  Rule,
  RuleException,
  Zone,
} from './governance.js';
import { outcomeOf, type Outcome } from './hit-policy.js';
import { involvementOf, type Involvement } from './involvement.js';
import { ruleTableOf, type RuleTable, type SoundRule } from './rule-table.js';
import { inOrder, survivors } from './survivors.js';

/** By input id; null or absent = not known yet. */
export type InputValues = Readonly<Record<string, InputValue | null | undefined>>;

/** Whose exceptions count, and on which day (`YYYY-MM-DD`, inclusive end). */
export interface Exemption {
  readonly initiativeId: string;
  readonly on: string;
}

export interface UnknownInput {
  readonly input: GovernanceInput;
  /** Present where a value was given that the input does not have. */
  readonly value?: InputValue;
}

export interface Decision {
  /**
   * `missing`: it depends on inputs that are not known. The others hold whatever those turn out to be:
   * `no-rule` (nothing matches), `overlap` (unique: several match), `disagreement` (any: zones differ).
   */
  readonly status: Outcome['status'] | 'missing';
  /** In the order that the policy asks for; empty unless decided. */
  readonly zones: readonly Zone[];
  /** The only zone, or the strictest of several; null unless decided. */
  readonly zone: Zone | null;
  /** The sum, count, least or greatest rank that a `collect` with aggregation gives; else null. */
  readonly aggregate: number | null;
  /** The rules that the zones come from, or may come from where an unknown input makes no difference. */
  readonly rules: readonly Rule[];
  /** All rules that match for certain, in the table's order. */
  readonly matched: readonly Rule[];
  /** Rules that match or not, depending on inputs that are not known. */
  readonly possible: readonly Rule[];
  /** The inputs that the decision waits for; empty unless its status is `missing`. */
  readonly missing: readonly UnknownInput[];
  /** Inputs that some of those rules ask for and that are not known, but make no difference. */
  readonly immaterial: readonly UnknownInput[];
  /** Rules that do not apply to this initiative today. */
  readonly excepted: readonly { readonly rule: Rule; readonly exception: RuleException }[];
  /** What the zones ask of IT; all `none` unless decided. */
  readonly involvement: Involvement;
}

/**
 * Decides by the hit policy. Where inputs are not known, a decision is given if and only if every value
 * that they may have leads to the same one; else it says which inputs are missing.
 */
export function decide(
  governance: Governance,
  inputs: InputValues,
  exemption?: Exemption,
): Decision {
  const table = ruleTableOf(governance);
  const values = table.inputs.map((input) => knownValue(input, inputs));
  const unknown = table.inputs.filter((_, column) => values[column] === undefined);
  const certain: SoundRule[] = [];
  const possible: SoundRule[] = [];
  const excepted: { rule: Rule; exception: RuleException }[] = [];
  for (const rule of table.rules) {
    const answer = matches(rule, values);
    const exception = answer === 'no' ? undefined : activeException(rule.rule, exemption);
    if (exception) excepted.push({ rule: rule.rule, exception });
    else if (answer === 'yes') certain.push(rule);
    else if (answer === 'perhaps') possible.push(rule);
  }
  const outcome = commonOutcome(table, certain, possible, values);
  const open = unknown
    .filter(({ id }) => possible.some(({ rule }) => Object.hasOwn(rule.when, id)))
    .map((input) => describeUnknown(input, inputs));
  const zones = outcome?.zones ?? [];
  return {
    status: outcome?.status ?? 'missing',
    zones,
    zone: table.zones.find((zone) => zones.includes(zone)) ?? null,
    aggregate: outcome?.aggregate ?? null,
    rules: outcome?.rules.map(({ rule }) => rule) ?? [],
    matched: certain.map(({ rule }) => rule),
    possible: possible.map(({ rule }) => rule),
    missing: outcome ? [] : open,
    immaterial: outcome ? open : [],
    excepted,
    involvement: involvementOf(governance, zones),
  };
}

/** More cases of unknown inputs than this are not tried: the decision then counts as open … */
const MAX_CASES = 5000;
/** … nor more than some cases with very many rules each. */
const MAX_VISITS = 200_000;

/** The outcome that all values of the unknown inputs share; undefined if they differ. */
function commonOutcome(
  table: RuleTable,
  certain: readonly SoundRule[],
  possible: readonly SoundRule[],
  values: readonly (InputValue | undefined)[],
): Outcome | undefined {
  let common: Outcome | undefined;
  let cases = 0;
  let visits = 0;
  const decidingRules = new Set<SoundRule>();

  const agree = (alive: readonly SoundRule[]): boolean => {
    const outcome = outcomeOf(table, inOrder([...certain, ...alive]));
    common ??= outcome;
    for (const rule of outcome.rules) decidingRules.add(rule);
    return isSameOutcome(common, outcome);
  };

  const follow = (column: number, alive: readonly SoundRule[]): boolean => {
    visits += certain.length + alive.length;
    if (++cases > MAX_CASES || visits > MAX_VISITS) return false;
    if (alive.length === 0 || column === values.length) return agree(alive);
    const domain = table.domains[column];
    if (values[column] !== undefined || !domain) return follow(column + 1, alive);
    for (const left of survivors(domain, column, alive)) {
      if (!follow(column + 1, left)) return false;
    }
    return true;
  };

  if (!follow(0, possible) || !common) return undefined;
  return { ...common, rules: [...decidingRules] };
}

function isSameOutcome(a: Outcome, b: Outcome): boolean {
  return (
    a.status === b.status &&
    a.aggregate === b.aggregate &&
    a.zones.length === b.zones.length &&
    a.zones.every((zone, index) => zone === b.zones[index])
  );
}

function matches(
  { tests }: SoundRule,
  values: readonly (InputValue | undefined)[],
): 'yes' | 'no' | 'perhaps' {
  let answer: 'yes' | 'perhaps' = 'yes';
  for (const [column, test] of tests.entries()) {
    if (!test) continue;
    const value = values[column];
    if (value === undefined ? isEmpty(test) : !contains(test, value)) return 'no';
    if (value === undefined) answer = 'perhaps';
  }
  return answer;
}

function activeException(rule: Rule, exemption: Exemption | undefined): RuleException | undefined {
  return (
    exemption &&
    rule.exceptions.find(
      ({ initiativeId, until }) => initiativeId === exemption.initiativeId && exemption.on <= until,
    )
  );
}

function knownValue(input: GovernanceInput, inputs: InputValues): InputValue | undefined {
  const value = givenValue(input, inputs);
  return value !== undefined && isValueOf(input, value) ? value : undefined;
}

function describeUnknown(input: GovernanceInput, inputs: InputValues): UnknownInput {
  const value = givenValue(input, inputs);
  return value === undefined ? { input } : { input, value };
}

function givenValue({ id }: GovernanceInput, inputs: InputValues): InputValue | undefined {
  return Object.hasOwn(inputs, id) ? (inputs[id] ?? undefined) : undefined;
}
