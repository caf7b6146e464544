/** How an item of a collection is addressed, so that a path keeps its meaning when the order changes. */

type Fields = Readonly<Record<string, unknown>>;

/** Keys that would reach an object's prototype; refused as ids and as property names everywhere. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

/** Items without an id are known by what they are about; first that fits. */
const NATURAL_KEYS = [['partyId', 'on'], ['partyId'], ['initiativeId'], ['period']] as const;

export function isItem(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The item's `id`; else `partyId@on`, `partyId`, `initiativeId` or `period`; undefined if it has none. */
export function keyOf(item: unknown): string | undefined {
  if (!isItem(item)) return undefined;
  if (typeof item.id === 'string') return item.id;
  for (const fields of NATURAL_KEYS) {
    if (fields.every((field) => typeof item[field] === 'string')) {
      return fields.map((field) => item[field]).join('@');
    }
  }
  return undefined;
}

const positions = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

/** Key → position of an immutable collection; built once per snapshot of it. */
export function positionsOf(collection: readonly unknown[]): ReadonlyMap<string, number> {
  const known = positions.get(collection);
  if (known) return known;
  const built = new Map<string, number>();
  collection.forEach((item, position) => {
    const key = keyOf(item);
    if (key !== undefined && !built.has(key)) built.set(key, position);
  });
  positions.set(collection, built);
  return built;
}

/** Says that `next` has the same keys in the same places as `previous`, so that the index is carried along. */
export function carryPositions(previous: readonly unknown[], next: readonly unknown[]): void {
  const known = positions.get(previous);
  if (known) positions.set(next, known);
}
