/** Tabs that lead to the views of a widget, by the tabs pattern of the ARIA practices. */
import { css, html, nothing, type TemplateResult } from 'lit';

export interface Tabs<Name extends string> {
  /** What the tabs are called together. */
  readonly label: string;
  readonly names: readonly Name[];
  readonly current: Name;
  readonly texts: Readonly<Record<Name, string>>;
  /** What a tab leads to, as a tooltip. */
  readonly help?: Readonly<Record<Name, string>>;
  /** Keys that lead to a tab from anywhere in the widget. */
  readonly shortcuts?: Readonly<Partial<Record<Name, string>>>;
  /** The id of the panel that they all fill; it is to be labelled by `tab-` and the name. */
  readonly panelId: string;
  readonly choose: (name: Name) => void;
}

/** A tab is chosen as soon as it has the focus. */
export function renderTabs<Name extends string>(tabs: Tabs<Name>): TemplateResult {
  const { label, names, current, texts, help, shortcuts, panelId, choose } = tabs;
  const onKey = (event: KeyboardEvent) => {
    const list = event.currentTarget as Element;
    const forward = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
    const next = names[placeAfter(event.key, names.indexOf(current), names.length, forward)];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    list.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`<div class="tablist" part="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
    ${names.map(
      (name) =>
        html`<button
          class="plain"
          type="button"
          role="tab"
          id="tab-${name}"
          part="tab"
          title=${help?.[name] ?? nothing}
          aria-selected=${name === current}
          aria-controls=${panelId}
          aria-keyshortcuts=${shortcuts?.[name] ?? nothing}
          tabindex=${name === current ? nothing : -1}
          @click=${() => choose(name)}
        >
          ${texts[name]}
        </button>`,
    )}
  </div>`;
}

/** The place that a key leads to; -1 where it leads nowhere. */
function placeAfter(key: string, at: number, count: number, forward: 1 | -1): number {
  switch (key) {
    case 'ArrowRight':
      return (at + forward + count) % count;
    case 'ArrowLeft':
      return (at - forward + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}

export const tabStyles = css`
  .tablist {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 4);
    border-block-end: 1px solid var(--_line-quiet);
  }

  .tablist [role='tab'] {
    min-block-size: 32px;
    margin-block-end: -1px;
    padding: 0;
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: 0;
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .tablist [role='tab']:hover {
    background: none;
    color: var(--_ink);
  }

  .tablist [aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_ink);
  }

  /* A transparent border would show there, and one in the colour of the page hides the line. */
  @media (forced-colors: active) {
    .tablist [role='tab'] {
      padding-block-end: 2px;
      border: 0;
    }

    .tablist [aria-selected='true'] {
      padding-block-end: 0;
      border-block-end: 2px solid Highlight;
    }
  }

  @media print {
    .tablist {
      display: none;
    }
  }
`;
