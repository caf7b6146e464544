/** The radar as a form's value: what it submits, what it takes back, what it goes back to. */
import type { FormFault } from '../element/form-element.js';
import type { Capability } from './capability.js';
import { gripLevel, type RadarView } from './radar-view.js';

/** What a form submits, as JSON: `[{ id, current, target, own }]`, `own` being the viewer's party's level. */
export function formValue(view: RadarView): string {
  return JSON.stringify(
    view.model.axes.map((axis) => ({
      id: axis.id,
      current: axis.current,
      target: axis.target,
      ...(view.viewerPartyId !== null && { own: gripLevel(view, axis, 'own') }),
    })),
  );
}

/** A form that requires the value requires all of it. */
export function formFault(view: RadarView, required: boolean): FormFault | null {
  const unknown = view.model.axes.filter(({ gap }) => gap === null).length;
  if (!required || unknown === 0) return null;
  const message = `${view.words.unknown(unknown, view.format.number(unknown))}.`;
  return { flag: 'valueMissing', message };
}

/** What a reset goes back to: the capabilities as they were first seen in a store. */
export class InitialCapabilities {
  #store: unknown;
  #capabilities: readonly Capability[] = [];

  remember(store: unknown, capabilities: readonly Capability[]): void {
    if (store === this.#store) return;
    this.#store = store;
    this.#capabilities = capabilities;
  }

  of(axes: readonly { readonly id: string }[]): readonly Capability[] {
    const ids = new Set(axes.map(({ id }) => id));
    return this.#capabilities.filter(({ id }) => ids.has(id));
  }
}
