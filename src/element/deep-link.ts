/** Links to one widget, its view, and what is chosen in it: `#patto:radar/capability:crm?view=perception`. */
import type { Selection } from '../workspace/store.js';
import { hashRoute } from './hash-route.js';
import { LINK_PREFIX } from './link-address.js';

export { findItem } from '../workspace/selection/item.js';

const KINDS = ['capability', 'initiative', 'rule', 'zone', 'party'] as const;

export interface LinkTarget {
  readonly selection: Selection | null;
  readonly view: string | undefined;
  /** What stands where a selection should, and is none. */
  readonly unread?: string;
}

/** What names a widget in a link: its id, else its tag and its place among its like on the page. */
export function linkName(element: Element): string {
  if (element.id) return element.id;
  const root = element.getRootNode() as Document | ShadowRoot;
  const place = [...root.querySelectorAll(element.localName)].indexOf(element);
  return `${element.localName.replace('patto-', '')}${place > 0 ? `-${place + 1}` : ''}`;
}

export function linkTo(element: Element, { selection, view }: LinkTarget): string {
  const url = new URL(location.href);
  const choice = selection ? `/${selection.kind}:${encodeURIComponent(selection.id)}` : '';
  const query = view === undefined ? '' : `?view=${encodeURIComponent(view)}`;
  url.hash = `${hashRoute(url.hash)}${LINK_PREFIX}${encodeURIComponent(linkName(element))}${choice}${query}`;
  return url.href;
}

/** The name of the widget that a link asks for; empty where it has none. */
export function nameInLink(hash: string): string {
  const [name = ''] = hash.slice(LINK_PREFIX.length).split(/[/?]/);
  return decode(name);
}

/** What the page's address asks of this element; undefined where another one is meant. */
export function readLink(element: Element, hash: string): LinkTarget | undefined {
  if (nameInLink(hash) !== linkName(element)) return undefined;
  const [target = '', query = ''] = hash.slice(LINK_PREFIX.length).split('?');
  const [, choice = ''] = target.split('/');
  const colon = choice.indexOf(':');
  const kind = KINDS.find((one) => one === choice.slice(0, colon));
  const unread = choice !== '' && !kind ? { unread: decode(choice) } : {};
  return {
    ...unread,
    selection: kind ? { kind, id: decode(choice.slice(colon + 1)) } : null,
    view: new URLSearchParams(query).get('view') ?? undefined,
  };
}

/** Addresses come from anywhere: a stray percent sign must not throw. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
