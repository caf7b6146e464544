/** Binds a widget to its state: finds the store or makes a private one, and watches what the widget reads. */
import type { ReactiveController } from 'lit';
import { WorkspaceController, type Absence, type WorkspaceHost } from '../workspace/controller.js';
import type { Problem } from '../workspace/problem.js';
import type { Phase } from '../workspace/state.js';
import type { WorkspaceState, WorkspaceStore } from '../workspace/store.js';
import type { DataReaders } from './data-readers.js';
import { OwnData, type OwnDataHost } from './own-data.js';
import { sameMembers } from '../workspace/same-members.js';

export type BindingHost = WorkspaceHost & OwnDataHost;

export interface BindingOptions<Selected extends object> {
  readonly readers: () => Promise<DataReaders>;
  /** Whether the host's attributes hold data. */
  readonly inAttributes: () => boolean;
  readonly select: (state: WorkspaceState) => Selected;
}

/** What every widget depends on, beside its own selection. */
interface Watched<Selected> {
  readonly access: object;
  readonly selected: Selected;
}

export class StoreBinding<Selected extends object> implements ReactiveController {
  store: WorkspaceStore | undefined;
  readonly #host: BindingHost;
  readonly #options: BindingOptions<Selected>;
  readonly #own: OwnData;
  readonly #shared: WorkspaceController;
  #stop: (() => void) | undefined;

  constructor(host: BindingHost, options: BindingOptions<Selected>) {
    this.#host = host;
    this.#options = options;
    this.#own = new OwnData(host, {
      readers: options.readers,
      inAttributes: options.inAttributes,
      tables: true,
      onSettled: () => host.requestUpdate(),
    });
    this.#shared = new WorkspaceController(host, () => host.requestUpdate());
    host.addController(this);
  }

  /** `none`: no data of its own, and no workspace. */
  get phase(): Phase {
    if (this.store) return this.store.getState().phase;
    const waits = this.#own.phase === 'none' && this.absence === 'upgrading';
    return waits ? 'loading' : this.#own.phase;
  }

  /** True: the store is a workspace's, which says itself what is wrong with it. */
  get isShared(): boolean {
    return this.store !== undefined && this.store === this.#shared.store;
  }

  /** Why there is no workspace, where there is none. */
  get absence(): Absence {
    return this.#shared.absence;
  }

  /** What is wrong with the widget's own data; a workspace shows its own problems itself. */
  get problems(): readonly Problem[] {
    return this.isShared ? [] : this.#own.problems;
  }

  /** Set while own data that stands in the page is being read. */
  get pending(): Promise<void> | undefined {
    return this.#own.pending;
  }

  /** Own data is to be looked at again. */
  invalidate(): void {
    this.#own.invalidate();
  }

  /** The element's `workspace` property has changed. */
  resolveWorkspace(): void {
    this.#shared.resolve();
  }

  /** Finds the store anew and watches it; once per update, after attributes are read. */
  bind(): void {
    this.#use(this.#find());
  }

  hostDisconnected(): void {
    this.#use(undefined);
  }

  #find(): WorkspaceStore | undefined {
    const { data } = this.#host;
    const hasData = data !== undefined && data !== null;
    const ownComesFirst = hasData || (this.#shared.isDistant && this.#own.exists);
    if (!ownComesFirst && this.#shared.store) return this.#shared.store;
    this.#own.ensure();
    return this.#own.store;
  }

  #use(store: WorkspaceStore | undefined): void {
    if (store === this.store) return;
    this.#stop?.();
    this.store = store;
    this.#stop = store?.subscribe(
      (state) => {
        const { phase, readonly, viewerPartyId, only, document } = state;
        return {
          // What concerns the one thing may follow from any part of the document.
          access: { phase, readonly, viewerPartyId, only, around: only && document },
          selected: this.#options.select(state),
        };
      },
      () => this.#host.requestUpdate(),
      { equal: sameWatched },
    );
  }
}

function sameWatched<S extends object>(a: Watched<S>, b: Watched<S>): boolean {
  return sameMembers(a.access, b.access) && sameMembers(a.selected, b.selected);
}
