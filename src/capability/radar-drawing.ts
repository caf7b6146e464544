/** The picture of one radar: fetched as soon as there is a place for it, and as wide as that place. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { adopt } from '../element/lazy-part.js';
import { PictureSizeController, type PictureSize } from './picture-size.js';
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

export class RadarDrawing implements ReactiveController {
  readonly #host: Host;
  readonly #room: PictureSizeController;
  #picture: picture.RadarPicture | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#room = new PictureSizeController(host, '.ruler', () => this.#load());
    host.addController(this);
  }

  hostConnected(): void {
    if (fetched) this.#begin(fetched);
  }

  get rtl(): boolean {
    return this.#room.size?.rtl ?? false;
  }

  /** Undefined until the room for a picture is known. */
  get size(): PictureSize | undefined {
    return this.#room.size;
  }

  /** Undefined until the room is known, and where bars are drawn. */
  of(model: RadarModel): Drawing | undefined {
    const { size } = this.#room;
    const picture = this.#picture;
    if (!model.isFigure || !size || !picture) return undefined;
    return { picture, layout: picture.layout(model, size) };
  }

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
