/** Who carries how much and when, over all initiatives of one currency. */
import type { Initiative } from '../../portfolio/initiative.js';
import type { Funding } from '../funding.js';
import { resolveSchedule, type Schedule } from '../schedule/schedule.js';

export interface PeriodStanding {
  /** By name, numbers by value; null, last: what no period has. */
  readonly periods: readonly (string | null)[];
  /** By party, in the order in which they first appear; a sum per period, in minor units. */
  readonly lines: readonly { readonly partyId: string; readonly amounts: readonly number[] }[];
  /** What all parties carry, per period. */
  readonly sums: readonly number[];
}

/**
 * All amounts together are those of the standing. An initiative without a schedule, or whose schedule
 * exceeds its total, counts in no period.
 */
export function standingByPeriod(
  initiatives: readonly Initiative[],
  currency: string,
): PeriodStanding {
  const schedules = initiatives.flatMap(({ funding }) =>
    funding?.currency === currency && funding.parties.length > 0 ? [countedSchedule(funding)] : [],
  );
  const names = new Set(schedules.flatMap(({ parts }) => parts.map(({ period }) => period)));
  const named = [...names].filter((name) => name !== null).sort(byName);
  const periods = names.has(null) ? [...named, null] : named;
  const byParty = new Map<string, number[]>();
  for (const { parts, lines } of schedules) {
    for (const { partyId, amounts } of lines) {
      const sums = byParty.get(partyId) ?? periods.map(() => 0);
      byParty.set(partyId, sums);
      amounts.forEach((amount, at) => {
        const column = periods.indexOf(parts[at]?.period ?? null);
        sums[column] = (sums[column] ?? 0) + amount;
      });
    }
  }
  const lines = [...byParty].map(([partyId, amounts]) => ({ partyId, amounts }));
  const sums = periods.map((_, at) =>
    lines.reduce((sum, line) => sum + (line.amounts[at] ?? 0), 0),
  );
  return { periods, lines, sums };
}

/** As it counts in the standing: one that exceeds the total is as good as none. */
export function countedSchedule(funding: Funding): Schedule {
  const schedule = resolveSchedule(funding);
  return schedule.state === 'over' ? resolveSchedule({ ...funding, schedule: [] }) : schedule;
}

/** The same order for every reader. */
const collator = new Intl.Collator('en', { numeric: true });
const byName = (a: string, b: string) => collator.compare(a, b);
