/** Notices `<patto-capabilty-radar>`: a tag that begins like ours and is none. */
import { isTag, TAGS } from '../tags.js';
import { pageIsParsed } from './page-parsed.js';
import { watch } from './watch.js';

/** Looks for such tags, now and whenever some are added; says so once for each name in the console. */
export function watchMistyped(root: Document | ShadowRoot | Element): void {
  watch(root, ':not(:defined)', (element) => {
    const { localName } = element;
    if (/^patto-/i.test(localName) && !isTag(localName)) void sayMistyped(element);
  });
}

/** Somebody else may define it with the page's last script: then it is theirs. */
async function sayMistyped(element: Element): Promise<void> {
  const { localName } = element;
  await pageIsParsed();
  if (customElements.get(localName)) return;
  const { sayUnknownTag } = await import('./unknown-name.js');
  sayUnknownTag(element, Object.keys(TAGS));
}
