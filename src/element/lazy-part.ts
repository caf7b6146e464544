/** A part of an element that few readers open: fetched, together with its words, when it is first needed. */
import type { ReactiveControllerHost } from 'lit';
import type { LanguageController, Words } from '../locales/language-controller.js';
import type { WordCatalogue } from '../locales/words.js';

export interface LoadedPart<Module, W extends object> {
  readonly module: Module;
  readonly words: Words<W>;
}

/** `W`: the words; the module exports their catalogue as `words`. */
export class LazyPart<W extends object, Module extends { readonly words: WordCatalogue<W> }> {
  readonly #host: ReactiveControllerHost;
  readonly #language: LanguageController;
  readonly #load: () => Promise<Module>;
  #loaded: LoadedPart<Module, W> | undefined;
  #loading: Promise<void> | undefined;

  constructor(
    host: ReactiveControllerHost,
    language: LanguageController,
    load: () => Promise<Module>,
  ) {
    this.#host = host;
    this.#language = language;
    this.#load = load;
  }

  /** What is there by now; asks for it, and has the element drawn again when it has come. */
  get now(): LoadedPart<Module, W> | undefined {
    if (!this.#loaded) this.#loading ??= this.#fetch();
    return this.#loaded;
  }

  async #fetch(): Promise<void> {
    try {
      const module = await this.#load();
      const words = this.#language.use(module.words);
      await words.load(this.#language.language);
      this.#loaded = { module, words };
      this.#host.requestUpdate();
    } catch (cause) {
      // The network may be back when it is next needed.
      this.#loading = undefined;
      console.warn('Patto: a part of a widget could not be loaded.', cause);
    }
  }
}
