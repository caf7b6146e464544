/** Binds a workspace's store to the place that keeps its changes, as long as they may be made. */
import type { Connect, StorageStatus } from '../storage/port.js';
import type { StorageKeyParts } from '../storage/storage-key.js';
import { Keeper, type StorageName } from './keeper.js';
import type { Loaded } from './load.js';
import type { Problem } from './problem.js';
import { Recheck } from './recheck.js';
import type { WorkspaceStore } from './store.js';

export interface StorageChoice {
  /** By name, or the page's own adapter. */
  readonly storage: StorageName | Connect;
  readonly key: StorageKeyParts;
}

export class StorageBinding {
  readonly #store: WorkspaceStore;
  readonly #choice: () => StorageChoice;
  readonly #onStatus: (status: StorageStatus | undefined) => void;
  #connecting: AbortController | undefined;
  #attached: { close(): void }[] = [];

  constructor(
    store: WorkspaceStore,
    choice: () => StorageChoice,
    onStatus: (status: StorageStatus | undefined) => void,
  ) {
    this.#store = store;
    this.#choice = choice;
    this.#onStatus = onStatus;
  }

  /** Brings what was kept of `loaded` into the store, and keeps what is changed from now on. */
  connect(loaded: Loaded): void {
    this.disconnect();
    const { signal } = (this.#connecting = new AbortController());
    this.#attached.push(new Recheck(this.#store));
    const onStatus = (status: StorageStatus) => {
      if (!signal.aborted) this.#onStatus(status);
    };
    Keeper.connect(this.#store, loaded, { ...this.#choice(), onStatus }, signal).then(
      (connected) => {
        if (connected) this.#take(connected.keeper, connected.problems);
      },
      () => {
        if (!signal.aborted) this.#goOnWithout();
      },
    );
  }

  disconnect(): void {
    this.#connecting?.abort();
    this.#connecting = undefined;
    for (const part of this.#attached.splice(0)) part.close();
    this.#onStatus(undefined);
  }

  #take(keeper: Keeper, found: readonly Problem[]): void {
    this.#attached.push(keeper);
    const problems = [...this.#store.getState().problems, ...found];
    this.#store.configure({ phase: 'ready', problems, readonly: !keeper.mayWrite });
  }

  /** The adapter is broken, or its file did not load: the page goes on, and says so. */
  #goOnWithout(): void {
    const problem = { severity: 'warning', path: '', code: 'not-kept' } as const;
    this.#onStatus({ state: 'not-kept', problem });
    this.#store.configure({ phase: 'ready' });
  }
}
