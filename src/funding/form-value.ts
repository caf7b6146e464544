/** Reads a form's value back. Loaded when one is set, with the validator. */
import * as z from 'zod/mini';
import { FundingShape, type Funding } from './funding.js';

/** A funding from what `formValue` wrote, or from a funding's own JSON; undefined where it is neither. */
export function fundingFrom(text: string): Funding | undefined {
  try {
    const { shares, ...value } = JSON.parse(text) as { shares?: unknown };
    const whole = shares === undefined ? value : { ...value, parties: shares };
    const parsed = z.safeParse(FundingShape, whole);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
