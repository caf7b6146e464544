/** Finding a text in the rules: where it stands, and the way from one place to the next. */
import type { Rule } from '../governance.js';
import { ruleColumns, type ActiveCell, type MatrixView } from '../matrix-view.js';
import { columnsWith } from './shown-rules.js';

export class Finder {
  text = '';
  #hits: readonly ActiveCell[] = [];
  #columns: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  #at = -1;

  get count(): number {
    return this.#hits.length;
  }

  /** From 1; 0 before the first. */
  get place(): number {
    return this.#at + 1;
  }

  /** The columns of a rule in which the text stands. */
  columnsOf(ruleId: string): ReadonlySet<string> | undefined {
    return this.#columns.get(ruleId);
  }

  /** Searches the rules in sight. */
  find(view: MatrixView, rules: readonly Rule[], text: string): void {
    this.text = text;
    this.#at = -1;
    const columns = ruleColumns(view.governance);
    const found =
      text.trim() === ''
        ? []
        : rules.map((rule) => ({ id: rule.id, columns: columnsWith(view, rule, columns, text) }));
    this.#hits = found.flatMap((one) => one.columns.map((column) => ({ row: one.id, column })));
    this.#columns = new Map(
      found.filter((one) => one.columns.length > 0).map((one) => [one.id, new Set(one.columns)]),
    );
  }

  /** The next place, or the one before; from the last on to the first. */
  step(by: 1 | -1): ActiveCell | undefined {
    const { count } = this;
    if (count === 0) return undefined;
    this.#at = this.#at < 0 && by < 0 ? count - 1 : (this.#at + by + count) % count;
    return this.#hits[this.#at];
  }
}
