/** The kit as a page has it that loads it twice: elements of either copy under names of their own. */
import { LitElement } from 'lit';
import { WorkspaceController } from '../../src/workspace/controller.js';
import type { WorkspaceStore } from '../../src/workspace/store.js';
import { PattoWorkspace } from '../../src/workspace/workspace.js';

interface Copy {
  readonly WorkspaceController: typeof WorkspaceController;
  readonly PattoWorkspace: typeof PattoWorkspace;
}

/** What a widget does to find its workspace, and nothing else. */
export interface Consumer extends LitElement {
  workspace: WorkspaceStore | string | undefined;
  readonly controller: WorkspaceController;
  /** As it was told last. */
  readonly store: WorkspaceStore | undefined;
}

const first: Copy = { WorkspaceController, PattoWorkspace };
const second: Copy = {
  ...((await import(
    // @ts-expect-error The query is for the test runner, which makes it a module of its own.
    '../../src/workspace/controller.js?copy=2'
  )) as Pick<Copy, 'WorkspaceController'>),
  ...((await import(
    // @ts-expect-error See above.
    '../../src/workspace/workspace.js?copy=2'
  )) as Pick<Copy, 'PattoWorkspace'>),
};

[first, second].forEach((copy, index) => {
  customElements.define(`copy-${index}-workspace`, class extends copy.PattoWorkspace {});
  customElements.define(`copy-${index}-consumer`, consumerOf(copy));
});

export const areTwo = first.PattoWorkspace !== second.PattoWorkspace;

/** A workspace that has its data and keeps nothing. */
export function newWorkspace(copy: 0 | 1, id: string): PattoWorkspace {
  const workspace = document.createElement(`copy-${copy}-workspace`) as PattoWorkspace;
  workspace.id = id;
  workspace.readonly = true;
  workspace.data = {};
  return workspace;
}

export function newConsumer(copy: 0 | 1, workspace?: string): Consumer {
  const consumer = document.createElement(`copy-${copy}-consumer`) as Consumer;
  consumer.workspace = workspace;
  return consumer;
}

function consumerOf(copy: Copy): new () => LitElement {
  return class extends LitElement {
    workspace: WorkspaceStore | string | undefined;
    store: WorkspaceStore | undefined;
    readonly controller: WorkspaceController;

    constructor() {
      super();
      const onStore = (store: WorkspaceStore | undefined): void => {
        this.store = store;
      };
      this.controller = new copy.WorkspaceController(this, onStore);
    }
  };
}
