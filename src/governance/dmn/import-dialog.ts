/** The import as a dialog over the page: choose a file, see what it would bring, take it or leave it. */
import { render } from 'lit';
import { defineWords } from '../../locales/words.js';
import { governanceWords } from '../governance-words.en.js';
import type { FilesHost } from '../matrix-files.js';
import { en, type DmnWords } from './dmn.en.js';
import { takeImport } from './import-command.js';
import { renderImport, type ImportView } from './import-view.js';
import { previewOf, type PreviewChoice } from './preview.js';
import { readRuleFile } from './rule-file.js';

export { styles } from './dmn.styles.js';

export const words = defineWords('governance-dmn', en, {
  it: async () => (await import('./dmn.it.js')).it,
});

const FIRST: PreviewChoice = { table: 0, outcome: 'together' };

/** Opens it; it goes away by itself. What is taken joins the draft, as one edit that can be undone. */
export function openImport(host: FilesHost, words: DmnWords): void {
  const view = host.view();
  const base = host.element.renderRoot.querySelector('.base');
  if (view && base) new ImportDialog(host, words, view.governance).open(base);
}

class ImportDialog {
  readonly #host: FilesHost;
  readonly #dialog = document.createElement('dialog');
  #view: ImportView;
  #name = '';
  /** The file that was chosen last: an earlier one that is still being read is of no interest any more. */
  #reading: File | undefined;

  constructor(host: FilesHost, words: DmnWords, current: ImportView['current']) {
    this.#host = host;
    this.#view = {
      words,
      current,
      language: host.view()?.language ?? { words: governanceWords, format: host.format() },
      isReading: false,
      size: 0,
      file: undefined,
      fault: undefined,
      choice: FIRST,
      preview: undefined,
    };
  }

  open(within: Element): void {
    const dialog = this.#dialog;
    dialog.className = 'import';
    dialog.setAttribute('part', 'import');
    dialog.setAttribute('aria-labelledby', 'import-title');
    dialog.addEventListener('close', this.#leave);
    dialog.addEventListener('dragover', this.#onDrag);
    dialog.addEventListener('dragleave', this.#onDrag);
    dialog.addEventListener('drop', this.#onDrop);
    // Keys of the matrix behind it mean nothing here.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    within.append(dialog);
    this.#host.element.addController(this);
    this.#show({});
    dialog.showModal();
    dialog.querySelector('input')?.focus();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  #show(changes: Partial<ImportView>): void {
    this.#view = { ...this.#view, ...changes };
    render(
      renderImport(this.#view, {
        choose: (file) => void this.#read(file),
        change: (choice) => this.#preview(choice),
        take: () => this.#take(),
        cancel: () => this.#dialog.close(),
      }),
      this.#dialog,
    );
  }

  async #read(file: File): Promise<void> {
    this.#reading = file;
    this.#name = file.name;
    const cleared = { file: undefined, fault: undefined, preview: undefined };
    this.#show({ ...cleared, isReading: true, size: file.size });
    const isWanted = () => this.#reading === file;
    const reading = await readRuleFile(file, isWanted).catch(() => ({
      fault: { code: 'encoding', found: file.name, expected: 'UTF-8' } as const,
    }));
    if (!isWanted()) return;
    this.#show({ ...cleared, ...reading, isReading: false });
    this.#preview(FIRST);
  }

  #preview(choice: PreviewChoice): void {
    const { file, current, language } = this.#view;
    const preview = file && previewOf(file, current, choice, language);
    this.#show({ choice, preview });
  }

  #take(): void {
    const { preview, current, words, language } = this.#view;
    if (!preview) return;
    this.#dialog.close();
    this.#host.edits.run(takeImport(preview.next, current), words.edit(this.#name));
    const count = preview.next.rules.length;
    this.#host.announce(words.taken(count, language.format.number(count)));
  }

  readonly #onDrag = (event: DragEvent): void => {
    event.preventDefault();
    this.#dialog.classList.toggle('over', event.type === 'dragover');
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#onDrag(event);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.#read(file);
  };

  readonly #leave = (): void => {
    this.#reading = undefined;
    this.#dialog.remove();
    this.#host.element.removeController(this);
  };
}
