/** Where a party's mark lies on a radar: at its level, beside another party's mark that lies there, too. */
import { directionOf, pointAt, type Point, type Radar } from './radar-geometry.js';
import { fractionOf } from './scale.js';
import type { RadarView } from './radar-view.js';

/** Marks are about 10 px wide: nearer ones would hide one another. */
const NEAR = 6;
const APART = 9;

/**
 * Marks that agree stand side by side along the ring, in the order of the parties, so that nobody looks as
 * if it had said nothing. Null where the party has given no level.
 */
export function partyPoint(
  { model: { axes, parties }, shown }: RadarView,
  radar: Radar,
  axis: number,
  partyId: string,
): Point | null {
  const byParty = axes[axis]?.byParty ?? [];
  const place = parties.findIndex(({ id }) => id === partyId);
  const level = byParty[place] ?? null;
  if (level === null) return null;
  const out = (of: number) => radar.radius * fractionOf(of, radar.scale);
  const isNear = ({ id }: { readonly id: string }, at: number) => {
    const other = byParty[at] ?? null;
    return other !== null && shown.has(id) && Math.abs(out(other) - out(level)) < NEAR;
  };
  const before = parties.filter((party, at) => at < place && isNear(party, at)).length;
  const after = parties.filter((party, at) => at > place && isNear(party, at)).length;
  const { x, y } = pointAt(radar, axis, level);
  // A quarter turn on from the spoke.
  const side = directionOf(axis + radar.axisCount / 4, radar.axisCount);
  const aside = ((before - after) / 2) * APART;
  return { x: x + side.x * aside, y: y + side.y * aside };
}
