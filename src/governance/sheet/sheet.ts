/** Spreadsheet habits in the table of rules: ranges, the clipboard, filling, finding, filtering, sorting. */
import { nothing } from 'lit';
import { defineWords } from '../../locales/words.js';
import type { Rule } from '../governance.js';
import type { ActiveCell, MatrixView } from '../matrix-view.js';
import { Arrangement } from './arrangement.js';
import { Finder } from './finder.js';
import { RangeSelection } from './range-selection.js';
import { RowDrag } from './row-drag.js';
import { renderBar, type BarActions } from './sheet-bar.js';
import { SheetClipboard } from './sheet-clipboard.js';
import { columnName, SheetEdits, type Notice } from './sheet-edits.js';
import type { SheetBase, SheetHost } from './sheet-host.js';
import { en, type SheetWords } from './sheet.en.js';

export { sheetStyles as styles } from './sheet.styles.js';

export const words = defineWords('governance-sheet', en, {
  it: async () => (await import('./sheet.it.js')).it,
});

export class Sheet {
  readonly #host: SheetHost;
  readonly #arrangement = new Arrangement();
  readonly #finder = new Finder();
  readonly #selection: RangeSelection;
  readonly #edits: SheetEdits;
  readonly #clipboard: SheetClipboard;
  readonly #drag: RowDrag;
  #isOpen = false;
  #asksOrder = false;
  #notice: Notice | undefined;

