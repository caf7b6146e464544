/** The import of a maturity file: chosen or dropped, its reading shown and corrected, then taken as one step. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconClose } from '../../element/icons.js';
import { parseCsv } from '../../element/csv.js';
import { defineWords } from '../../locales/words.js';
import { memoize } from '../../workspace/memo.js';

import type { Task, TaskPlace } from '../radar-tasks.js';
import { usableScale } from '../scale.js';
import { today } from '../../locales/today.js';
import { partiesOf } from '../task-parties.js';
import { guessOrder } from '../../element/cell-date.js';
import { fileText, MOST_BYTES } from '../../element/file-text.js';
import { en, type ImportWords } from './import.en.js';
import { renderMapping } from './import-mapping.js';
import {
  planImport,
  takeImport,
  type ImportedTable,
  type ImportOptions,
  type ImportPlan,
} from './import-plan.js';
import { renderPreview } from './import-preview.js';
import { guessRoles, type NamedParty, type Role } from './maturity-columns.js';
import { guessScale } from './score-scale.js';

export { styles } from './import.styles.js';

export const words = defineWords('capability-import', en, {
  it: async () => (await import('./import.it.js')).it,
});

export function open(place: TaskPlace): Task<ImportWords> {
  return new ImportTask(place);
}

/** A file that was read, and how it is understood. */
interface ReadFile {
  readonly name: string;
  readonly encoding: string;
  readonly table: ImportedTable;
  readonly options: ImportOptions;
}

class ImportTask implements Task<ImportWords> {
  readonly writes = true;
  readonly #place: TaskPlace;
  readonly #planOf = memoize(planImport);
  #words: ImportWords = en;
  #file: ReadFile | undefined;
  #problem = '';
  #isOver = false;

  constructor(place: TaskPlace) {
    this.#place = place;
  }

  begin(): void {
    this.#dialog?.showModal();
    this.#dialog?.querySelector('input')?.focus();
  }

  render(words: ImportWords): TemplateResult {
    this.#words = words;
    const plan =
      this.#file && this.#planOf(this.#place.host.state, this.#file.table, this.#file.options);
    return html`<dialog
      class="task import"
      part="task"
      aria-label=${words.title}
      @close=${this.#place.close}
      @keydown=${keepKeys}
      @dragover=${this.#onDragOver}
      @dragleave=${this.#onDragLeave}
      @drop=${this.#onDrop}
    >
      <div class="import-body">
        <header>
          <h4>${words.title}</h4>
          <button type="button" class="plain" aria-label=${words.cancel} @click=${this.#end}>
            ${iconClose}
          </button>
        </header>
        ${this.#renderChoice()}
        ${
          this.#file && plan
            ? html`${renderMapping({
                words,
                view: this.#place.host.view,
                parties: this.#parties,
                table: this.#file.table,
                options: this.#file.options,
                change: this.#change,
              })}
              ${renderPreview(words, this.#place.host.view, plan)}`
            : nothing
        }
        ${this.#renderWays(plan)}
      </div>
    </dialog>`;
  }

  #renderChoice(): TemplateResult {
    const words = this.#words;
    const { format } = this.#place.host.view;
    const file = this.#file;
    return html`<div class="choose ${this.#isOver ? 'over' : ''}">
        <label>
          <strong>${file ? words.another : words.choose}</strong>
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
            @change=${(event: Event) => {
              const [chosen] = (event.target as HTMLInputElement).files ?? [];
              if (chosen) void this.#read(chosen);
            }}
          />
        </label>
        <p class="quiet" role="status">
          ${
            file
              ? words.read(
                  file.name,
                  file.table.rows.length,
                  format.number(file.table.rows.length),
                  file.encoding.toUpperCase(),
                )
              : words.chooseHelp
          }
        </p>
      </div>
      ${this.#problem ? html`<p class="problem" role="alert">${this.#problem}</p>` : nothing}`;
  }

  #renderWays(plan: ImportPlan | undefined): TemplateResult {
    const words = this.#words;
    const count = plan?.changes.length ?? 0;
    return html`<footer>
      ${plan && count === 0 ? html`<p class="quiet">${words.nothing}</p>` : nothing}
      <button type="button" @click=${this.#end}>${words.cancel}</button>
      ${
        count > 0
          ? html`<button type="button" class="primary" @click=${this.#take}>
              ${words.take(count, this.#place.host.view.format.number(count))}
            </button>`
          : nothing
      }
    </footer>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#place.box.querySelector('dialog');
  }

  get #parties(): readonly NamedParty[] {
    return partiesOf(this.#place.host);
  }

  async #read(file: File): Promise<void> {
    const words = this.#words;
    this.#problem = '';
    try {
      if (file.size > MOST_BYTES) {
        throw new Error(words.tooLarge(file.name, String(MOST_BYTES / 1024 / 1024)));
      }
      const { text, encoding } = fileText(new Uint8Array(await file.arrayBuffer()));
      const table = parseCsv(text);
      if (table.rows.length === 0) throw new Error(words.isEmpty(file.name));
      this.#file = {
        name: file.name,
        encoding,
        table,
        options: this.#understand(file.name, table),
      };
    } catch (cause) {
      // The one that was read before stays.
      this.#problem =
        cause instanceof DOMException ? words.notReadable(file.name) : messageOf(cause);
    }
    await this.#place.redraw();
  }

  /** The first guess, to be corrected by whoever sees it. */
  #understand(fileName: string, table: ImportedTable): ImportOptions {
    const { state, date } = this.#place.host;
    const roles = guessRoles(table, this.#parties);
    const scale = usableScale(state.scale);
    const cellsOf = (fits: (role: Role) => boolean) =>
      roles.flatMap((role, column) =>
        fits(role) ? table.rows.map(({ cells }) => cells[column] ?? '') : [],
      );
    const isScore = (role: Role) => role === 'target' || role === 'level' || role.startsWith('by:');
    return {
      roles,
      scale,
      from: guessScale(cellsOf(isScore), [fileName, ...table.headers], scale),
      dateOrder: guessOrder(cellsOf((role) => role === 'date')),
      parties: this.#parties,
      partyId: state.viewerPartyId ?? undefined,
      day: date ?? today(),
    };
  }

  readonly #change = (change: Partial<ImportOptions>): void => {
    if (!this.#file) return;
    this.#file = { ...this.#file, options: { ...this.#file.options, ...change } };
    void this.#place.redraw();
  };

  readonly #take = (): void => {
    if (!this.#file) return;
    const { name, table, options } = this.#file;
    const { host } = this.#place;
    const count = this.#planOf(this.#place.host.state, table, options).changes.length;
    host.run(takeImport(table, options), { label: this.#words.label(name) });
    this.#end();
    host.announce(this.#words.taken(count, host.view.format.number(count), name));
  };

  readonly #end = (): void => this.#dialog?.close();

  readonly #onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#hover(true);
  };

  readonly #onDragLeave = (): void => this.#hover(false);

  readonly #onDrop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    this.#hover(false);
    if (!file) return;
    event.preventDefault();
    void this.#read(file);
  };

  #hover(isOver: boolean): void {
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    void this.#place.redraw();
  }
}

/** What lies behind the dialog, such as its undo, hears none of the keys. */
function keepKeys(event: KeyboardEvent): void {
  event.stopPropagation();
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
