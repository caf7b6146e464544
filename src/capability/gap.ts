/** How far capabilities fall short of what was agreed, how much that weighs, and which comes first. */
import type { Party } from '../workspace/party.js';
import type { Capability } from './capability.js';
import { currentLevel, exact, levelByRole } from './level.js';

/**
 * Levels between current and target, never negative: max(0, target − current).
 * Null where either is missing: what nobody assessed has no gap, and none of size 0 either.
 */
export function gap(capability: Capability, date?: string): number | null {
  const { mean } = currentLevel(capability, date);
  const target = capability.target ?? null;
  return mean === null || target === null ? null : exact(Math.max(0, target - mean));
}

/** importance · gap, null as {@link gap} is. */
export function weightedGap(capability: Capability, date?: string): number | null {
  const levels = gap(capability, date);
  return levels === null ? null : exact(capability.importance * levels);
}

/**
 * Σ importance·gap / Σ importance over the capabilities that have a gap, in levels.
 * Null (shown as n/a) where none has, or where all their importances are 0.
 */
export function gapIndex(capabilities: readonly Capability[], date?: string): number | null {
  let weighted = 0;
  let weight = 0;
  for (const capability of capabilities) {
    const levels = gap(capability, date);
    if (levels === null) continue;
    weighted += capability.importance * levels;
    weight += capability.importance;
  }
  return weight > 0 ? exact(weighted / weight) : null;
}

/** Level by IT − level by marketing; positive where IT sees more. Null unless both have assessed. */
export function perceptionGap(
  capability: Capability,
  parties: readonly Party[],
  date?: string,
): number | null {
  const it = levelByRole(capability, 'it', parties, date);
  const marketing = levelByRole(capability, 'marketing', parties, date);
  return it === null || marketing === null ? null : exact(it - marketing);
}

/** Levels gained (or, negative, lost) between two dates; null unless assessed by both. */
export function movement(capability: Capability, from: string, to?: string): number | null {
  const before = currentLevel(capability, from).mean;
  const after = currentLevel(capability, to).mean;
  return before === null || after === null ? null : exact(after - before);
}

/** Anything that carries an id and a figure to rank by. */
export interface Rankable {
  readonly id: string;
  readonly weightedGap: number | null;
}

/** Order of the ranking: the heaviest gap first, ties by id, what has no gap figure last. */
export function compareWeightedGap(a: Rankable, b: Rankable): number {
  if (a.weightedGap === b.weightedGap) return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  if (a.weightedGap === null) return 1;
  if (b.weightedGap === null) return -1;
  return b.weightedGap - a.weightedGap;
}
