/** Files with rules, in and out: what the matrix adds to its menu, fetched when it is chosen. */
import { iconDownload, iconUpload } from '../element/icons.js';
import { adopt } from '../element/lazy-part.js';
import type { MenuItem } from '../element/menu.js';
import type { DeskHost } from './matrix-desk.js';
import type { MatrixEdits } from './matrix-edits.js';

/** What import and export may use. */
export interface FilesHost extends DeskHost {
  readonly edits: MatrixEdits;
}

export class MatrixFiles {
  readonly #host: FilesHost;

  constructor(host: FilesHost) {
    this.#host = host;
  }

  get items(): readonly MenuItem[] {
    const words = this.#host.words();
    const download = { icon: iconDownload, label: words.downloadDmn, act: this.#download };
    const open = { icon: iconUpload, label: words.importFile, act: this.open };
    return this.#host.view()?.editable ? [download, open] : [download];
  }

  /** Opens the dialog in which a file is chosen. */
  readonly open = (): void => {
    void this.#fetched(async () => {
      const { openImport, words: catalogue, styles } = await import('./dmn/import-dialog.js');
      const { element, language } = this.#host;
      const words = language.use(catalogue);
      await words.load(language.language);
      adopt(element.renderRoot, styles);
      openImport(this.#host, words.t);
    });
  };

  readonly #download = (): void => {
    void this.#fetched(async () => {
      const { downloadDmn } = await import('./dmn/download.js');
      const view = this.#host.view();
      if (view) downloadDmn(view, this.#host.title());
    });
  };

  async #fetched(use: () => Promise<void>): Promise<void> {
    try {
      await use();
    } catch (cause) {
      // The network may be back when it is chosen again.
      console.warn('Patto: a part of a widget could not be loaded.', cause);
    }
  }
}
