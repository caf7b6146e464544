/** The series of a radar: the levels of today, of the past, the wanted ones, and those of each party. */

import type { RadarModel } from './radar-model.js';

/** `current`, `target`, `previous`, or a party's id. */
export type SeriesId = string;

/** More parties than these make a radar hard to read: they wait in the legend. */
const PARTIES_AT_FIRST = 3;

/** What there is to draw, in the legend's order. */
export function offeredSeries({ parties, previousDate }: RadarModel): readonly SeriesId[] {
  const past = previousDate === undefined ? [] : ['previous'];
  return ['current', 'target', ...past, ...parties.map(({ id }) => id)];
}

/** What is drawn: what the author asked for and there is, else all but the past, as the reader has switched it. */
export function shownSeries(
  asked: readonly string[],
  partyIds: readonly string[],
  switched: ReadonlyMap<SeriesId, boolean>,
): ReadonlySet<SeriesId> {
  const parties = partyIds.length <= PARTIES_AT_FIRST ? partyIds : [];
  const known = ['current', 'target', 'previous', ...partyIds];
  const found = known.filter((id) => asked.some((name) => isNamed(id, name)));
  const shown = new Set(found.length > 0 ? found : ['current', 'target', ...parties]);
  for (const [series, on] of switched) {
    if (on) shown.add(series);
    else shown.delete(series);
  }
  return shown;
}

/** Authors write `Current`, too. */
export function isNamed(id: SeriesId, name: string): boolean {
  return id.toLowerCase() === name.toLowerCase();
}
