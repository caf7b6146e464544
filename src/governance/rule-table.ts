/** The rules ready for decision and analysis: conditions in normal form, broken rules told apart. */
import {
  domainOf,
  isProblem,
  readCondition,
  type ConditionProblem,
  type ValueSet,
} from './conditions.js';
import type {
  Aggregation,
  Governance,
  GovernanceInput,
  HitPolicy,
  Rule,
  Zone,
} from './governance.js';
import { finish, type Steps } from './steps.js';

export interface SoundRule {
  readonly rule: Rule;
  /** Position among all rules, from 0. */
  readonly position: number;
  readonly zone: Zone;
  /** By position of the input; undefined = any value. */
  readonly tests: readonly (ValueSet | undefined)[];
}

/** A rule that cannot be applied as it stands; it takes no part in decisions. */
export interface BrokenRule {
  readonly rule: Rule;
  readonly position: number;
  readonly problems: readonly RuleProblem[];
}

export interface RuleProblem {
  readonly code: ConditionProblem['code'] | 'unknown-input' | 'unknown-zone';
  /** Where the condition is what is wrong. */
  readonly inputId?: string;
  readonly found: string;
  /** Allowed values, ids or a type, language-neutral. */
  readonly expected: string;
}

export interface RuleTable {
  readonly hitPolicy: HitPolicy;
  readonly aggregation: Aggregation | undefined;
  readonly inputs: readonly GovernanceInput[];
  readonly domains: readonly ValueSet[];
  /** Strictest first: by rank, equal ranks in the order of the document. */
  readonly zones: readonly Zone[];
  /** Where no rule matches; undefined = such a case is open. */
  readonly otherwise: Zone | undefined;
  readonly rules: readonly SoundRule[];
  readonly broken: readonly BrokenRule[];
}

const tables = new WeakMap<Governance, RuleTable>();

/** The table of a governance snapshot, built once per snapshot. */
export function ruleTableOf(governance: Governance): RuleTable {
  return finish(ruleTableSteps(governance));
}

/** The same in steps: a thousand rules take some ten milliseconds. */
export function* ruleTableSteps(governance: Governance): Steps<RuleTable> {
  const known = tables.get(governance);
  if (known) return known;
  const built = yield* buildTable(governance);
  tables.set(governance, built);
  return built;
}

/** Strictest first: the highest rank; equal ranks in the order of the document. */
export function byStrictness(zones: readonly Zone[]): readonly Zone[] {
  return zones.toSorted((a, b) => b.rank - a.rank);
}

function* buildTable(governance: Governance): Steps<RuleTable> {
  const { inputs, zones, rules, hitPolicy, aggregation, otherwise } = governance;
  const sound: SoundRule[] = [];
  const broken: BrokenRule[] = [];
  const inputIds = new Set(inputs.map(({ id }) => id));
  const zoneById = new Map(zones.map((zone) => [zone.id, zone]));
  for (const [position, rule] of rules.entries()) {
    if (position % 50 === 49) yield;
    const zone = zoneById.get(rule.zone);
    const { tests, problems } = readTests(rule, inputs, inputIds);
    if (!zone) problems.push({ code: 'unknown-zone', found: rule.zone, expected: idsOf(zones) });
    if (zone && problems.length === 0) sound.push({ rule, position, zone, tests });
    else broken.push({ rule, position, problems });
  }
  return {
    hitPolicy,
    aggregation,
    inputs,
    domains: inputs.map(domainOf),
    zones: byStrictness(zones),
    otherwise: otherwise === undefined ? undefined : zoneById.get(otherwise),
    rules: sound,
    broken,
  };
}

function readTests(
  { when }: Rule,
  inputs: readonly GovernanceInput[],
  inputIds: ReadonlySet<string>,
): { tests: (ValueSet | undefined)[]; problems: RuleProblem[] } {
  const problems: RuleProblem[] = Object.keys(when)
    .filter((inputId) => !inputIds.has(inputId))
    .map((inputId) => ({
      code: 'unknown-input',
      inputId,
      found: inputId,
      expected: idsOf(inputs),
    }));
  const tests = inputs.map((input) => {
    if (!Object.hasOwn(when, input.id)) return undefined;
    const result = readCondition(when[input.id], input);
    if (!isProblem(result)) return result;
    problems.push({ ...result, inputId: input.id });
    return undefined;
  });
  return { tests, problems };
}

function idsOf(items: readonly { readonly id: string }[]): string {
  return items.map(({ id }) => id).join(', ');
}
