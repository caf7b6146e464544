/** One change to a document: each path is a register that the last writer wins. */
import { carryPositions, FORBIDDEN_KEYS, isItem, keyOf, positionsOf } from './key.js';

export interface Operation {
  /** Property names, and keys of items (see `key.ts`) where an array stands. */
  readonly path: readonly string[];
  /** The new value; absent = the path is removed. */
  readonly value?: unknown;
  /** For an item of an array: the key of the item that it stands after, null = first; absent = where it is, else last. */
  readonly after?: string | null;
}

/** An operation that was applied, with what it replaced. */
export interface AppliedOperation {
  readonly operation: Operation;
  readonly inverse: Operation;
  /** What stood at `inverse.path` right after; the inverse is safe as long as it still does. */
  readonly wrote: unknown;
}

export interface Application<T> {
  readonly document: T;
  readonly applied: readonly AppliedOperation[];
}

/**
 * Applies operations in order. Untouched items stay identical by reference; an operation that changes
 * nothing leaves no trace. Left out: one whose path leads through a value that holds nothing (a number,
 * an item that does not exist), and one that would change an item's key (remove it and insert another).
 */
export function applyOperations<T>(document: T, operations: readonly Operation[]): Application<T> {
  let current: unknown = document;
  const applied: AppliedOperation[] = [];
  for (const operation of operations) {
    const inverse = restoring(current, operation.path);
    const next = write(current, operation, 0);
    if (next === current) continue;
    current = next;
    applied.push({ operation, inverse, wrote: readPath(current, inverse.path) });
  }
  return { document: current as T, applied };
}

/** The value at a path; undefined where there is none. */
export function readPath(document: unknown, path: readonly string[]): unknown {
  let value = document;
  for (const segment of path) value = readSegment(value, segment);
  return value;
}

/** Structural equality of JSON values. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, position) => sameValue(item, b[position]));
  }
  if (!isItem(a) || !isItem(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

function readSegment(container: unknown, segment: string): unknown {
  if (Array.isArray(container)) {
    const position = positionsOf(container).get(segment);
    return position === undefined ? undefined : container[position];
  }
  return isItem(container) && Object.hasOwn(container, segment) ? container[segment] : undefined;
}

/**
 * The operation that brings back what now stands at a path, at its place. Where nothing stands yet, it
 * removes the first of the objects that writing there would create.
 */
export function restoring(document: unknown, path: readonly string[]): Operation {
  let value = document;
  for (let depth = 0; depth < path.length; depth++) {
    const container = value;
    const segment = path[depth] ?? '';
    value = readSegment(container, segment);
    if (value === undefined) return { path: path.slice(0, depth + 1) };
    if (depth === path.length - 1 && Array.isArray(container)) {
      const position = positionsOf(container).get(segment) ?? 0;
      return { path, value, after: before(container, position) };
    }
  }
  return { path, value };
}

function before(siblings: readonly unknown[], position: number): string | null {
  return keyOf(siblings[position - 1]) ?? null;
}

function write(container: unknown, operation: Operation, depth: number): unknown {
  const segment = operation.path[depth];
  if (segment === undefined || FORBIDDEN_KEYS.has(segment)) return container;
  if (Array.isArray(container)) return writeItem(container, segment, operation, depth);
  if (isItem(container)) return writeField(container, segment, operation, depth);
  const missing = container === undefined && operation.value !== undefined;
  return missing ? writeField({}, segment, operation, depth) : container;
}

function writeField(
  container: Readonly<Record<string, unknown>>,
  segment: string,
  operation: Operation,
  depth: number,
): unknown {
  const previous = readSegment(container, segment);
  const last = depth === operation.path.length - 1;
  const next = last ? operation.value : write(previous, operation, depth + 1);
  if (last ? sameValue(next, previous) : next === previous) return container;
  const copy = { ...container };
  if (next === undefined) delete copy[segment];
  else copy[segment] = next;
  return copy;
}

function writeItem(
  collection: readonly unknown[],
  key: string,
  operation: Operation,
  depth: number,
): unknown {
  const position = positionsOf(collection).get(key);
  if (depth < operation.path.length - 1) {
    if (position === undefined) return collection;
    const item = write(collection[position], operation, depth + 1);
    const changed = item !== collection[position] && keyOf(item) === key;
    return changed ? replaceItem(collection, position, item) : collection;
  }
  if (operation.value === undefined) {
    return position === undefined ? collection : collection.filter((_, at) => at !== position);
  }
  if (keyOf(operation.value) !== key) return collection;
  if (position !== undefined && staysPut(collection, position, operation)) {
    const same = sameValue(operation.value, collection[position]);
    return same ? collection : replaceItem(collection, position, operation.value);
  }
  const others =
    position === undefined ? collection : collection.filter((_, at) => at !== position);
  const at = insertAt(others, operation.after);
  return [...others.slice(0, at), operation.value, ...others.slice(at)];
}

function replaceItem(collection: readonly unknown[], position: number, item: unknown): unknown {
  const copy = collection.slice();
  copy[position] = item;
  carryPositions(collection, copy);
  return copy;
}

function staysPut(collection: readonly unknown[], position: number, { after }: Operation): boolean {
  return after === undefined || after === before(collection, position);
}

function insertAt(others: readonly unknown[], after: string | null | undefined): number {
  if (after === null) return 0;
  if (after === undefined) return others.length;
  const position = positionsOf(others).get(after);
  return position === undefined ? others.length : position + 1;
}
