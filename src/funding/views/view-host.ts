/** What a view of the split asks of its element, and what the element asks of the view. */
import type { Part } from '../../element/lazy-part.js';
import type { TableModel } from '../../element/table-model.js';
import type { Ask, FigureTitle } from '../../element/working.js';
import type { LanguageController } from '../../locales/language-controller.js';
import type { EditingHost } from '../split-editing.js';
import type { SplitState } from '../split-state.js';

/** The views of a split, by the names that links know them by. */
export type ViewName = 'split' | 'schedule' | 'standing' | 'what-if' | 'funding-line';

/** The element as its views see it; asked anew each time. */
export interface ViewHost extends EditingHost {
  readonly language: LanguageController;
  readonly state: () => SplitState | undefined;
  readonly editable: () => boolean;
  /** To be added to: what gives up a text that was not taken when another initiative is shown. */
  readonly forgetters: (() => void)[];
  /** A figure that can be asked how it came about. */
  readonly figure: (text: unknown, ask: Ask, title?: FigureTitle) => unknown;
}

export interface View {
  render(): unknown;
  /** What it shows, in one sentence. */
  summary(): string;
  /** The same as a table. */
  twin(): TableModel;
}

/** What the module of a view exports beside its words and its look. */
export interface ViewModule extends Part {
  readonly open: (host: ViewHost) => View;
}
