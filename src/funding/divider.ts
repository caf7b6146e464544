/** Moves money between neighbours of the bar: what one gains the other gives, and nobody else notices. */
import type { Stated } from './funding.js';
import { minorOf, statedExactly, type Split } from './split.js';

/** The line between two segments of the bar, and the two parties that it moves money between. */
export interface Divider {
  /** Positions of the parties in the split: the nearest on either side that is not locked. */
  readonly left: number;
  readonly right: number;
  /** What the left one has, and what both have together: integers in the divider's unit. */
  readonly leftPart: number;
  readonly pair: number;
  readonly unit: Split['unit'];
  readonly whole: number;
}

/** One newly stated share per party that a move touches. */
export type StatedByParty = readonly (readonly [partyId: string, stated: Stated])[];

/**
 * The divider after the segment at `position`; null where all parties on one side are locked.
 * Segments between the two parties are locked and move along without changing size.
 */
export function dividerAfter(split: Split, position: number): Divider | null {
  const left = split.lines.findLastIndex((line, at) => at <= position && !line.locked);
  const right = split.lines.findIndex((line, at) => at > position && !line.locked);
  if (left < 0 || right < 0) return null;
  const { unit, whole, parts } = movableParts(split, left, right);
  const leftPart = parts[left] ?? 0;
  return { left, right, leftPart, pair: leftPart + (parts[right] ?? 0), unit, whole };
}

/**
 * Both parties' shares, stated, once the left one has `leftBps` of the whole (kept between nothing and what
 * both have together). The sum of the two stays the same to the unit.
 */
export function moveDivider(split: Split, divider: Divider, leftBps: number): StatedByParty {
  const { left, right, pair, unit } = divider;
  const asked = Math.round(leftBps);
  const wanted = unit === 'bps' ? asked : minorOf(Math.max(0, asked), split.totalMinor);
  const leftPart = Math.min(pair, Math.max(0, wanted));
  const state = (at: number, part: number): [string, Stated] => [
    split.lines[at]?.partyId ?? '',
    statedExactly(part, unit, split.totalMinor),
  ];
  return [state(left, leftPart), state(right, pair - leftPart)];
}

/** The next value on a grid of `step` basis points; a value between two grid lines goes to the nearer side first. */
export function stepBps(valueBps: number, step: number): number {
  const grid = Math.abs(step);
  return step > 0
    ? Math.floor(valueBps / grid) * grid + grid
    : Math.ceil(valueBps / grid) * grid - grid;
}

/**
 * Thirds are no whole number of basis points. Moving two of them in basis points would shift the third by
 * a rounding, so they are moved in minor units, where those are the finer ones.
 */
function movableParts(
  { unit, whole, totalMinor, lines, state }: Split,
  left: number,
  right: number,
): Pick<Divider, 'unit' | 'whole'> & { parts: number[] } {
  const parts = lines.map((line) => line.part);
  if (unit === 'minor' || state !== 'whole' || totalMinor < whole) return { unit, whole, parts };
  const takers = lines.filter((line) => line.stated === null);
  const even = takers.every((line) => line.part === takers[0]?.part);
  const bystander = lines.some((line, at) => line.stated === null && at !== left && at !== right);
  if (even || !bystander) return { unit, whole, parts };
  return { unit: 'minor', whole: totalMinor, parts: lines.map((line) => line.amountMinor) };
}
