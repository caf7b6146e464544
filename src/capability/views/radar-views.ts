/** Which view of a radar is shown. All but the radar itself come with a desk, fetched on its own. */
import { LazyPart } from '../../element/lazy-part.js';
import { once } from '../../element/lazy.js';
import type { LanguageController } from '../../locales/language-controller.js';
import type { RadarModel } from '../radar-model.js';
import { offeredViews } from './offered-views.js';
import type { ViewContext } from './view-context.js';
import type * as desk from './view-desk.js';

export const VIEWS = ['radar', 'dates', 'perception'] as const;

export type ViewName = (typeof VIEWS)[number];

const fetchDesk = once(() => import('./view-desk.js'));

export class RadarViews {
  /** What the author asked for. */
  asked: ViewName = 'radar';
  readonly #part: LazyPart<typeof desk>;
  readonly #make: (module: typeof desk) => desk.ViewDesk;
  /** What the reader switched to, in place of what the author asked for. */
  #chosen: ViewName | undefined;
  #desk: desk.ViewDesk | undefined;

  /** `ask` gives what is to be drawn at the moment; undefined while there is nothing. */
  constructor(
    host: desk.DeskHost,
    language: LanguageController,
    ask: () => ViewContext | undefined,
  ) {
    this.#part = new LazyPart(host, language, fetchDesk);
    this.#make = ({ ViewDesk }) => new ViewDesk(host, language, this, ask);
  }

  get name(): ViewName {
    return this.#chosen ?? this.asked;
  }

  offered(model: RadarModel): readonly ViewName[] {
    return offeredViews(model, this.name);
  }

  /** What offers and draws the views, as soon as it is there. */
  get desk(): desk.ViewDesk | undefined {
    const part = this.#part.now;
    return part && (this.#desk ??= this.#make(part.module));
  }

  /** The desk where it is the one to draw: for all views but the radar. */
  get other(): desk.ViewDesk | undefined {
    return this.name === 'radar' ? undefined : this.desk;
  }

  /** Shows a view, to be drawn with the next update. False where there is none of that name. */
  show(name: string): boolean {
    const found = VIEWS.find((view) => view === name);
    this.#chosen = found ?? this.#chosen;
    return found !== undefined;
  }
}
