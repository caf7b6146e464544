/** Values that did not fit, kept beside the document and put back when it is saved. */
import { isItem, positionsOf } from './key.js';

export interface Quarantined {
  /** The path of the container: properties, keys of items, and positions where an item has no key of its own. */
  readonly within: readonly (string | number)[];
  /** Where it stood when it was taken out: a property's name, or a position in an array. */
  readonly at: string | number;
  readonly value: unknown;
  /** For a property: the default that was put in its place. As long as it is there, nobody has written. */
  readonly standIn?: unknown;
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

/** Notes which defaults the loaded document has where something was taken out. */
export function noteStandIns(
  document: unknown,
  quarantined: readonly Quarantined[],
): readonly Quarantined[] {
  return quarantined.map((entry) => {
    const container = entry.within.reduce(step, document);
    const standIn = typeof entry.at === 'string' ? step(container, entry.at) : undefined;
    return standIn === undefined ? entry : { ...entry, standIn };
  });
}

function putBack(container: unknown, entry: Quarantined, depth: number): unknown {
  const segment = entry.within[depth];
  if (segment === undefined) return insert(container, entry);
  const inner = step(container, segment);
  if (inner === undefined) return container;
  const next = putBack(inner, entry, depth + 1);
  return Array.isArray(container)
    ? container.with(positionOf(container, segment), next)
    : { ...(container as object), [segment]: next };
}

function insert(container: unknown, { at, value, standIn }: Quarantined): unknown {
  if (Array.isArray(container) && typeof at === 'number') {
    return container.toSpliced(Math.min(at, container.length), 0, value);
  }
  if (!isItem(container) || typeof at !== 'string') return container;
  const isWritten = Object.hasOwn(container, at) && container[at] !== standIn;
  return isWritten ? container : { ...container, [at]: value };
}

function step(container: unknown, segment: string | number): unknown {
  if (Array.isArray(container)) return container[positionOf(container, segment)];
  return isItem(container) && Object.hasOwn(container, segment) ? container[segment] : undefined;
}

/** -1 where there is none. */
function positionOf(items: readonly unknown[], segment: string | number): number {
  return typeof segment === 'number' ? segment : (positionsOf(items).get(segment) ?? -1);
}
