/** The tree that `parentId` spans over the capabilities, and which of them a picture shows. */
import type { Capability } from './capability.js';

/** Which capabilities to show; the first field that is set decides, none = every leaf. */
export interface Choice {
  /** These, in this order. */
  readonly ids?: readonly string[] | undefined;
  /** The children of this one. */
  readonly groupId?: string | undefined;
  /** Those on this level of the tree (1 = the roots), and leaves that end above it. */
  readonly depth?: number | undefined;
  /** True: groups stand for more leaves than can be shown at once, and can be opened. */
  readonly isOverview?: boolean;
}

/** The chosen capabilities, in the document's order unless named one by one; unknown ids are left out. */
export function choose(capabilities: readonly Capability[], choice: Choice): readonly Capability[] {
  const { ids, groupId, depth } = choice;
  if (ids !== undefined) {
    const byId = new Map(capabilities.map((capability) => [capability.id, capability]));
    return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  }
  if (groupId !== undefined) return capabilities.filter(({ parentId }) => parentId === groupId);
  const parents = parentIds(capabilities);
  if (depth === undefined) return capabilities.filter(({ id }) => !parents.has(id));
  const depthOf = depths(capabilities);
  return capabilities.filter(({ id }) => {
    const own = depthOf.get(id) ?? 1;
    return own === depth || (own < depth && !parents.has(id));
  });
}

/** The leaves below a capability; the capability itself where it has no children. */
export function leavesOf(
  capability: Capability,
  capabilities: readonly Capability[],
): readonly Capability[] {
  const children = capabilities.filter(({ parentId }) => parentId === capability.id);
  if (children.length === 0) return [capability];
  return children.flatMap((child) => leavesOf(child, capabilities));
}

/** The ids that some capability names as its parent. */
export function parentIds(capabilities: readonly Capability[]): ReadonlySet<string> {
  return new Set(capabilities.flatMap(({ parentId }) => parentId ?? []));
}

/** Depth by id, roots 1. The loader has set orphans and cycles aside. */
function depths(capabilities: readonly Capability[]): ReadonlyMap<string, number> {
  const parentOf = new Map(capabilities.map(({ id, parentId }) => [id, parentId]));
  const known = new Map<string, number>();
  const depth = (id: string): number => {
    const parent = parentOf.get(id);
    const found = known.get(id) ?? (parent === undefined ? 1 : depth(parent) + 1);
    known.set(id, found);
    return found;
  };
  for (const { id } of capabilities) depth(id);
  return known;
}
