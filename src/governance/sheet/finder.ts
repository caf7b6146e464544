/** Finding a text in the rules: where it stands, and the way from one place to the next. */
import type { Rule } from '../governance.js';
import { ruleColumns, type ActiveCell, type MatrixView } from '../matrix-view.js';
import { columnsWith } from './shown-rules.js';

export class Finder {
  text = '';
  #hits: readonly ActiveCell[] = [];
  #columns: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  /** The hit that the reader went to last; the one before it where that is gone. */
  #at = -1;
  #isThere = false;
  #searched: readonly unknown[] = [];

  get count(): number {
    return this.#hits.length;
  }

  /** From 1; 0 where the reader is at none. */
  get place(): number {
    return this.#isThere ? this.#at + 1 : 0;
  }

  /** The columns of a rule in which the text stands. */
  columnsOf(ruleId: string): ReadonlySet<string> | undefined {
    return this.#columns.get(ruleId);
  }

  /** Begins to search the rules in sight. */
  find(view: MatrixView, rules: readonly Rule[], text: string): void {
    this.text = text;
    this.#search(view, rules);
    this.#at = -1;
    this.#isThere = false;
  }

  /** Searches again where the rules have changed, or what is said of them; the reader stays at the same place. */
  follow(view: MatrixView, rules: readonly Rule[]): void {
    const isNew = searchedIn(view, rules).some((part, at) => part !== this.#searched[at]);
    if (this.text.trim() === '' || !isNew) return;
    const here = this.#isThere ? this.#hits[this.#at] : undefined;
    this.#search(view, rules);
    if (!here) return;
    const at = this.#hits.findIndex(
      ({ row, column }) => row === here.row && column === here.column,
    );
    this.#isThere = at >= 0;
    this.#at = this.#isThere ? at : Math.min(this.#at, this.count) - 1;
  }

  /** The next place, or the one before; from the last on to the first. */
  step(by: 1 | -1): ActiveCell | undefined {
    const { count } = this;
    if (count === 0) return undefined;
    const isBack = by < 0 && !this.#isThere;
    this.#at = ((isBack ? this.#at : this.#at + by) + count) % count;
    this.#isThere = true;
    return this.#hits[this.#at];
  }

  #search(view: MatrixView, rules: readonly Rule[]): void {
    this.#searched = searchedIn(view, rules);
    const columns = ruleColumns(view.governance);
    const found =
      this.text.trim() === ''
        ? []
        : rules.map((rule) => ({
            id: rule.id,
            columns: columnsWith(view, rule, columns, this.text),
          }));
    this.#hits = found.flatMap((one) => one.columns.map((column) => ({ row: one.id, column })));
    this.#columns = new Map(
      found.filter((one) => one.columns.length > 0).map((one) => [one.id, new Set(one.columns)]),
    );
  }
}

/** What the texts of the cells are made from, to be compared by identity. */
function searchedIn(
  { governance, language, remarks }: MatrixView,
  rules: readonly Rule[],
): readonly unknown[] {
  return [rules, governance, language.words, language.format, remarks?.findings];
}
