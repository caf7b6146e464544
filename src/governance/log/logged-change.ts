/** One place of the governance that a committed change has written, as the log keeps it. */
import { FORBIDDEN_KEYS, isItem } from '../../workspace/key.js';

/**
 * What stood at a path before (`was`) and stands there since (`is`); absent = nothing. For an item of a list that
 * was added, removed or moved, also which one it stood and stands behind; null = first. One that was only moved
 * has no values.
 */
export interface LoggedChange {
  /** Property names and keys of items within the governance, such as `rules`, a rule's id, `zone`. */
  readonly path: readonly string[];
  readonly was?: unknown;
  readonly is?: unknown;
  readonly wasAfter?: string | null;
  readonly isAfter?: string | null;
}

/** Whether it can be read and taken back. It may not reach into the log itself, nor into a prototype. */
export function isLoggedChange(value: unknown): value is LoggedChange {
  if (!isItem(value) || !Array.isArray(value.path)) return false;
  const path: readonly unknown[] = value.path;
  const [first] = path;
  return (
    first !== undefined &&
    first !== 'log' &&
    path.every((segment) => typeof segment === 'string' && !FORBIDDEN_KEYS.has(segment)) &&
    [value.wasAfter, value.isAfter].every(isPlace)
  );
}

function isPlace(after: unknown): boolean {
  return after === undefined || after === null || typeof after === 'string';
}
