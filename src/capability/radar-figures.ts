/** The figures of one radar, computed again only when what they depend on has changed. */
import { memoize } from '../workspace/memo.js';
import type { Capability } from './capability.js';
import { radarChoice, radarModel, type RadarModel } from './radar-model.js';
import type { RadarQuery } from './radar-query.js';
import type { RadarState } from './radar-view.js';
import { choose, leavesOf, type Choice } from './tree.js';

/** Lists are remembered as one text: equal lists are then equal arguments. */
const SEPARATOR = '\u0000';

export class RadarFigures {
  readonly #choiceOf = memoize(
    (capabilities: readonly Capability[], names: string, group?: string, depth?: number) =>
      radarChoice(capabilities, names ? names.split(SEPARATOR) : [], group, depth),
  );
  readonly #narrowed = memoize(narrow);
  readonly #modelOf = memoize(radarModel);

  /**
   * The capabilities that are shown, also on other days. `openGroupId`: the group that the reader went
   * into; it comes before what the author asked for.
   */
  choice(
    { capabilities, only }: RadarState,
    query: RadarQuery,
    openGroupId: string | undefined,
  ): Choice {
    const choice = openGroupId
      ? this.#choiceOf(capabilities, '', openGroupId)
      : this.#choiceOf(capabilities, query.capabilities.join(SEPARATOR), query.group, query.depth);
    return only ? this.#narrowed(capabilities, choice, only) : choice;
  }

  model(state: RadarState, query: RadarQuery, openGroupId: string | undefined): RadarModel {
    const { capabilities, parties, scale } = state;
    const choice = this.choice(state, query, openGroupId);
    return this.#modelOf(capabilities, parties, scale, choice, query.date, query.previousDate);
  }
}

/** What the reader narrowed the workspace to; groups are opened to it. */
function narrow(
  capabilities: readonly Capability[],
  choice: Choice,
  only: ReadonlySet<string>,
): Choice {
  const leaves = choose(capabilities, choice).flatMap((one) => leavesOf(one, capabilities));
  return { ids: leaves.flatMap(({ id }) => (only.has(id) ? id : [])) };
}
