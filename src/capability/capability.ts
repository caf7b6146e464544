/** What the company must be able to do, how well it does it, and the scale that measures it. */
import * as z from 'zod/mini';
import { Id, IsoDate, type Snapshot } from '../workspace/primitives.js';

/** The maturity scale of the whole workspace; `labels` names its whole levels from `min` up. */
export const ScaleShape = z.looseObject({
  min: z._default(z.number(), 0),
  max: z._default(z.number(), 5),
  /** Empty: the widgets' own words (initial … optimised) where the scale is 0–5, else numbers. */
  labels: z._default(z.array(z.string()), []),
  /** What each of the labels means, in the same order; else the widgets' own where the labels are, too. */
  descriptions: z.optional(z.array(z.string())),
});

/** One party's judgement on one day. Addressed by `partyId` and `on`. */
export const AssessmentShape = z.looseObject({
  partyId: Id,
  /** On the workspace's scale; null = looked at, and not assessed. */
  level: z.nullable(z.number()),
  on: IsoDate,
  evidence: z.optional(
    z.looseObject({ text: z.optional(z.string()), url: z.optional(z.string()) }),
  ),
});

export const CapabilityShape = z.looseObject({
  id: Id,
  parentId: z.optional(Id),
  name: z.string().check(z.minLength(1)),
  description: z.optional(z.string()),
  /** Weight of the gap, 0 (none) to 5. */
  importance: z._default(z.number().check(z.gte(0), z.lte(5)), 1),
  /** Wanted level on the workspace's scale; null = no target agreed, so no gap. */
  target: z._default(z.nullable(z.number()), null),
  /** Level of a capability that nobody assessed by party; ignored as soon as one assessment has a level. */
  current: z.optional(z.nullable(z.number())),
  assessments: z._default(z.array(AssessmentShape), []),
  ownerPartyId: z.optional(Id),
  supportedBy: z._default(z.array(Id), []),
});

export type Scale = Snapshot<z.infer<typeof ScaleShape>>;
export type Assessment = Snapshot<z.infer<typeof AssessmentShape>>;
export type Capability = Snapshot<z.infer<typeof CapabilityShape>>;
