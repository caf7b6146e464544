/** Undo and redo: steps of applied operations, each reverted only where it still holds what it wrote. */
import {
  applyOperations,
  readPath,
  sameValue,
  type AppliedOperation,
  type Operation,
} from './operation.js';
import type { Quarantined } from './quarantine.js';

export interface Step {
  /** Consecutive changes of one group (a drag) are one step. */
  readonly group?: string | undefined;
  /** What the step did, for menus and announcements. */
  readonly label?: string | undefined;
  readonly applied: readonly AppliedOperation[];
  /** What was set aside before a step that opened another file. */
  readonly quarantined?: readonly Quarantined[] | undefined;
}

/**
 * Folds `next` into `step`: the first inverse of a path and its last value are what counts. A path that
 * is back at what it held leaves no trace.
 */
export function mergeSteps(step: Step, next: Step): Step {
  const merged = [...step.applied];
  for (const change of next.applied) {
    const { path } = change.inverse;
    const at = merged.findLastIndex((one) => related(one.inverse.path, path));
    const earlier = merged[at];
    if (earlier?.inverse.path.length === path.length) {
      const { inverse } = earlier;
      const isBack = inverse.after === undefined && sameValue(inverse.value, change.wrote);
      merged.splice(at, 1, ...(isBack ? [] : [{ ...change, inverse }]));
    } else {
      merged.push(change);
    }
  }
  return { ...step, applied: merged };
}

/**
 * The operations that take a step back, newest first, leaving out what somebody else has written since.
 * None where nothing of the step is left, such as a drag that ended where it began.
 */
export function revertStep(document: unknown, step: Step): readonly Operation[] {
  const operations: Operation[] = [];
  let current = document;
  for (const { inverse, wrote } of step.applied.toReversed()) {
    if (!stillHolds(current, inverse.path, wrote)) continue;
    const next = applyOperations(current, [inverse]).document;
    if (next !== current) operations.push(inverse);
    current = next;
  }
  return operations;
}

/** Also of what was removed: it is not there, but the place where it stood is. */
function stillHolds(document: unknown, path: readonly string[], wrote: unknown): boolean {
  return (
    readPath(document, path.slice(0, -1)) !== undefined &&
    sameValue(readPath(document, path), wrote)
  );
}

/** The steps without what has been written to by somebody else: that is no longer this user's to undo. */
export function withoutTouched(
  steps: readonly Step[],
  written: readonly AppliedOperation[],
): Step[] {
  return steps
    .map((step) => ({
      ...step,
      applied: step.applied.filter(
        ({ inverse }) => !written.some(({ operation }) => related(inverse.path, operation.path)),
      ),
    }))
    .filter((step) => step.applied.length > 0);
}

/** True if one path leads to or through the other. */
function related(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((segment, depth) => segment === long[depth]);
}
