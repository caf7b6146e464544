/** A field that shows a level and is typed into: what is typed in vain stays, marked, until the level is another. */
import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

class ShownLevel extends Directive {
  #shown: string | undefined;

  render(_text: string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [text]: [string]): unknown {
    if (text === this.#shown || !(element instanceof HTMLInputElement)) return noChange;
    this.#shown = text;
    element.value = text;
    markLevel(element, '');
    return noChange;
  }
}

/** In the place of an attribute of an `<input>`. */
export const shownLevel = directive(ShownLevel);

/** Says what is wrong with what was typed; empty where nothing is. */
export function markLevel(input: HTMLInputElement, fault: string): void {
  input.setCustomValidity(fault);
  input.ariaInvalid = fault ? 'true' : 'false';
}
