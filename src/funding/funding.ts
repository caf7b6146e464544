/** Who pays which part of an initiative: what the parties stated, never what follows from it. */
import * as z from 'zod/mini';
import { CurrencyCode, Id, type Snapshot } from '../workspace/primitives.js';

/** Minor units (cents): a non-negative integer. */
const AmountMinor = z.int().check(z.gte(0));

/** One party's share. Addressed by `partyId`. */
export const StatedShareShape = z.looseObject({
  partyId: Id,
  /**
   * A number = basis points of the total (10,000 = all); `{ amountMinor }` = a sum that stays when the
   * total changes; null = an equal part of what the others leave.
   */
  stated: z._default(
    z.nullable(z.union([z.int().check(z.gte(0)), z.looseObject({ amountMinor: AmountMinor })])),
    null,
  ),
  /** True: dividers, proposals, "equal" and "fit to 100%" leave this share alone. */
  locked: z._default(z.boolean(), false),
});

export const FundingShape = z.looseObject({
  totalMinor: AmountMinor,
  currency: CurrencyCode,
  parties: z._default(z.array(StatedShareShape), []),
  /** Parts of the total by period (a quarter, a phase). Addressed by `period`. */
  schedule: z.optional(z.array(z.looseObject({ period: Id, amountMinor: AmountMinor }))),
});

export type Funding = Snapshot<z.infer<typeof FundingShape>>;
export type StatedShare = Snapshot<z.infer<typeof StatedShareShape>>;
/** What a party said it pays: basis points, a sum, or nothing. */
export type Stated = StatedShare['stated'];
