/** The radar as a form's value: what it submits, what it takes back, what it goes back to. */
import type { FormFault } from '../element/form-element.js';
import { isItem } from '../workspace/key.js';
import type { Command, Operation } from '../workspace/store.js';
import { setLevel, setTarget } from './capability-commands.js';
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

/** Writes the targets and own levels of what {@link formValue} gave; what it cannot read it leaves. */
export function takeValue(text: string, viewerPartyId: string | null, on: string): Command {
  return (state) => {
    const operations: Operation[] = [];
    for (const item of parsed(text)) {
      if (!isItem(item) || typeof item.id !== 'string') continue;
      if (isLevel(item.target)) operations.push(...setTarget(item.id, item.target)(state));
      if (isLevel(item.own) && viewerPartyId !== null) {
        operations.push(...setLevel(item.id, viewerPartyId, on, item.own)(state));
      }
    }
    return operations;
  };
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

function isLevel(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}

function parsed(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
