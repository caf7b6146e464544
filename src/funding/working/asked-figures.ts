/** Lets the figures of the ledger be asked: what answers is fetched when somebody does. */
import { LazyPart } from '../../element/lazy-part.js';
import { atRest, type SplitView } from '../split-view.js';
import type { ViewHost } from '../views/view-host.js';

/** By their column: a share, a sum, or how far that is from an equal part. */
export type Asked = 'share' | 'amount' | 'versusEqual';

/** By their row: a line of the split, or what all lines come to. */
export type AskedOf = number | 'total' | 'statedTotal';

/** A figure of the view, as a button that can be asked. */
export type AskedFigure = (view: SplitView, text: string, asked: Asked, of: AskedOf) => unknown;

/** `now`: the view at the time of asking; a figure stays as it is while others change. */
export function askedFigures(host: ViewHost, now: () => SplitView | undefined): AskedFigure {
  const { element, language, figure } = host;
  const part = new LazyPart(element, language, () => import('./split-working.js'));
  return (view, text, asked, of) => {
    const { names, words } = view;
    const title = () => `${typeof of === 'number' ? names[of] : words[of]}, ${words[asked]}`;
    const ask = async () => {
      const { module, words: t } = await part.load();
      return { title: title(), lines: module.linesOf(t, now(), asked, of) };
    };
    return figure(text, ask, atRest(view, title));
  };
}
