/** What of an assessment's evidence is a link. */

/** Data may name any scheme: only http(s), and places in this page, are followed. */
export function isFollowed(url: string | undefined): url is string {
  return url !== undefined && /^(?:https?:\/\/|#)\S+$/i.test(url);
}
