/** Keys, clicks and the open editor of the matrix: from what the reader does to an edit of the draft. */
import type { LitElement } from 'lit';
import type { Command } from '../workspace/store.js';
import {
  deleteRule,
  duplicateRule,
  insertRule,
  moveRule,
  newRuleId,
  setCondition,
  setInvolvement,
  setNote,
  setReview,
} from './governance-commands.js';
import type { Extent, Rule } from './governance.js';
import type { GridCursor } from './matrix-cursor.js';
import type { Draft } from './matrix-draft.js';
import type { Face } from './matrix-parts.js';
import { extentOfKey } from './matrix-involvement.js';
import { inputColumn, readInvolvementRow, type MatrixView } from './matrix-view.js';
import { nameOf } from './rule-words.js';

/** The cell that is being edited. */
export interface OpenEditor {
  readonly row: string;
  readonly column: string;
  /** What was typed to open it; replaces what was there. */
  readonly seed: string | undefined;
  /** The edits made in it are one. */
  readonly group: string;
}

export interface EditingHost {
  readonly element: LitElement;
  readonly draft: Draft;
  readonly view: () => MatrixView | undefined;
  readonly announce: (text: string) => void;
}

export class MatrixEditing {
  open: OpenEditor | undefined;
  readonly #host: EditingHost;
  #opened = 0;

  constructor(host: EditingHost) {
    this.#host = host;
  }

  /** Opens the editor of the cell that the cursor is at. */
  readonly start = (seed?: string): void => {
    const { element } = this.#host;
    const view = this.#view;
    const cell = view?.editable ? view.cursor.cell : undefined;
    if (!cell) return;
    this.open = { ...cell, seed, group: `cell-${++this.#opened}` };
    element.requestUpdate();
  };

  readonly close = (): void => {
    if (!this.open) return;
    this.open = undefined;
    this.#host.element.requestUpdate();
  };

  /** Takes back what was edited in the open editor. */
  readonly cancel = (): void => {
    if (this.open) this.#host.draft.cancel(this.open.group);
  };

  /** An edit in the open editor. */
  readonly change = (command: Command, label: string): void => {
    if (this.open) this.run(command, label, this.open.group);
  };

  /** Adds an edit to the draft. */
  run(command: Command, label: string, group?: string): void {
    const { draft, element } = this.#host;
    const options = group === undefined ? { label } : { label, group };
    if (!draft.run(command, options)) return;
    element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  readonly onFocus = (event: FocusEvent): void => {
    const cell = cellOf(event);
    if (cell) this.#view?.cursor.place(cell.row, cell.column);
  };

  /** The first press on a cell goes there, the next one opens it, as in a spreadsheet. */
  readonly onPointerDown = (event: PointerEvent): void => {
    const cell = cellOf(event);
    const root = this.#host.element.renderRoot as ShadowRoot;
    this.#pressedAgain = cell !== undefined && root.activeElement === cell.element;
  };

  readonly onClick = (event: MouseEvent): void => {
    if (cellOf(event) && this.#pressedAgain) this.start();
  };

  #pressedAgain = false;

  readonly onKey = (event: KeyboardEvent): void => {
    const view = this.#view;
    const cell = cellOf(event);
    if (!view || !cell || view.cursor.move(event) || !view.editable) return;
    const handled =
      this.#opens(event, view.face) ||
      (view.face === 'rules'
        ? this.#ruleKey(event, view, cell)
        : this.#extentKey(event, view, cell));
    if (handled) event.preventDefault();
  };

  #opens({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, face: Face): boolean {
    const plain = !altKey && !ctrlKey && !metaKey;
    if (plain && (key === 'Enter' || key === 'F2' || (key === ' ' && face === 'rules'))) {
      this.start();
      return true;
    }
    if (!plain || face !== 'rules' || key.length !== 1) return false;
    this.start(key);
    return true;
  }

  #ruleKey(
    { key, altKey, ctrlKey, metaKey }: KeyboardEvent,
    view: MatrixView,
    { row, column }: { row: string; column: string },
  ): boolean {
    if (ctrlKey || metaKey) return false;
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      this.move(row, key === 'ArrowUp' ? -1 : 1);
    } else if (key === 'Insert') this.insert(row);
    else if (key === 'Delete' || key === 'Backspace') this.#clear(view, row, column);
    else return false;
    return true;
  }

