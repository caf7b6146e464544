/**
 * The popover with the working of one figure. The focus stays on the figure; screen readers hear the
 * working at once.
 */
import { html, nothing, render } from 'lit';
import { adopt } from './lazy-part.js';
import { workingStyles } from './working-popover.styles.js';
import type { FigureButton, Working } from './working.js';

export class WorkingPopover {
  readonly #box = document.createElement('div');
  readonly #announce: (text: string) => void;
  /** The figure whose working is shown. */
  #shown: FigureButton | undefined;
  /** The figure whose press has closed the popover, and is not to open it again. */
  #pressed: FigureButton | undefined;

  constructor(root: HTMLElement | DocumentFragment, announce: (text: string) => void) {
    this.#announce = announce;
    adopt(root, workingStyles);
    this.#box.className = 'working';
    this.#box.part.add('working');
    this.#box.popover = 'auto';
    const base = root.querySelector('.base');
    base?.append(this.#box);
    base?.addEventListener('pointerdown', this.#onPointerDown);
    this.#box.addEventListener('beforetoggle', this.#onToggle);
  }

  /** Shows the working of a figure, or closes it. */
  async toggle(figure: FigureButton): Promise<void> {
    const closes = this.#shown === figure || this.#pressed === figure;
    this.#pressed = undefined;
    this.#box.hidePopover();
    if (closes) return;
    const working = await figure.ask?.();
    if (!working || !figure.isConnected) return;
    renderWorking(working, this.#box);
    this.#shown = figure;
    this.#box.showPopover({ source: figure });
    figure.ariaExpanded = 'true';
    this.#announce([working.title, ...working.lines, working.source ?? ''].join('. '));
  }

  /** Asks again, where a working is shown; closes it where its figure is gone. */
  async refresh(): Promise<void> {
    const figure = this.#shown;
    if (!figure) return;
    if (!figure.isConnected) this.#box.hidePopover();
    const working = await figure.ask?.();
    if (working && this.#shown === figure) renderWorking(working, this.#box);
  }

  /** The browser closes the popover before it sends the click. */
  readonly #onPointerDown = (event: Event): void => {
    const pressed = (event.target as Element).closest('button.figure');
    this.#pressed = pressed === this.#shown ? this.#shown : undefined;
  };

  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    if (newState === 'open') return;
    if (this.#shown) this.#shown.ariaExpanded = null;
    this.#shown = undefined;
  };
}

function renderWorking({ title, lines, source }: Working, box: HTMLElement): void {
  const working = html`<p><strong>${title}</strong></p>
    <ol>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ol>
    ${source ? html`<p class="quiet">${source}</p>` : nothing}`;
  render(working, box);
}
