/** Which views the figures can fill. */
import type { RadarModel } from '../radar-model.js';
import type { ViewName } from './radar-views.js';

/**
 * The radar always, dates from two days of assessment on, perception from two parties with levels on; and
 * what is shown now, so that it can be left.
 */
export function offeredViews(model: RadarModel, shown: ViewName): readonly ViewName[] {
  const offered: ViewName[] = ['radar'];
  if (shown === 'dates' || model.dates.length > 1) offered.push('dates');
  if (shown === 'perception' || partiesWithLevels(model).length > 1) offered.push('perception');
  return offered;
}

/** The parties that gave any of the axes a level, in the model's order. */
export function partiesWithLevels({ axes, parties }: RadarModel): RadarModel['parties'] {
  return parties.filter((_, party) =>
    axes.some(({ byParty }) => typeof byParty[party] === 'number'),
  );
}
