/** Which language an element reads: the nearest `lang` around it, through shadow roots, else the reader's own. */

export function languageOf(element: Element): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const language = node.getAttribute('lang');
      if (language) return canonical(language);
    }
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return canonical(navigator.language);
}

/** A tag that `Intl` takes: `it_IT` and other misspellings must not throw later. */
function canonical(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls `listener` when a `lang` attribute around an element changes. Returns the way to stop. */
export function onLanguageChange(element: Element, listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => listeners.forEach((tell) => tell()));
  const watched = { subtree: true, attributes: true, attributeFilter: ['lang'] };
  observer.observe(document, watched);
  // What happens in a shadow tree is not seen from outside.
  let root = element.getRootNode();
  for (; root instanceof ShadowRoot; root = root.host.getRootNode())
    observer.observe(root, watched);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}
