/** Taking a committed change back, where it still holds. */
import {
  applyOperations,
  readPath,
  restoring,
  sameValue,
  type Operation,
} from '../../workspace/operation.js';
import type { Command } from '../../workspace/store.js';
import { withDefaults } from '../defaults.js';
import type { Governance, LogEntry } from '../governance.js';
import { isLoggedChange, type LoggedChange } from './logged-change.js';

export interface Reversal {
  /** What to write, within the governance; empty where it is all taken back already, or nothing of it holds. */
  readonly operations: readonly Operation[];
  /** What was written over since, and is left as it is. */
  readonly conflicts: readonly LoggedChange[];
}

export function changesOf({ changes }: LogEntry): readonly LoggedChange[] {
  return changes.filter(isLoggedChange);
}

/** Newest first, so that each place in the order is found as it was left. `governance` as people see it, with defaults. */
export function reversalOf(entry: LogEntry, governance: Governance): Reversal {
  const operations: Operation[] = [];
  const conflicts: LoggedChange[] = [];
  let current: unknown = governance;
  for (const change of changesOf(entry).toReversed()) {
    if (isTakenBack(change, current)) continue;
    const operation = restoringOf(change, current);
    const { document } = applyOperations(current, [operation]);
    if (!stillHolds(change, current) || document === current) {
      conflicts.push(change);
      continue;
    }
    operations.push(operation);
    current = document;
  }
  return { operations, conflicts: conflicts.toReversed() };
}

/** Reverts an entry as far as it still holds. The record of it is up to whoever commits this. */
export function revert(entry: LogEntry): Command {
  return ({ document: { governance } }) => {
    const seen = withDefaults(governance);
    const { operations } = reversalOf(entry, seen);
    const isWritten = seen.involvement === governance.involvement;
    const touchesInvolvement = operations.some(({ path }) => path[0] === 'involvement');
    const first: readonly Operation[] =
      touchesInvolvement && !isWritten
        ? [{ path: ['governance', 'involvement'], value: seen.involvement }]
        : [];
    return [...first, ...operations.map((one) => ({ ...one, path: ['governance', ...one.path] }))];
  };
}

function restoringOf(change: LoggedChange, governance: unknown): Operation {
  const { path, was, wasAfter } = change;
  const value = isMove(change) ? readPath(governance, path) : was;
  return {
    path,
    ...(value !== undefined && { value }),
    ...(wasAfter !== undefined && { after: wasAfter }),
  };
}

function stillHolds(change: LoggedChange, governance: unknown): boolean {
  const { path, is, isAfter } = change;
  return isMove(change)
    ? readPath(governance, path) !== undefined && placeOf(governance, path) === isAfter
    : sameValue(readPath(governance, path), is);
}

function isTakenBack(change: LoggedChange, governance: unknown): boolean {
  const { path, was, wasAfter } = change;
  return isMove(change)
    ? placeOf(governance, path) === wasAfter
    : sameValue(readPath(governance, path), was);
}

/** Its value was not written, only its place. */
export function isMove({ was, wasAfter }: LoggedChange): boolean {
  return was === undefined && wasAfter !== undefined;
}

/** Behind which item it stands; null = first, undefined = nowhere. */
function placeOf(governance: unknown, path: readonly string[]): string | null | undefined {
  return restoring(governance, path).after;
}
