/** An assessment of several capabilities by one party on one day: what is done, what comes next, what came of it. */
import type { Assessment, Capability, Scale } from '../capability.js';
import { exact, latestByParty } from '../level.js';
import { ringsOf } from '../scale.js';

export interface SessionItem {
  readonly capability: Capability;
  /** What the party said on the day of the session; undefined = not yet. */
  readonly now: Assessment | undefined;
  /** What it had said last before that day. */
  readonly before: Assessment | undefined;
}

export interface SessionOutcome {
  readonly total: number;
  /** With a level. */
  readonly assessed: number;
  /** Looked at, and explicitly not assessed. */
  readonly notAssessed: number;
  /** Not looked at. */
  readonly open: number;
  /** Of those with a level; null where there is none. */
  readonly mean: number | null;
  /** Higher, and lower, than the party had said before. */
  readonly raised: number;
  readonly lowered: number;
}

/** `on`: the day of the session, `YYYY-MM-DD`. */
export function sessionItems(
  capabilities: readonly Capability[],
  partyId: string,
  on: string,
): readonly SessionItem[] {
  return capabilities.map((capability) => {
    const earlier = capability.assessments.filter((one) => one.on < on);
    return {
      capability,
      now: capability.assessments.find((one) => one.partyId === partyId && one.on === on),
      before: latestByParty({ ...capability, assessments: earlier }).get(partyId),
    };
  });
}

/** Where to go on: the next that is open, from a position on and then from the start; undefined = all done. */
export function nextOpen(items: readonly SessionItem[], from: number): number | undefined {
  const open = items.flatMap(({ now }, position) => (now ? [] : [position]));
  return open.find((position) => position >= from) ?? open[0];
}

export function outcomeOf(items: readonly SessionItem[]): SessionOutcome {
  const levels = items.flatMap(({ now }) => now?.level ?? []);
  const changes = items.map(changeOf);
  return {
    total: items.length,
    assessed: levels.length,
    notAssessed: items.filter(({ now }) => now?.level === null).length,
    open: items.filter(({ now }) => !now).length,
    mean:
      levels.length > 0 ? exact(levels.reduce((all, one) => all + one, 0) / levels.length) : null,
    raised: changes.filter((change) => (change ?? 0) > 0).length,
    lowered: changes.filter((change) => (change ?? 0) < 0).length,
  };
}

/** Levels gained since the party's last word; null where one of the two has no level. */
export function changeOf({ now, before }: SessionItem): number | null {
  const [level, last] = [now?.level ?? null, before?.level ?? null];
  return level === null || last === null ? null : exact(level - last);
}

/** The levels to choose from: the scale's whole ones, both ends included. */
export function offeredLevels(scale: Scale): readonly number[] {
  return [scale.min, ...ringsOf(scale)];
}

/** The level that a key sets: its own digit; null for the key of “not assessed”; undefined for other keys. */
export function levelOfKey(key: string, levels: readonly number[]): number | null | undefined {
  if (key === '-' || key === '\u2013') return null;
  return /^\d$/.test(key) ? levels.find((level) => level === Number(key)) : undefined;
}
