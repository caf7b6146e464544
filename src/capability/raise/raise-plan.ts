/** What it takes to bring the gap index down: which levels to raise, and how far the index then falls. */
import type { Capability, Scale } from '../capability.js';
import { gap } from '../gap.js';
import { currentLevel, exact } from '../level.js';
import { ringsOf } from '../scale.js';

/** A capability that counts in the index and is below its target. */
export interface Shortfall {
  readonly id: string;
  readonly importance: number;
  readonly current: number;
  /** Where a raise may stop, in ascending order: the scale's whole levels above current, then the target. */
  readonly stops: readonly number[];
}

/** What the index is made of: Σ importance·gap / Σ importance, in levels. */
export interface IndexSum {
  readonly weightedGaps: number;
  readonly weights: number;
  /** The widest weight first; among equals the widest gap, then the id. Those of importance 0 move nothing. */
  readonly shortfalls: readonly Shortfall[];
}

export interface Raise {
  readonly id: string;
  readonly importance: number;
  readonly from: number;
  readonly to: number;
}

/** A set of raises, one per capability. */
export interface RaisePlan {
  readonly raises: readonly Raise[];
  /** What the plan costs: the sum of all raises, in levels. */
  readonly levels: number;
  /** The index once all of them are done. */
  readonly index: number;
}

/** Null where the index is n/a: nothing has a gap figure, or all importances are 0. */
export function indexSum(
  capabilities: readonly Capability[],
  scale: Scale,
  date?: string,
): IndexSum | null {
  let weightedGaps = 0;
  let weights = 0;
  const shortfalls: Shortfall[] = [];
  for (const capability of capabilities) {
    const levels = gap(capability, date);
    if (levels === null) continue;
    const { id, importance, target } = capability;
    weightedGaps += importance * levels;
    weights += importance;
    const current = currentLevel(capability, date).mean;
    if (levels === 0 || importance === 0 || current === null || target === null) continue;
    shortfalls.push({ id, importance, current, stops: stopsOf(scale, current, target) });
  }
  if (weights === 0) return null;
  shortfalls.sort(
    (a, b) => b.importance - a.importance || widthOf(b) - widthOf(a) || (a.id < b.id ? -1 : 1),
  );
  return { weightedGaps: exact(weightedGaps), weights, shortfalls };
}

/** Levels from current to target. */
export function widthOf({ current, stops }: Shortfall): number {
  return exact((stops.at(-1) ?? current) - current);
}

export function levelsOf({ from, to }: Raise): number {
  return exact(to - from);
}

/** What a raise takes off Σ importance·gap. */
export function gainOf(raise: Raise): number {
  return exact(raise.importance * levelsOf(raise));
}

export function planOf(raises: readonly Raise[], sum: IndexSum): RaisePlan {
  const total = (figures: readonly number[]) => figures.reduce((all, one) => all + one, 0);
  return {
    raises,
    levels: exact(total(raises.map(levelsOf))),
    index: indexAfter(total(raises.map(gainOf)), sum),
  };
}

/** The index once `gain` is taken off Σ importance·gap. */
export function indexAfter(gain: number, { weightedGaps, weights }: IndexSum): number {
  return exact(Math.max(0, weightedGaps - gain) / weights);
}

function stopsOf(scale: Scale, current: number, target: number): readonly number[] {
  return [...ringsOf(scale).filter((level) => level > current && level < target), target];
}
