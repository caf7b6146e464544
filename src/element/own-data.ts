/** The data that an element brings itself: found, fetched, loaded, and loaded again when it changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchText } from '../workspace/fetch-text.js';
import { isItem } from '../workspace/key.js';
import { loadDocument, parseJson, type Loaded } from '../workspace/load.js';
import type { Problem } from '../workspace/problem.js';
import type { Room } from '../workspace/room.js';
import { rowsOfTable, type RowTable } from './rows.js';

export interface OwnDataHost extends ReactiveControllerHost, HTMLElement {
  data: unknown;
  src: string | undefined;
}

/** How one element reads its own short forms; each returns (part of) a workspace document. */
export interface DataReaders {
  readonly rooms: readonly Room[];
  /** Properties of the document that are used where the data does not have them. */
  readonly defaults?: Readonly<Record<string, unknown>> | undefined;
  /** Without it a `<table>` inside the tag is none of ours. */
  readonly fromRows?: ((rows: RowTable) => unknown) | undefined;
  readonly fromJson?: ((value: unknown) => unknown) | undefined;
  readonly fromAttributes?: (() => unknown) | undefined;
}

export type DataPhase = 'none' | 'loading' | 'ready' | 'failed';

export class OwnData implements ReactiveController {
  phase: DataPhase = 'none';
  /** Set while `phase` is `ready`; a new object with each load. */
  loaded: Loaded | undefined;
  problems: readonly Problem[] = [];

  readonly #host: OwnDataHost;
  readonly #readers: () => DataReaders;
  readonly #onSettled: () => void;
  #stale = true;
  #loading: AbortController | undefined;
  #observer: MutationObserver | undefined;
  #childText: string | undefined;

  /** `readers` is asked anew each time, since attributes may be among them. */
  constructor(host: OwnDataHost, readers: () => DataReaders, onSettled: () => void) {
    this.#host = host;
    this.#readers = readers;
    this.#onSettled = onSettled;
    host.addController(this);
  }

  /** Whether the element brings data of its own. */
  get exists(): boolean {
    const { data, src } = this.#host;
    return (
      (data !== undefined && data !== null) ||
      Boolean(src) ||
      this.#script !== undefined ||
      this.#table !== undefined ||
      this.#readers().fromAttributes?.() !== undefined
    );
  }

  /** The children may still be on their way: the parser upgrades an element before it reads them. */
  get awaitsParser(): boolean {
    return document.readyState === 'loading';
  }

  hostConnected(): void {
    // Frameworks append children after the element; wiki editors replace them.
    this.#observer ??= new MutationObserver(() => this.#lookAtChildren());
    this.#observer.observe(this.#host, { childList: true });
    if (this.awaitsParser) document.addEventListener('DOMContentLoaded', this.#onParsed);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
    if (!this.#loading) return;
    this.#loading.abort();
    this.#loading = undefined;
    this.#stale = true;
  }

  /** Says that what was found may have changed; it is looked at again with the next update. */
  invalidate(): void {
    this.#stale = true;
    this.#host.requestUpdate();
  }

  /** Loads whatever there is, first that is found: data, src, JSON, table, attributes. Once, until invalidated. */
  ensure(): void {
    if (!this.#stale) return;
    this.#stale = false;
    this.#loading?.abort();
    this.#loading = undefined;
    this.problems = [];
    const { data, src } = this.#host;
    if (data !== undefined && data !== null) return this.#takeData(data);
    if (src) return void this.#fetch(src);
    const child = this.#script ?? this.#table;
    this.#childText = child?.textContent ?? undefined;
    if (child)
      this.#observer?.observe(child, { childList: true, subtree: true, characterData: true });
    if (this.#script) return this.#takeText(this.#childText ?? '', '<script>');
    if (this.#table) return this.#takeRows(rowsOfTable(this.#table), '<table>');
    const attributes = this.#readers().fromAttributes?.();
    if (attributes !== undefined) return this.#take(attributes);
    this.#settle(this.awaitsParser ? 'loading' : 'none', undefined);
  }

  readonly #onParsed = () => this.invalidate();

  get #script(): Element | undefined {
    return [...this.#host.children].find((child) =>
      child.matches('script[type="application/json"]'),
    );
  }

  get #table(): HTMLTableElement | undefined {
    if (!this.#readers().fromRows) return undefined;
    return [...this.#host.children].find((child) => child instanceof HTMLTableElement);
  }

  /** A page may change around our data; only what it says counts. */
  #lookAtChildren(): void {
    const text = (this.#script ?? this.#table)?.textContent ?? undefined;
    if (text !== this.#childText) this.invalidate();
  }

  async #fetch(src: string): Promise<void> {
    const loading = (this.#loading = new AbortController());
    this.#settle('loading', undefined);
    const { text, csv, problem } = await fetchText(src, loading.signal);
    if (loading.signal.aborted) return;
    this.#loading = undefined;
    if (problem) this.#fail([problem]);
    else if (csv) await this.#takeCsv(text ?? '', src);
    else this.#takeText(text ?? '', src);
  }

  async #takeCsv(text: string, path: string): Promise<void> {
    const { parseCsv } = await import('./csv.js');
    const { unclosedAt, ...rows } = parseCsv(text);
    if (unclosedAt !== undefined) this.#reportRow(path, unclosedAt, 'a closing quote', '"');
    this.#takeRows(rows, path);
  }

  #takeData(data: unknown): void {
    // Frameworks pass attributes on as strings.
    if (typeof data === 'string') this.#takeText(data, 'data');
    else this.#takeJson(data);
  }

  #takeText(text: string, path: string): void {
    const { value, problems } = parseJson(text, path);
    if (value === undefined) return this.#fail(problems);
    this.problems = problems;
    this.#takeJson(value);
  }

  #takeJson(value: unknown): void {
    this.#take(this.#readers().fromJson?.(value) ?? value);
  }

  #takeRows(rows: Omit<RowTable, 'report'>, path: string): void {
    const report: RowTable['report'] = (line, expected, found) =>
      this.#reportRow(path, line, expected, found);
    const document = this.#readers().fromRows?.({ ...rows, report });
    this.#take(document ?? {});
  }

  #reportRow(path: string, line: number, expected: string, found: string): void {
    const problem: Problem = {
      severity: 'error',
      path: `${path}:${line}`,
      code: 'row',
      expected,
      found,
    };
    this.problems = [...this.problems, problem];
  }

  #take(document: unknown): void {
    const { rooms, defaults } = this.#readers();
    const completed = isItem(document) ? { ...defaults, ...document } : document;
    const loaded = loadDocument(completed, rooms);
    this.problems = [...this.problems, ...loaded.problems];
    this.#settle('ready', loaded);
  }

  #fail(problems: readonly Problem[]): void {
    this.problems = [...this.problems, ...problems];
    this.#settle('failed', undefined);
  }

  #settle(phase: DataPhase, loaded: Loaded | undefined): void {
    this.phase = phase;
    this.loaded = loaded;
    this.#onSettled();
  }
}
