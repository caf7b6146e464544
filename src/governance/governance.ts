/** The rules that put an initiative in a zone, and what each zone means for IT's involvement. */
import type * as z from 'zod/mini';
import type { Snapshot } from '../workspace/primitives.js';
import type {
  GovernanceShape,
  InputShape,
  IntervalShape,
  RuleShape,
  ExceptionShape,
  ZoneShape,
  NamedShape,
  LogEntryShape,
} from './governance-shape.js';

export const INPUT_TYPES = ['enum', 'number', 'boolean'] as const;

/** How the matching rules decide, after DMN 1.3 §8.2.8; the last three give several zones. */
export const HIT_POLICIES = [
  'unique',
  'any',
  'first',
  'priority',
  'collect',
  'rule-order',
  'output-order',
] as const;

/** DMN's operators for `collect`, over the ranks of the zones (§8.2.8): the mildest, the strictest, their sum, how many. */
export const AGGREGATIONS = ['min', 'max', 'sum', 'count'] as const;

/** How far IT takes part, weakest first: the order is the one that `collect` compares by. */
export const EXTENTS = [
  'none',
  'informed',
  'consulted',
  'approves',
  'co-delivers',
  'leads',
] as const;

export type Governance = Snapshot<z.infer<typeof GovernanceShape>>;
export type GovernanceInput = Snapshot<z.infer<typeof InputShape>>;
export type Interval = Snapshot<z.infer<typeof IntervalShape>>;
export type InputValue = string | number | boolean;
export type Test = InputValue | Interval;
export type Condition = Test | readonly Test[] | { readonly not: readonly Test[] };
export type Rule = Snapshot<z.infer<typeof RuleShape>>;
export type RuleException = Snapshot<z.infer<typeof ExceptionShape>>;
export type Zone = Snapshot<z.infer<typeof ZoneShape>>;
export type Scope = Snapshot<z.infer<typeof NamedShape>>;
export type Stage = Scope;
export type Extent = (typeof EXTENTS)[number];
export type HitPolicy = (typeof HIT_POLICIES)[number];

export function isNegation(condition: Condition): condition is { readonly not: readonly Test[] } {
  return typeof condition === 'object' && 'not' in condition;
}

export function isList(
  condition: Exclude<Condition, { readonly not: unknown }>,
): condition is readonly Test[] {
  return Array.isArray(condition);
}
export type Aggregation = (typeof AGGREGATIONS)[number];
export type LogEntry = Snapshot<z.infer<typeof LogEntryShape>>;
