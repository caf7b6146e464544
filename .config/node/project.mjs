// What the tools need to know about the project: where it is, and its tags.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** An absolute path from one relative to the project. */
export const inRoot = (...path) => resolve(ROOT, ...path);

/**
 * The tags of src/tags.ts: `tag` (patto-capability-radar), `name` (capability-radar),
 * `module` (capability/capability-radar, relative to src, without ending) and its `room`.
 */
export function readTags() {
  const source = readFileSync(inRoot('src/tags.ts'), 'utf8');
  const lines = source.matchAll(/'(patto-[a-z-]+)': '(([a-z-]+)\/[a-z-]+)'/g);
  const tags = [...lines].map(([, tag, module, room]) => ({
    tag,
    name: tag.slice('patto-'.length),
    module,
    room,
  }));
  if (tags.length === 0) throw new Error('No tag was found in src/tags.ts: has its form changed?');
  return tags;
}

/** Entry points of the package beside the tags: name in `exports` → module of src, without ending. */
export const OTHER_ENTRIES = {
  '.': 'index',
  './autoload': 'autoload',
  './workspace-store': 'workspace/store',
  './schema': 'workspace/document',
  './storage/browser': 'storage/browser',
  './storage/port': 'storage/port',
};

/**
 * All entry points with code: name in `exports` → module of src, without ending. Each tag has two: one
 * that defines it, and `…-element` with the class alone, for those who define it under another name.
 *
 * @returns {Record<string, string>}
 */
export function readEntries() {
  const ofTags = readTags().flatMap(({ name, module }) => [
    [`./${name}`, module],
    [`./${name}-element`, `${module}-element`],
  ]);
  return { ...OTHER_ENTRIES, ...Object.fromEntries(ofTags) };
}
