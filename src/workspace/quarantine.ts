/** Values that did not fit, kept beside the document and put back when it is saved. */
import { isItem, positionsOf } from './key.js';

export interface Quarantined {
  /** The path of the container, as operations address it; a position where an item has no key. */
  readonly within: readonly string[];
  /** Where it stood when it was taken out: a property's name, or a position in an array. */
  readonly at: string | number;
  readonly value: unknown;
}

/**
 * The document as its author would write it: with everything that was set aside back in place.
 * A field that has been written since keeps the new value; an item whose container is gone goes with it.
 */
export function restoreQuarantined(
  document: unknown,
  quarantined: readonly Quarantined[],
): unknown {
  // Last out, first in: positions are those of the moment.
  return quarantined.reduceRight<unknown>(
    (restored, entry) => putBack(restored, entry, 0),
    document,
  );
}

function putBack(container: unknown, entry: Quarantined, depth: number): unknown {
  const segment = entry.within[depth];
  if (segment === undefined) return insert(container, entry);
  if (Array.isArray(container)) {
    const position = positionsOf(container).get(segment) ?? Number(segment);
    const item: unknown = container[position];
    return item === undefined
      ? container
      : container.with(position, putBack(item, entry, depth + 1));
  }
  if (!isItem(container) || !Object.hasOwn(container, segment)) return container;
  return { ...container, [segment]: putBack(container[segment], entry, depth + 1) };
}

function insert(container: unknown, { at, value }: Quarantined): unknown {
  if (Array.isArray(container) && typeof at === 'number') {
    return container.toSpliced(Math.min(at, container.length), 0, value);
  }
  if (!isItem(container) || typeof at !== 'string' || Object.hasOwn(container, at))
    return container;
  return { ...container, [at]: value };
}
