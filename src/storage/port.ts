/** What a workspace asks of the place that keeps its edits, and what that place asks of the workspace. */
import type { WorkspaceDocument } from '../workspace/document.js';
import type { Operation } from '../workspace/operation.js';
import type { Problem } from '../workspace/problem.js';
import type { Change } from '../workspace/store.js';

/** The workspace, as an adapter sees it. */
export interface StorageHost {
  /** Names what is kept; see `storage-key.ts`. */
  readonly key: string;
  /** The document as everybody sees it now. */
  getDocument(): WorkspaceDocument;
  /** The valid part of a document: what was kept elsewhere is not to be trusted. */
  parse(document: unknown): WorkspaceDocument;
  /** Told of every change of `status`. */
  onStatus?(status: StorageStatus): void;
}

export interface StorageStatus {
  /** `idle`: nothing to keep yet; `not-kept`: edits are in memory only, see `problem`. */
  readonly state: 'idle' | 'writing' | 'kept' | 'not-kept';
  readonly problem?: Problem;
}

/** What was found when the connection was made. */
export interface Kept {
  /** Lead from the document that everybody sees to the one that was kept; valid, nothing is left to check. */
  readonly operations: readonly Operation[];
  /** Places that the author of the base has changed since, too (`clash`). */
  readonly problems: readonly Problem[];
}

export interface StorageConnection {
  /**
   * What was kept on top of `base`, the author's document. To be called once; never rejects.
   * What is pushed meanwhile is kept, too.
   */
  load(base: WorkspaceDocument): Promise<Kept>;
  /** Keeps a change that was made here; one that came from elsewhere is ignored. */
  push(change: Change): void;
  /** Tells of what was written elsewhere. Returns the way to stop. */
  onRemote(listener: (operations: readonly Operation[]) => void): () => void;
  readonly status: StorageStatus;
  /** `read`: nothing may be written; the workspace is to be readonly. */
  readonly scope: 'write' | 'read';
  /** Keeps what is left, and lets go of everything. */
  close(): Promise<void>;
}

export type Connect = (host: StorageHost) => StorageConnection;
