/** Before the page is parsed, what stands in an element may still be on its way; undefined where it is there. */
export function pageIsParsed(): Promise<unknown> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}
