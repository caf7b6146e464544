/** What is done with the answer to a case: copy it, print it, link to it. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { showBriefly } from '../../element/brief-note.js';
import { linkTo } from '../../element/deep-link.js';
import { copyText } from '../../element/export/clipboard.js';
import { icon, iconLink, iconPrint } from '../../element/icons.js';
import { keyName } from '../../locales/key-names.js';
import { defineWords } from '../../locales/words.js';
import type { DeskHost } from '../matrix-desk.js';
import type { Draft } from '../matrix-draft.js';
import type { Trial } from '../matrix-trial.js';
import type { MatrixView } from '../matrix-view.js';
import { caseName } from './case-link.js';
import { caseText } from './case-text.js';
import { en, type CaseWords } from './case.en.js';

export const words = defineWords('governance-matrix-case', en, {
  it: async () => (await import('./case.it.js')).it,
});
export { caseStyles as styles } from './case.styles.js';

/** Lucide: copy. */
const iconCopy = icon(
  svg`<rect width="14" height="14" x="8" y="8" rx="2"/><path d="M4 16a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2"/>`,
);

export interface CaseHost extends DeskHost {
  readonly draft: Draft;
}

export class CaseActions {
  readonly #host: CaseHost;
  readonly #words: () => CaseWords;
  /** What the page did not let us copy; the reader can. */
  #uncopied: string | undefined;

  constructor(host: CaseHost, words: () => CaseWords) {
    this.#host = host;
    this.#words = words;
  }

  render(view: MatrixView, trial: Trial): TemplateResult {
    const words = this.#words();
    const button = (
      shape: TemplateResult,
      label: string,
      act: (button: Element) => Promise<void>,
    ) =>
      html`<button
        type="button"
        @click=${({ currentTarget }: Event) => void act(currentTarget as Element)}
      >
        ${shape} ${label}
      </button>`;
    return html`<div class="case-actions" part="case-actions">
        ${button(iconCopy, words.copy, (button) => this.#copy(view, trial, button))}
        ${button(iconPrint, words.print, () => this.#print(view, trial))}
        ${button(iconLink, words.link, (button) => this.#link(trial, button))}
      </div>
      ${this.#uncopied === undefined ? nothing : this.#renderUncopied(this.#uncopied)}`;
  }

  #renderUncopied(text: string): TemplateResult {
    const words = this.#words();
    return html`<label class="uncopied">
      ${words.notCopied(keyName('Ctrl+C'))}
      <textarea readonly rows="4" aria-label=${words.text} .value=${text}></textarea>
    </label>`;
  }

  async #copy(view: MatrixView, trial: Trial, button: Element): Promise<void> {
    const words = this.#words();
    await this.#put(caseText(view, trial, words, this.#host.words()), words.copied, button);
  }

  /** A case of one's own is all in the view's name; so is an initiative. */
  async #link(trial: Trial, button: Element): Promise<void> {
    const { element, shared } = this.#host;
    await this.#put(
      linkTo(element, { selection: null, view: caseName(trial) }),
      shared().linkCopied,
      button,
    );
  }

  async #print(view: MatrixView, trial: Trial): Promise<void> {
    const { printCase } = await import('./case-print.js');
    await printCase(this.#host, view, trial, this.#words());
  }

  async #put(text: string, done: string, button: Element): Promise<void> {
    const { element, announce } = this.#host;
    const isCopied = await copyText(text);
    this.#uncopied = isCopied ? undefined : text;
    announce(isCopied ? done : this.#words().notCopied(keyName('Ctrl+C')));
    element.requestUpdate();
    if (isCopied) {
      showBriefly(button, done, 'after');
      return;
    }
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLTextAreaElement>('.uncopied textarea')?.select();
  }
}
