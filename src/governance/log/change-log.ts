/** Adaptive governance is visible governance: every committed change with its date, party and reason. */
import { differences } from '../../workspace/merge.js';
import {
  applyOperations,
  readPath,
  type AppliedOperation,
  type Operation,
} from '../../workspace/operation.js';
import type { Command } from '../../workspace/store.js';
import { withDefaults } from '../defaults.js';
import type { Governance } from '../governance.js';
import type { LoggedChange } from './logged-change.js';

/** Who commits, when (`YYYY-MM-DD`) and why. */
export interface Commitment {
  /** A free id for the entry (see `newId`). */
  readonly id: string;
  readonly on: string;
  readonly partyId: string | null;
  /** Empty where none was given. */
  readonly reason: string;
  /** The entries that it takes back. */
  readonly reverts?: readonly string[];
}

/** Does what `command` does and keeps a record of it. A command that changes nothing of the governance leaves none. */
export function recorded(command: Command, commitment: Commitment): Command {
  return (state) => {
    const operations = command(state);
    const { governance: before } = state.document;
    const { governance: after } = applyOperations(state.document, operations).document;
    const changes = changesBetween(before, after);
    return changes.length === 0 ? operations : [...operations, append(after, changes, commitment)];
  };
}

/**
 * Puts a whole governance in place of the one that is there. One whose log carries on from the present one is
 * taken with it, such as a form that is restored; any other is a change of its own, and the log stays. Before
 * there is anything to govern, nothing is recorded.
 */
export function replaced(next: Governance, commitment: Commitment): Command {
  return (state) => {
    const { log = [], rules, involvement } = state.document.governance;
    const known = new Set(next.log?.map(({ id }) => id));
    const carriesOn = known.size > log.length && log.every(({ id }) => known.has(id));
    const begins = rules.length === 0 && Object.keys(involvement).length === 0 && log.length === 0;
    if (carriesOn || begins) return [{ path: ['governance'], value: next }];
    const value = { ...next, ...(log.length > 0 && { log }) };
    return recorded(() => [{ path: ['governance'], value }], commitment)(state);
  };
}

/** The net change, place by place, in the order in which it can be made. */
function changesBetween(before: Governance, after: Governance): readonly LoggedChange[] {
  // The first edit of default involvement writes all of it: to people, one cell has changed.
  const writesDefaults =
    Object.keys(before.involvement).length === 0 && Object.keys(after.involvement).length > 0;
  const from = writesDefaults ? { ...before, ...involvementOf(before) } : before;
  const operations = differences(from, after)
    .filter(({ path }) => path[0] !== 'log')
    .map((operation) => wholeCondition(operation, after));
  return applyOperations(from, operations).applied.map(toChange);
}

/** A condition counts as one value: with one end of its interval put back, it could be any other. */
function wholeCondition(operation: Operation, after: Governance): Operation {
  const { path } = operation;
  if (path[0] !== 'rules' || path[2] !== 'when' || path.length <= 4) return operation;
  const whole = path.slice(0, 4);
  return { path: whole, value: readPath(after, whole) };
}

function involvementOf(governance: Governance): Pick<Governance, 'involvement'> {
  return { involvement: withDefaults(governance).involvement };
}

/** `differences` writes only where there is something around it: both ways lead to one path. */
function toChange({ operation, inverse }: AppliedOperation): LoggedChange {
  const { path, value: is, after: isAfter } = operation;
  const { value: was, after: wasAfter } = inverse;
  const isMove = isAfter !== undefined && was !== undefined;
  return {
    path,
    ...(!isMove && was !== undefined && { was }),
    ...(!isMove && is !== undefined && { is }),
    ...(wasAfter !== undefined && { wasAfter }),
    ...(isAfter !== undefined && { isAfter }),
  };
}

function append(
  { log }: Governance,
  changes: readonly LoggedChange[],
  { id, on, partyId, reason, reverts = [] }: Commitment,
): Operation {
  const entry = {
    id,
    on,
    ...(partyId !== null && { partyId }),
    reason,
    changes,
    ...(reverts.length > 0 && { reverts }),
  };
  const path = ['governance', 'log'];
  return log ? { path: [...path, id], value: entry } : { path, value: [entry] };
}
