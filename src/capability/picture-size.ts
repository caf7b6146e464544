/** Keeps a drawing as wide as its box, and knows the font that it is lettered in. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Lettering, Measure } from './radar-labels.js';

export interface PictureSize extends Lettering {
  readonly rtl: boolean;
}

/** Lettering is this much of the box's font, as `--_text-small` says. */
const LETTERING = 0.8125;

let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * Watches an element of the host's tree that is as wide as the picture and has no height of its own, so
 * that drawing does not change it. Sizes arrive after the layout, so that nothing has
 * to force one, and never for a box that is not shown. They are taken in the next frame: drawing in this
 * one may change the page's width by a scroll bar, which browsers report to the page as an error.
 * `prepare` fetches what draws; there is a size when it is there, too.
 */
export class PictureSizeController implements ReactiveController {
  size: PictureSize | undefined;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #selector: string;
  readonly #prepare: () => Promise<void>;
  #box: Element | null = null;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    selector: string,
    prepare: () => Promise<void>,
  ) {
    this.#host = host;
    this.#selector = selector;
    this.#prepare = prepare;
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector(this.#selector);
    if (box === this.#box) return;
    this.#letGo();
    this.#box = box;
    if (!box) return;
    this.#observer = new ResizeObserver(([entry]) => entry && this.#await(entry));
    this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#letGo();
  }

  #letGo(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#box = null;
  }

  /** Reads what it needs while the layout is fresh. */
  #await({ target, contentRect }: ResizeObserverEntry): void {
    const width = Math.floor(contentRect.width);
    if (width === 0 || width === this.size?.width) return;
    const { fontFamily, fontSize, direction } = getComputedStyle(target);
    const px = parseFloat(fontSize) * LETTERING;
    const measure = measureIn(`${px}px ${fontFamily}`);
    const lineHeight = Math.round(px * 1.25);
    cancelAnimationFrame(this.#frame);
    const size = { width, measure, lineHeight, rtl: direction === 'rtl' };
    const prepared = this.#prepare();
    this.#frame = requestAnimationFrame(() => void prepared.then(() => this.#take(size)));
  }

  #take(size: PictureSize): void {
    this.size = size;
    this.#host.requestUpdate();
  }
}

const measures = new Map<string, Measure>();

/** The same function for the same font, so that a layout can be remembered by it. */
function measureIn(font: string): Measure {
  const known = measures.get(font);
  if (known) return known;
  const cache = new Map<string, number>();

  const measure = (text: string) => {
    const width = cache.get(text) ?? widthOf(text, font);
    cache.set(text, width);
    return width;
  };
  measures.set(font, measure);
  return measure;
}

function widthOf(text: string, font: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  // Without a canvas (some privacy modes) an average letter has to do.
  if (!canvas) return text.length * parseFloat(font) * 0.6;
  canvas.font = font;
  return canvas.measureText(text).width;
}
