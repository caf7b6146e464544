/** Taking hold of a level: by pointer along its own axis, by keys in steps, with Escape to take it back. */
import type { Scale } from './capability.js';
import { snap } from './scale.js';

/** A target, or the level by the viewer's own party. */
export type GripKind = 'target' | 'own';

export interface Grip {
  readonly id: string;
  readonly kind: GripKind;
  readonly element: SVGElement;
}

export interface GripHost {
  readonly scale: Scale;
  /** What one press of an arrow key changes. */
  readonly step: number;
  levelOf(grip: Grip): number | null;
  /** The level that a pointer means on the grip's own axis; it may lie beyond the scale. */
  pointed(grip: Grip, event: PointerEvent): number;
  /** Writes a level on the scale; writes of one group are one undo step. False if it was refused. */
  write(grip: Grip, level: number, group: string): boolean;
  /** Remembers the present value: the result puts it back. */
  remember(grip: Grip): (group: string) => boolean;
  /** Called once after each drag or key press that wrote something. */
  settled(grip: Grip): void;
  /** Shows the level of a grip that is held, again after each change. */
  showHeld(grip: Grip): void;
  /** The hand has let go. */
  letGo(): void;
}

/** Keys that raise and lower, in steps. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
};

interface Hold {
  readonly grip: Grip;
  readonly restore: (group: string) => boolean;
  readonly group: string;
  /** From the pointer to the grip, in levels: a grip does not jump to where it was touched. */
  readonly offset: number;
}

let groups = 0;

export class GripController {
  readonly #host: GripHost;
  #drag: Hold | undefined;
  /** Since the grip was focused, for Escape. */
  #session: Hold | undefined;
  #pressGroup = '';
  #changed = false;

  constructor(host: GripHost) {
    this.#host = host;
  }

  /** A grip has the focus. */
  begin(grip: Grip): void {
    this.#session = this.#hold(grip, 0);
    this.#host.showHeld(grip);
  }

  press(grip: Grip, event: PointerEvent): void {
    grip.element.setPointerCapture(event.pointerId);
    const level = this.#host.levelOf(grip) ?? this.#host.scale.min;
    this.#drag = this.#hold(grip, level - this.#host.pointed(grip, event));
    this.#host.showHeld(grip);
  }

  move(event: PointerEvent): void {
    if (!this.#drag) return;
    const { grip, offset, group } = this.#drag;
    this.#write(grip, this.#host.pointed(grip, event) + offset, group);
  }

  release(): void {
    if (this.#drag) {
      this.#settle(this.#drag.grip);
      this.#host.letGo();
    }
    this.#drag = undefined;
  }

  /** One of the keys that raise, lower, or go to an end. */
  key(grip: Grip, event: KeyboardEvent): void {
    const level = this.#levelAfter(grip, event);
    if (level === undefined) return;
    // A key that is held down is one step to undo, as a drag is.
    if (!event.repeat) this.#pressGroup = nextGroup();
    this.#write(grip, level, this.#pressGroup);
    this.#settle(grip);
  }

  /**
   * Back to where the drag began; without one, to where the grip stood when it was focused.
   * False where there was nothing to take back.
   */
  takeBack(): boolean {
    const dragged = this.#drag;
    const hold = dragged ?? this.#session;
    this.#drag = undefined;
    const restored = hold?.restore(hold.group) ?? false;
    if (hold) {
      this.#settle(hold.grip);
      this.#host.showHeld(hold.grip);
    }
    return restored || dragged !== undefined;
  }

  #levelAfter(grip: Grip, event: KeyboardEvent): number | undefined {
    const { scale, step } = this.#host;
    if (event.key === 'Home') return scale.min;
    if (event.key === 'End') return scale.max;
    const steps = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined;
    const level = this.#host.levelOf(grip) ?? scale.min;
    return steps && level + steps * step * (event.shiftKey ? 10 : 1);
  }

  #write(grip: Grip, level: number, group: string): void {
    const { scale, step } = this.#host;
    if (!this.#host.write(grip, snap(level, scale, step), group)) return;
    this.#changed = true;
    this.#host.showHeld(grip);
  }

  #settle(grip: Grip): void {
    if (this.#changed) this.#host.settled(grip);
    this.#changed = false;
  }

  #hold(grip: Grip, offset: number): Hold {
    return { grip, offset, group: nextGroup(), restore: this.#host.remember(grip) };
  }
}

function nextGroup(): string {
  groups += 1;
  return `grip ${groups}`;
}
