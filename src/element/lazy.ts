/** A part of an element that is fetched when it is first needed. */
import type { ReactiveControllerHost } from 'lit';

/** At once where it is there already. */
export type Load<T> = () => T | Promise<T>;

/** Fetches once for the whole page: the second element that asks has it at once. */
export function once<T>(fetch: () => Promise<T>): Load<T> {
  let fetched: T | undefined;
  return () => fetched ?? fetch().then((value) => (fetched = value));
}

/** What is made of something fetched; at once where that is there already. */
export function thenMake<T, Made>(
  load: Load<T>,
  make: (fetched: T) => Made | Promise<Made>,
): Load<Made> {
  return () => {
    const fetched = load();
    return fetched instanceof Promise ? fetched.then(make) : make(fetched);
  };
}

export class Lazy<T> {
  #value: T | undefined;
  #loading: Promise<T> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #load: Load<T>;

  constructor(host: ReactiveControllerHost, load: Load<T>) {
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

  /** Waits for it; rejects where it cannot be fetched. */
  async load(): Promise<T> {
    const loaded = await this.fetch();
    if (!loaded) throw new Error('not loaded');
    return loaded;
  }

  /** What is there already is taken at once, and drawn in the same update. */
  async #fetch(): Promise<T> {
    const loaded = this.#load();
    if (!(loaded instanceof Promise)) return (this.#value = loaded);
    this.#value = await loaded;
    this.#host.requestUpdate();
    return this.#value;
  }
}
