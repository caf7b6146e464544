/** The picture of one radar: fetched as soon as there is a place for it, and as wide as that place or the paper. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DrawingSpaceController, type DrawingSpace } from '../element/drawing-space.js';
import { adopt } from '../element/lazy-part.js';
import type { RadarLayout } from './radar-labels.js';
import type { RadarModel } from './radar-model.js';
import type * as picture from './radar-picture.js';

/** A picture, and where everything lies in it. */
export interface Drawing {
  readonly picture: picture.RadarPicture;
  readonly layout: RadarLayout;
}

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Once one radar has fetched it, the others of the page have its look from the start. */
let fetched: typeof picture | undefined;

/**
 * How wide a picture is drawn for paper, in px: about what A4 and Letter have, and what they leave beside
 * a list. Nobody tells a page how wide its paper is; the style sheet then fits the picture in.
 */
const PAPER = { whole: 680, besideList: 440 } as const;

export class RadarDrawing implements ReactiveController {
  readonly #host: Host;
  readonly #space: DrawingSpaceController;
  readonly #paper: () => keyof typeof PAPER;
  #picture: picture.RadarPicture | undefined;
  #onPaper: DrawingSpace | undefined;

  /** `paper` says which part of a sheet the picture has. */
  constructor(host: Host, paper: () => keyof typeof PAPER) {
    this.#host = host;
    this.#paper = paper;
    this.#space = new DrawingSpaceController(
      host,
      (root) => root.querySelector('.ruler'),
      () => this.#load(),
    );
    host.addController(this);
  }

  hostConnected(): void {
    if (fetched) this.#begin(fetched);
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
  }

  get rtl(): boolean {
    return this.space?.rtl ?? false;
  }

  /** Undefined until the room for a picture is known. */
  get space(): DrawingSpace | undefined {
    return this.#onPaper ?? this.#space.space;
  }

  /** Undefined until the room is known, and where bars are drawn. */
  of(model: RadarModel): Drawing | undefined {
    const { space } = this;
    const picture = this.#picture;
    if (!model.isFigure || !space || !picture) return undefined;
    return { picture, layout: picture.layout(model, space) };
  }

  /** Drawn anew before the browser takes its picture of the page. */
  readonly #print = ({ type }: Event): void => {
    const { space } = this.#space;
    const width = PAPER[this.#paper()];
    this.#onPaper = type === 'beforeprint' && space ? { ...space, width } : undefined;
    this.#host.requestUpdate();
  };

  async #load(): Promise<void> {
    try {
      this.#begin((fetched ??= await import('./radar-picture.js')));
    } catch (cause) {
      // The network may be back when the room changes.
      console.warn('Patto: what draws the radar could not be loaded.', cause);
    }
  }

  #begin({ RadarPicture, styles }: typeof picture): void {
    if (this.#picture) return;
    adopt(this.#host.renderRoot, styles);
    this.#picture = new RadarPicture();
  }
}
