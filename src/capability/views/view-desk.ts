/** Offers the views that the data can fill, switches between them, and draws all but the radar itself. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { LazyPart } from '../../element/lazy-part.js';
import { renderTabs } from '../../element/tabs.js';
import type { TableModel } from '../../element/table-model.js';
import type { LanguageController } from '../../locales/language-controller.js';
import { defineWords } from '../../locales/words.js';
import type * as dates from '../dates/dates-view.js';
import type * as drill from '../drill/group-trail.js';
import type * as perception from '../perception/perception-view.js';
import type { RadarViews, ViewName } from './radar-views.js';
import type { View, ViewContext } from './view-context.js';
import { en } from './views.en.js';

export { styles } from './view-tabs.styles.js';

export const words = defineWords('capability-views', en, {
  it: async () => (await import('./views.it.js')).it,
});

export interface DeskHost extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** From anywhere in the widget: the radar, and how two parties see it differently. */
const KEY = 'p';

export class ViewDesk {
  readonly #host: DeskHost;
  readonly #language: LanguageController;
  readonly #views: RadarViews;
  readonly #ask: () => ViewContext | undefined;
  readonly #words;
  readonly #trailPart: LazyPart<typeof drill>;
  #trail: drill.GroupTrail | undefined;
  readonly #datesPart: LazyPart<typeof dates>;
  #dates: View | undefined;
  readonly #perceptionPart: LazyPart<typeof perception>;
  #perception: View | undefined;

  constructor(
    host: DeskHost,
    language: LanguageController,
    views: RadarViews,
    ask: () => ViewContext | undefined,
  ) {
    this.#host = host;
    this.#language = language;
    this.#views = views;
    this.#ask = ask;
    this.#words = language.use(words);
    this.#trailPart = new LazyPart(host, language, () => import('../drill/group-trail.js'));
    this.#datesPart = new LazyPart(host, language, () => import('../dates/dates-view.js'));
    this.#perceptionPart = new LazyPart(
      host,
      language,
      () => import('../perception/perception-view.js'),
    );
    // On the element itself, and gone with it.
    host.addEventListener('keydown', this.#onKey);
  }

  renderTabs(names: readonly ViewName[]): TemplateResult {
    const { name: current } = this.#views;
    const { views: label, names: texts, help } = this.#words.t;
    return renderTabs({
      label,
      names,
      current,
      texts,
      help,
      shortcuts: { perception: KEY.toUpperCase() },
      panelId: 'view',
      choose: (view) => void this.#switch(view),
    });
  }

  /** The way back out of the group that the reader opened. */
  renderTrail(): unknown {
    const context = this.#ask();
    const part = context && context.trail.length > 0 ? this.#trailPart.now : undefined;
    if (part) this.#trail ??= new part.module.GroupTrail(this.#host, this.#language);
    return context && part && this.#trail?.render(context);
  }

  render(): unknown {
    const context = this.#ask();
    return context && this.#view?.render(context);
  }

  twin(): TableModel | undefined {
    const context = this.#ask();
    return context && this.#view?.twin(context);
  }

  summary(): string | undefined {
    const context = this.#ask();
    return context && this.#view?.summary(context);
  }

  /** The view that is shown, as soon as it is there. */
  get #view(): View | undefined {
    if (this.#views.name === 'dates') {
      const part = this.#datesPart.now;
      if (part) this.#dates ??= part.module.datesView(this.#host, this.#language);
      return this.#dates;
    }
    const part = this.#perceptionPart.now;
    if (part) this.#perception ??= part.module.perceptionView(this.#host, this.#language);
    return this.#perception;
  }

  readonly #onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || !isShortcut(event)) return;
    const { name } = this.#views;
    const view = name === 'perception' ? 'radar' : 'perception';
    const context = this.#ask();
    if (!context || !this.#views.offered(context.view.model).includes(view)) return;
    event.preventDefault();
    void this.#switch(view);
  };

  /** What had the focus may be gone with the view: then its tab has it. */
  async #switch(view: ViewName): Promise<void> {
    const { renderRoot } = this.#host;
    const focused = () => renderRoot instanceof ShadowRoot && renderRoot.activeElement;
    const hadFocus = focused();
    this.#views.show(view);
    this.#host.requestUpdate();
    const { names, shown } = this.#words.t;
    this.#ask()?.announce(shown(names[view]));
    await this.#host.updateComplete;
    if (!hadFocus || focused()) return;
    renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  }
}

/** The key alone, and not where it would be typed: in a field, or in a list that is searched by typing. */
function isShortcut(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() !== KEY || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const [target] = event.composedPath();
  return !(
    target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]')
  );
}
