/** The popover in which a cell is edited: opened at the cell, closed with or without the edit. */
import { html, nothing, type LitElement } from 'lit';
import type { DeskWords } from './matrix-desk.en.js';
import type { MatrixEditing } from './matrix-editing.js';
import type * as Editor from './matrix-editor.js';
import type { MatrixEdits } from './matrix-edits.js';
import { Lazy } from '../element/lazy.js';
import type { MatrixView } from './matrix-view.js';

export interface PopoverHost {
  readonly element: LitElement;
  readonly words: () => DeskWords;
  readonly edits: MatrixEdits;
  readonly editing: MatrixEditing;
  readonly announce: (text: string) => void;
  /** Gives the focus back to the cell. */
  readonly returnFocus: () => void;
}

export class EditorPopover {
  readonly #host: PopoverHost;
  readonly #editor: Lazy<typeof Editor>;

  constructor(host: PopoverHost) {
    this.#host = host;
    this.#editor = new Lazy(host.element, () => import('./matrix-editor.js'));
  }

  /** While the reader looks around, so that the first editor opens at once. */
  prepare(): void {
    void this.#editor.fetch();
  }

  /** The popover is there before the editor in it, so that it can be shown as soon as that is. */
  render(view: MatrixView): unknown {
    const { editing, words } = this.#host;
    const { open } = editing;
    const editor = open && this.#editor.now;
    return html`<div
      class="editor"
      part="editor"
      popover
      role="dialog"
      aria-label=${editor && open ? editor.editorName(view, words(), open) : nothing}
      @beforetoggle=${this.#onToggle}
      @keydown=${this.#onKey}
    >
      ${editor && open ? editor.renderEditor(view, words(), open, this.#actions) : nothing}
    </div>`;
  }

  /** After an update: shows an editor that has been opened. */
  show(): void {
    const popover = this.#popover;
    if (!popover || !this.#host.editing.open || popover.childElementCount === 0) return;
    if (popover.matches(':popover-open')) return;
    popover.showPopover();
    const first = popover.querySelector<HTMLElement>('[data-first]');
    (first ?? popover.querySelector<HTMLElement>('button, input, select'))?.focus();
  }

  hide(): void {
    this.#popover?.hidePopover();
  }

  get #popover(): HTMLElement | null {
    return this.#host.element.renderRoot.querySelector<HTMLElement>('.editor');
  }

  get #actions(): Editor.EditorActions {
    const { edits, editing } = this.#host;
    return {
      edits,
      change: editing.change,
      setExtent: (row, stageId, extent) =>
        edits.setExtent(row, stageId, extent, editing.open?.group),
      revert: () => editing.cancel(),
      done: () => this.hide(),
    };
  }

  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    if (newState !== 'closed') return;
    // “6” was well on the way to a “60000” that was refused, but it was not meant.
    if (this.#popover?.querySelector('[aria-invalid=true]')) {
      this.#host.editing.cancel();
      this.#host.announce(this.#host.words().notTaken);
    }
    this.#host.editing.close();
    // Back to the cell, unless the reader has gone elsewhere.
    const { activeElement } = this.#host.element.renderRoot as ShadowRoot;
    if (!activeElement || this.#popover?.contains(activeElement)) this.#host.returnFocus();
  };

  /** Enter keeps the edit, Escape takes it back; the browser closes the popover at Escape by itself. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#host.editing.cancel();
    const { target } = event;
    const hasUse =
      target instanceof HTMLButtonElement ||
      (target instanceof HTMLTextAreaElement && event.shiftKey) ||
      (target instanceof HTMLInputElement && target.form !== null);
    const isOther = event.key !== 'Enter' || event.ctrlKey || event.metaKey;
    if (isOther || hasUse || event.defaultPrevented) return;
    event.preventDefault();
    // What was refused stands there to be mended.
    if (target instanceof HTMLInputElement && !target.reportValidity()) return;
    this.hide();
  };
}
