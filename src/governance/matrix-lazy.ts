/** A part of the element that is fetched when it is first needed, together with its words. */
import type { ReactiveControllerHost } from 'lit';
import type { LanguageController, Words } from '../locales/language-controller.js';
import type { WordCatalogue } from '../locales/words.js';

export interface Loaded<Module, W extends object> {
  readonly module: Module;
  readonly words: Words<W>;
}

/** `W`: the words; the module exports their catalogue as `words`. */
export class Lazy<W extends object, Module extends { readonly words: WordCatalogue<W> }> {
  #loaded: Loaded<Module, W> | undefined;
  #loading: Promise<Loaded<Module, W>> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #language: LanguageController;
  readonly #load: () => Promise<Module>;

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
  get now(): Loaded<Module, W> | undefined {
    if (!this.#loaded) void this.fetch();
    return this.#loaded;
  }

  /** Undefined where it could not be fetched; the network may be back when it is next needed. */
  async fetch(): Promise<Loaded<Module, W> | undefined> {
    this.#loading ??= this.#fetch();
    try {
      return await this.#loading;
    } catch (cause) {
      this.#loading = undefined;
      console.warn('Patto: a part of the matrix could not be loaded.', cause);
      return undefined;
    }
  }

  async #fetch(): Promise<Loaded<Module, W>> {
    const module = await this.#load();
    const words = this.#language.use(module.words);
    await words.load(this.#language.language);
    this.#loaded = { module, words };
    this.#host.requestUpdate();
    return this.#loaded;
  }
}
