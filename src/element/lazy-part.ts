/** A part of an element that few readers see: fetched, with its words and its look, when it is first needed. */
import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { LanguageController, Words } from '../locales/language-controller.js';
import type { WordCatalogue } from '../locales/words.js';

/** What a module may export for its element to take up, beside what it draws with. */
export interface Part {
  readonly words?: WordCatalogue<object>;
  readonly styles?: CSSResult;
}

type WordsOf<Module> = Module extends { readonly words: WordCatalogue<infer W> } ? W : undefined;

export interface LoadedPart<Module> {
  readonly module: Module;
  /** In the element's language. */
  readonly words: WordsOf<Module>;
}

interface PartHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class LazyPart<Module extends Part> {
  readonly #host: PartHost;
  readonly #language: LanguageController;
  readonly #load: () => Promise<Module>;
  #module: Module | undefined;
  #words: Words<object> | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: PartHost, language: LanguageController, load: () => Promise<Module>) {
    this.#host = host;
    this.#language = language;
    this.#load = load;
  }

  /** What is there by now; asks for it, and has the element drawn again when it has come. */
  get now(): LoadedPart<Module> | undefined {
    const module = this.#module;
    if (module) return { module, words: this.#words?.t as WordsOf<Module> };
    this.#loading ??= this.#fetch();
    return undefined;
  }

  /** Waits for it; rejects where it cannot be fetched. */
  async load(): Promise<LoadedPart<Module>> {
    await (this.#loading ??= this.#fetch());
    const loaded = this.now;
    if (!loaded) throw new Error('not loaded');
    return loaded;
  }

  async #fetch(): Promise<void> {
    try {
      const module = await this.#load();
      if (module.words) {
        this.#words = this.#language.use(module.words);
        await this.#words.load(this.#language.language);
      }
      adopt(this.#host.renderRoot, module.styles);
      this.#module = module;
      this.#host.requestUpdate();
    } catch (cause) {
      // The network may be back when it is next needed.
      this.#loading = undefined;
      console.warn('Patto: a part of a widget could not be loaded.', cause);
    }
  }
}

/** Adds the look of a part that came later. */
export function adopt(root: HTMLElement | DocumentFragment, styles: CSSResult | undefined): void {
  if (!styles?.styleSheet || !(root instanceof ShadowRoot)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet];
}
