/** The split by period: who carries what and when, adding up to every period and to every party. */
import { allocate, seniorityOf } from '../allocate.js';
import type { Funding } from '../funding.js';
import { resolveSplit } from '../split.js';
import { controlledRounding } from './controlled-rounding.js';

export interface SchedulePart {
  /** Null: of the total, what no period has yet. */
  readonly period: string | null;
  readonly amountMinor: number;
}

export interface ScheduleLine {
  readonly partyId: string;
  /** In the order of the schedule's parts. */
  readonly amounts: readonly number[];
  /** All of them together: what the party pays, unless the schedule exceeds the total. */
  readonly amountMinor: number;
}

export interface Schedule {
  readonly currency: string;
  readonly totalMinor: number;
  /** What the periods have in all. */
  readonly scheduledMinor: number;
  /** `over`: the periods have more than the total; `under`: the last part is what they lack. */
  readonly state: 'whole' | 'over' | 'under';
  readonly parts: readonly SchedulePart[];
  readonly lines: readonly ScheduleLine[];
}

/**
 * Each party pays its share of each period, to the minor unit: the parties of a period sum to its amount,
 * the periods of a party to the party's amount (see {@link controlledRounding}). Where the periods fall
 * short of the total, the rest is a part of its own; where they exceed it, the parties' sums exceed theirs
 * in proportion. Nothing is rebalanced.
 */
export function resolveSchedule(funding: Funding): Schedule {
  const { totalMinor, currency, schedule = [] } = funding;
  const split = resolveSplit(funding);
  const scheduledMinor = schedule.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const rest = totalMinor - scheduledMinor;
  const parts: SchedulePart[] = schedule.map(({ period, amountMinor }) => ({
    period,
    amountMinor,
  }));
  if (rest > 0) parts.push({ period: null, amountMinor: rest });

  const partyIds = split.lines.map(({ partyId }) => partyId);
  const seniority = seniorityOf(partyIds);
  const own = split.lines.map(({ amountMinor }) => amountMinor);
  const sums = rest < 0 ? allocate(scheduledMinor, own.map(BigInt), seniority) : own;
  const amounts = parts.map(({ amountMinor }) => amountMinor);
  const table = controlledRounding(sums, amounts, seniority);
  return {
    currency,
    totalMinor,
    scheduledMinor,
    state: rest < 0 ? 'over' : rest > 0 ? 'under' : 'whole',
    parts,
    lines: partyIds.map((partyId, at) => ({
      partyId,
      amounts: table[at] ?? [],
      amountMinor: sums[at] ?? 0,
    })),
  };
}
