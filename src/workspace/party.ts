/** A party to the pact: a department, or whoever else pays, decides, assesses or works. */
import type * as z from 'zod/mini';
import type { PartyShape } from './party-shape.js';
import type { Snapshot } from './primitives.js';

/** What a party stands for; figures such as the perception gap compare `it` with `marketing`. */
export const PARTY_ROLES = ['marketing', 'it', 'data', 'executive', 'other'] as const;

export type Party = Snapshot<z.infer<typeof PartyShape>>;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** The role that a party plays: the stated one, else the one that its id names, else `other`. */
export function roleOf(party: Party): PartyRole {
  return party.role ?? PARTY_ROLES.find((role) => role === party.id) ?? 'other';
}
