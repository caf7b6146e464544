/** Puts imported rules in the document's place, as one step; what the rest of the document speaks of stays. */
import { sameValue } from '../../workspace/operation.js';
import type { Command, Operation } from '../../workspace/store.js';
import type { Governance } from '../governance.js';

/**
 * `current`: what the import was made over, with defaults; what is the same in `next` is left as it stands in the
 * document.
 */
export function takeImport(next: Governance, current: Governance): Command {
  return ({ document: { governance: raw, initiatives } }) => {
    const involvement =
      next.involvement === current.involvement ? raw.involvement : next.involvement;
    const asked = new Set(initiatives.flatMap(({ inputs }) => Object.keys(inputs)));
    const complete: Governance = {
      ...next,
      zones: withOthers(next.zones, current.zones, (id) => Object.hasOwn(involvement, id)),
      inputs: withOthers(next.inputs, current.inputs, (id) => asked.has(id)),
    };
    const write = (key: string, value: unknown): readonly Operation[] => {
      const isKnown = [current, raw].some((one) => sameValue(value, valueAt(one, key)));
      if (isKnown) return [];
      return [{ path: ['governance', key], ...(value !== undefined && { value }) }];
    };
    const keys = new Set([...Object.keys(complete), ...Object.keys(current)]);
    return [...keys].flatMap((key) => write(key, valueAt(complete, key)));
  };
}

/** And those of the old ones that are still spoken of. */
function withOthers<T extends { readonly id: string }>(
  items: readonly T[],
  old: readonly T[],
  isSpokenOf: (id: string) => boolean,
): readonly T[] {
  const others = old.filter(({ id }) => isSpokenOf(id) && items.every((item) => item.id !== id));
  return others.length > 0 ? [...items, ...others] : items;
}

function valueAt(governance: Governance, key: string): unknown {
  return Object.hasOwn(governance, key)
    ? (governance as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
