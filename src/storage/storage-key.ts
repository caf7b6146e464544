/** Under which name a workspace's edits are kept: a company's whole intranet may be one origin. */

import { hashRoute } from '../element/hash-route.js';

export interface StorageKeyParts {
  /** The author's own name for it (`storage-key`); shared by all pages that state it. */
  readonly named?: string | null | undefined;
  /** Address of the document, if it came from one (`src`). */
  readonly source?: string | null | undefined;
  /** Id of the workspace within its page. */
  readonly id?: string | null | undefined;
}

/**
 * The stated name; else where the document comes from: its address, or that of the page with the route in
 * its hash; and the id.
 */
export function storageKey({ named, source, id }: StorageKeyParts, page = document): string {
  if (named) return `key:${named}`;
  const hasSource = source && URL.canParse(source, page.baseURI);
  const address = hasSource ? new URL(source, page.baseURI) : canonicalAddress(page);
  const route = hasSource ? '' : hashRoute(new URL(page.URL).hash);
  address.hash = [route, id].filter(Boolean).join('#');
  return address.href;
}

/** What the page says is its address: with `?utm_…` and the like it is the same page. */
function canonicalAddress(page: Document): URL {
  const link = page.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]');
  const stated = link && URL.canParse(link.href) ? new URL(link.href) : undefined;
  const own = new URL(page.URL);
  return stated?.origin === own.origin ? stated : own;
}
