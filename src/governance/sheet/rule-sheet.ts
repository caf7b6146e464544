/** Spreadsheet habits in the table of rules: beside ranges, finding, filtering, sorting, moving. */
import { nothing } from 'lit';
import type { Rule } from '../governance.js';
import type { ActiveCell, MatrixView } from '../matrix-view.js';
import { Arrangement } from './arrangement.js';
import { CellSheet } from './cell-sheet.js';
import type { CellEdit } from './cell-text.js';
import { Finder } from './finder.js';
import { RowDrag } from './row-drag.js';
import { columnName, RuleCells } from './rule-cells.js';
import { RuleMoves } from './rule-moves.js';
import { renderBar, type BarActions } from './sheet-bar.js';
import type { RuleSheetHost, Sheet, SheetHost } from './sheet-host.js';

export class RuleSheet implements Sheet {
  readonly #host: RuleSheetHost;
  readonly #arrangement = new Arrangement();
  readonly #finder = new Finder();
  readonly #cells: CellSheet<CellEdit>;
  readonly #moves: RuleMoves;
  readonly #drag: RowDrag;
  #isOpen = false;
  #asksOrder = false;

  constructor(base: SheetHost) {
    const host: RuleSheetHost = { ...base, shown: () => this.shown(base.rules()) };
    this.#host = host;
    this.#cells = new CellSheet(host, new RuleCells(host));
    this.#moves = new RuleMoves(host);
    this.#drag = new RowDrag(host, this.#moves, () => this.#isSorted());
  }

  /** Those in sight, in their order. */
  shown(all: readonly Rule[]): readonly Rule[] {
    return this.#arrangement.rules(all);
  }

  annotate(view: MatrixView): MatrixView {
    return {
      ...this.#cells.annotate(view),
      shown: this.#arrangement.isOn ? this.shown(view.governance.rules) : undefined,
    };
  }

  /** Marks what is found in the rules as they are now. */
  mark(view: MatrixView): MatrixView {
    const finder = this.#finder;
    finder.follow(view, this.#host.shown());
    return finder.count > 0 ? { ...view, found: (id) => finder.columnsOf(id) } : view;
  }

  render(view: MatrixView): unknown {
    if (view.face !== 'rules') return nothing;
    const state = {
      isOpen: this.#isOpen,
      asksOrder: this.#asksOrder,
      finder: this.#finder,
      arrangement: this.#arrangement,
    };
    return renderBar(this.#cells.bar(view), this.#actions, state);
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

  onKey(event: KeyboardEvent): boolean {
    const handled = this.#follow(event) || this.#cells.onKey(event);
    if (handled) event.preventDefault();
    return handled;
  }

  onFocus(cell: ActiveCell): void {
    this.#cells.onFocus(cell);
  }

  onPointerDown(event: PointerEvent): boolean {
    const { selection } = this.#cells;
    if (!selection.isExtending && this.#drag.begin(event)) return selection.collapse();
    return selection.onPointerDown(event);
  }

  #follow({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
    const isCommand = (ctrlKey || metaKey) && !altKey && !shiftKey;
    if (altKey && key === 'ArrowUp') this.#move(-1);
    else if (altKey && key === 'ArrowDown') this.#move(1);
    else if (isCommand && key.toLowerCase() === 'f') this.open();
    else return false;
    return true;
  }

  #move(by: 1 | -1): void {
    this.#cells.edit((_, ids) => {
      const moved = new Set(ids);
      const block = this.#host.shown().filter(({ id }) => moved.has(id));
      if (!this.#isSorted()) this.#moves.move(block, by);
    });
  }

  /** Says so where the order that is seen is not the one that could be changed. */
  #isSorted(): boolean {
    const isSorted = this.#arrangement.sort !== undefined;
    if (isSorted) this.#host.announce(this.#host.words().notWhileSorted);
    return isSorted;
  }

  readonly #actions: BarActions = {
    toggle: () => {
      if (this.#isOpen) this.#close();
      else this.open();
    },
    close: () => {
      this.#close();
      this.#host.cursors.rules.focus();
    },
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
      this.#moves.order(this.#arrangement.order(this.#host.rules()).map(({ id }) => id));
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
    const { cursors, number, announce, words, edits, view } = this.#host;
    const hit = this.#finder.step(by);
    const now = view();
    if (hit && now) {
      this.#cells.selection.collapse();
      cursors.rules.place(hit.row, hit.column);
      cursors.rules.reveal();
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
    this.#cells.selection.collapse();
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
