/** Defines a tag of the kit when it first appears, so that a page pays for the widgets it shows. */
import { watchMistyped } from './drop-in/mistyped-tag.js';
import { upgradePlaceholder } from './drop-in/placeholder.js';
import { watch } from './drop-in/watch.js';
import { isTag, TAGS, type Tag } from './tags.js';

/** Written out, because bundlers only follow an `import()` that they can read. */
const LOADERS: Record<Tag, () => Promise<unknown>> = {
  'patto-workspace': () => import('./workspace/workspace.js'),
  'patto-capability-radar': () => import('./capability/capability-radar.js'),
  'patto-governance-matrix': () => import('./governance/governance-matrix.js'),
  'patto-funding-split': () => import('./funding/funding-split.js'),
};

/**
 * Looks for the kit's tags and for `<div data-patto="…">`, now and whenever some are added.
 * The page's own document is watched from the beginning; call this for a shadow root of your own.
 */
export function start(root: Document | ShadowRoot | Element): void {
  watch(root, Object.keys(TAGS).join(), ({ localName }) => {
    if (isTag(localName)) void load(localName);
  });
  watch(root, '[data-patto]', (placeholder) => void upgradePlaceholder(placeholder, load));
  watchMistyped(root);
}

const modules = new Map<Tag, Promise<unknown>>();

function load(tag: Tag): Promise<unknown> {
  const known = modules.get(tag);
  if (known) return known;
  const module = LOADERS[tag]().catch((cause: unknown) => {
    // Forgotten, so that the next one of its kind tries again, perhaps with the network back.
    modules.delete(tag);
    console.warn(`Patto: the file that defines <${tag}> did not load.`, cause);
  });
  modules.set(tag, module);
  return module;
}

start(document);
