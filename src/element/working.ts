/** Figures that can be asked how they came about; what answers is fetched when somebody asks. */
import type { noChange } from 'lit';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { WorkingPopover } from './working-popover.js';

export interface Working {
  /** What the figure is. */
  readonly title: string;
  /** The formula in words or names, then with the numbers, line by line down to the result. */
  readonly lines: readonly string[];
  /** Where the formula comes from, or what it is read from. */
  readonly source?: string;
}

/** Made when somebody asks, and may have to be fetched first. */
export type Ask = () => Working | Promise<Working>;

/** What a figure is, where it stands alone; `noChange`: what was said of it last stays for now. */
export type FigureTitle = string | typeof noChange;

/** Where a figure keeps its {@link Ask}: one listener serves all figures of a widget. */
export interface FigureButton extends HTMLElement {
  ask?: Ask;
}

export class Workings implements ReactiveController {
  readonly #host: LitElement;
  readonly #announce: (text: string) => void;
  #popover: WorkingPopover | undefined;

  constructor(host: LitElement, announce: (text: string) => void) {
    this.#host = host;
    this.#announce = announce;
    host.addController(this);
  }

  figure(text: unknown, ask: Ask, title?: FigureTitle): TemplateResult {
    const label = typeof title === 'string' ? `${title}: ${String(text)}` : (title ?? nothing);
    // Without white space around the figure.
    // prettier-ignore
    return html`<button class="figure" type="button" part="figure" aria-label=${label}
      .ask=${ask}>${text}</button>`;
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('click', this.#onClick);
  }

  /** What is shown stays true while the figure changes. */
  hostUpdated(): void {
    void this.#popover?.refresh();
  }

  readonly #onClick = (event: Event): void => {
    const figure = (event.target as Element).closest<FigureButton>('button.figure');
    if (figure) void this.#toggle(figure);
  };

  async #toggle(figure: FigureButton): Promise<void> {
    try {
      const { WorkingPopover } = await import('./working-popover.js');
      this.#popover ??= new WorkingPopover(this.#host.renderRoot, this.#announce);
      await this.#popover.toggle(figure);
    } catch (cause) {
      // The network may be back when it is next asked.
      console.warn('Patto: a working could not be loaded.', cause);
    }
  }
}
