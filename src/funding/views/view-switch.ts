/** Which view of the split is shown. The others, and the tabs that lead to them, are fetched when there is a choice. */
import { html, nothing, type TemplateResult } from 'lit';
import { LazyPart } from '../../element/lazy-part.js';
import type { Initiative } from '../../portfolio/initiative.js';
import type { SplitViews } from './split-views.js';
import type { View, ViewHost, ViewName } from './view-host.js';

const VIEWS: readonly ViewName[] = ['split', 'schedule', 'standing', 'what-if', 'funding-line'];
/** These are about all initiatives. */
const OF_ALL: ReadonlySet<ViewName> = new Set(['standing', 'funding-line']);

export class ViewSwitch {
  current: ViewName = 'split';
  readonly #host: ViewHost;
  readonly #part;
  #views: SplitViews | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#part = new LazyPart(host.element, host.language, () => import('./split-views.js'));
  }

  /** Undefined for the split itself, and while the view is on its way. */
  get view(): View | undefined {
    return this.#views?.view(this.current);
  }

  /** Whether what is shown is of one initiative, which can be chosen. */
  get isOfOne(): boolean {
    return !OF_ALL.has(this.current);
  }

  readonly show = (name: string): boolean => {
    this.current = VIEWS.find((view) => view === name) ?? this.current;
    this.#host.redraw();
    return this.current === name;
  };

  /** Nothing to choose from where there is but one split, and nothing of it is by period. */
  offers(initiatives: readonly Initiative[]): readonly ViewName[] {
    if (initiatives.filter(({ funding }) => funding).length > 1) return VIEWS;
    const isByPeriod = this.#host.initiative()?.funding?.schedule || this.current !== 'split';
    return isByPeriod ? VIEWS.slice(0, 2) : [];
  }

  render(initiatives: readonly Initiative[], renderCurrent: () => unknown): TemplateResult {
    const offered = this.offers(initiatives);
    const part = offered.length > 0 ? this.#part.now : undefined;
    if (part) this.#views ??= new part.module.SplitViews(this.#host);
    return html`${
        offered.length > 0
          ? html`<div class="tabs">
              ${part && this.#views?.renderTabs(part.words, offered, this.current, this.show)}
            </div>`
          : nothing
      }
      <div
        id="view"
        role=${part ? 'tabpanel' : nothing}
        aria-labelledby=${part ? `tab-${this.current}` : nothing}
      >
        ${renderCurrent()}
      </div>`;
  }
}
