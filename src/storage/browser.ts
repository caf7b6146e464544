/**
 * Keeps a reader's edits in this browser, and shares them among its tabs. What is kept is the author's
 * document and what was done to it; when the author changes the document, the edits are carried over.
 */
import type { WorkspaceDocument } from '../workspace/document.js';
import { differences, type Clash } from '../workspace/merge.js';
import { applyOperations, type Operation } from '../workspace/operation.js';
import { describeValue, pointer, type Problem } from '../workspace/problem.js';
import type { Change } from '../workspace/store.js';
import { exchange, unconfirmed, type Confirmed } from './exchange.js';
import { openLogDatabase, transact } from './log-database.js';
import type { Connect, Kept, StorageConnection, StorageHost, StorageStatus } from './port.js';

/**
 * IndexedDB holds the edits (localStorage loses them when the browser is killed). Where it is missing,
 * refused, full or hangs, edits stay in memory, and `status` says so.
 */
export const connectBrowserStorage: Connect = (host) => new BrowserStorage(host);

const NOTHING: Kept = { operations: [], problems: [] };

class BrowserStorage implements StorageConnection {
  readonly scope = 'write';
  readonly #host: StorageHost;
  readonly #listeners = new Set<(operations: readonly Operation[]) => void>();
  readonly #tabs = new AbortController();
  #channel: BroadcastChannel | undefined;
  #database: IDBDatabase | undefined;
  #status: StorageStatus = { state: 'idle' };
  /** IndexedDB is missing, refused or hangs: there is no point in trying again. */
  #isUseless = false;
  /** Undefined before `load`, after `close`, and where IndexedDB is useless. */
  #confirmed: Confirmed | undefined;
  /** Made here, and not in the log yet. */
  #pending: readonly Operation[] = [];
  /** Meetings with the log, one after the other. */
  #queue: Promise<unknown> = Promise.resolve();
  #isQueued = false;

  constructor(host: StorageHost) {
    this.#host = host;
  }

  get status(): StorageStatus {
    return this.#status;
  }

  async load(base: WorkspaceDocument): Promise<Kept> {
    this.#confirmed = unconfirmed(base);
    const loading = this.#meet(base);
    this.#queue = loading;
    const kept = await loading;
    if (this.#confirmed) this.#listenToTabs();
    return kept;
  }

  push({ operations, origin }: Change): void {
    if (origin === 'remote' || this.#isUseless) return;
    this.#pending = [...this.#pending, ...operations];
    if (this.#status.state !== 'not-kept') this.#setStatus({ state: 'writing' });
    this.#synchronise();
  }

  onRemote(listener: (operations: readonly Operation[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#tabs.abort();
    await this.#queue;
    this.#confirmed = undefined;
    this.#channel?.close();
    this.#database?.close();
  }

  /** The channel only nudges: what was written is read from the log, where it is in order and complete. */
  #listenToTabs(): void {
    const synchronise = () => this.#synchronise();
    const { signal } = this.#tabs;
    if (signal.aborted) return;
    this.#channel = new BroadcastChannel(`patto:${this.#host.key}`);
    this.#channel.addEventListener('message', synchronise, { signal });
    // A tab that was frozen meanwhile has not been nudged.
    document.addEventListener('visibilitychange', synchronise, { signal });
  }

  /** Soon, and once for all that is made until then. */
  #synchronise(): void {
    if (!this.#confirmed || this.#isQueued) return;
    this.#isQueued = true;
    this.#queue = this.#queue.then(async () => {
      this.#isQueued = false;
      const { operations } = await this.#meet();
      if (operations.length > 0) for (const listener of this.#listeners) listener(operations);
    });
  }

  async #meet(author?: WorkspaceDocument, isRetry = false): Promise<Kept> {
    const known = this.#confirmed;
    const database = known && (await this.#open());
    if (!known || !database) return NOTHING;
    const written = this.#pending;
    this.#pending = [];
    try {
      const { foreign, clashes, ...confirmed } = await transact(database, this.#host.key, (log) =>
        exchange(log, known, written, author),
      );
      this.#confirmed = confirmed;
      if (written.length > 0) this.#channel?.postMessage('written');
      this.#settle();
      return { operations: foreign ? this.#news(confirmed) : [], problems: clashes.map(toProblem) };
    } catch (error) {
      this.#pending = [...written, ...this.#pending];
      database.close();
      this.#database = undefined;
      // The connection may be what failed, and another one will do. Else the next edit tries again.
      if (!isRetry) return this.#meet(author, true);
      this.#fail(error);
      return NOTHING;
    }
  }

  async #open(): Promise<IDBDatabase | undefined> {
    try {
      return (this.#database ??= await openLogDatabase());
    } catch (error) {
      this.#confirmed = undefined;
      this.#pending = [];
      this.#isUseless = true;
      this.#fail(error);
      return undefined;
    }
  }

  /** From the document that everybody sees to that of the log, with what is not in the log yet. */
  #news({ document }: Confirmed): readonly Operation[] {
    const current = applyOperations(document, this.#pending).document;
    return differences(this.#host.getDocument(), this.#host.parse(current));
  }

  #settle(): void {
    if (this.#pending.length > 0) return;
    this.#setStatus({ state: (this.#confirmed?.through ?? 0) > 0 ? 'kept' : 'idle' });
  }

  #fail(error: unknown): void {
    const name = error instanceof DOMException ? error.name : '';
    const code = name === 'QuotaExceededError' ? 'quota' : 'not-kept';
    this.#setStatus({ state: 'not-kept', problem: { severity: 'warning', path: '', code } });
  }

  #setStatus(status: StorageStatus): void {
    if (status.state === this.#status.state && status.state !== 'not-kept') return;
    this.#status = status;
    this.#host.onStatus?.(status);
  }
}

function toProblem({ path, ours, theirs }: Clash): Problem {
  return {
    severity: 'warning',
    path: pointer(path),
    code: 'clash',
    ...(theirs !== undefined && { found: describeValue(theirs) }),
    ...(ours !== undefined && { used: describeValue(ours) }),
  };
}
