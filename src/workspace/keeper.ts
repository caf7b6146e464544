/** Keeps a workspace's changes: connects the storage that the author chose, and passes changes both ways. */
import type { Connect, StorageConnection, StorageStatus } from '../storage/port.js';
import { storageKey, type StorageKeyParts } from '../storage/storage-key.js';
import type { Loaded } from './load.js';
import type { Problem } from './problem.js';
import type { WorkspaceStore } from './store.js';

export const STORAGES = ['browser', 'memory'] as const;
export type StorageName = (typeof STORAGES)[number];

export interface KeeperOptions {
  /** By name, or the page's own adapter. */
  readonly storage: StorageName | Connect;
  /** What tells this workspace from others of the same origin. */
  readonly key: StorageKeyParts;
  readonly onStatus: (status: StorageStatus) => void;
}

const CONNECT: Readonly<Record<StorageName, () => Promise<Connect>>> = {
  browser: async () => (await import('../storage/browser.js')).connectBrowserStorage,
  memory: async () => (await import('../storage/memory.js')).connectMemory,
};

export class Keeper {
  readonly #connection: StorageConnection;
  readonly #stop: () => void;

  private constructor(store: WorkspaceStore, connection: StorageConnection) {
    this.#connection = connection;
    this.#stop = store.onChange((change) => {
      if (change.origin !== 'remote') connection.push(change);
    });
    connection.onRemote((operations) => store.receive(operations));
  }

  /**
   * Connects, and brings what was kept of `loaded` into the store. `signal` ends an attempt that is no
   * longer wanted; the result is then undefined.
   */
  static async connect(
    store: WorkspaceStore,
    loaded: Loaded,
    { storage, key, onStatus }: KeeperOptions,
    signal: AbortSignal,
  ): Promise<{ keeper: Keeper; problems: readonly Problem[] } | undefined> {
    const [connect, { loadDocument }, { ROOMS }] = await Promise.all([
      typeof storage === 'function' ? storage : CONNECT[storage](),
      import('./load.js'),
      import('./rooms.js'),
    ]);
    if (signal.aborted) return undefined;
    const connection = connect({
      key: storageKey(key, document),
      getDocument: () => store.getState().document,
      parse: (kept) => loadDocument(kept, ROOMS).document,
      onStatus,
    });
    // Before what was kept is there: what is changed meanwhile is to be kept, too.
    const keeper = new Keeper(store, connection);
    const { operations, problems } = await connection.load(loaded.document);
    if (signal.aborted) {
      keeper.close();
      return undefined;
    }
    store.receive(operations);
    return { keeper, problems };
  }

  /** False: the place lets nobody write. */
  get mayWrite(): boolean {
    return this.#connection.scope === 'write';
  }

  close(): void {
    this.#stop();
    void this.#connection.close();
  }
}
