/**
 * Keyed comparison of documents: what leads from one to another, and three-way merge.
 * Items are matched by their keys (see `key.ts`), so that neither order nor neighbours matter.
 */
import { isItem, positionsOf } from './key.js';
import { applyOperations, readPath, restoring, sameValue, type Operation } from './operation.js';

/** A place that both sides have changed, each in its own way; one of the values is in the merge. */
export interface Clash {
  readonly path: readonly string[];
  /** Undefined where a side has removed it. */
  readonly ours: unknown;
  readonly theirs: unknown;
}

export interface Merge {
  /** Our edits, to be applied to `theirs`. */
  readonly operations: readonly Operation[];
  readonly clashes: readonly Clash[];
}

/** The operations that turn `from` into `to`, each as deep in the document as it can be. */
export function differences(from: unknown, to: unknown): readonly Operation[] {
  const operations: Operation[] = [];
  compare(from, to, [], operations);
  return operations;
}

/**
 * Our edits since `base`, carried over to `theirs`. Where both have written, ours wins, but an edit beats
 * a removal, whoever made which; every such place is listed. The order of items is no clash: ours stays.
 */
export function merge(base: unknown, ours: unknown, theirs: unknown): Merge {
  const operations: Operation[] = [];
  const clashes: Clash[] = [];
  let merged = theirs;
  for (const edit of differences(base, ours)) {
    const path = commonPath(ours, merged, edit.path);
    const mine = readPath(ours, path);
    const other = readPath(merged, path);
    const before = readPath(base, path);
    const isWhole = path.length === edit.path.length;
    const isMove =
      isWhole && edit.after !== undefined && before !== undefined && other !== undefined;
    if (!isMove && !sameValue(before, other) && !sameValue(mine, other)) {
      clashes.push({ path, ours: mine, theirs: other });
      if (mine === undefined) continue;
    }
    let operation = isWhole ? edit : restoring(ours, path);
    // What else they have changed in an item that we have moved goes with it.
    if (isMove) operation = { ...edit, value: other };
    operations.push(operation);
    merged = applyOperations(merged, [operation]).document;
  }
  return { operations, clashes };
}

/** As much of the path as leads through containers of the same kind in both documents, and one segment more. */
function commonPath(a: unknown, b: unknown, path: readonly string[]): readonly string[] {
  let depth = 1;
  while (depth < path.length) {
    const [left, right] = [readPath(a, path.slice(0, depth)), readPath(b, path.slice(0, depth))];
    if (!(isItem(left) && isItem(right)) && !(Array.isArray(left) && Array.isArray(right))) break;
    depth++;
  }
  return path.slice(0, depth);
}

function compare(from: unknown, to: unknown, path: readonly string[], out: Operation[]): void {
  if (Object.is(from, to)) return;
  if (isCollection(from) && isCollection(to)) {
    compareItems(from, to, path, out);
  } else if (isItem(from) && isItem(to)) {
    for (const key of Object.keys(from)) {
      if (!Object.hasOwn(to, key)) out.push({ path: [...path, key] });
    }
    for (const key of Object.keys(to)) compare(readPath(from, [key]), to[key], [...path, key], out);
  } else if (!sameValue(from, to)) {
    out.push({ path, value: to });
  }
}

/** Removals first, then what changed within items, then what was added or moved, from the top. */
function compareItems(
  from: readonly unknown[],
  to: readonly unknown[],
  path: readonly string[],
  out: Operation[],
): void {
  const [before, after] = [positionsOf(from), positionsOf(to)];
  const order = [...before.keys()].filter((key) => after.has(key));
  for (const key of before.keys()) if (!after.has(key)) out.push({ path: [...path, key] });
  for (const [key, position] of after) {
    const known = before.get(key);
    if (known !== undefined) compare(from[known], to[position], [...path, key], out);
  }
  let previous: string | null = null;
  for (const [key, position] of after) {
    // The one that stands here went down: it is placed when its turn comes.
    if (order[position] !== key && order[position + 1] === key) order.splice(position, 1);
    if (order[position] !== key) {
      const further = order.indexOf(key);
      if (further !== -1) order.splice(further, 1);
      order.splice(position, 0, key);
      out.push({ path: [...path, key], value: to[position], after: previous });
    }
    previous = key;
  }
}

/** An array whose items all have a key of their own; any other is compared as one value. */
function isCollection(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && positionsOf(value).size === value.length;
}
