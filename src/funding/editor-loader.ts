/** Fetches what edits a split, once, where one may be edited. */
import type { LanguageController } from '../locales/language-controller.js';
import type { EditingHost } from './split-editing.js';
import type { SplitEditor } from './split-editor.js';

export class EditorLoader {
  /** There as soon as it has arrived. */
  editor: SplitEditor | undefined;
  readonly #host: () => EditingHost;
  readonly #language: LanguageController;
  #loading: Promise<SplitEditor> | undefined;

  constructor(host: () => EditingHost, language: LanguageController) {
    this.#host = host;
    this.#language = language;
  }

  /** Set while it is on its way. */
  get pending(): Promise<unknown> | undefined {
    return this.editor ? undefined : this.#loading;
  }

  load(): Promise<SplitEditor> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<SplitEditor> {
    const { SplitEditor } = await import('./split-editor.js');
    const host = this.#host();
    this.editor = new SplitEditor(host, this.#language);
    host.redraw();
    return this.editor;
  }
}
