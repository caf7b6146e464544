/** Sets where an element stands, property by property: a text of styles costs a browser more, and strict pages refuse it. */
import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

class Placed extends Directive {
  override render(_px: number): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [px]: [number]): typeof noChange {
    if (element instanceof HTMLElement) element.style.insetInlineStart = `${px.toFixed(1)}px`;
    return noChange;
  }
}

/** In an element's tag: its distance from the beginning of the line, px. */
export const placed = directive(Placed);
