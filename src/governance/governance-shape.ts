/** The shapes of rules, zones and involvement, for the loader. */
import * as z from 'zod/mini';
import { Id, IsoDate } from '../workspace/primitives.js';
import { isLoggedChange } from './log/logged-change.js';
import { AGGREGATIONS, EXTENTS, HIT_POLICIES, INPUT_TYPES } from './governance.js';

/** One column of the decision table: a fact about an initiative. */
export const InputShape = z.looseObject({
  id: Id,
  name: z.optional(z.string()),
  type: z.enum(INPUT_TYPES),
  /** The allowed values of an `enum`, in order. */
  values: z.optional(z.array(z.string())),
  /** For people: `EUR`, `%`, `days` … An ISO 4217 code is shown as money. */
  unit: z.optional(z.string()),
  /** Inclusive ends of a `number`'s domain; an absent one is open. */
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  /** A `number` without fractions: nothing lies between 3 and 4. */
  integer: z.optional(z.boolean()),
});

/**
 * An interval of numbers. `from` and `to` are inclusive ends, `above` and `below` exclusive ones;
 * an absent end is open. `{ above: 50000 }` is (50000, ∞).
 */
export const IntervalShape = z.looseObject({
  from: z.optional(z.number()),
  above: z.optional(z.number()),
  to: z.optional(z.number()),
  below: z.optional(z.number()),
});

const Value = z.union([z.string(), z.number(), z.boolean()]);
const Test = z.union([Value, IntervalShape]);

/** What one input must be: this value or in this interval, one of these, or none of these (`not`). */
export const ConditionShape = z.union([
  Value,
  z.array(Test),
  z.looseObject({ not: z.array(Test) }),
  IntervalShape,
]);

/** An initiative that may deviate from a rule until a date (inclusive). Addressed by `initiativeId`. */
export const ExceptionShape = z.looseObject({
  initiativeId: Id,
  until: IsoDate,
  reason: z.string(),
});

export const RuleShape = z.looseObject({
  id: Id,
  /** By input id; an input that is not named may have any value. */
  when: z._default(z.record(z.string(), ConditionShape), {}),
  /** The zone's id that the rule leads to. */
  zone: Id,
  note: z.optional(z.string()),
  reviewOn: z.optional(IsoDate),
  exceptions: z._default(z.array(ExceptionShape), []),
});

export const ZoneShape = z.looseObject({
  id: Id,
  name: z.optional(z.string()),
  /** Higher = stricter; `priority` chooses the highest. */
  rank: z.number(),
  color: z.optional(z.string()),
  /** What a DMN table gives in this zone, by output, where that is more than one text. */
  outputs: z.optional(z.record(z.string(), Value)),
});

/** One committed change of the governance: who agreed to it, when, why, and what it wrote. */
export const LogEntryShape = z.looseObject({
  id: Id,
  on: IsoDate,
  partyId: z.optional(Id),
  /** Empty where none was given. */
  reason: z._default(z.string(), ''),
  /** See `log/logged-change.ts`. With one that cannot be read, the entry could not be reverted as a whole. */
  changes: z.array(z.unknown()).check(({ value, issues }) => {
    if (value.every(isLoggedChange)) return;
    issues.push({ code: 'custom', params: { code: 'format' }, input: value });
  }),
  /** The entries that it takes back. */
  reverts: z.optional(z.array(Id)),
});

export const NamedShape = z.looseObject({ id: Id, name: z.optional(z.string()) });
const Extent = z.enum(EXTENTS);

export const GovernanceShape = z.looseObject({
  inputs: z._default(z.array(InputShape), []),
  hitPolicy: z._default(z.enum(HIT_POLICIES), 'unique'),
  /** What `collect` makes of the ranks of the zones that it finds; absent = nothing. */
  aggregation: z.optional(z.enum(AGGREGATIONS)),
  rules: z._default(z.array(RuleShape), []),
  zones: z._default(z.array(ZoneShape), []),
  /** The zone's id where no rule matches (DMN's default output); absent = such a case is open. */
  otherwise: z.optional(Id),
  /** What IT may be involved in (rows of the involvement table). */
  scopes: z._default(z.array(NamedShape), []),
  /** When (its columns, in order of time). */
  stages: z._default(z.array(NamedShape), []),
  /** zone id → scope id → stage id → extent; an absent cell is `none`. */
  involvement: z._default(
    z.record(z.string(), z.record(z.string(), z.record(z.string(), Extent))),
    {},
  ),
  /** Committed changes, the latest last; absent as long as there is none. */
  log: z.optional(z.array(LogEntryShape)),
});
