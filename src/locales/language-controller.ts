/** Keeps an element in the language around it: its tag, its words, its number formats. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Formatter } from './format.js';
import { languageOf, onLanguageChange } from './language.js';
import { wordsIn, type WordCatalogue } from './words.js';

export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #words: Words<object>[] = [];
  #stop: (() => void) | undefined;
  #language = 'en';
  #pending: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** A BCP 47 tag that `Intl` takes. */
  get language(): string {
    return this.#language;
  }

  get format(): Formatter {
    return Formatter.in(this.#language);
  }

  /** Set while words are being fetched: the element waits for it before it draws. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  /** Adds the words of a catalogue; read them from `.t` when drawing. */
  use<W extends object>(catalogue: WordCatalogue<W>): Words<W> {
    const words = new Words(catalogue);
    this.#words.push(words);
    if (this.#stop) this.#follow();
    return words;
  }

  hostConnected(): void {
    this.#stop = onLanguageChange(this.#host, () => this.#follow());
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #follow(): void {
    const language = languageOf(this.#host);
    const loading = this.#words.flatMap((words) => words.load(language) ?? []);
    if (loading.length > 0) this.#wait(Promise.all(loading));
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  }

  #wait(loading: Promise<unknown>): void {
    const pending = loading.then(() => {
      if (this.#pending === pending) this.#pending = undefined;
      this.#host.requestUpdate();
    });
    this.#pending = pending;
  }
}

/** One catalogue's words in the element's language. */
export class Words<W extends object> {
  t: W;
  readonly #catalogue: WordCatalogue<W>;
  #wanted: W | Promise<W> | undefined;

  constructor(catalogue: WordCatalogue<W>) {
    this.#catalogue = catalogue;
    this.t = catalogue.english;
  }

  /** Takes the words at once, or returns a promise after which they are taken. */
  load(language: string): Promise<void> | undefined {
    const words = wordsIn(this.#catalogue, language);
    this.#wanted = words;
    if (!(words instanceof Promise)) {
      this.t = words;
      return undefined;
    }
    return words.then((loaded) => {
      // The language may have changed again meanwhile.
      if (this.#wanted === words) this.t = loaded;
    });
  }
}
