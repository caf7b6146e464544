/** The views beside the split itself, under tabs: each is fetched when somebody first looks at it. */
import { html, nothing, type TemplateResult } from 'lit';
import { LazyPart } from '../../element/lazy-part.js';
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

  /** The tabs pattern of the ARIA practices; a tab is chosen as soon as it has the focus. */
  renderTabs(
    t: ViewsWords,
    names: readonly ViewName[],
    current: ViewName,
    choose: (name: ViewName) => void,
  ): TemplateResult {
    const onKey = (event: KeyboardEvent) => {
      const next = names[this.#after(event.key, names.indexOf(current), names.length)];
      if (next === undefined) return;
      event.preventDefault();
      choose(next);
      const tabs = event.currentTarget as Element;
      tabs.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
    };
    return html`<div
      class="tablist"
      part="tabs"
      role="tablist"
      aria-label=${t.views}
      @keydown=${onKey}
    >
      ${names.map(
        (name) =>
          html`<button
            class="plain"
            type="button"
            role="tab"
            id="tab-${name}"
            part="tab"
            aria-selected=${name === current}
            aria-controls="view"
            tabindex=${name === current ? nothing : -1}
            @click=${() => choose(name)}
          >
            ${t.names[name]}
          </button>`,
      )}
    </div>`;
  }

  #after(key: string, at: number, count: number): number {
    const forward = this.#host.rtl() ? -1 : 1;
    switch (key) {
      case 'ArrowRight':
        return (at + forward + count) % count;
      case 'ArrowLeft':
        return (at - forward + count) % count;
      case 'Home':
        return 0;
      case 'End':
        return count - 1;
      default:
        return -1;
    }
  }
}
