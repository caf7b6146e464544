/** What follows from the stated shares of one initiative: every party's share and sum, always the whole. */
import { memoize } from '../workspace/memo.js';
import { sameMembers } from '../workspace/same-members.js';
import { allocate, seniorityOf } from './allocate.js';
import type { Funding, Stated } from './funding.js';

/** Basis points of the whole. */
export const WHOLE_BPS = 10_000;

export interface ShareLine {
  readonly partyId: string;
  /** Of the total, normalised: all lines of a split sum to 10,000. */
  readonly shareBps: number;
  /** Normalised: all lines of a split sum to its total. */
  readonly amountMinor: number;
  readonly stated: Stated;
  /** Without effect unless the share is stated. */
  readonly locked: boolean;
  /** As stated, before it is normalised, in the split's `unit`; the same as the share or amount where the split is whole. */
  readonly part: number;
}

export interface Split {
  readonly totalMinor: number;
  readonly currency: string;
  readonly lines: readonly ShareLine[];
  /** What parts are reckoned in: minor units as soon as one party stated a sum, else basis points. */
  readonly unit: 'bps' | 'minor';
  /** The total, in `unit`. */
  readonly whole: number;
  /** What was stated in all, in `unit`. */
  readonly statedSum: number;
  /** `over` and `under`: what was stated is not the whole, and is shown beside the normalised shares. */
  readonly state: 'whole' | 'over' | 'under';
}

/**
 * Stated shares stay, and the rest is divided equally among those who stated nothing. Where the stated
 * ones exceed the whole, or fall short of it with nobody left to take the rest, all are scaled to it.
 * No cent is lost: shares and amounts are each given out by largest remainder, ties by party id.
 */
export function resolveSplit({ totalMinor, currency, parties }: Funding): Split {
  const { unit, whole, stated, statedSum, state, weights } = weigh({ totalMinor, lines: parties });
  const seniority = seniorityOf(parties.map(({ partyId }) => partyId));
  const shares = allocate(WHOLE_BPS, weights, seniority);
  const amounts = allocate(totalMinor, weights, seniority);

  const lines = parties.map((party, at) => {
    const shareBps = shares[at] ?? 0;
    const amountMinor = amounts[at] ?? 0;
    const normalised = unit === 'minor' ? amountMinor : shareBps;
    return {
      partyId: party.partyId,
      shareBps,
      amountMinor,
      stated: party.stated,
      locked: party.locked && party.stated !== null,
      part: state === 'whole' ? normalised : (stated[at] ?? 0),
    };
  });
  return {
    totalMinor,
    currency,
    lines,
    unit,
    whole,
    statedSum,
    state: parties.length ? state : 'whole',
  };
}

interface Weighed extends Pick<Split, 'unit' | 'whole' | 'statedSum' | 'state'> {
  /** In `unit`; null = nothing. */
  readonly stated: readonly (number | null)[];
  /** What shares and sums are in proportion to; all 0 = equal parts. */
  readonly weights: readonly bigint[];
}

/** What each party's part is reckoned from, in the order of the lines. */
export function weigh({
  totalMinor,
  lines,
}: {
  readonly totalMinor: number;
  readonly lines: readonly { readonly stated: Stated }[];
}): Weighed {
  const unit = lines.some(({ stated }) => isSum(stated)) ? 'minor' : 'bps';
  const whole = unit === 'minor' ? totalMinor : WHOLE_BPS;
  const stated = lines.map((line) => partOf(line.stated, unit, totalMinor));
  const statedSum = stated.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const takers = BigInt(stated.filter((part) => part === null).length);
  const state = statedSum > whole ? 'over' : statedSum < whole && takers === 0n ? 'under' : 'whole';

  // Scaled by the number of takers, so that an equal part of the rest is an integer.
  const rest = BigInt(Math.max(0, whole - statedSum));
  const weights = stated.map((part) => (part === null ? rest : BigInt(part) * (takers || 1n)));
  return { unit, whole, stated, statedSum, state, weights };
}

/** The same split with the lines of `before` where they say the same, so that what was drawn of them can be kept. */
export function keepLines(split: Split, before: Split | undefined): Split {
  const lines = split.lines.map((line, at) => {
    const known = before?.lines[at];
    return known && sameMembers(known, line) ? known : line;
  });
  return { ...split, lines };
}

/** What was stated in all, as a share of the total in basis points. */
export function statedBps({ statedSum, whole }: Split): number {
  return bpsOf(statedSum, whole);
}

/** Minor units; the same for every step of a drag. */
const equalAmounts = memoize((totalMinor: number, seniority: readonly number[]) =>
  allocate(
    totalMinor,
    seniority.map(() => 1n),
    seniority,
  ),
);

/** What each party would pay more (or less) than an equal part: minor units, in the order of the lines. */
export function deviationFromEqual({ totalMinor, lines }: Split): number[] {
  const equal = equalAmounts(totalMinor, seniorityOf(lines.map(({ partyId }) => partyId)));
  return lines.map(({ amountMinor }, at) => amountMinor - (equal[at] ?? 0));
}

export function isSum(stated: Stated): stated is { readonly amountMinor: number } {
  return typeof stated === 'object' && stated !== null;
}

/** A stated share in a unit; a percentage as minor units is rounded half up. Null where nothing is stated. */
function partOf(stated: Stated, unit: Split['unit'], totalMinor: number): number | null {
  if (stated === null) return null;
  if (isSum(stated)) return stated.amountMinor;
  return unit === 'bps' ? stated : minorOf(stated, totalMinor);
}

/** A share of a total in minor units, rounded half up. */
export function minorOf(shareBps: number, totalMinor: number): number {
  return Number((BigInt(shareBps) * BigInt(totalMinor) * 2n + 10_000n) / 20_000n);
}

/** A part of a total as a share in basis points, rounded half up; 0 of 0 is 0, anything of 0 counts as all. */
export function bpsOf(part: number, whole: number): number {
  if (whole === 0) return part === 0 ? 0 : WHOLE_BPS;
  return Number((BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole)));
}

/**
 * The way to state a part so that it means exactly that part: basis points where it is a whole number of
 * them, else the sum.
 */
export function statedExactly(part: number, unit: Split['unit'], totalMinor: number): Stated {
  if (unit === 'bps') return part;
  if (totalMinor === 0) return { amountMinor: part };
  const tenThousandth = BigInt(part) * BigInt(WHOLE_BPS);
  const total = BigInt(totalMinor);
  return tenThousandth % total === 0n ? Number(tenThousandth / total) : { amountMinor: part };
}
