/** The workspace's breadcrumb of what is selected, and the switch that narrows every widget to it. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconClose } from '../../element/icons.js';
import type { WorkspaceStore } from '../store.js';
import { itemName, type Naming } from './item-name.js';

export { words } from './item-name.js';
export { styles } from './selection-bar.styles.js';

export interface SelectionBar extends Naming {
  readonly store: WorkspaceStore;
  readonly announce: (text: string) => void;
}

/** Nothing where neither is anything selected, nor are the widgets narrowed. */
export function renderSelectionBar({ store, announce, ...naming }: SelectionBar): unknown {
  const { selection, only, document } = store.getState();
  const { words } = naming;
  const chosen = selection ? itemName(selection, document, naming) : undefined;
  const narrowed = only ? itemName(only, document, naming) : undefined;
  if (!chosen && !narrowed) return nothing;
  const isSame = only?.kind === selection?.kind && only?.id === selection?.id;
  const narrow = (to: typeof only) => {
    store.configure({ only: to });
    const item = to ? itemName(to, document, naming) : undefined;
    announce(item ? words.narrowed(item.kind, item.name) : words.allShown);
  };
  return html`<div class="selection" part="selection" role="group" aria-label=${words.selected}>
    ${
      narrowed && !isSame
        ? html`<p>
            <span>${words.narrowed(narrowed.kind, narrowed.name)}</span>
            <button type="button" @click=${() => narrow(null)}>${words.showAll}</button>
          </p>`
        : nothing
    }
    ${
      chosen
        ? html`<p>
            <span class="quiet">${chosen.kind}</span> ${renderPath(chosen.path)}
            <button
              type="button"
              aria-pressed=${isSame ? 'true' : 'false'}
              @click=${() => narrow(isSame ? null : selection)}
            >
              ${words.only}
            </button>
            <button
              type="button"
              class="plain"
              aria-label=${words.clear}
              title=${words.clear}
              @click=${() => store.select(null)}
            >
              ${iconClose}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}

function renderPath(path: readonly string[]): TemplateResult {
  return html`<ol>
    ${path.map(
      (name, at) =>
        html`<li aria-current=${at === path.length - 1 ? 'true' : nothing}>${name}</li>`,
    )}
  </ol>`;
}
