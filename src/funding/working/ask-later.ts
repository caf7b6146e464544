/** Figures of a view whose workings are fetched, with their words, when somebody first asks. */
import { LazyPart, type LoadedPart, type Part } from '../../element/lazy-part.js';
import type { Load } from '../../element/lazy.js';
import type { ViewHost } from '../views/view-host.js';

/** What comes of asking: the lines of the working, and where they come from. */
export interface Answer {
  readonly lines: readonly string[];
  readonly source?: string;
}

/** A figure as a button that can be asked; `title` says what it is, where it stands alone. */
export type AskLater<M> = (
  text: string,
  title: string,
  answer: (part: LoadedPart<M>) => Answer,
) => unknown;

export function askLater<M extends Part>(
  { element, language, figure }: ViewHost,
  load: Load<M>,
): AskLater<M> {
  const part = new LazyPart(element, language, load);
  return (text, title, answer) =>
    figure(text, async () => ({ title, ...answer(await part.load()) }), title);
}
