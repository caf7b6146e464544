/** Values that did not fit, kept beside the document and put back when it is saved. */
import { isItem, keyOf } from './key.js';
import { readPath } from './operation.js';

export interface Quarantined {
  /** The path of the container, as operations address it. */
  readonly within: readonly string[];
  /** Where it stood: a property's name, or a position in an array of the authored file. */
  readonly at: string | number;
  readonly value: unknown;
}

/**
 * The document as its author would write it: with everything that was set aside back in place.
 * A field that has been written since keeps the new value; an item whose container is gone goes with it.
 */
export function restoreQuarantined(document: unknown, quarantined: readonly Quarantined[]): unknown {
  let restored = document;
  const inOrder = quarantined.toSorted((a, b) => Number(a.at) - Number(b.at) || 0);
  for (const entry of inOrder) restored = putBack(restored, entry, 0);
  return restored;
}

function putBack(container: unknown, entry: Quarantined, depth: number): unknown {
  const segment = entry.within[depth];
  if (segment === undefined) return insert(container, entry);
  const inner = readPath(container, [segment]);
  if (inner === undefined) return container;
  const next = putBack(inner, entry, depth + 1);
  if (Array.isArray(container)) {
    return container.map((item: unknown) => (keyOf(item) === segment ? next : item));
  }
  return { ...(container as object), [segment]: next };
}

function insert(container: unknown, { at, value }: Quarantined): unknown {
  if (Array.isArray(container) && typeof at === 'number') {
    return container.toSpliced(Math.min(at, container.length), 0, value);
  }
  if (!isItem(container) || typeof at !== 'string' || Object.hasOwn(container, at)) return container;
  return { ...container, [at]: value };
}
