/** Which rows of a long table are drawn: those in sight, and a few around them. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const AROUND = 8;

export class RowWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #kept: () => number;
  #scroller: HTMLElement | undefined;
  #first = 0;
  #visible = 24;
  #total = 0;
  #wanted: number | undefined;
  #printing = false;
  readonly #resize = new ResizeObserver(() => this.#measure());

  /** `kept`: the row that is drawn wherever it is, so that it never loses the focus. */
  constructor(host: ReactiveControllerHost, kept: () => number) {
    this.#host = host;
    this.#kept = kept;
    host.addController(this);
  }

  /** While the browser prints, all there is must be there. */
  get isPrinting(): boolean {
    return this.#printing;
  }

  /** The positions to draw, ascending; all of them for a print. */
  positions(total: number): readonly number[] {
    this.#total = total;
    if (this.#printing) return Array.from({ length: total }, (_, at) => at);
    const start = Math.max(0, Math.min(this.#first, total - this.#visible) - AROUND);
    const end = Math.min(total - 1, start + this.#visible + 2 * AROUND);
    const rows = Array.from({ length: end - start + 1 }, (_, offset) => start + offset);
    const kept = this.#kept();
    if (kept < start) return [kept, ...rows];
    return kept > end ? [...rows, kept] : rows;
  }

  /** Scrolls a row into sight with the next update. */
  reveal(position: number): void {
    this.#wanted = position;
  }

  /** The element that scrolls; given with each drawing of it. */
  attach = (scroller: Element | undefined): void => {
    if (scroller === this.#scroller) return;
    this.#resize.disconnect();
    this.#scroller = scroller instanceof HTMLElement ? scroller : undefined;
    if (this.#scroller) this.#resize.observe(this.#scroller);
  };

  readonly onScroll = (): void => this.#measure();

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
    this.attach(undefined);
  }

  hostUpdated(): void {
    const scroller = this.#scroller;
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (!scroller || wanted === undefined || this.#total === 0) return;
    const { block, head } = this.#sizes(scroller);
    const top = wanted * block;
    const room = scroller.clientHeight - head;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + block > scroller.scrollTop + room) scroller.scrollTop = top + block - room;
  }

  #measure(): void {
    const scroller = this.#scroller;
    if (!scroller || this.#total === 0) return;
    const { block } = this.#sizes(scroller);
    if (block === 0) return;
    const visible = Math.ceil(scroller.clientHeight / block) + 1 + AROUND;
    // Steps of a few rows: most scroll events draw nothing.
    const first = Math.floor(scroller.scrollTop / block / AROUND) * AROUND;
    if (first === this.#first && visible === this.#visible) return;
    this.#first = first;
    this.#visible = visible;
    this.#host.requestUpdate();
  }

  /** Height of a row, and of the head that stays in sight. */
  #sizes(scroller: HTMLElement): { block: number; head: number } {
    const body = scroller.querySelector('tbody');
    const head = scroller.querySelector('thead');
    return {
      block: (body?.offsetHeight ?? 0) / Math.max(1, this.#total),
      head: head?.offsetHeight ?? 0,
    };
  }

  /** A print shows all rows: they must be there before the browser takes its picture of the page. */
  readonly #print = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
