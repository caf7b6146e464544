/** The data that an element brings itself: found, read, and read again when it changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Loaded } from '../workspace/load.js';
import type { Problem } from '../workspace/problem.js';
import type { Phase } from '../workspace/state.js';
import type { WorkspaceStore } from '../workspace/store.js';
import type { DataReaders } from './data-readers.js';
import type { DataSource, ReadResult } from './read-data.js';

export interface OwnDataHost extends ReactiveControllerHost, HTMLElement {
  data: unknown;
  src: string | undefined;
}

export interface OwnDataOptions {
  /** Asked for with each load, since attributes may be among what it reads. */
  readonly readers: () => Promise<DataReaders>;
  /** Whether a `<table>` inside the tag is the element's data. */
  readonly tables: boolean;
  /** Whether its attributes hold data. */
  readonly inAttributes: () => boolean;
  readonly onSettled: () => void;
}

export class OwnData implements ReactiveController {
  phase: Phase = 'none';
  /** Set while `phase` is `ready`; a new object with each load. */
  loaded: Loaded | undefined;
  /** A private store for it: one for each load, so that an element that moves in the page keeps its edits. */
  store: WorkspaceStore | undefined;
  problems: readonly Problem[] = [];
  /** Set while data that stands in the page itself is being read, which takes a moment at most. */
  pending: Promise<void> | undefined;

  readonly #host: OwnDataHost;
  readonly #options: OwnDataOptions;
  #stale = true;
  #reading: AbortController | undefined;
  #observer: MutationObserver | undefined;
  #childText: string | undefined;
  #valueText: string | undefined;

  constructor(host: OwnDataHost, options: OwnDataOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether the element brings data of its own. */
  get exists(): boolean {
    return this.#source !== undefined;
  }

  hostConnected(): void {
    // Frameworks append children after the element; wiki editors replace them.
    this.#observer ??= new MutationObserver(this.#look);
    this.#observer.observe(this.#host, { childList: true });
    this.#watchChild();
    if (parserIsAtWork()) document.addEventListener('DOMContentLoaded', this.#look);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#look);
    if (this.#reading) this.#stale = true;
    this.#stopReading();
  }

  /** Says that what was found may have changed; it is looked at again with the next update. */
  invalidate(): void {
    this.#stale = true;
    this.#host.requestUpdate();
  }

  /** Reads whatever there is. Once, until invalidated. */
  ensure(): void {
    if (!this.#stale) return;
    this.#stale = false;
    const source = this.#source;
    if (this.#saysTheSame(source)) return;
    this.#stopReading();
    this.#childText = this.#child?.textContent ?? undefined;
    this.#watchChild();
    if (source) this.#read(source);
    else this.#settle(parserIsAtWork() ? 'loading' : 'none', { problems: [] });
  }

  /** First that is there: data, src, JSON, table, attributes. */
  get #source(): DataSource | undefined {
    const { data, src } = this.#host;
    if (data !== undefined && data !== null) return { kind: 'value', value: data };
    if (src) return { kind: 'src', src };
    const child = this.#child;
    if (child instanceof HTMLTableElement) return { kind: 'table', table: child };
    if (child) return { kind: 'script', text: child.textContent ?? '' };
    return this.#options.inAttributes() ? { kind: 'attributes' } : undefined;
  }

  get #child(): Element | undefined {
    const children = [...this.#host.children];
    const script = children.find((child) => child.matches('script[type="application/json"]'));
    if (script || !this.#options.tables) return script;
    return children.find((child) => child instanceof HTMLTableElement);
  }

  #read(source: DataSource): void {
    const reading = (this.#reading = new AbortController());
    const settled = this.#result(source, reading.signal).then((result) => {
      if (reading.signal.aborted) return;
      this.#stopReading();
      this.#settle(result.loaded ? 'ready' : 'failed', result);
    });
    const inPage = source.kind !== 'src';
    if (inPage) this.pending = settled;
    // What is shown stays until what replaces it is there, unless that is far away.
    if (!inPage || this.phase !== 'ready') this.#settle('loading', { problems: [] });
  }

  #stopReading(): void {
    this.#reading?.abort();
    this.#reading = undefined;
    this.pending = undefined;
  }

  async #result(source: DataSource, signal: AbortSignal): Promise<ReadResult> {
    try {
      const [{ readData }, readers] = await Promise.all([
        import('./read-data.js'),
        this.#options.readers(),
      ]);
      return await readData(source, readers, signal);
    } catch (cause) {
      // A file of the kit itself did not load.
      const found = cause instanceof Error ? cause.message : String(cause);
      return { problems: [{ severity: 'error', path: '', code: 'network', found }] };
    }
  }

  #settle(phase: Phase, { loaded, store, problems }: ReadResult): void {
    this.phase = phase;
    this.loaded = loaded;
    this.store = store;
    this.problems = problems;
    this.#options.onSettled();
  }

  #watchChild(): void {
    const all = { childList: true, subtree: true, characterData: true };
    if (this.#child) this.#observer?.observe(this.#child, all);
  }

  /** Frameworks make a new object with each render; edits must survive that. */
  #saysTheSame(source: DataSource | undefined): boolean {
    const text = source?.kind === 'value' ? textOf(source.value) : undefined;
    const same = text !== undefined && text === this.#valueText && this.phase === 'ready';
    this.#valueText = text;
    return same;
  }

  /** Children came, went or changed. A page may change around our data: only what that says counts. */
  readonly #look = (): void => {
    const kind = this.#source?.kind;
    if (kind === 'value' || kind === 'src') return;
    const waits = this.phase === 'loading' && !this.#reading;
    const text = this.#child?.textContent ?? undefined;
    if (waits || text !== this.#childText) this.invalidate();
  };
}

function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** An element is upgraded before the parser reads its children: they may still be on their way. */
function parserIsAtWork(): boolean {
  return document.readyState === 'loading';
}
