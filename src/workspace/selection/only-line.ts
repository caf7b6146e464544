/** What a widget says and does while it shows only what concerns one thing. */
import { html, type TemplateResult } from 'lit';
import { today } from '../../locales/today.js';
import type { WorkspaceStore } from '../store.js';
import { itemName, type Naming } from './item-name.js';
import { relatedTo, type Related } from './related.js';

export { words } from './item-name.js';
export { styles } from './only-line.styles.js';

/** What the widgets are narrowed to, as far as it is in the document; undefined where all is shown. */
export function relatedIn(store: WorkspaceStore): Related | undefined {
  const { only, document } = store.getState();
  return only ? relatedTo(only, document, today()) : undefined;
}

/** `isEmpty`: nothing that the widget shows concerns it. */
export function renderOnlyLine(
  store: WorkspaceStore,
  naming: Naming,
  isEmpty: boolean,
): TemplateResult | undefined {
  const { only, document } = store.getState();
  const item = only ? itemName(only, document, naming) : undefined;
  if (!item) return undefined;
  const { words } = naming;
  const say = isEmpty ? words.nothing : words.narrowed;
  return html`<p class="only" part="only">
    <span>${say(item.kind, item.name)}</span>
    <button
      type="button"
      class="plain"
      aria-keyshortcuts="Escape"
      @click=${() => store.configure({ only: null })}
    >
      ${words.showAll}
    </button>
  </p>`;
}
