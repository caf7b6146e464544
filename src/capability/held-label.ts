/** The level that is being set, over the knob that is held: drawn then, and gone afterwards. */
import type { Point } from './radar-geometry.js';

/** From the knob's middle to the foot of the number, in px: a finger's edge. */
const ABOVE = 14;

export class HeldLabel {
  #label: SVGTextElement | undefined;

  /** `at` is a point of the drawing that holds the knob. Screen readers have the slider's own value. */
  show(knob: SVGElement, at: Point, text: string): void {
    const label = (this.#label ??= make());
    const drawing = knob.ownerSVGElement;
    if (label.parentNode !== drawing) {
      drawing?.append(label);
      knob.addEventListener('blur', () => this.remove(), { once: true });
    }
    label.setAttribute('x', `${at.x}`);
    label.setAttribute('y', `${at.y - ABOVE}`);
    if (label.textContent !== text) label.textContent = text;
  }

  remove(): void {
    this.#label?.remove();
  }
}

function make(): SVGTextElement {
  const label = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  label.setAttribute('class', 'held');
  label.setAttribute('text-anchor', 'middle');
  label.setAttribute('aria-hidden', 'true');
  return label;
}
