import { connectBrowserStorage } from '../../src/storage/browser.js';
import type { StorageConnection, StorageStatus } from '../../src/storage/port.js';
import type { Capability } from '../../src/capability/capability.js';
import type { WorkspaceDocument } from '../../src/workspace/document.js';
import { loadDocument } from '../../src/workspace/load.js';
import type { Problem } from '../../src/workspace/problem.js';
import { ROOMS } from '../../src/workspace/rooms.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { WorkspaceStore, type Operation } from '../../src/workspace/store.js';

/** A document of a page's author: capabilities with a target each. */
export function authored(targets: Readonly<Record<string, number>>): WorkspaceDocument {
  const capabilities = Object.entries(targets).map(([id, target]) => ({ id, name: id, target }));
  return loadDocument({ ...EMPTY_DOCUMENT, capabilities }, ROOMS).document;
}

/** A page in a tab that shows a workspace, as far as its storage is concerned. */
export class Tab {
  readonly store: WorkspaceStore;
  readonly connection: StorageConnection;
  readonly statuses: StorageStatus[] = [];
  problems: readonly Problem[] = [];

  private constructor(key: string, base: WorkspaceDocument) {
    this.store = new WorkspaceStore({ document: base });
    this.connection = connectBrowserStorage({
      key,
      getDocument: () => this.store.getState().document,
      parse: (document) => loadDocument(document, ROOMS).document,
      onStatus: (status) => this.statuses.push(status),
    });
    this.store.onChange((change) => this.connection.push(change));
    this.connection.onRemote((operations) => this.store.receive(operations));
  }

  static async open(key: string, base: WorkspaceDocument): Promise<Tab> {
    const tab = new Tab(key, base);
    const { operations, problems } = await tab.connection.load(base);
    tab.store.receive(operations);
    tab.problems = problems;
    return tab;
  }

  get capabilities(): readonly Capability[] {
    return this.store.getState().document.capabilities;
  }

  /** The targets by capability. */
  get targets(): Record<string, number | null> {
    return Object.fromEntries(this.capabilities.map(({ id, target }) => [id, target]));
  }

  edit(...operations: readonly Operation[]): void {
    this.store.dispatch(() => operations);
  }

  setTarget(id: string, value: number, group?: string): void {
    const operation = { path: ['capabilities', id, 'target'], value };
    this.store.dispatch(() => [operation], { ...(group && { group }) });
  }

  /** Leaves the page after what was done has been written. */
  close(): Promise<void> {
    return this.connection.close();
  }
}
