/** Keys, presses and the open editor of the matrix: from what the reader does in a cell to an edit. */
import type { LitElement } from 'lit';
import type { Command } from '../workspace/store.js';
import { EXTENTS, type Extent } from './governance.js';
import { extentAt } from './involvement.js';
import type { DeskWords } from './matrix-desk.en.js';
import type { Draft } from './matrix-draft.js';
import type { MatrixEdits } from './matrix-edits.js';
import { cellAt, readInvolvementRow, type ActiveCell, type MatrixView } from './matrix-view.js';

/** The cell that is being edited. */
export interface OpenEditor extends ActiveCell {
  /** What was typed to open it; replaces what was there. */
  readonly seed: string | undefined;
  /** The edits made in it are one. */
  readonly group: string;
}

export interface EditingHost {
  readonly element: LitElement;
  readonly draft: Draft;
  readonly edits: MatrixEdits;
  readonly words: () => DeskWords;
  readonly view: () => MatrixView | undefined;
}

export class MatrixEditing {
  open: OpenEditor | undefined;
  readonly #host: EditingHost;
  #opened = 0;
  #pressedAgain = false;

  constructor(host: EditingHost) {
    this.#host = host;
  }

  /** Opens the editor of the cell that the cursor is at. */
  start(seed?: string): void {
    const view = this.#host.view();
    const cell = view?.editable ? view.active : undefined;
    if (!cell) return;
    this.open = { ...cell, seed, group: `cell-${++this.#opened}` };
    this.#host.element.requestUpdate();
  }

  close(): void {
    if (!this.open) return;
    this.open = undefined;
    this.#host.element.requestUpdate();
  }

  /** Takes back what was edited in the open editor. */
  cancel(): void {
    if (this.open) this.#host.draft.cancel(this.open.group);
  }

  /** An edit in the open editor. */
  readonly change = (command: Command, label: string): void => {
    if (this.open) this.#host.edits.run(command, label, this.open.group);
  };

  /** The first press on a cell goes there, the next one opens it, as in a spreadsheet. */
  onPointerDown(event: PointerEvent): void {
    const cell = cellAt(event);
    const root = this.#host.element.renderRoot as ShadowRoot;
    this.#pressedAgain = cell !== undefined && root.activeElement === cell.element;
  }

  onClick(event: MouseEvent): void {
    // The second of two clicks has just closed what the first one opened.
    if (cellAt(event) && (this.#pressedAgain || event.detail > 1)) this.start();
  }

  /** A key in a cell that does not move the cursor. */
  onKey(event: KeyboardEvent): void {
    const view = this.#host.view();
    const cell = cellAt(event);
    if (!view?.editable || !cell || event.ctrlKey || event.metaKey) return;
    const isRules = view.face === 'rules';
    const handled =
      (isRules ? this.#ruleKey(event, cell) : this.#extentKey(event, view, cell)) ||
      this.#opens(event, isRules);
    if (handled) event.preventDefault();
  }

  #ruleKey({ key, altKey }: KeyboardEvent, { row, column }: ActiveCell): boolean {
    const { edits } = this.#host;
    if (altKey && key === 'ArrowUp') edits.move(row, -1);
    else if (altKey && key === 'ArrowDown') edits.move(row, 1);
    else if (key === 'Insert') edits.insert(row);
    else if (key === 'Delete' || key === 'Backspace') edits.clear(row, column);
    else return false;
    return true;
  }

  #extentKey(
    { key, altKey }: KeyboardEvent,
    view: MatrixView,
    { row, column }: ActiveCell,
  ): boolean {
    if (altKey) return false;
    const { zoneId, scopeId } = readInvolvementRow(row);
    const current = extentAt(view.governance, zoneId, scopeId, column);
    const extent = extentOfKey(key, this.#host.words().extentKeys, current);
    if (extent) this.#host.edits.setExtent(row, column, extent);
    return extent !== undefined;
  }

  /** Whatever is typed in a rule begins its text, as in a spreadsheet. */
  #opens({ key, altKey }: KeyboardEvent, isRules: boolean): boolean {
    if (altKey) return false;
    if (key === 'Enter' || key === 'F2' || key === ' ') this.start();
    // An editor that is still on its way has begun with the keys before.
    else if (isRules && key.length === 1) this.start((this.open?.seed ?? '') + key);
    else return false;
    return true;
  }
}

/** The extent that a key sets: a letter of the language, a digit, Delete for none, + and − for a step. */
function extentOfKey(key: string, letters: string, current: Extent): Extent | undefined {
  if (key === 'Delete' || key === 'Backspace') return 'none';
  const step = EXTENTS.indexOf(current);
  if (key === '+') return EXTENTS[Math.min(step + 1, EXTENTS.length - 1)];
  if (key === '-') return EXTENTS[Math.max(step - 1, 0)];
  if (key.length !== 1) return undefined;
  const letter = letters.indexOf(key.toLowerCase());
  return EXTENTS[letter >= 0 ? letter : '012345'.indexOf(key)];
}
