/** The space that a drawing has: as wide as its box, and lettered in the box's font. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Width of a text in px, in the drawing's font. */
export type Measure = (text: string) => number;

export interface DrawingSpace {
  /** Of the box, in whole px; never 0. */
  readonly width: number;
  readonly rtl: boolean;
  /** The same function for the same font, so that a layout can be remembered by it. */
  readonly measure: Measure;
  /** From line to line, in px. */
  readonly lineHeight: number;
}

/** Lettering is this much of the box's font, as `--_text-small` says. */
const LETTERING = 0.8125;
const LINE = 1.25;
/** A drag passes through many sums. */
const MOST_TEXTS = 2000;

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Watches a box of the host's tree that drawing does not change, without padding. It is measured first as
 * soon as it stands there: once for all widgets that the page has made by then, so that they are drawn with
 * the page's next frame, and for good. Later sizes arrive after the layout, and are drawn in the next
 * frame: in this one a drawing may change the page's width by a scroll bar, which browsers report to the
 * page as an error. A box that is not shown has no space.
 */
export class DrawingSpaceController implements ReactiveController {
  space: DrawingSpace | undefined;
  readonly #host: Host;
  readonly #find: (root: ParentNode) => Element | null;
  readonly #prepare: (() => Promise<void>) | undefined;
  readonly #observer = new ResizeObserver(() => this.#measure(this.#drawInNextFrame));
  #box: Element | null = null;
  #measured: DrawingSpace | undefined;
  #frame = 0;

  /** `prepare` fetches what draws: there is a space when it is there, too. */
  constructor(
    host: Host,
    find: (root: ParentNode) => Element | null,
    prepare?: () => Promise<void>,
  ) {
    this.#host = host;
    this.#find = find;
    this.#prepare = prepare;
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.#find(this.#host.renderRoot);
    if (box === this.#box) return;
    this.hostDisconnected();
    this.#box = box;
    if (!box) return;
    this.#observer.observe(box);
    // When the other widgets of the page have made their boxes, too: measured now, each would force a layout.
    queueMicrotask(() => this.#measure(this.#draw));
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#box = null;
  }

  #measure(draw: () => void): void {
    const space = this.#box && spaceIn(this.#box);
    if (!space || (this.#measured && isEqual(space, this.#measured))) return;
    this.#measured = space;
    const take = () => {
      this.space = space;
      draw();
    };
    if (this.#prepare) void this.#prepare().then(take);
    else take();
  }

  readonly #draw = (): void => this.#host.requestUpdate();

  readonly #drawInNextFrame = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#draw);
  };
}

function spaceIn(box: Element): DrawingSpace | undefined {
  const { width, direction, fontFamily, fontSize } = getComputedStyle(box);
  const whole = Math.floor(parseFloat(width));
  // Also where it is not a number, since the box is not shown.
  if (!(whole > 0)) return undefined;
  const px = parseFloat(fontSize) * LETTERING;
  return {
    width: whole,
    rtl: direction === 'rtl',
    measure: measureIn(`${px}px ${fontFamily}`, px),
    lineHeight: Math.round(px * LINE),
  };
}

function isEqual(a: DrawingSpace, b: DrawingSpace): boolean {
  // The font and the height of its lines are in the measure.
  return a.width === b.width && a.rtl === b.rtl && a.measure === b.measure;
}

const measures = new Map<string, Measure>();

let pen: CanvasRenderingContext2D | null | undefined;

function measureIn(font: string, px: number): Measure {
  const known = measures.get(font);
  if (known) return known;
  const widths = new Map<string, number>();
  const measure = (text: string) => {
    const width = widths.get(text) ?? widthOf(text, font, px);
    if (widths.size > MOST_TEXTS) widths.clear();
    widths.set(text, width);
    return width;
  };
  measures.set(font, measure);
  return measure;
}

function widthOf(text: string, font: string, px: number): number {
  pen ??= document.createElement('canvas').getContext('2d');
  // Without a canvas (some privacy modes) an average letter has to do.
  if (!pen) return text.length * px * 0.6;
  pen.font = font;
  return pen.measureText(text).width;
}
