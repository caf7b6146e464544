/** How well a capability is done: by one party, by all of them, on any day. */
import { roleOf, type Party, type PartyRole } from '../workspace/party.js';
import type { Assessment, Capability } from './capability.js';

/** On the workspace's scale; both null where nobody has assessed. */
export interface CurrentLevel {
  readonly mean: number | null;
  /** The lowest of the levels that make up the mean. */
  readonly min: number | null;
}

const NOT_ASSESSED: CurrentLevel = { mean: null, min: null };

/**
 * Mean and minimum of the parties' latest levels up to `date` (inclusive, `YYYY-MM-DD`; none = ever).
 * A capability that no party ever gave a level has its plain `current`, on any date.
 */
export function currentLevel(capability: Capability, date?: string): CurrentLevel {
  if (!capability.assessments.some((assessment) => assessment.level !== null)) {
    const level = capability.current ?? null;
    return { mean: level, min: level };
  }
  const levels = [...latestByParty(capability, date).values()].flatMap(({ level }) => level ?? []);
  if (levels.length === 0) return NOT_ASSESSED;
  return { mean: mean(levels), min: Math.min(...levels) };
}

/** The party's latest level up to `date`; null where it has none, or last said "not assessed". */
export function levelBy(capability: Capability, partyId: string, date?: string): number | null {
  return latestByParty(capability, date).get(partyId)?.level ?? null;
}

/** The mean level by all parties of one role, null where none of them has assessed. */
export function levelByRole(
  capability: Capability,
  role: PartyRole,
  parties: readonly Party[],
  date?: string,
): number | null {
  const levels: number[] = [];
  for (const [partyId, { level }] of latestByParty(capability, date)) {
    const party = parties.find(({ id }) => id === partyId) ?? { id: partyId };
    if (level !== null && roleOf(party) === role) levels.push(level);
  }
  return levels.length > 0 ? mean(levels) : null;
}

/** Each party's latest assessment up to `date`; of two on one day the later in the list counts. */
export function latestByParty(
  capability: Capability,
  date?: string,
): ReadonlyMap<string, Assessment> {
  const latest = new Map<string, Assessment>();
  for (const assessment of capability.assessments) {
    if (date !== undefined && assessment.on > date) continue;
    const known = latest.get(assessment.partyId);
    if (!known || known.on <= assessment.on) latest.set(assessment.partyId, assessment);
  }
  return latest;
}

/** The days on which anybody assessed any of these, earliest first. */
export function assessmentDates(capabilities: readonly Capability[]): string[] {
  const dates = new Set<string>();
  for (const capability of capabilities) {
    for (const assessment of capability.assessments) dates.add(assessment.on);
  }
  return [...dates].sort();
}

/** Without the noise of binary fractions, so that equal figures compare equal. */
export function exact(figure: number): number {
  return Math.round(figure * 1e6) / 1e6;
}

function mean(levels: readonly number[]): number {
  return exact(levels.reduce((sum, level) => sum + level, 0) / levels.length);
}
