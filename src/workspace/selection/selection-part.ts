/** Fetches the breadcrumb of what is selected when something is. */
import { nothing, type ReactiveControllerHost } from 'lit';
import { LazyPart } from '../../element/lazy-part.js';
import type { LanguageController } from '../../locales/language-controller.js';
import type { SharedWords } from '../../locales/shared.en.js';
import type { WorkspaceStore } from '../store.js';
import type * as bar from './selection-bar.js';

interface SelectionHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class SelectionPart {
  readonly #part: LazyPart<typeof bar>;
  readonly #language: LanguageController;
  readonly #store: WorkspaceStore;
  readonly #announce: (text: string) => void;

  constructor(
    host: SelectionHost,
    language: LanguageController,
    store: WorkspaceStore,
    announce: (text: string) => void,
  ) {
    this.#part = new LazyPart(host, language, () => import('./selection-bar.js'));
    this.#language = language;
    this.#store = store;
    this.#announce = announce;
  }

  render(shared: SharedWords): unknown {
    const { selection, only } = this.#store.getState();
    const part = selection || only ? this.#part.now : undefined;
    if (!part) return nothing;
    return part.module.renderSelectionBar({
      store: this.#store,
      format: this.#language.format,
      words: part.words,
      shared,
      announce: this.#announce,
    });
  }
}
