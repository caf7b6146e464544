/** Restates a whole split at once: equal parts, scaled to 100%, or by the weights of a proposal. */
import { allocate, seniorityOf } from './allocate.js';
import type { StatedByParty } from './divider.js';
import type { Funding } from './funding.js';
import { resolveSplit, type ShareLine, type Split } from './split.js';

/** Nobody but the locked ones states a share any more, so all others have equal parts of the rest. */
export function equalShares(split: Split): StatedByParty {
  return split.lines.filter(isFree).map((line) => [line.partyId, null] as const);
}

/**
 * The stated shares in the same proportions, summing to the whole; locked ones keep theirs.
 * Null where the locked ones alone exceed it, or nothing else is stated.
 */
export function fitToWhole(split: Split): StatedByParty | null {
  const stated = split.lines.filter((line) => isFree(line) && line.stated !== null);
  const rest = split.whole - lockedPart(split);
  if (rest < 0 || stated.length === 0) return null;
  return give(
    rest,
    stated,
    stated.map((line) => BigInt(line.part)),
    split,
  );
}

/** The split that it would be with these shares stated. */
export function restated({ totalMinor, currency, lines }: Split, shares: StatedByParty): Split {
  const next = new Map(shares);
  const parties = lines.map(({ partyId, stated, locked }) => {
    return { partyId, locked, stated: next.has(partyId) ? (next.get(partyId) ?? null) : stated };
  });
  return resolveSplit({ totalMinor, currency, parties });
}

/**
 * The whole less the locked shares, given out by weight (a non-negative integer per party; an absent one
 * counts as 0). Null where the locked ones exceed the whole, or nobody unlocked has a weight.
 */
export function sharesByWeight(
  funding: Funding,
  weights: ReadonlyMap<string, bigint>,
): StatedByParty | null {
  // Sums that are about to be restated must not decide the unit.
  const parties = funding.parties.map((party) =>
    party.locked ? party : { ...party, stated: null },
  );
  const split = resolveSplit({ ...funding, parties });
  const free = split.lines.filter(isFree);
  const wanted = free.map((line) => weights.get(line.partyId) ?? 0n);
  const rest = split.whole - lockedPart(split);
  if (rest < 0 || wanted.every((weight) => weight === 0n)) return null;
  return give(rest, free, wanted, split);
}

function isFree(line: ShareLine): boolean {
  return !line.locked;
}

function lockedPart(split: Split): number {
  return split.lines.reduce((sum, line) => sum + (line.locked ? line.part : 0), 0);
}

/** In the unit of the split: percentages stay percentages, and where a sum is involved all become sums. */
function give(
  rest: number,
  lines: readonly ShareLine[],
  weights: readonly bigint[],
  { unit }: Split,
): StatedByParty {
  const parts = allocate(rest, weights, seniorityOf(lines.map((line) => line.partyId)));
  return lines.map((line, at) => {
    const part = parts[at] ?? 0;
    return [line.partyId, unit === 'bps' ? part : { amountMinor: part }] as const;
  });
}
