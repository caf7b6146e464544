/**
 * The one list of the kit's tags, and the module that defines each when it is imported.
 * The package's exports, the builds, the loader, the manifest and the stories are derived from it
 * or checked against it: to add a widget, add a line here and do what `npm run check` then asks.
 */
export const TAGS = {
  'patto-workspace': 'workspace/workspace',
  'patto-capability-radar': 'capability/capability-radar',
  'patto-governance-matrix': 'governance/governance-matrix',
  'patto-funding-split': 'funding/funding-split',
} as const;

export type Tag = keyof typeof TAGS;

/** A name of ours, and not one that every object inherits. */
export function isTag(name: string): name is Tag {
  return Object.hasOwn(TAGS, name);
}
