/** Reads a form's value back. Loaded when one is set, with the validator. */
import * as z from 'zod/mini';
import { FundingShape, type Funding } from './funding.js';

/**
 * A funding from what `formValue` wrote, or from a funding's own JSON; undefined where it is neither. What
 * `formValue` says of a party beside what it stated is reckoned, and left out.
 */
export function fundingFrom(text: string): Funding | undefined {
  try {
    const { shares, ...value } = JSON.parse(text) as { shares?: unknown };
    const whole = shares === undefined ? value : { ...value, parties: shares };
    const parsed = z.safeParse(FundingShape, whole);
    if (!parsed.success || shares === undefined) return parsed.data;
    const parties = parsed.data.parties.map(({ partyId, stated, locked }) => ({
      partyId,
      stated,
      locked,
    }));
    return { ...parsed.data, parties };
  } catch {
    return undefined;
  }
}
