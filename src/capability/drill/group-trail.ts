/** The way back out of a group: what it is called, where it lay, and the groups around it. */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { iconBack } from '../../element/icons.js';
import type { LanguageController } from '../../locales/language-controller.js';
import { defineWords } from '../../locales/words.js';
import type { ViewContext } from '../views/view-context.js';
import { en } from './group-trail.en.js';
import { drawLocator } from './locator.js';

export { styles } from './group-trail.styles.js';

export const words = defineWords('capability-trail', en, {
  it: async () => (await import('./group-trail.it.js')).it,
});

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

export class GroupTrail {
  readonly #host: Host;
  readonly #words;
  /** The group that the reader has been brought to. */
  #arrivedIn: string | undefined;

  constructor(host: Host, language: LanguageController) {
    this.#host = host;
    this.#words = language.use(words);
  }

  render(context: ViewContext): TemplateResult {
    const { trail, state } = context;
    const { t } = this.#words;
    const names = trail.map(
      (group) => state.capabilities.find(({ id }) => id === group)?.name ?? group,
    );
    void this.#arrive(context, names.at(-1) ?? '');
    return html`<nav class="trail" part="trail" aria-label=${t.label}>
      ${[t.all, ...names.slice(0, -1)].map(
        (name, depth) =>
          html`<button
            type="button"
            class="plain small"
            @click=${() => void this.#goBack(context, depth)}
          >
            ${iconBack} ${name}
          </button>`,
      )}
      ${drawLocator(context)}
      <strong>${names.at(-1)}</strong>
    </nav>`;
  }

  /** What was opened is gone with what had the focus: the way back takes it. */
  async #arrive({ trail, announce, view }: ViewContext, name: string): Promise<void> {
    const group = trail.at(-1);
    if (group === this.#arrivedIn) return;
    this.#arrivedIn = group;
    const count = view.model.axes.length;
    await this.#host.updateComplete;
    this.#all('.trail button').at(-1)?.focus();
    announce(this.#words.t.opened(name, count, view.format.number(count)));
  }

  /** Back to where `depth` groups are open; the focus goes to the group that was left. */
  async #goBack({ trail, go, announce }: ViewContext, depth: number): Promise<void> {
    const left = trail[depth];
    this.#arrivedIn = trail[depth - 1];
    go(trail.slice(0, depth));
    announce(this.#words.t.back);
    await this.#host.updateComplete;
    const rows = this.#all('.row, .seen').filter((row) => row.checkVisibility());
    const group = rows.find((row) => row.dataset.id === left);
    (group ?? rows[0])?.focus();
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
}
