/** The shape of a party, for the loader. */
import * as z from 'zod/mini';
import { PARTY_ROLES } from './party.js';
import { CurrencyCode, Id } from './primitives.js';

export const PartyShape = z.looseObject({
  id: Id,
  /** Shown name; a party with a well-known id such as `it` has a translated one without it. */
  name: z.optional(z.string()),
  /** Defaults to the id where that is a role, else to `other`. */
  role: z.optional(z.enum(PARTY_ROLES)),
  /** A CSS colour that replaces the role's own in every widget. */
  color: z.optional(z.string()),
  /** What it can put into joint initiatives, a year; a proposal by ability divides by it. */
  budget: z.optional(
    z.looseObject({ amountMinor: z.int().check(z.gte(0)), currency: CurrencyCode }),
  ),
});