  constructor(base: SheetBase, words: () => SheetWords) {
    const host: SheetHost = {
      ...base,
      words,
      number: (value) => base.format().number(value),
      shown: () => this.rules(base.rules()),
    };
    this.#host = host;
    this.#selection = new RangeSelection(host);
    this.#edits = new SheetEdits(host);
    this.#clipboard = new SheetClipboard(host, this.#selection, this.#edits, (notice) => {
      this.#notice = notice;
      this.#update();
    });
    this.#drag = new RowDrag(host, this.#edits, () => this.#isSorted());
  }

  /** Those in sight, in their order. */
  rules(all: readonly Rule[]): readonly Rule[] {
    return this.#arrangement.rules(all);
  }

  /** Adds what is in sight, and what of it is marked. */
  annotate(view: MatrixView): MatrixView {
    const { range } = this.#selection;
    const columns = range && this.#host.cursor.columns.slice(range.left, range.right + 1);
    return {
      ...view,
      shown: this.#arrangement.isOn ? this.rules(view.governance.rules) : undefined,
      range: range && { ...range, columns: new Set(columns) },
      found: this.#finder.count > 0 ? (id) => this.#finder.columnsOf(id) : undefined,
    };
  }

  render(view: MatrixView): unknown {
    if (view.face !== 'rules') return nothing;
    return renderBar(view, this.#host.words(), this.#actions, {
      isOpen: this.#isOpen,
      asksOrder: this.#asksOrder,
      notice: this.#notice,
      isExtending: this.#selection.isExtending,
      hasRange: this.#selection.range !== undefined,
      finder: this.#finder,
      arrangement: this.#arrangement,
    });
  }

  /** Shows the bar in which the reader finds and filters. */
  open(): void {
    this.#isOpen = true;
    this.#update();
    void this.#host.element.updateComplete.then(() => {
      const field =
        this.#host.element.renderRoot.querySelector<HTMLInputElement>('.sheet [type=search]');
      field?.focus();
      field?.select();
    });
  }

  /** A key in a cell, before it moves or edits. True if it was one of these. */
  onKey(event: KeyboardEvent): boolean {
    const handled = this.#selection.onKey(event) || this.#follow(event);
    if (handled) event.preventDefault();
    return handled;
  }

  /** The focus came to a cell by itself, as by Tab: a range that ended elsewhere is over. */
  onFocus({ row, column }: ActiveCell): void {
    const at = this.#host.cursor.cell;
    if (at?.row !== row || at.column !== column) this.#selection.collapse();
  }

  /** True if the press is used up. */
  onPointerDown(event: PointerEvent): boolean {
    if (!this.#selection.isExtending && this.#drag.begin(event)) return this.#selection.collapse();
    return this.#selection.onPointerDown(event);
  }

  #follow({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
    const isCommand = (ctrlKey || metaKey) && !altKey && !shiftKey;
    if (altKey && key === 'ArrowUp') this.#move(-1);
    else if (altKey && key === 'ArrowDown') this.#move(1);
    else if ((key === 'Delete' || key === 'Backspace') && this.#selection.range) this.#clear();
    else if (isCommand && key.toLowerCase() === 'd') this.#fill();
    else if (isCommand && key.toLowerCase() === 'f') this.open();
    else return false;
    return true;
  }

  readonly #fill = (): void =>
    this.#edit((view, rules, columns) => {
      const { shown } = this.#host;
      const above = rules.length === 1 && rules[0] && shown()[shown().indexOf(rules[0]) - 1];
      this.#edits.fill(view, above ? [above, ...rules] : rules, columns);
    });

  readonly #clear = (): void =>
    this.#edit((view, rules, columns) => this.#edits.clear(view, rules, columns));

  #move(by: 1 | -1): void {
    this.#edit((_, rules) => {
      if (!this.#isSorted()) this.#edits.move(rules, by);
    });
  }

  /** Says so where the order that is seen is not the one that could be changed. */
  #isSorted(): boolean {
    const isSorted = this.#arrangement.sort !== undefined;
    if (isSorted) this.#host.announce(this.#host.words().notWhileSorted);
    return isSorted;
  }

  #edit(act: (view: MatrixView, rules: readonly Rule[], columns: readonly string[]) => void): void {
    const { view, cursor, shown } = this.#host;
    const now = view();
    const { cells } = this.#selection;
    if (!now?.editable || !cells) return;
    const rules = shown().slice(cells.top, cells.bottom + 1);
    act(now, rules, cursor.columns.slice(cells.left, cells.right + 1));
    cursor.focus();
  }

  readonly #actions: BarActions = {
    toggle: () => {
      if (this.#isOpen) this.#close();
      else this.open();
    },
    close: () => {
      this.#close();
      this.#host.cursor.focus();
    },
    extend: () => {
      this.#selection.isExtending = !this.#selection.isExtending;
      this.#update();
    },
    dismiss: () => {
      this.#notice = undefined;
      this.#host.cursor.focus();
    },
    copy: () => void this.#clipboard.copy(),
    paste: () => void this.#clipboard.paste(),
    fill: this.#fill,
    clear: this.#clear,
    find: (text) => {
      const view = this.#host.view();
      if (view) this.#finder.find(view, this.#host.shown(), text);
      this.#step(1);
    },
    step: (by) => this.#step(by),
    filter: (filter) => this.#arrange((view) => this.#arrangement.filterBy(view, filter)),
    sort: (sort) => this.#arrange((view) => this.#arrangement.sortBy(view, sort)),
    askOrder: (asks) => {
      this.#asksOrder = asks;
      this.#update();
    },
    makeOrder: () => {
      this.#edits.order(this.#arrangement.order(this.#host.rules()).map(({ id }) => id));
      this.#arrange((view) => this.#arrangement.sortBy(view, undefined));
      this.#host.announce(this.#host.words().ordered);
    },
  };

  /** What was sought is no longer marked; a filter stays, and says so. */
  #close(): void {
    const view = this.#host.view();
    if (view) this.#finder.find(view, [], '');
    this.#isOpen = false;
    this.#update();
  }

  #step(by: 1 | -1): void {
    const { cursor, number, announce, words, edits, view } = this.#host;
    const hit = this.#finder.step(by);
    const now = view();
    if (hit && now) {
      this.#selection.collapse();
      cursor.place(hit.row, hit.column);
      cursor.reveal();
      const [place, count] = [number(this.#finder.place), number(this.#finder.count)];
      const column = columnName(now, hit.column);
      announce(words().foundAt(place, count, column, edits.numberOf(hit.row)));
    } else if (this.#finder.text !== '') announce(words().notFound);
    this.#update();
  }

  #arrange(change: (view: MatrixView) => void): void {
    const { view, shown, rules, number, announce, words } = this.#host;
    const now = view();
    if (!now) return;
    this.#selection.collapse();
    this.#asksOrder = false;
    change(now);
    this.#finder.find(now, shown(), this.#finder.text);
    announce(words().shown(number(shown().length), number(rules().length)));
    this.#update();
  }

  #update(): void {
    this.#host.element.requestUpdate();
  }
}
