/** Keeps the bar as wide as its box, and knows the font that it is lettered in. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface BarSize {
  /** Of the box, in px. */
  readonly width: number;
  readonly rtl: boolean;
  /** Width in px of a text in the bar's font. */
  readonly measure: (text: string) => number;
}

/** Lettering is this much of the box's font, as `--_text-small` says. */
const LETTERING = 0.8125;
/** A drag passes through many sums. */
const MOST_TEXTS = 2000;

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Watches the box of the bar, whose height is fixed: sizes arrive after the layout, and nothing is drawn
 * for a box that is not shown. It is drawn in the next frame: in this one it may change the page's width
 * by a scroll bar, which browsers report to the page as an error.
 */
export class BarSizeController implements ReactiveController {
  size: BarSize | undefined;
  readonly #host: Host;
  readonly #widths = new Map<string, number>();
  readonly #observer = new ResizeObserver(([entry]) => entry && this.#take(entry));
  #box: Element | null = null;
  #pen: CanvasRenderingContext2D | null | undefined;
  #font = '';
  #frame = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    // By their ids, which browsers find without a search; a list has no bar.
    const { renderRoot } = this.#host;
    const box = renderRoot.querySelector('#stage') ?? renderRoot.querySelector('#ledger');
    if (box === this.#box) return;
    this.hostDisconnected();
    this.#box = box;
    if (box) this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#box = null;
  }

  #take({ target, contentRect }: ResizeObserverEntry): void {
    const width = Math.floor(contentRect.width);
    if (width === 0) return;
    const { fontFamily, fontSize, direction } = getComputedStyle(target);
    const font = `${parseFloat(fontSize) * LETTERING}px ${fontFamily}`;
    const rtl = direction === 'rtl';
    if (width === this.size?.width && rtl === this.size.rtl && font === this.#font) return;
    if (font !== this.#font) this.#widths.clear();
    this.#font = font;
    this.size = { width, rtl, measure: this.#measure };
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
  }

  readonly #measure = (text: string): number => {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    if (this.#widths.size > MOST_TEXTS) this.#widths.clear();
    const width = this.#widthOf(text);
    this.#widths.set(text, width);
    return width;
  };

  #widthOf(text: string): number {
    this.#pen ??= document.createElement('canvas').getContext('2d');
    // Without a canvas (some privacy modes) an average letter has to do.
    if (!this.#pen) return text.length * parseFloat(this.#font) * 0.6;
    this.#pen.font = this.#font;
    return this.#pen.measureText(text).width;
  }
}
