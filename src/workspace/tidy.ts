/** What no document may hold, whatever its shape: names that reach a prototype, endless nesting, twins. */
import type { Path } from './draft.js';
import { FORBIDDEN_KEYS, isItem, keyOf } from './key.js';
import type { Report } from './room.js';

/** Documents have about ten levels. Deeper ones overflow the stack of whatever walks through them. */
const MAX_DEPTH = 100;

/** Finds forbidden keys and what is nested too deep, in known and unknown properties alike. */
export function checkStructure(document: unknown, report: Report): void {
  walk(document, (path) => {
    if (path.length > MAX_DEPTH) {
      report('error', [...path], 'too-deep', { expected: String(MAX_DEPTH) });
      return false;
    }
    const isForbidden = FORBIDDEN_KEYS.has(String(path.at(-1)));
    if (isForbidden) report('error', [...path], 'forbidden-key', { found: String(path.at(-1)) });
    return !isForbidden;
  });
}

/** Finds every second item of one key, in the given properties; other properties are not ours to judge. */
export function checkTwins(
  document: Readonly<Record<string, unknown>>,
  properties: ReadonlySet<string>,
  report: Report,
): void {
  for (const property of properties) {
    walk(document[property], (path, value) => {
      if (Array.isArray(value)) reportTwins(value, [property, ...path], report);
      return true;
    });
  }
}

function reportTwins(items: readonly unknown[], path: Path, report: Report): void {
  const seen = new Set<string>();
  items.forEach((item, position) => {
    const key = keyOf(item);
    if (key === undefined) return;
    if (seen.has(key)) report('error', [...path, position], 'duplicate-id', { found: key });
    seen.add(key);
  });
}

/**
 * Visits every value, containers first, and goes into one if `visit` says so. `path` is one stack for the
 * whole walk, to be copied: documents have a million values, few of them bad.
 */
function walk(
  value: unknown,
  visit: (path: Path, value: unknown) => boolean,
  path: (string | number)[] = [],
): void {
  if (!visit(path, value)) return;
  if (Array.isArray(value)) {
    value.forEach((item, position) => {
      path.push(position);
      walk(item, visit, path);
      path.pop();
    });
  } else if (isItem(value)) {
    for (const key of Object.keys(value)) {
      path.push(key);
      walk(value[key], visit, path);
      path.pop();
    }
  }
}
