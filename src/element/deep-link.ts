/** Links to one widget and what is chosen in it: `#patto:radar/capability:crm`. */
import type { Selection } from '../workspace/store.js';

const PREFIX = '#patto:';
const KINDS = ['capability', 'initiative', 'rule', 'zone', 'party'] as const;

/** What names a widget in a link: its id, else its tag and its place among its like on the page. */
export function linkName(element: Element): string {
  if (element.id) return element.id;
  const root = element.getRootNode() as Document | ShadowRoot;
  const place = [...root.querySelectorAll(element.localName)].indexOf(element);
  return `${element.localName.replace('patto-', '')}${place > 0 ? `-${place + 1}` : ''}`;
}

export function linkTo(element: Element, selection: Selection | null): string {
  const url = new URL(location.href);
  const choice = selection ? `/${selection.kind}:${encodeURIComponent(selection.id)}` : '';
  url.hash = `${PREFIX}${encodeURIComponent(linkName(element))}${choice}`;
  return url.href;
}

/** The choice that a page's address asks of this element; null = the element itself; undefined = not meant. */
export function linkedSelection(element: Element, hash: string): Selection | null | undefined {
  if (!hash.startsWith(PREFIX)) return undefined;
  const [name = '', choice = ''] = hash.slice(PREFIX.length).split('/');
  if (decode(name) !== linkName(element)) return undefined;
  const colon = choice.indexOf(':');
  const kind = KINDS.find((one) => one === choice.slice(0, colon));
  return kind ? { kind, id: decode(choice.slice(colon + 1)) } : null;
}

/** Addresses come from anywhere: a stray percent sign must not throw. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
