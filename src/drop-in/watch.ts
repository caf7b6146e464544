/** Calls `found` for each element of a tree that fits a selector: those that are there, and each one that comes. */
export function watch(
  root: Document | ShadowRoot | Element,
  selector: string,
  found: (element: Element) => void,
): void {
  const search = (within: ParentNode): void => {
    within.querySelectorAll(selector).forEach(found);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      addedNodes.forEach((node) => {
        if (!(node instanceof Element)) return;
        if (node.matches(selector)) found(node);
        search(node);
      });
    }
  });
  // The document and not its root element, which `document.open()` replaces.
  observer.observe(root, { childList: true, subtree: true });
  search(root);
}
