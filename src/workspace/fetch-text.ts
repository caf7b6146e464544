/** Fetches a file that the page's author named, and says what is wrong where it cannot be used. */
import type { Problem } from './problem.js';

export interface FetchedText {
  readonly text?: string;
  readonly csv?: boolean;
  readonly problem?: Problem;
}

const TIMEOUT_SECONDS = 20;

/**
 * Gets JSON or CSV by http(s), with the cookies of the same origin only. Never rejects: an address that
 * is not followed, an error status, a sign-in page with status 200 and a timeout each come back as a problem.
 */
export async function fetchText(src: string, signal: AbortSignal): Promise<FetchedText> {
  const fail = (code: Problem['code'], found?: string): FetchedText => ({
    problem: { severity: 'error', path: src, code, ...(found !== undefined && { found }) },
  });
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    return fail('network', url?.protocol ?? src);
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: { accept: 'application/json, text/csv;q=0.9' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_SECONDS * 1000)]),
    });
    if (!response.ok) return fail('not-found', `${response.status} ${response.statusText}`.trim());
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
    const text = await response.text();
    if (looksLikePage(type, text))
      return fail(response.redirected ? 'login-page' : 'not-json', type);
    return { text, csv: type === 'text/csv' || /\.(csv|tsv)$/i.test(url.pathname) };
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'TimeoutError') {
      return fail('timeout', String(TIMEOUT_SECONDS));
    }
    return fail('network', cause instanceof Error ? cause.message : undefined);
  }
}

/** Servers label JSON in many ways, but never begin it like a page. */
function looksLikePage(type: string, text: string): boolean {
  return (
    type === 'text/html' || type === 'application/xhtml+xml' || /^\s*<(!doctype|html)/i.test(text)
  );
}
