/**
 * Hears what is done to the grips of a drawing, and hands it to the controller, which is fetched when
 * somebody reaches for one. Grips are elements with `role="slider"`, `data-id` and `data-kind`.
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Lazy, type Load } from '../element/lazy.js';
import type { Grip, GripController } from './grip-controller.js';

const KEYS = new Set([
  'ArrowUp',
  'ArrowRight',
  'ArrowDown',
  'ArrowLeft',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]);

export class GripListener {
  readonly #controller: Lazy<GripController>;
  #isPressed = false;

  constructor(host: ReactiveControllerHost, load: Load<GripController>) {
    this.#controller = new Lazy(host, load);
  }

  /** A box around the drawing, with ears; a tab's panel where there is a tab. */
  around(drawing: unknown, onClick: (event: Event) => void, tab?: string): TemplateResult {
    return html`<div
      id="view"
      role=${tab ? 'tabpanel' : nothing}
      aria-labelledby=${tab ? `tab-${tab}` : nothing}
      @click=${onClick}
      @pointerover=${this.#onReach}
      @focusin=${this.#onFocusIn}
      @keydown=${this.#onKeyDown}
      @pointerdown=${this.#onPointerDown}
      @pointermove=${this.#onPointerMove}
      @pointerup=${this.#onPointerUp}
      @pointercancel=${this.#onPointerUp}
    >
      ${drawing}
    </div>`;
  }

  /** What is about to be needed is fetched. */
  readonly #onReach = (event: Event): void => {
    if (gripOf(event.target)) this.#hand(() => undefined);
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    const grip = gripOf(event.target);
    if (grip) this.#hand((controller) => controller.begin(grip));
  };

  readonly #onPointerDown = (event: PointerEvent): void => {
    const grip = gripOf(event.target);
    if (!grip || event.button !== 0) return;
    event.preventDefault();
    grip.element.focus();
    this.#isPressed = true;
    this.#hand((controller) => controller.press(grip, event));
  };

  readonly #onPointerMove = (event: PointerEvent): void => this.#controller.value?.move(event);

  readonly #onPointerUp = (): void => {
    if (this.#isPressed) this.#hand((controller) => controller.release());
    this.#isPressed = false;
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const grip = gripOf(event.target);
    if (!grip || event.ctrlKey || event.metaKey || event.altKey) return;
    const takesBack = event.key === 'Escape' && this.#controller.value?.takeBack();
    if (KEYS.has(event.key)) this.#hand((controller) => controller.key(grip, event));
    else if (!takesBack) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** What is done before the controller has come is handed to it afterwards, in its order. */
  #hand(act: (controller: GripController) => void): void {
    const { now } = this.#controller;
    if (now) act(now);
    else void this.#controller.fetch().then((controller) => controller && act(controller));
  }
}

function gripOf(target: EventTarget | null): Grip | undefined {
  const element = target instanceof Element ? target.closest<SVGElement>('[role="slider"]') : null;
  const { id, kind } = element?.dataset ?? {};
  if (!element || id === undefined || (kind !== 'target' && kind !== 'own')) return undefined;
  return { id, kind, element };
}
