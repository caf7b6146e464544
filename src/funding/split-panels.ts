/** What few readers open: the proposals and the standing. Fetched, with their words, when somebody does. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LanguageController, Words } from '../locales/language-controller.js';
import type { WordCatalogue } from '../locales/words.js';
import type { ProposalWords } from './proposal.en.js';
import type * as proposalModule from './proposal-panel.js';
import type { SplitWords } from './funding-split.en.js';
import type { StandingWords } from './standing.en.js';
import type * as standingModule from './standing-panel.js';

/** A module with its words in the element's language. */
interface Loaded<Module, W extends object> {
  readonly module: Module;
  readonly words: Words<W>;
}

export class SplitPanels {
  #proposals: Loaded<typeof proposalModule, ProposalWords> | undefined;
  #standing: Loaded<typeof standingModule, StandingWords> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #language: LanguageController;

  constructor(host: ReactiveControllerHost, language: LanguageController) {
    this.#host = host;
    this.#language = language;
  }

  /** A button and what it opens. */
  renderProposals(
    words: SplitWords,
    panel: Omit<proposalModule.ProposalPanel, 'words'>,
  ): TemplateResult {
    const loaded = this.#proposals;
    return html`<button type="button" popovertarget="proposals">${words.proposals}</button>
      <div
        class="proposals"
        id="proposals"
        part="proposals"
        popover
        role="dialog"
        aria-label=${words.proposals}
        @toggle=${this.#onProposals}
      >
        ${loaded ? loaded.module.renderProposals({ ...panel, words: loaded.words.t }) : nothing}
      </div>`;
  }

  /** Nothing where there is only one initiative to stand over. */
  renderStanding(
    words: SplitWords,
    panel: Omit<standingModule.StandingPanel, 'words'>,
  ): TemplateResult | typeof nothing {
    const funded = panel.initiatives.filter(({ funding }) => funding).length;
    if (funded < 2) return nothing;
    const loaded = this.#standing;
    return html`<details class="standing-details" @toggle=${this.#onStanding}>
      <summary>${words.standing(panel.format.number(funded))}</summary>
      ${loaded ? loaded.module.renderStanding({ ...panel, words: loaded.words.t }) : nothing}
    </details>`;
  }

  readonly #onProposals = async (event: ToggleEvent): Promise<void> => {
    this.#proposals = undefined;
    if (event.newState === 'open') {
      const module = await import('./proposal-panel.js');
      this.#proposals = { module, words: await this.#words(module.proposalWords) };
    }
    this.#host.requestUpdate();
  };

  readonly #onStanding = async (event: ToggleEvent): Promise<void> => {
    this.#standing = undefined;
    if (event.newState === 'open') {
      const module = await import('./standing-panel.js');
      this.#standing = { module, words: await this.#words(module.standingWords) };
    }
    this.#host.requestUpdate();
  };

  async #words<W extends object>(catalogue: WordCatalogue<W>): Promise<Words<W>> {
    const words = this.#language.use(catalogue);
    await words.load(this.#language.language);
    return words;
  }
}
