/** The day that a level is given for when it is set by hand. */
import { today } from '../locales/today.js';
import type { Capability } from './capability.js';

/**
 * The day that is looked at (`YYYY-MM-DD`), without one today; but then never before the party's last
 * level, which would hide the new one.
 */
export function assessmentDay(
  { assessments }: Capability,
  partyId: string,
  lookedAt: string | undefined,
): string {
  if (lookedAt !== undefined) return lookedAt;
  const days = assessments.flatMap((one) => (one.partyId === partyId ? one.on : []));
  return [today(), ...days].reduce((latest, day) => (day > latest ? day : latest));
}
