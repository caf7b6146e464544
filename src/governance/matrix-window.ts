/** Which rows of a long table are drawn: those in sight, and a few around them, in blocks of a few. */
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Rule } from './governance.js';
import { RecycledBlocks, recycledBlocks } from './sheet/recycled-blocks.js';

/** Rows of a block: so many come at once, and most scroll events draw nothing. */
const BLOCK = 8;
/** After so many ms without another step the list has come to rest. */
const REST = 150;

type RenderRule = (rule: Rule, position: number) => TemplateResult;

export class RowWindow implements ReactiveController {
  readonly #host: LitElement;
  readonly #kept: () => number;
  readonly #list = new RecycledBlocks();
  readonly #resize = new ResizeObserver(() => this.#measure());
  #scroller: HTMLElement | null = null;
  #rules: readonly Rule[] = [];
  #render: RenderRule | undefined;
  #keptBlock = 0;
  #sizes: Sizes | undefined;
  #first = 0;
  #count = 3;
  #wanted: number | undefined;
  #printing = false;
  #untilRest: ReturnType<typeof setTimeout> | undefined;

  /** `kept`: the row that is drawn wherever it is, so that it never loses the focus. */
  constructor(host: LitElement, kept: () => number) {
    this.#host = host;
    this.#kept = kept;
    host.addController(this);
  }

  /** While the browser prints, all there is must be there. */
  get isPrinting(): boolean {
    return this.#printing;
  }

  /** The bodies of a long table; from then on the window draws others by itself as the table scrolls. */
  renderBodies(rules: readonly Rule[], render: RenderRule): unknown {
    this.#rules = rules;
    this.#render = render;
    this.#keptBlock = Math.floor(this.#kept() / BLOCK);
    return recycledBlocks(this.#list, this.#blocks(), this.#renderBlock);
  }

  /** Scrolls a row into sight with the next update. */
  reveal(position: number): void {
    this.#wanted = position;
  }

  /** Measures nothing and does not update the element: only a block that comes into sight is written. */
  readonly onScroll = (): void => {
    if (!this.#aim()) return;
    this.#list.drawNew(this.#blocks(), this.#renderBlock);
    clearTimeout(this.#untilRest);
    this.#untilRest = setTimeout(this.#sort, REST);
  };

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
    clearTimeout(this.#untilRest);
    this.#observe(null);
  }

  hostUpdated(): void {
    this.#observe(this.#host.renderRoot.querySelector<HTMLElement>('.partial'));
    this.#sort();
    const scroller = this.#scroller;
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (!scroller || wanted === undefined) return;
    const { row, room } = (this.#sizes ??= sizesOf(scroller));
    const top = wanted * row;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + row > scroller.scrollTop + room) scroller.scrollTop = top + row - room;
  }

  /** Only a long table scrolls. */
  #observe(scroller: HTMLElement | null): void {
    if (scroller === this.#scroller) return;
    this.#resize.disconnect();
    this.#scroller = scroller;
    if (scroller) this.#resize.observe(scroller);
  }

  readonly #sort = (): void => this.#list.sort(this.#keptBlock);

  /** Rows change their height only where the table changes its width. */
  #measure(): void {
    this.#sizes = this.#scroller ? sizesOf(this.#scroller) : undefined;
    this.onScroll();
  }

  /** True if other blocks are in sight than before. */
  #aim(): boolean {
    const { row, room } = this.#sizes ?? NO_SIZES;
    if (!this.#scroller || row === 0) return false;
    const first = Math.floor(this.#scroller.scrollTop / (row * BLOCK));
    const count = Math.ceil(room / (row * BLOCK)) + 1;
    if (first === this.#first && count === this.#count) return false;
    this.#first = first;
    this.#count = count;
    return true;
  }

  /** Those in sight, one more on either side, and the one that is kept; all of them for a print. */
  #blocks(): readonly number[] {
    const last = Math.ceil(this.#rules.length / BLOCK) - 1;
    const start = this.#printing ? 0 : Math.max(0, Math.min(this.#first, last - this.#count) - 1);
    const end = this.#printing ? last : Math.min(last, start + this.#count + 1);
    const blocks = Array.from({ length: end - start + 1 }, (_, at) => start + at);
    const kept = this.#keptBlock;
    if (kept < start) return [kept, ...blocks];
    return kept > end ? [...blocks, kept] : blocks;
  }

  readonly #renderBlock = (block: number): TemplateResult => {
    const start = block * BLOCK;
    const rules = this.#rules.slice(start, start + BLOCK);
    return html`<tbody .style=${`margin-block-start: calc(${start} * var(--_row-block))`}>
      ${rules.map((rule, at) => this.#render?.(rule, start + at))}
    </tbody>`;
  };

  /** A print shows all rows: they must be there before the browser takes its picture of the page. */
  readonly #print = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}

/** In px. */
interface Sizes {
  readonly row: number;
  /** For rows, below the head that stays in sight. */
  readonly room: number;
}

const NO_SIZES: Sizes = { row: 0, room: 0 };

function sizesOf(scroller: HTMLElement): Sizes {
  const body = scroller.querySelector('tbody');
  const head = scroller.querySelector('thead');
  return {
    row: body ? body.offsetHeight / Math.max(1, body.rows.length) : 0,
    room: scroller.clientHeight - (head?.offsetHeight ?? 0),
  };
}
