/** How differently two parties see the same capabilities: the figures, the widest distance first. */
import type { Party } from '../../workspace/party.js';
import { roleOf } from '../../workspace/party.js';
import { exact } from '../level.js';
import type { RadarAxis, RadarModel } from '../radar-model.js';

/** One capability as both see it. Levels are on the scale. */
export interface Seen {
  readonly axis: RadarAxis;
  readonly first: number;
  readonly second: number;
  /** second − first: positive where the second party sees more. */
  readonly distance: number;
}

/** One capability that only one of the two has given a level. */
export interface SeenByOne {
  readonly axis: RadarAxis;
  readonly first: number | null;
  readonly second: number | null;
}

export interface Perception {
  readonly first: Party;
  readonly second: Party;
  /** The widest distance first, ties in the order of the axes. */
  readonly byBoth: readonly Seen[];
  readonly byOne: readonly SeenByOne[];
  readonly byNone: readonly RadarAxis[];
  /** Mean of the distances, with their signs; null where nothing was seen by both. */
  readonly mean: number | null;
  /** Mean of the distances without their signs. */
  readonly meanSize: number | null;
}

/**
 * Whom a comparison begins with: marketing and IT, so that a distance is the level by IT − the level by
 * marketing; else the first two. Undefined where there are not two.
 */
export function firstPair(parties: readonly Party[]): readonly [Party, Party] | undefined {
  const of = (role: string) => parties.find((party) => roleOf(party) === role);
  const [marketing, it] = [of('marketing'), of('it')];
  if (marketing && it) return [marketing, it];
  const [first, second] = parties;
  return first && second ? [first, second] : undefined;
}

export function perceptionOf(
  { axes, parties }: RadarModel,
  [first, second]: readonly [Party, Party],
): Perception {
  const place = ({ id }: Party) => parties.findIndex((party) => party.id === id);
  const [at, then] = [place(first), place(second)];
  const byBoth: Seen[] = [];
  const byOne: SeenByOne[] = [];
  const byNone: RadarAxis[] = [];
  for (const axis of axes) {
    const a = axis.byParty[at] ?? null;
    const b = axis.byParty[then] ?? null;
    if (a !== null && b !== null) {
      byBoth.push({ axis, first: a, second: b, distance: exact(b - a) });
    } else if (a === null && b === null) byNone.push(axis);
    else byOne.push({ axis, first: a, second: b });
  }
  const distances = byBoth.map(({ distance }) => distance);
  return {
    first,
    second,
    // The sort is stable: ties stay in the order of the axes.
    byBoth: byBoth.toSorted((a, b) => Math.abs(b.distance) - Math.abs(a.distance)),
    byOne,
    byNone,
    mean: meanOf(distances),
    meanSize: meanOf(distances.map(Math.abs)),
  };
}

function meanOf(figures: readonly number[]): number | null {
  if (figures.length === 0) return null;
  return exact(figures.reduce((sum, figure) => sum + figure, 0) / figures.length);
}
