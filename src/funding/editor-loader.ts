/** Fetches what edits a split, once, where one may be edited. */
import { adopt } from '../element/lazy-part.js';
import type { LanguageController } from '../locales/language-controller.js';
import type { ViewHost } from './views/view-host.js';
import type { SplitEditor } from './split-editor.js';

export class EditorLoader {
  /** There as soon as it has arrived. */
  editor: SplitEditor | undefined;
  readonly #host: () => ViewHost;
  readonly #language: LanguageController;
  #loading: Promise<SplitEditor> | undefined;

  constructor(host: () => ViewHost, language: LanguageController) {
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
    const { SplitEditor, editorStyles } = await import('./split-editor.js');
    const host = this.#host();
    adopt(host.element.renderRoot, editorStyles);
    this.editor = new SplitEditor(host, this.#language);
    host.redraw();
    return this.editor;
  }
}
