/**
 * The page's list of workspaces, shared by every copy of the kit that is loaded into it. A context alone
 * never reaches a widget whose workspace upgrades later; this list is what tells it to ask again.
 */
import type { WorkspaceStore } from './store.js';

/** A workspace element, whichever copy of the kit it comes from. */
export interface RegisteredWorkspace {
  readonly id: string;
  readonly store: WorkspaceStore;
}

interface Registry {
  readonly workspaces: Set<RegisteredWorkspace>;
  readonly listeners: Set<() => void>;
}

const KEY = Symbol.for('patto.registry/1');

/** Adds a workspace to the page; call again when its id changes. */
export function registerWorkspace(workspace: RegisteredWorkspace): void {
  registry().workspaces.add(workspace);
  announce();
}

export function unregisterWorkspace(workspace: RegisteredWorkspace): void {
  if (registry().workspaces.delete(workspace)) announce();
}

/** All workspaces that are connected to the page, in order of appearance. */
export function workspacesOnPage(): readonly RegisteredWorkspace[] {
  return [...registry().workspaces];
}

/** Calls `listener` whenever a workspace appears, leaves or changes its id. Returns the way to stop. */
export function onWorkspacesChange(listener: () => void): () => void {
  const { listeners } = registry();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(): void {
  for (const listener of [...registry().listeners]) listener();
}

function registry(): Registry {
  const page = globalThis as { [KEY]?: Registry };
  return (page[KEY] ??= { workspaces: new Set(), listeners: new Set() });
}
