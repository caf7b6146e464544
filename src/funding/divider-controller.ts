/** Taking hold of a divider: by pointer along the bar, by keys in steps, with Escape to take it back. */
import { dividerAfter, moveDivider, stepBps, type Divider, type StatedByParty } from './divider.js';
import { bpsOf, type Split } from './split.js';

export interface DividerHost {
  readonly split: Split | undefined;
  readonly rtl: boolean;
  /** How wide the bar is, px; asked once for each drag, since it costs a layout. */
  readonly barWidth: number;
  /** States shares; those of one group are one undo step. False if it was refused. */
  write(shares: StatedByParty, group: string): boolean;
  /** Called once after each drag or key press that changed something. */
  settled(): void;
  /** Called when a divider is let go. */
  released(): void;
}

/** Basis points that a divider snaps to: a percent; Alt is finer, Shift and Page keys are coarser. */
const STEP = 100;
const FINE = 10;
const COARSE = 1000;

interface Hold {
  readonly group: string;
  readonly position: number;
  readonly split: Split;
  readonly divider: Divider;
}

interface Drag extends Hold {
  readonly slider: HTMLElement;
  readonly pointerId: number;
  /** Where the pointer went down, and how wide the bar was. */
  readonly from: number;
  readonly width: number;
}

let groups = 0;

/** Listens where dividers are drawn: elements with `role="slider"` and `data-position`. */
export class DividerController {
  readonly #host: DividerHost;
  #drag: Drag | undefined;
  /** Since the divider was focused, for Escape. */
  #session: Hold | undefined;
  #pressGroup = '';
  #changed = false;

  constructor(host: DividerHost) {
    this.#host = host;
  }

  /** The position of the divider that a pointer holds; one that was taken off the page is held no more. */
  get held(): number | undefined {
    const { slider, pointerId, position } = this.#drag ?? {};
    return slider?.hasPointerCapture(pointerId ?? -1) ? position : undefined;
  }

  readonly onFocusIn = (event: FocusEvent): void => {
    this.#session = this.#take(event.target);
  };

  readonly onPointerDown = (event: PointerEvent): void => {
    const taken = event.button === 0 ? this.#take(event.target) : undefined;
    const slider = sliderOf(event.target);
    if (!taken || !slider) return;
    const { pointerId, clientX: from } = event;
    event.preventDefault();
    slider.focus();
    slider.setPointerCapture(pointerId);
    this.#drag = { ...taken, slider, pointerId, from, width: this.#host.barWidth };
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const hold = this.held === undefined ? undefined : this.#drag;
    if (!hold) return;
    const { divider, split } = hold;
    // Back where it began nothing has moved, also where that lies between two steps.
    if (event.clientX === hold.from) {
      this.#write(statedBefore(hold), hold.group);
      return;
    }
    const moved = ((event.clientX - hold.from) / hold.width) * (this.#host.rtl ? -1 : 1);
    // The bar is as wide as all that was stated, be it more or less than the whole.
    const barBps = split.state === 'whole' ? 10_000 : bpsOf(split.statedSum, split.whole);
    const wanted = bpsOf(divider.leftPart, divider.whole) + moved * barBps;
    const grid = event.altKey ? FINE : STEP;
    this.#move(hold, Math.round(wanted / grid) * grid, hold.group);
  };

  readonly onPointerUp = (): void => {
    if (!this.#drag) return;
    this.#drag = undefined;
    this.#settle();
    this.#host.released();
  };

  /** The browser took the pointer away, to scroll perhaps: nothing was meant. */
  readonly onPointerCancel = (): void => {
    if (this.#drag) this.#takeBack();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (!sliderOf(event.target) || event.ctrlKey || event.metaKey) return;
    const isTaken = event.key === 'Escape' ? this.#takeBack() : this.#press(event);
    if (!isTaken) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #press(event: KeyboardEvent): boolean {
    const hold = this.#take(event.target);
    const wanted = hold && this.#valueAfter(hold.divider, event);
    if (!hold || wanted === undefined) return false;
    // A key that is held down is one step to undo, as a drag is.
    if (!event.repeat) this.#pressGroup = hold.group;
    this.#move(hold, wanted, this.#pressGroup);
    this.#settle();
    return true;
  }

  #valueAfter({ leftPart, pair, whole }: Divider, event: KeyboardEvent): number | undefined {
    const value = bpsOf(leftPart, whole);
    const step = event.shiftKey ? COARSE : event.altKey ? FINE : STEP;
    const forward = this.#host.rtl ? -1 : 1;
    switch (event.key) {
      case 'ArrowUp':
        return stepBps(value, step);
      case 'ArrowDown':
        return stepBps(value, -step);
      case 'ArrowRight':
        return stepBps(value, step * forward);
      case 'ArrowLeft':
        return stepBps(value, -step * forward);
      case 'PageUp':
        return stepBps(value, COARSE);
      case 'PageDown':
        return stepBps(value, -COARSE);
      case 'Home':
        return 0;
      case 'End':
        // More than both have: all of it.
        return bpsOf(pair, whole) + 1;
      default:
        return undefined;
    }
  }

  /**
   * Back to where the drag began; without one, to where the divider stood when it was focused.
   * False where there was nothing to take back.
   */
  #takeBack(): boolean {
    const dragged = this.#drag;
    const hold = dragged ?? this.#session;
    this.#drag = undefined;
    if (!hold) return false;
    const restored = this.#write(statedBefore(hold), hold.group);
    this.#settle();
    this.#host.released();
    return restored || dragged !== undefined;
  }

  #move(hold: Hold, leftBps: number, group: string): void {
    this.#write(moveDivider(hold.split, hold.divider, leftBps), group);
  }

  #write(shares: StatedByParty, group: string): boolean {
    const written = this.#host.write(shares, group);
    if (written) this.#changed = true;
    return written;
  }

  #settle(): void {
    if (this.#changed) this.#host.settled();
    this.#changed = false;
  }

  #take(target: EventTarget | null): Hold | undefined {
    const position = Number(sliderOf(target)?.dataset.position ?? NaN);
    const { split } = this.#host;
    const divider = split && !Number.isNaN(position) ? dividerAfter(split, position) : null;
    return split && divider
      ? { group: `divider ${++groups}`, position, split, divider }
      : undefined;
  }
}

/** What the two parties had stated when they were taken hold of. */
function statedBefore({ divider: { left, right }, split }: Hold): StatedByParty {
  return split.lines
    .filter((_, at) => at === left || at === right)
    .map(({ partyId, stated }) => [partyId, stated]);
}

function sliderOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[role="slider"]') : null;
}
