/** The line that opens the standing over all initiatives. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../locales/language-controller.js';
import type { SplitWords } from './funding-split.en.js';
import { LazyPanel } from './lazy-panel.js';
import type { StandingPanel } from './standing-panel.js';

export class StandingDetails {
  readonly #panel: LazyPanel<StandingPanel>;

  constructor(redraw: () => void, language: LanguageController) {
    this.#panel = new LazyPanel(redraw, language, async () => {
      const module = await import('./standing-panel.js');
      return { render: module.renderStanding, catalogue: module.standingWords };
    });
  }

  /** Nothing where there is only one initiative to stand over. */
  render(words: SplitWords, model: Omit<StandingPanel, 'words'>): TemplateResult | typeof nothing {
    const funded = model.initiatives.filter(({ funding }) => funding).length;
    if (funded < 2) return nothing;
    return html`<details class="standing-details" @toggle=${this.#panel.onToggle}>
      <summary>${words.standing(model.format.number(funded))}</summary>
      ${this.#panel.render(model)}
    </details>`;
  }
}
