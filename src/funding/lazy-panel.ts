/** What few readers open: fetched, with its words, when somebody does, and drawn only while it is open. */
import { nothing } from 'lit';
import type { LanguageController, Words } from '../locales/language-controller.js';
import type { WordCatalogue } from '../locales/words.js';

interface PanelModel {
  readonly words: object;
}

interface PanelModule<Model extends PanelModel> {
  readonly render: (words: Model['words'], model: Omit<Model, 'words'>) => unknown;
  readonly catalogue: WordCatalogue<Model['words']>;
}

export class LazyPanel<Model extends PanelModel> {
  readonly #redraw: () => void;
  readonly #language: LanguageController;
  readonly #load: () => Promise<PanelModule<Model>>;
  #module: PanelModule<Model> | undefined;
  #words: Words<Model['words']> | undefined;
  #isOpen = false;

  constructor(
    redraw: () => void,
    language: LanguageController,
    load: () => Promise<PanelModule<Model>>,
  ) {
    this.#redraw = redraw;
    this.#language = language;
    this.#load = load;
  }

  render(model: Omit<Model, 'words'>): unknown {
    if (!this.#isOpen || !this.#module || !this.#words) return nothing;
    return this.#module.render(this.#words.t, model);
  }

  /** For the `toggle` of a popover or of `details`. */
  readonly onToggle = async (event: ToggleEvent): Promise<void> => {
    this.#isOpen = event.newState === 'open';
    if (this.#isOpen && !this.#module) {
      const module = await this.#load();
      this.#words ??= this.#language.use(module.catalogue);
      await this.#words.load(this.#language.language);
      this.#module = module;
    }
    this.#redraw();
  };
}
