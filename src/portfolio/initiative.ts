/** Something that the parties do together: what it closes, how it is governed, who pays. */
import * as z from 'zod/mini';
import { FundingShape } from '../funding/funding.js';
import { Id, IsoDate, type Snapshot } from '../workspace/primitives.js';

export const InitiativeShape = z.looseObject({
  id: Id,
  name: z.string().check(z.minLength(1)),
  description: z.optional(z.string()),
  ownerPartyId: z.optional(Id),
  /** The capabilities whose gaps it closes. */
  capabilityIds: z._default(z.array(Id), []),
  /** Facts for the governance rules, by input id; an absent or null one is not known yet. */
  inputs: z._default(
    z.record(z.string(), z.nullable(z.union([z.string(), z.number(), z.boolean()]))),
    {},
  ),
  start: z.optional(IsoDate),
  end: z.optional(IsoDate),
  funding: z.optional(FundingShape),
  /** How much it is worth to do, 0 – 1,000,000, on any scale: the funding line compares to three decimals. */
  score: z.optional(z.number().check(z.gte(0), z.lte(1_000_000))),
  /** Expected benefit by party, minor units of the funding's currency. */
  benefits: z.optional(
    z.array(z.looseObject({ partyId: Id, amountMinor: z.int().check(z.gte(0)) })),
  ),
});

export type Initiative = Snapshot<z.infer<typeof InitiativeShape>>;
