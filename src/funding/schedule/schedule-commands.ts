/** The edits of an initiative's schedule. Each returns a command for the store. */
import type { Command } from '../../workspace/store.js';
import { allocate } from '../allocate.js';
import { setTotal } from '../funding-commands.js';
import type { Funding } from '../funding.js';

type Period = NonNullable<Funding['schedule']>[number];

/** A first schedule: periods of equal amounts. */
export function beginSchedule(
  initiativeId: string,
  totalMinor: number,
  periods: readonly string[],
): Command {
  const amounts = allocate(
    totalMinor,
    periods.map(() => 1n),
  );
  const value = periods.map((period, at) => ({ period, amountMinor: amounts[at] ?? 0 }));
  return () => [{ path: schedulePath(initiativeId), value }];
}

export function addPeriod(initiativeId: string, period: string, amountMinor: number): Command {
  return () => [{ path: [...schedulePath(initiativeId), period], value: { period, amountMinor } }];
}

/** The last one takes the schedule with it. */
export function removePeriod(initiativeId: string, period: string): Command {
  return ({ document }) => {
    const path = schedulePath(initiativeId);
    const { funding } = document.initiatives.find(({ id }) => id === initiativeId) ?? {};
    return [{ path: funding?.schedule?.length === 1 ? path : [...path, period] }];
  };
}

/** `after`: the period before it, null where it is the first; so it keeps its place. */
export function renamePeriod(
  initiativeId: string,
  period: Period,
  name: string,
  after: string | null,
): Command {
  const path = schedulePath(initiativeId);
  return () => [
    { path: [...path, period.period] },
    { path: [...path, name], value: { ...period, period: name }, after },
  ];
}

export function setPeriodAmount(
  initiativeId: string,
  period: string,
  amountMinor: number,
): Command {
  return () => [
    { path: [...schedulePath(initiativeId), period, 'amountMinor'], value: amountMinor },
  ];
}

/** All periods in the same proportions, summing to the total; of periods without amounts, equal ones. */
export function scaleSchedule(
  initiativeId: string,
  { totalMinor, schedule = [] }: Funding,
): Command {
  const amounts = allocate(
    totalMinor,
    schedule.map(({ amountMinor }) => BigInt(amountMinor)),
  );
  return () =>
    schedule.map(({ period }, at) => ({
      path: [...schedulePath(initiativeId), period, 'amountMinor'],
      value: amounts[at] ?? 0,
    }));
}

/** The total becomes what the periods have in all. */
export function totalFromSchedule(initiativeId: string, { schedule = [] }: Funding): Command {
  return setTotal(
    initiativeId,
    schedule.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
  );
}

function schedulePath(initiativeId: string): string[] {
  return ['initiatives', initiativeId, 'funding', 'schedule'];
}
