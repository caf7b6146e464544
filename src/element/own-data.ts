/** A widget's own data, for one that stands alone: found, loaded into a private store, loaded again on change. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchText } from '../workspace/fetch-text.js';
import { isItem } from '../workspace/key.js';
import { loadDocument, parseJson } from '../workspace/load.js';
import type { Problem } from '../workspace/problem.js';
import type { Room } from '../workspace/room.js';
import { WorkspaceStore } from '../workspace/store.js';
import { rowsOfTable, type RowTable } from './rows.js';

export interface OwnDataHost extends ReactiveControllerHost, HTMLElement {
  data: unknown;
  src: string | undefined;
}

/** How one widget reads its own short forms; each returns (part of) a workspace document. */
export interface DataReaders {
  readonly rooms: readonly Room[];
  readonly fromRows?: ((rows: RowTable) => unknown) | undefined;
  readonly fromJson?: ((value: unknown) => unknown) | undefined;
  readonly fromAttributes?: (() => unknown) | undefined;
}

export type DataPhase = 'none' | 'loading' | 'ready' | 'failed';

export class OwnData implements ReactiveController {
  phase: DataPhase = 'none';
  store: WorkspaceStore | undefined;
  problems: readonly Problem[] = [];

  readonly #host: OwnDataHost;
  readonly #readers: () => DataReaders;
  readonly #onSettled: () => void;
  #stale = true;
  #loading: AbortController | undefined;
  #observer: MutationObserver | undefined;

  /** `readers` is asked anew each time, since attributes may be among them. */
  constructor(host: OwnDataHost, readers: () => DataReaders, onSettled: () => void) {
    this.#host = host;
    this.#readers = readers;
    this.#onSettled = onSettled;
    host.addController(this);
  }

  /** Whether the widget brings data of its own. */
  get exists(): boolean {
    const { data, src } = this.#host;
    return (
      (data !== undefined && data !== null) ||
      Boolean(src) ||
      Boolean(this.#child('script[type="application/json"], table')) ||
      this.#readers().fromAttributes?.() !== undefined
    );
  }

  /** The children may still be on their way: the parser upgrades an element before it reads them. */
  get awaitsParser(): boolean {
    return document.readyState === 'loading';
  }

  hostConnected(): void {
    // Frameworks append children after the element; wiki editors replace them.
    this.#observer ??= new MutationObserver(() => this.invalidate());
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
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
    const script = this.#child('script[type="application/json"]');
    if (script) return this.#takeText(script.textContent ?? '', '<script>');
    const table = this.#child('table');
    if (table instanceof HTMLTableElement) return this.#takeRows(rowsOfTable(table), '<table>');
    const attributes = this.#readers().fromAttributes?.();
    if (attributes !== undefined) return this.#take(attributes);
    this.#settle(this.awaitsParser ? 'loading' : 'none', undefined);
  }

  readonly #onParsed = () => this.invalidate();

  #child(selector: string): Element | undefined {
    return Array.from(this.#host.children).find((child) => child.matches(selector));
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
    const { rooms, fromJson } = this.#readers();
    const isDocument =
      isItem(value) && rooms.some((room) => hasAny(value, Object.keys(room.shape)));
    this.#take(isDocument ? value : (fromJson?.(value) ?? value));
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
    const { problems, newer, ...parts } = loadDocument(document, this.#readers().rooms);
    this.problems = [...this.problems, ...problems];
    this.#settle('ready', new WorkspaceStore({ ...parts, problems, readonly: newer }));
  }

  #fail(problems: readonly Problem[]): void {
    this.problems = [...this.problems, ...problems];
    this.#settle('failed', undefined);
  }

  #settle(phase: DataPhase, store: WorkspaceStore | undefined): void {
    this.phase = phase;
    this.store = store;
    this.#onSettled();
  }
}

function hasAny(value: object, keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(value, key));
}
