/** Lets the radar's figures be asked: binds each to its working, which is fetched when somebody does. */
import { LazyPart } from '../../element/lazy-part.js';
import type { Working } from '../../element/working.js';
import type { LanguageController } from '../../locales/language-controller.js';
import type { RadarAxis } from '../radar-model.js';
import type { ViewContext } from '../views/view-context.js';

type Explain = (axis: RadarAxis | undefined) => Promise<Working>;

/** The working of an axis's weighted gap, or without one of the index. */
export function workingsOf(
  host: ConstructorParameters<typeof LazyPart>[0],
  language: LanguageController,
  context: () => ViewContext | undefined,
): Explain {
  const part = new LazyPart(host, language, () => import('./radar-working.js'));
  return async (axis) => {
    const { module, words } = await part.load();
    const now = context();
    if (!now) return { title: words.index, lines: [] };
    const { view, state, query } = now;
    const source = { words, view, capabilities: state.capabilities, date: query.date };
    return axis ? module.weightedGapWorking(axis, source) : module.indexWorking(source);
  };
}
