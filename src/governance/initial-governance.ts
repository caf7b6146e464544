/** What a form's reset goes back to: the governance as it was first seen in a store. */
import type { WorkspaceStore } from '../workspace/store.js';

export class InitialGovernance {
  #store: WorkspaceStore | undefined;
  #governance: unknown;

  /** Not while the store loads: it holds the empty document then. */
  remember(store: WorkspaceStore | undefined): void {
    const state = store?.getState();
    if (store === this.#store || state?.phase !== 'ready') return;
    this.#store = store;
    this.#governance = state.document.governance;
  }

  /** As JSON; empty where there was none yet. */
  get text(): string {
    return this.#store ? JSON.stringify(this.#governance) : '';
  }
}
