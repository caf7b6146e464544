/** A party to the pact: a department, or whoever else pays, decides, assesses or works. */
import * as z from 'zod/mini';
import { CurrencyCode, Id, type Snapshot } from './primitives.js';

/** What a party stands for; figures such as the perception gap compare `it` with `marketing`. */
export const PARTY_ROLES = ['marketing', 'it', 'data', 'executive', 'other'] as const;

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

export type Party = Snapshot<z.infer<typeof PartyShape>>;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** The role that a party plays: the stated one, else the one that its id names, else `other`. */
export function roleOf(party: Party): PartyRole {
  return party.role ?? PARTY_ROLES.find((role) => role === party.id) ?? 'other';
}
