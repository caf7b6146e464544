/** The toolbar's menu of a widget, and the table twin that it turns on; fetched when somebody reaches for it. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { SharedWords } from '../locales/shared.en.js';
import type { LinkTarget } from './deep-link.js';
import { iconMenu } from './icons.js';
import type * as menu from './menu.js';
import type { MenuItem, MenuModel } from './menu.js';

/** What the menu asks of its widget, each time it is drawn. */
export interface MenuContext {
  readonly words: SharedWords;
  readonly content: MenuModel['content'];
  readonly picture: MenuModel['picture'];
  /** The widget's own items. */
  readonly items: () => readonly MenuItem[];
  /** What a link to the widget restores. */
  readonly link: () => LinkTarget;
  readonly announce: (text: string) => void;
}

export class WidgetMenu {
  showsTwin = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #loadFiles: () => unknown;
  #module: typeof menu | undefined;

  /** `loadFiles`: fetches what the widget makes its files and its table of, where that is a part of its own. */
  constructor(host: ReactiveControllerHost & HTMLElement, loadFiles: () => unknown) {
    this.#host = host;
    this.#loadFiles = loadFiles;
  }

  /** The table twin where it is asked for, else undefined. */
  get twin(): (typeof menu)['renderTwin'] | undefined {
    return this.showsTwin ? this.#module?.renderTwin : undefined;
  }

  render(context: MenuContext): TemplateResult {
    const { menu: label } = context.words;
    return html`<button
        class="plain"
        type="button"
        part="menu-button"
        popovertarget="menu"
        aria-label=${label}
        title=${label}
        @pointerenter=${this.#fetch}
        @focus=${this.#fetch}
      >
        ${iconMenu}
      </button>
      <div class="menu" id="menu" part="menu" popover @beforetoggle=${this.#fetch}>
        ${this.#module ? this.#renderItems(this.#module, context) : nothing}
      </div>`;
  }

  #renderItems(module: typeof menu, context: MenuContext): TemplateResult {
    const { words, items, link, announce } = context;
    return module.renderMenu({
      ...context,
      items: items(),
      showsTwin: this.showsTwin,
      toggleTwin: () => {
        this.showsTwin = !this.showsTwin;
        this.#host.requestUpdate();
      },
      copyLink: async () => {
        const copied = await module.copyLinkTo(this.#host, link());
        announce(copied ? words.linkCopied : words.linkNotCopied);
        return copied;
      },
    });
  }

  /** What the menu offers depends on what is shown when it opens. */
  readonly #fetch = async (): Promise<void> => {
    try {
      const [module] = await Promise.all([import('./menu.js'), this.#loadFiles()]);
      this.#module = module;
      this.#host.requestUpdate();
    } catch (cause) {
      // The network may be back when it is next reached for.
      console.warn('Patto: the menu did not load.', cause);
    }
  };
}
