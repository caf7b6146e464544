/** What a workspace store holds: one immutable snapshot. */
import type { WorkspaceDocument } from './document.js';
import { DOCUMENT_FORMAT, DOCUMENT_VERSION } from './envelope.js';
import type { Loaded } from './load.js';
import type { Problem } from './problem.js';
import type { Quarantined } from './quarantine.js';

/** What the reader has chosen; every widget marks it. Not part of the document, never undone. */
export interface Selection {
  readonly kind: 'capability' | 'initiative' | 'rule' | 'zone' | 'party';
  readonly id: string;
}

/** Whether the document is there yet: widgets draw an outline while it loads; `none`: none was given. */
export type Phase = 'none' | 'loading' | 'ready' | 'failed';

export interface WorkspaceState {
  readonly phase: Phase;
  /** Valid items only. */
  readonly document: WorkspaceDocument;
  /** What did not fit; put back where it stood when the document is saved. */
  readonly quarantined: readonly Quarantined[];
  /** What was found wrong or doubtful when the document was loaded. */
  readonly problems: readonly Problem[];
  readonly selection: Selection | null;
  /** What the widgets are narrowed to: each shows only what concerns it; null = all. Not part of the document, never undone. */
  readonly only: Selection | null;
  /** True: `dispatch` refuses. */
  readonly readonly: boolean;
  /** The party that the viewer speaks for. */
  readonly viewerPartyId: string | null;
}

/** An empty document of the current version, for a workspace that has not loaded yet. */
export const EMPTY_DOCUMENT: WorkspaceDocument = {
  format: DOCUMENT_FORMAT,
  version: DOCUMENT_VERSION,
  minReader: 1,
  currency: 'EUR',
  parties: [],
  scale: { min: 0, max: 5, labels: [] },
  capabilities: [],
  governance: {
    inputs: [],
    hitPolicy: 'unique',
    rules: [],
    zones: [],
    scopes: [],
    stages: [],
    involvement: {},
  },
  initiatives: [],
};

/** What a store holds of a loaded document; one of a newer version is not to be written. */
export function stateOf({ newer, ...parts }: Loaded): Partial<WorkspaceState> {
  return { ...parts, phase: 'ready', readonly: newer };
}
