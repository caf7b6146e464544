/** The radar as a form's value: what it submits, what it takes back, what it goes back to. */
import type { ReactiveControllerHost } from 'lit';
import type { FormFault } from '../element/form-element.js';
import { Lazy } from '../element/lazy.js';
import type { Command } from '../workspace/store.js';
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

/** What is asked of the radar when a value is set: who sets it, and for which day. */
export interface Setting {
  readonly viewerPartyId: string | null;
  readonly date: string | undefined;
}

/** Sets a radar's value, and puts it back to what was first seen in its store. */
export class RadarForm {
  /** One for all: what is set, set again and reset while it is on its way is done in that order. */
  readonly #commands;
  readonly #run: (command: Command) => unknown;
  #store: unknown;
  #initial: readonly Capability[] = [];

  constructor(host: ReactiveControllerHost, run: (command: Command) => unknown) {
    this.#commands = new Lazy(host, () => import('./radar-form-commands.js'));
    this.#run = run;
  }

  remember(store: unknown, capabilities: readonly Capability[]): void {
    if (store === this.#store) return;
    this.#store = store;
    this.#initial = capabilities;
  }

  async take(text: string, ask: () => Setting): Promise<void> {
    const commands = await this.#commands.fetch();
    const { viewerPartyId, date } = ask();
    if (commands) this.#run(commands.takeValue(text, viewerPartyId, date));
  }

  /** `ask` gives the axes that are shown. */
  async reset(ask: () => readonly { readonly id: string }[]): Promise<void> {
    const commands = await this.#commands.fetch();
    const ids = new Set(ask().map(({ id }) => id));
    const initial = this.#initial.filter(({ id }) => ids.has(id));
    if (commands) this.#run(commands.restoreCapabilities(initial));
  }
}
