/** What the workspace's menu does: the file is given out, taken in, or gone back to; and said. */
import type { Loaded } from './load.js';
import type { WorkspaceStore } from './store.js';
import type { WorkspaceWords } from './workspace.en.js';

export interface FileActionsHost {
  readonly words: () => WorkspaceWords;
  readonly announce: (text: string) => void;
}

export class FileActions {
  readonly #store: WorkspaceStore;
  readonly #host: FileActionsHost;

  constructor(store: WorkspaceStore, host: FileActionsHost) {
    this.#store = store;
    this.#host = host;
  }

  async download(): Promise<void> {
    const { downloadWorkspace } = await import('./workspace-file.js');
    downloadWorkspace(this.#store);
  }

  async upload(file: File): Promise<void> {
    const { openWorkspace } = await import('./workspace-file.js');
    const { uploaded, uploadRefused } = this.#host.words();
    const opened = await openWorkspace(this.#store, file, uploaded(file.name));
    this.#host.announce(opened ? uploaded(file.name) : uploadRefused(file.name));
  }

  /** Back to what the author published; undo brings the changes back. */
  async reset(base: Loaded | undefined): Promise<void> {
    if (!base) return;
    const { returnTo } = await import('./workspace-file.js');
    const { reset, resetDone, nothingToReset } = this.#host.words();
    const done = returnTo(this.#store, base, reset);
    this.#host.announce(done ? resetDone : nothingToReset);
  }
}
