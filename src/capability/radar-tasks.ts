/**
 * What can be done below a radar, opened from its menu: assess, import, ask what it would take. Drawn beside
 * what the widget shows, whether that is the picture, the table or the outline; loaded with the menu.
 */
import {
  nothing,
  render,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import { iconUpload } from '../element/icons.js';
import { LazyPart, type Part } from '../element/lazy-part.js';
import type { MenuItem } from '../element/menu.js';
import type { Working } from '../element/working.js';
import type { LanguageController } from '../locales/language-controller.js';
import { defineWords, type WordCatalogue } from '../locales/words.js';
import { memoize } from '../workspace/memo.js';
import type { Capability } from './capability.js';
import { iconAssess, iconPlan } from './task-icons.js';
import { en, type TaskWords } from './radar-tasks.en.js';
import type { RadarAxis } from './radar-model.js';
import type { RadarState, RadarView } from './radar-view.js';
import { runAndTell, type Teller } from './told-edit.js';
import { leavesOf } from './tree.js';

export const words = defineWords('capability-tasks', en, {
  it: async () => (await import('./radar-tasks.it.js')).it,
});

/** What the radar shows at the moment, and what may be done with it. */
export interface TaskContext extends Teller {
  readonly view: RadarView;
  readonly state: RadarState;
  /** The day that is looked at, `YYYY-MM-DD`; undefined = the latest levels. */
  readonly date: string | undefined;
  readonly editable: boolean;
  announce(text: string): void;
  figure(text: unknown, working: () => Working): unknown;
}

/** What a task is given: the radar as it is now, and the ways to be drawn again and to end. */
export interface TaskPlace {
  readonly host: TaskContext;
  /** The capabilities that the radar stands for, groups resolved into what is below them. */
  readonly leaves: readonly Capability[];
  /** Draws again; resolves once that is done. */
  redraw(): Promise<void>;
  /** Where the task is drawn. */
  readonly box: HTMLElement;
  readonly close: () => void;
}

/** One thing that is being done; made anew each time it is opened. */
export interface Task<W extends object> {
  /** True: it writes, and ends where nothing may be edited any more. */
  readonly writes: boolean;
  render(words: W): TemplateResult;
  /** Called once, after it was first drawn: takes the focus. */
  begin(): void;
}

interface TaskPart<W extends object> extends Part {
  readonly words: WordCatalogue<W>;
  readonly open: (place: TaskPlace) => Task<W>;
}

export class RadarTasks implements ReactiveController, TaskPlace {
  readonly box = document.createElement('div');
  readonly #element: LitElement;
  readonly #language: LanguageController;
  readonly #ask: () => TaskContext;
  readonly #assess: () => void;
  readonly #import: () => void;
  readonly #raise: () => void;
  readonly #leavesOf = memoize(leavesBelow);
  /** Draws the task that is open; undefined while it is being fetched. */
  #draw: (() => TemplateResult | undefined) | undefined;

  constructor(element: LitElement, language: LanguageController, ask: () => TaskContext) {
    this.#element = element;
    this.#language = language;
    this.#ask = ask;
    this.#assess = this.#opener(() => import('./assess/assess-task.js'));
    this.#import = this.#opener(() => import('./import/import-task.js'));
    this.#raise = this.#opener(() => import('./raise/raise-task.js'));
    // What is typed here is not the radar's value: what becomes of it is told when it is taken.
    this.box.addEventListener('input', (event) => event.stopPropagation());
    element.addController(this);
  }

  get host(): TaskContext {
    const host = this.#ask();
    return { ...host, run: (command, options) => runAndTell(host, command, options) };
  }

  get leaves(): readonly Capability[] {
    const { view, state } = this.host;
    return this.#leavesOf(state.capabilities, view.model.axes);
  }

  /** What can be done now; without capabilities, only an import makes sense. */
  items(words: TaskWords): readonly MenuItem[] {
    const { editable, view } = this.host;
    const assess = { icon: iconAssess, label: words.assess, act: this.#assess };
    const bring = { icon: iconUpload, label: words.import, act: this.#import };
    const raise = { icon: iconPlan, label: words.raise, act: this.#raise };
    if (view.model.axes.length === 0) return editable ? [bring] : [];
    return editable ? [assess, bring, raise] : [raise];
  }

  async redraw(): Promise<void> {
    this.#element.requestUpdate();
    await this.#element.updateComplete;
  }

  readonly close = (): void => {
    this.#draw = undefined;
    this.#element.requestUpdate();
    this.#element.renderRoot.querySelector<HTMLElement>('[part~=menu-button]')?.focus();
  };

  hostUpdated(): void {
    const content = this.#draw?.();
    if (!content) this.box.remove();
    else if (!this.box.isConnected) {
      this.#element.renderRoot.querySelector('.base')?.append(this.box);
    }
    render(content ?? nothing, this.box);
  }

  #opener<W extends object>(load: () => Promise<TaskPart<W>>): () => void {
    const part = new LazyPart<TaskPart<W>>(this.#element, this.#language, load);
    return () => {
      let task: Task<W> | undefined;
      this.#draw = () => {
        const loaded = part.now;
        if (!loaded) return undefined;
        task ??= this.#begin(loaded.module.open(this));
        return task.writes && !this.host.editable ? undefined : task.render(loaded.words);
      };
      this.#element.requestUpdate();
    };
  }

  #begin<T extends Task<never>>(task: T): T {
    void this.#element.updateComplete.then(() => task.begin());
    return task;
  }
}

function leavesBelow(
  capabilities: readonly Capability[],
  axes: readonly RadarAxis[],
): readonly Capability[] {
  const byId = new Map(capabilities.map((one) => [one.id, one]));
  const chosen = axes.flatMap(({ id }) => byId.get(id) ?? []);
  return [...new Set(chosen.flatMap((one) => leavesOf(one, capabilities)))];
}
