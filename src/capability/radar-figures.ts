/** The figures of one radar, computed again only when what they depend on has changed. */
import { memoize } from '../workspace/memo.js';
import type { Capability } from './capability.js';
import { radarChoice, radarModel, type RadarModel } from './radar-model.js';
import type { RadarQuery } from './radar-query.js';
import type { RadarState } from './radar-view.js';

/** Lists are remembered as one text: equal lists are then equal arguments. */
const SEPARATOR = '\u0000';

export class RadarFigures {
  readonly #choiceOf = memoize(
    (capabilities: readonly Capability[], names: string, group?: string, depth?: number) =>
      radarChoice(capabilities, names ? names.split(SEPARATOR) : [], group, depth),
  );
  readonly #modelOf = memoize(radarModel);

  /** `openGroupId`: the group that the reader went into; it comes before what the author asked for. */
  model(state: RadarState, query: RadarQuery, openGroupId: string | undefined): RadarModel {
    const { capabilities, parties, scale } = state;
    const choice = openGroupId
      ? this.#choiceOf(capabilities, '', openGroupId)
      : this.#choiceOf(capabilities, query.capabilities.join(SEPARATOR), query.group, query.depth);
    return this.#modelOf(capabilities, parties, scale, choice, query.date, query.previousDate);
  }
}