  #clear(view: MatrixView, ruleId: string, column: string): void {
    const { edits } = view.words;
    const number = this.numberOf(ruleId);
    const input = view.governance.inputs.find(({ id }) => inputColumn(id) === column);
    if (input) this.run(setCondition(ruleId, input.id, undefined), edits.condition(number));
    else if (column === 'number') this.delete(ruleId);
    else if (column === 'note') this.run(setNote(ruleId, ''), edits.note(number));
    else if (column === 'review') this.run(setReview(ruleId, null), edits.review(number));
  }

  #extentKey(
    { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
    view: MatrixView,
    { row, column }: { row: string; column: string },
  ): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    const { zoneId, scopeId } = readInvolvementRow(row);
    const current = view.governance.involvement[zoneId]?.[scopeId]?.[column] ?? 'none';
    const extent = extentOfKey(key, view.words.extentKeys, current);
    if (extent === undefined) return false;
    this.setExtent(row, column, extent);
    return true;
  }

  readonly setExtent = (row: string, stageId: string, extent: Extent): void => {
    const view = this.#view;
    if (!view) return;
    const { zoneId, scopeId } = readInvolvementRow(row);
    const label = extentLabel(view, scopeId, stageId);
    const command = setInvolvement(zoneId, scopeId, stageId, extent);
    if (this.open) this.change(command, label);
    else this.run(command, label);
    this.#host.announce(view.words.set(label, view.language.words.extents[extent]));
  };

  /** A new rule behind another (null = first), for the mildest zone; its first condition is the next to be written. */
  readonly insert = (after: string | null): void => {
    const view = this.#view;
    const [zone] = view ? view.governance.zones.toSorted((a, b) => a.rank - b.rank) : [];
    if (!view || !zone) return;
    const id = newRuleId();
    this.run(insertRule({ id, when: {}, zone: zone.id }, after), view.words.edits.insert);
    this.#goTo(view.cursor, id);
  };

  /** A new rule at the end. */
  readonly append = (): void => this.insert(this.#view?.governance.rules.at(-1)?.id ?? null);

  /** Adds a whole rule at the end, such as the one that fills a gap. */
  readonly add = (rule: Pick<Rule, 'when' | 'zone'>): void => {
    const view = this.#view;
    if (!view) return;
    const id = newRuleId();
    const last = view.governance.rules.at(-1)?.id ?? null;
    this.run(insertRule({ id, ...rule }, last), view.words.edits.insert);
    this.#goTo(view.cursor, id);
  };

  readonly duplicate = (ruleId: string): void => {
    const view = this.#view;
    if (!view) return;
    const id = newRuleId();
    this.run(duplicateRule(ruleId, id), view.words.edits.duplicate(this.numberOf(ruleId)));
    this.#goTo(view.cursor, id);
  };

  readonly delete = (ruleId: string): void => {
    const view = this.#view;
    if (!view) return;
    const number = this.numberOf(ruleId);
    this.run(deleteRule(ruleId), view.words.edits.delete(number));
    this.#host.announce(view.words.deleted(number));
    view.cursor.focus();
  };

  /** One place up (−1) or down (1). */
  readonly move = (ruleId: string, by: -1 | 1): void => {
    const view = this.#view;
    const rules = view?.governance.rules ?? [];
    const at = rules.findIndex(({ id }) => id === ruleId);
    const to = at + by;
    if (!view || to < 0 || to >= rules.length) return;
    const number = this.numberOf(ruleId);
    const after = rules[by < 0 ? at - 2 : to]?.id ?? null;
    this.run(moveRule(ruleId, after), view.words.edits.move(number));
    this.#host.announce(view.words.moved(number, view.language.format.number(to + 1)));
    view.cursor.focus();
  };

  /** As it stands in the table. */
  numberOf(ruleId: string): string {
    const view = this.#view;
    const at = view?.governance.rules.findIndex(({ id }) => id === ruleId) ?? -1;
    return view?.language.format.number(at + 1) ?? '';
  }

  get #view(): MatrixView | undefined {
    return this.#host.view();
  }

  #goTo(cursor: GridCursor, ruleId: string): void {
    const [, first = 'number'] = cursor.columns;
    cursor.go(ruleId, first);
  }
}

/** “Security at design”. */
export function extentLabel(
  { governance, language: { words }, words: { edits } }: MatrixView,
  scopeId: string,
  stageId: string,
): string {
  const scope = governance.scopes.find(({ id }) => id === scopeId) ?? { id: scopeId };
  const stage = governance.stages.find(({ id }) => id === stageId) ?? { id: stageId };
  return edits.extent(nameOf(scope, words.scopes), nameOf(stage, words.stages));
}

function cellOf(event: Event): { element: HTMLElement; row: string; column: string } | undefined {
  const { target } = event;
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  const { row, column } = element?.dataset ?? {};
  return element && row !== undefined && column !== undefined
    ? { element, row, column }
    : undefined;
}
