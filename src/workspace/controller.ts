/** Finds the store that a widget belongs to, and finds it again when the page changes around it. */
import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { workspaceContext } from './context.js';
import { onWorkspacesChange, workspacesOnPage } from './registry.js';
import type { WorkspaceStore } from './store.js';

export interface WorkspaceHost extends ReactiveControllerHost, HTMLElement {
  /** A store, or the id of a workspace element anywhere on the page. */
  workspace: WorkspaceStore | string | undefined;
}

/**
 * Why there is no store: none on the page, one whose definition is still on its way, none of the asked
 * id, or several to choose from.
 */
export type Absence = 'none' | 'upgrading' | 'unknown-id' | 'several';

export class WorkspaceController implements ReactiveController {
  readonly #host: WorkspaceHost;
  readonly #onStore: (store: WorkspaceStore | undefined) => void;
  #store: WorkspaceStore | undefined;
  #absence: Absence = 'none';
  #isDistant = false;
  #stop: (() => void) | undefined;
  #scheduled = false;

  /** `onStore` is called with each store it finds or loses. */
  constructor(host: WorkspaceHost, onStore: (store: WorkspaceStore | undefined) => void) {
    this.#host = host;
    this.#onStore = onStore;
    host.addController(this);
  }

  get store(): WorkspaceStore | undefined {
    return this.#store;
  }

  get absence(): Absence {
    const upgrading = document.querySelector('patto-workspace:not(:defined)');
    return upgrading ? 'upgrading' : this.#absence;
  }

  /** True: the store merely stands on the same page. A host with data of its own does not mean it. */
  get isDistant(): boolean {
    return this.#isDistant;
  }

  hostConnected(): void {
    // Several workspaces may come and go in one task (a move is both): ask once, after it.
    this.#stop = onWorkspacesChange(() => this.schedule());
    this.resolve();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#use(undefined);
  }

  /** Looks again after the current task. */
  schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (this.#host.isConnected) this.resolve();
    });
  }

  /** Looks again now. */
  resolve(): void {
    this.#use(this.#find());
  }

  #find(): WorkspaceStore | undefined {
    const { workspace } = this.#host;
    this.#isDistant = false;
    if (isStore(workspace)) return workspace;
    if (typeof workspace === 'string' && workspace !== '') {
      const named = workspacesOnPage().find((one) => one.id === workspace);
      this.#absence = 'unknown-id';
      return named?.store;
    }
    return this.#ancestor() ?? this.#onlyOne();
  }

  #ancestor(): WorkspaceStore | undefined {
    let found: WorkspaceStore | undefined;
    const take = (store: WorkspaceStore) => (found = store);
    this.#host.dispatchEvent(new ContextEvent(workspaceContext, this.#host, take));
    return found;
  }

  #onlyOne(): WorkspaceStore | undefined {
    const [only, ...others] = workspacesOnPage();
    this.#absence = others.length > 0 ? 'several' : 'none';
    this.#isDistant = true;
    return others.length > 0 ? undefined : only?.store;
  }

  #use(store: WorkspaceStore | undefined): void {
    if (store === this.#store) return;
    this.#store = store;
    this.#onStore(store);
  }
}

/** Frameworks pass null for nothing, and people an element where its store is meant. */
function isStore(value: unknown): value is WorkspaceStore {
  return typeof value === 'object' && value !== null && 'getState' in value;
}
