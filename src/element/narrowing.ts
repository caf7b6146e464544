/** What a widget is narrowed to; what finds and says it is fetched when somebody narrows the workspace. */
import type { ReactiveControllerHost } from 'lit';
import type { LanguageController } from '../locales/language-controller.js';
import type { SharedWords } from '../locales/shared.en.js';
import type * as line from '../workspace/selection/only-line.js';
import type { Related } from '../workspace/selection/related.js';
import type { WorkspaceStore } from '../workspace/store.js';
import { LazyPart } from './lazy-part.js';

interface NarrowedHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class Narrowing {
  readonly #part: LazyPart<typeof line>;
  readonly #language: LanguageController;

  constructor(host: NarrowedHost, language: LanguageController) {
    this.#language = language;
    this.#part = new LazyPart(host, language, () => import('../workspace/selection/only-line.js'));
  }

  /** What concerns the one thing; undefined where all is shown. */
  relatedIn(store: WorkspaceStore | undefined): Related | undefined {
    return store?.getState().only ? this.#part.now?.module.relatedIn(store) : undefined;
  }

  /** Shows all again, for Escape, unless the key closes something that is open. */
  end(store: WorkspaceStore, root: ParentNode): void {
    if (!root.querySelector(':popover-open, dialog[open]')) store.configure({ only: null });
  }

  /** Undefined where all is shown. */
  render(store: WorkspaceStore | undefined, shared: SharedWords, isEmpty: boolean): unknown {
    const part = store?.getState().only ? this.#part.now : undefined;
    if (!store || !part) return undefined;
    const { format } = this.#language;
    return part.module.renderOnlyLine(store, { words: part.words, shared, format }, isEmpty);
  }
}
