/** A part of an element that is fetched when it is first needed. */
import type { ReactiveControllerHost } from 'lit';

export class Lazy<T> {
  #value: T | undefined;
  #loading: Promise<T> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** What is there by now; asks for nothing. */
  get value(): T | undefined {
    return this.#value;
  }

  /** What is there by now; asks for it, and has the element drawn again when it has come. */
  get now(): T | undefined {
    if (!this.#value) void this.fetch();
    return this.#value;
  }

  /** Undefined where it could not be fetched; the network may be back when it is next needed. */
  async fetch(): Promise<T | undefined> {
    this.#loading ??= this.#fetch();
    try {
      return await this.#loading;
    } catch (cause) {
      this.#loading = undefined;
      console.warn('Patto: a part of a widget could not be loaded.', cause);
      return undefined;
    }
  }

  async #fetch(): Promise<T> {
    this.#value = await this.#load();
    this.#host.requestUpdate();
    return this.#value;
  }
}
