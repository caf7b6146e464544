/** All figures that a radar, its list and its table show, from the document and what was asked of it. */
import { slug } from '../element/rows.js';
import type { Party } from '../workspace/party.js';
import type { Capability, Scale } from './capability.js';
import { compareWeightedGap, gap, gapIndex, perceptionGap, weightedGap } from './gap.js';
import { assessmentDates, currentLevel, exact, levelBy } from './level.js';
import { usableScale } from './scale.js';
import { choose, leavesOf, parentIds, type Choice } from './tree.js';

/** Fewer axes make no figure … */
const FEWEST_AXES = 3;
/** … and more a hedge. */
export const MOST_AXES = 24;

/**
 * The choice that was asked for, by ids or names, group or depth; without any, all leaves, or the groups
 * at the root where there are more leaves than a figure can show.
 */
export function radarChoice(
  capabilities: readonly Capability[],
  names: readonly string[],
  group: string | undefined,
  depth: number | undefined,
): Choice {
  // In tables and attributes names stand, and ids are made of them.
  if (names.length > 0) return { ids: names.flatMap((name) => [name, slug(name)]) };
  if (group !== undefined) {
    const named = capabilities.some(({ id }) => id === group);
    return { groupId: named ? group : slug(group) };
  }
  if (depth !== undefined) return { depth };
  const isTree = capabilities.some(({ parentId }) => parentId !== undefined);
  return isTree && choose(capabilities, {}).length > MOST_AXES
    ? { depth: 1, isOverview: true }
    : {};
}

/** One axis, one row of the list. Levels are on the scale; null = not assessed, or not agreed. */
export interface RadarAxis {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  /** True: the figures are rolled up from the capabilities below it, and cannot be set here. */
  readonly isGroup: boolean;
  readonly importance: number;
  readonly target: number | null;
  readonly current: number | null;
  /** The lowest of the parties' levels. */
  readonly lowest: number | null;
  readonly previous: number | null;
  /** In the order of {@link RadarModel.parties}. */
  readonly byParty: readonly (number | null)[];
  readonly gap: number | null;
  readonly weightedGap: number | null;
  /** Level by IT − level by marketing. */
  readonly perception: number | null;
}

export interface RadarModel {
  readonly scale: Scale;
  /** In the document's order, or the order asked for: what the picture goes by. */
  readonly axes: readonly RadarAxis[];
  /** The capabilities that the axes stand for: the axes themselves, or what is below the groups. */
  readonly leaves: readonly RadarAxis[];
  /** The axes, the heaviest gap first. */
  readonly ranking: readonly RadarAxis[];
  /** False: drawn as bars. */
  readonly isFigure: boolean;
  /** Those who assessed any of the axes, in the document's order, then by first appearance. */
  readonly parties: readonly Party[];
  /** Σ importance·gap / Σ importance of what the axes stand for; null = n/a. */
  readonly index: number | null;
  /** The axis whose gap is the widest, undefined where there is no gap at all. */
  readonly widest: RadarAxis | undefined;
  /** The days on which anybody assessed what the axes stand for, earliest first. */
  readonly dates: readonly string[];
  readonly previousDate: string | undefined;
}

/**
 * `date`: the day that is looked at, `YYYY-MM-DD`; undefined = the latest levels.
 * `earlier`: the day to compare with; undefined = the last day of assessment before the present one.
 */
export function radarModel(
  capabilities: readonly Capability[],
  parties: readonly Party[],
  scale: Scale,
  choice: Choice,
  date: string | undefined,
  earlier: string | undefined,
): RadarModel {
  const chosen = choose(capabilities, choice);
  const groups = parentIds(capabilities);
  const leavesBelow = (one: Capability) =>
    groups.has(one.id) ? leavesOf(one, capabilities) : [one];
  const leaves = [...new Set(chosen.flatMap(leavesBelow))];
  const dates = assessmentDates(leaves);
  const context: Context = {
    parties: assessingParties(leaves, parties),
    date,
    previousDate: earlier ?? dates.filter((on) => date === undefined || on <= date).at(-2),
  };
  const axisOf = new Map(leaves.map((leaf) => [leaf.id, leafAxis(leaf, context)]));
  const axes = chosen.flatMap((one) => {
    if (!groups.has(one.id)) return axisOf.get(one.id) ?? [];
    const below = leavesBelow(one);
    return groupAxis(
      one,
      below,
      below.flatMap(({ id }) => axisOf.get(id) ?? []),
      context,
    );
  });
  return {
    scale: usableScale(scale),
    axes,
    leaves: [...axisOf.values()],
    ranking: axes.toSorted(compareWeightedGap),
    isFigure: isFigure(choice, axes.length),
    parties: context.parties,
    index: gapIndex(leaves, date),
    widest: widestOf(axes),
    dates,
    previousDate: context.previousDate,
  };
}

