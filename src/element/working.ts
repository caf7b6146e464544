/**
 * How a figure came about, for whoever asks: a quiet button around the figure, and a popover with the
 * working. The focus stays on the figure; screen readers hear the working at once.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';

export interface Working {
  /** What the figure is. */
  readonly title: string;
  /** The formula in words or names, then with the numbers, line by line down to the result. */
  readonly lines: readonly string[];
  /** Where the formula comes from, or what it is read from. */
  readonly source?: string;
}

export class WorkingPopover {
  readonly #host: LitElement;
  readonly #announce: (text: string) => void;
  #shown: Working | undefined;

  constructor(host: LitElement, announce: (text: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  /** A figure that can be asked; the working is made when somebody does. */
  figure(text: unknown, working: () => Working): TemplateResult {
    const ask = (event: Event) => void this.#ask(event.currentTarget as HTMLElement, working());
    return html`<button class="figure" type="button" part="figure" @click=${ask}>${text}</button>`;
  }

  render(): TemplateResult {
    return html`<div class="working" part="working" popover>
      ${this.#shown ? renderWorking(this.#shown) : nothing}
    </div>`;
  }

  async #ask(source: HTMLElement, working: Working): Promise<void> {
    this.#shown = working;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const popover = this.#host.renderRoot.querySelector<HTMLElement>('.working');
    if (!popover?.isConnected) return;
    // Open beside another figure, it would stay there.
    popover.hidePopover();
    popover.showPopover({ source });
    this.#announce([working.title, ...working.lines, working.source ?? ''].join('. '));
  }
}

function renderWorking({ title, lines, source }: Working): TemplateResult {
  return html`<p><strong>${title}</strong></p>
    <ol>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ol>
    ${source ? html`<p class="quiet">${source}</p>` : nothing}`;
}
