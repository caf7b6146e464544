/** Adaptive governance is visible governance: every committed change with its date, party and reason. */
import type { WorkspaceDocument } from '../workspace/document.js';
import { mergeSteps, revertStep, type Step } from '../workspace/history.js';
import {
  applyOperations,
  sameValue,
  type AppliedOperation,
  type Operation,
} from '../workspace/operation.js';
import type { WorkspaceState } from '../workspace/state.js';
import type { Command } from '../workspace/store.js';
import type { LogEntry } from './governance.js';

/** Who commits, when (`YYYY-MM-DD`) and why. */
export interface Commitment {
  /** A free id for the entry (see `newId`). */
  readonly id: string;
  readonly on: string;
  readonly partyId: string | null;
  readonly reason: string;
}

/** Does what `command` does and keeps a record of it. A command that changes nothing leaves none. */
export function commitWithReason(command: Command, commitment: Commitment): Command {
  return (state) => write(command(state), commitment, state);
}

/**
 * Takes a committed change back, except where something else has been written since, and records that
 * as a change of its own: the history only grows.
 */
export function revertEntry(entryId: string, commitment: Commitment): Command {
  return (state) => {
    const entry = state.document.governance.log?.find(({ id }) => id === entryId);
    return entry ? write(inversesOf(entry, state.document), commitment, state, entryId) : [];
  };
}

/** Whether something of the change still holds, so that reverting it would do something. */
export function isRevertible(entry: LogEntry, document: WorkspaceDocument): boolean {
  const { document: reverted } = applyOperations(document, inversesOf(entry, document));
  return !sameValue(reverted, document);
}

function write(
  operations: readonly Operation[],
  { id, on, partyId, reason }: Commitment,
  { document: before }: WorkspaceState,
  reverts?: string,
): readonly Operation[] {
  const { document, applied } = applyOperations(before, operations);
  if (sameValue(document, before)) return [];
  const entry = {
    id,
    on,
    ...(partyId !== null && { partyId }),
    reason,
    changes: fold(applied).map(keep),
    ...(reverts !== undefined && { reverts }),
  };
  const path = ['governance', 'log'];
  const { log } = before.governance;
  return [...operations, log ? { path: [...path, id], value: entry } : { path, value: [entry] }];
}

/** Several edits of one place count as the last of them. */
function fold(applied: readonly AppliedOperation[]): readonly AppliedOperation[] {
  const none: Step = { applied: [] };
  return applied.reduce((step, one) => mergeSteps(step, { applied: [one] }), none).applied;
}

function inversesOf(entry: LogEntry, document: WorkspaceDocument): readonly Operation[] {
  return revertStep(document, { applied: entry.changes.map(restore) });
}

/** What stood there afterwards is nearly always what was written; then it is not kept twice. */
function keep({ operation, inverse, wrote }: AppliedOperation): LogEntry['changes'][number] {
  const isPlain =
    operation.path.length === inverse.path.length && sameValue(wrote, operation.value);
  return { operation, inverse, ...(!isPlain && { wrote }) };
}

function restore(change: LogEntry['changes'][number]): AppliedOperation {
  const { operation, inverse } = change;
  const wrote = Object.hasOwn(change, 'wrote') ? change.wrote : operation.value;
  return { operation: plain(operation), inverse: plain(inverse), wrote };
}

/** Without fields that are there but undefined: an absent value removes, an absent place leaves. */
function plain({ path, value, after }: LogEntry['changes'][number]['operation']): Operation {
  return { path, ...(value !== undefined && { value }), ...(after !== undefined && { after }) };
}