/** Whether so many axes are drawn as a radar. */
export function isFigure({ isOverview }: Choice, axes: number): boolean {
  return !isOverview && axes >= FEWEST_AXES && axes <= MOST_AXES;
}

interface Context {
  readonly parties: readonly Party[];
  readonly date: string | undefined;
  readonly previousDate: string | undefined;
}

/** The same object as long as the capability is the same, so that what was drawn of it can be kept. */
function leafAxis(capability: Capability, context: Context): RadarAxis {
  const known = leafAxes.get(capability);
  if (known && sameContext(known.context, context)) return known.axis;
  const axis = makeLeafAxis(capability, context);
  leafAxes.set(capability, { axis, context });
  return axis;
}

const leafAxes = new WeakMap<Capability, { readonly axis: RadarAxis; readonly context: Context }>();

function sameContext(a: Context, b: Context): boolean {
  return (
    a.date === b.date &&
    a.previousDate === b.previousDate &&
    a.parties.length === b.parties.length &&
    // Those that the document does not declare are made anew each time.
    a.parties.every(({ id, role }, at) => id === b.parties[at]?.id && role === b.parties[at]?.role)
  );
}

function makeLeafAxis(capability: Capability, { parties, date, previousDate }: Context): RadarAxis {
  const { mean, min } = currentLevel(capability, date);
  return {
    id: capability.id,
    name: capability.name,
    description: capability.description,
    isGroup: false,
    importance: capability.importance,
    target: capability.target ?? null,
    current: mean,
    lowest: min,
    previous: previousDate === undefined ? null : currentLevel(capability, previousDate).mean,
    byParty: parties.map(({ id }) => levelBy(capability, id, date)),
    gap: gap(capability, date),
    weightedGap: weightedGap(capability, date),
    perception: perceptionGap(capability, parties, date),
  };
}

/**
 * A group has the mean levels of its leaves that have one (unassessed is not 0), and as gap the
 * gap index of its leaves, so that what one leaf has too much does not hide what another lacks.
 */
function groupAxis(
  group: Capability,
  leaves: readonly Capability[],
  axes: readonly RadarAxis[],
  context: Context,
): RadarAxis {
  const weighted = axes.flatMap((axis) => axis.weightedGap ?? []);
  const mean = (levelOf: (axis: RadarAxis) => number | null) => meanOf(axes.map(levelOf));
  return {
    id: group.id,
    name: group.name,
    description: group.description,
    isGroup: true,
    importance: mean((axis) => axis.importance) ?? 0,
    target: mean((axis) => axis.target),
    current: mean((axis) => axis.current),
    lowest: least(axes.map((axis) => axis.lowest)),
    previous: mean((axis) => axis.previous),
    byParty: context.parties.map((_, party) => mean((axis) => axis.byParty[party] ?? null)),
    gap: gapIndex(leaves, context.date),
    weightedGap: weighted.length > 0 ? exact(sum(weighted)) : null,
    perception: mean((axis) => axis.perception),
  };
}

function assessingParties(
  capabilities: readonly Capability[],
  parties: readonly Party[],
): readonly Party[] {
  const ids = new Set(
    capabilities.flatMap(({ assessments }) => assessments.map(({ partyId }) => partyId)),
  );
  const declared = parties.filter(({ id }) => ids.delete(id));
  return [...declared, ...[...ids].map((id) => ({ id }))];
}

/** The axis whose gap is the widest; undefined where there is no gap at all. */
export function widestOf(axes: readonly RadarAxis[]): RadarAxis | undefined {
  let widest: RadarAxis | undefined;
  for (const axis of axes) if ((axis.gap ?? 0) > (widest?.gap ?? 0)) widest = axis;
  return widest;
}

function meanOf(levels: readonly (number | null)[]): number | null {
  const known = levels.flatMap((level) => level ?? []);
  return known.length > 0 ? exact(sum(known) / known.length) : null;
}

function least(levels: readonly (number | null)[]): number | null {
  const known = levels.flatMap((level) => level ?? []);
  return known.length > 0 ? Math.min(...known) : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
