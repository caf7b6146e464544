/** Where in the page's address a link to a widget stands. */

export const LINK_PREFIX = '#patto:';

/** The hash, or what stands in it behind the page's own route; empty where there is no such link. */
export function linkInAddress(): string {
  const { hash } = location;
  const at = hash.indexOf(LINK_PREFIX);
  return at < 0 ? '' : hash.slice(at);
}
