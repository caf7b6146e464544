/**
 * `<div data-patto="capability-radar" data-series="current target">…</div>`: for hosts that remove
 * tags they don't know. The element is put inside, with the div's `data-*` as its attributes and
 * the div's content (a table, JSON) as its own.
 */
import { isTag, TAGS, type Tag } from '../tags.js';
import { pageIsParsed } from './page-parsed.js';

/** Resolves when the element stands in the placeholder, or a notice why it cannot. */
export async function upgradePlaceholder(
  placeholder: Element,
  load: (tag: Tag) => Promise<unknown>,
): Promise<void> {
  const written = placeholder.getAttribute('data-patto') ?? '';
  const name = plainName(written);
  const tag = `patto-${name}`;
  if (!isTag(tag)) {
    const { sayUnknownPlaceholder } = await import('./unknown-name.js');
    return sayUnknownPlaceholder(placeholder, { written, name, tags: Object.keys(TAGS) });
  }
  await Promise.all([load(tag), pageIsParsed()]);
  const definition = customElements.get(tag);
  if (definition) fill(placeholder, tag, observedAttributes(definition));
}

/** Editors capitalise, curl quotes into the value, and people write the whole tag. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z-]/g, '')
    .replace(/^patto-/, '');
}

function fill(placeholder: Element, tag: Tag, attributes: readonly string[]): void {
  // There already: from another copy of the loader, or from a page that was saved after it ran.
  if (placeholder.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  // Only what the element itself reads. Sanitisers let every data-* pass: one of them must not become
  // an event handler or a style.
  for (const attribute of [...attributes, ...UNOBSERVED]) {
    const value = placeholder.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  while (placeholder.firstChild) element.appendChild(placeholder.firstChild);
  placeholder.appendChild(element);
}

/** Read by style sheets, and by looking up the tree. */
const UNOBSERVED = ['scheme', 'lang'];

function observedAttributes(definition: CustomElementConstructor): readonly string[] {
  const { observedAttributes } = definition as { observedAttributes?: readonly string[] };
  return observedAttributes ?? [];
}
