/**
 * The rules in sight while the reader filters and sorts. As in a spreadsheet the choice is made once: a rule
 * that is edited later stays where it is, and a new one is always in sight.
 */
import { memoize } from '../../workspace/memo.js';
import type { Rule } from '../governance.js';
import { ruleColumns, type MatrixView } from '../matrix-view.js';
import { passes, sortRules, type RuleFilter, type RuleSort } from './shown-rules.js';

export class Arrangement {
  filter: RuleFilter = { column: undefined, text: '' };
  sort: RuleSort | undefined;
  #hidden: ReadonlySet<string> | undefined;
  #places: ReadonlyMap<string, number> | undefined;
  #arrange = memoize((rules: readonly Rule[]) => this.#arranged(rules));

  /** False while all rules are in sight in their own order. */
  get isOn(): boolean {
    return this.#hidden !== undefined || this.#places !== undefined;
  }

  rules(rules: readonly Rule[]): readonly Rule[] {
    return this.isOn ? this.#arrange(rules) : rules;
  }

  filterBy(view: MatrixView, filter: RuleFilter): void {
    this.filter = filter;
    const columns = ruleColumns(view.governance);
    const { rules } = view.governance;
    const hidden = rules.filter((rule) => !passes(view, rule, columns, filter));
    this.#hidden = filter.text.trim() === '' ? undefined : new Set(hidden.map(({ id }) => id));
    this.#forget();
  }

  /** Undefined = in the order that is stored. */
  sortBy(view: MatrixView, sort: RuleSort | undefined): void {
    this.sort = sort;
    const sorted = sort && sortRules(view, view.governance.rules, sort);
    this.#places = sorted && new Map(sorted.map(({ id }, place) => [id, place]));
    this.#forget();
  }

  /** All rules as they are sorted, those that are filtered out too. */
  order(rules: readonly Rule[]): readonly Rule[] {
    return this.#sorted(rules);
  }

  #forget(): void {
    this.#arrange = memoize((rules: readonly Rule[]) => this.#arranged(rules));
  }

  #arranged(rules: readonly Rule[]): readonly Rule[] {
    const hidden = this.#hidden;
    return this.#sorted(hidden ? rules.filter(({ id }) => !hidden.has(id)) : rules);
  }

  #sorted(rules: readonly Rule[]): readonly Rule[] {
    const places = this.#places;
    if (!places) return rules;
    const placeOf = ({ id }: Rule) => places.get(id) ?? places.size;
    return rules.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
