/** Where the focus goes when what had it goes: who uses keys is not thrown back to the page's beginning. */
import type { ViewHost } from './views/view-host.js';

/** To the first that the selector finds once all is drawn. */
export async function moveFocus(
  { element }: Pick<ViewHost, 'element'>,
  selector: string,
): Promise<void> {
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}
