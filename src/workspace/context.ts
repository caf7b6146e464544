/** The one context of the kit. It carries a stable store handle, never the document: see `controller.ts`. */
import { createContext } from '@lit/context';
import type { WorkspaceStore } from './store.js';

/** `Symbol.for`, so that two copies of the kit on a page agree on it. */
export const workspaceContext = createContext<WorkspaceStore>(Symbol.for('patto.workspace/1'));
