/** The views beside the split itself, under tabs: each is fetched when somebody first looks at it. */
import type { TemplateResult } from 'lit';
import { LazyPart } from '../../element/lazy-part.js';
import { renderTabs } from '../../element/tabs.js';
import { defineWords } from '../../locales/words.js';
import { viewStyles } from './split-views.styles.js';
import { en, type ViewsWords } from './views.en.js';
import type { View, ViewHost, ViewModule, ViewName } from './view-host.js';

export const words = defineWords('funding-views', en, {
  it: async () => (await import('./views.it.js')).it,
});

export const styles = viewStyles;

const LOADERS: Readonly<Record<Exclude<ViewName, 'split'>, () => Promise<ViewModule>>> = {
  schedule: () => import('../schedule/schedule-view.js'),
  standing: () => import('../standing/standing-view.js'),
  'what-if': () => import('../what-if/what-if-view.js'),
  'funding-line': () => import('../line/line-view.js'),
};

export class SplitViews {
  readonly #host: ViewHost;
  readonly #parts = new Map<ViewName, LazyPart<ViewModule>>();
  readonly #open = new Map<ViewName, View>();

  constructor(host: ViewHost) {
    this.#host = host;
  }

  /** Undefined while it is on its way, and for the split itself. */
  view(name: ViewName): View | undefined {
    const known = this.#open.get(name);
    if (known || name === 'split') return known;
    const { element, language } = this.#host;
    const part = this.#parts.get(name) ?? new LazyPart(element, language, LOADERS[name]);
    this.#parts.set(name, part);
    const view = part.now?.module.open(this.#host);
    if (view) this.#open.set(name, view);
    return view;
  }

  renderTabs(
    { views: label, names: texts }: ViewsWords,
    names: readonly ViewName[],
    current: ViewName,
    choose: (name: ViewName) => void,
  ): TemplateResult {
    return renderTabs({ label, names, current, texts, panelId: 'view', choose });
  }
}
