/** Which rules are in sight, and in what order: a view, that never changes the order that is stored. */
import { positionsOf } from '../../workspace/key.js';
import { isList, isNegation, type Condition, type Rule, type Test } from '../governance.js';
import type { MatrixView } from '../matrix-view.js';
import { ruleTexts } from '../rule-texts.js';
import { nameOf } from '../rule-words.js';
import { inputOf } from './cell-text.js';

export interface RuleFilter {
  /** Undefined = any column. */
  readonly column: string | undefined;
  /** What a cell must contain, in the words of the table; upper and lower case are the same. */
  readonly text: string;
}

export interface RuleSort {
  readonly column: string;
  readonly descending: boolean;
}

/** Columns of a rule in which a text stands. */
export function columnsWith(
  view: MatrixView,
  rule: Rule,
  columns: readonly string[],
  text: string,
): readonly string[] {
  const sought = text.trim().toLocaleLowerCase();
  return columns.filter((one) => shownText(view, rule, one).toLocaleLowerCase().includes(sought));
}

export function passes(
  view: MatrixView,
  rule: Rule,
  columns: readonly string[],
  { column, text }: RuleFilter,
): boolean {
  const searched = column === undefined ? columns.filter((one) => one !== 'number') : [column];
  return columnsWith(view, rule, searched, text).length > 0;
}

/** Rules of equal rank keep the order that is stored; those that say nothing come last. */
export function sortRules(
  view: MatrixView,
  rules: readonly Rule[],
  { column, descending }: RuleSort,
): readonly Rule[] {
  const keys = new Map(rules.map((rule) => [rule, sortKey(view, rule, column)]));
  return rules.toSorted((a, b) => {
    const [x, y] = [keys.get(a), keys.get(b)];
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined);
    const order =
      typeof x === 'number' && typeof y === 'number'
        ? x - y
        : view.language.format.compare(String(x), String(y));
    return descending ? -order : order;
  });
}

/** What a cell says, as the table shows it. */
function shownText(view: MatrixView, rule: Rule, column: string): string {
  const { governance, language, words } = view;
  const position = positionsOf(governance.rules).get(rule.id) ?? 0;
  const texts = ruleTexts(rule, position, governance.inputs, language);
  const condition = texts.conditions.find((one) => one.column === column);
  if (condition) {
    if (condition.condition === undefined) return words.any;
    return isNegation(condition.condition) ? words.not(condition.value) : condition.value;
  }
  switch (column) {
    case 'number':
      return texts.number;
    case 'zone': {
      const zone = governance.zones.find(({ id }) => id === rule.zone);
      return zone ? nameOf(zone, language.words.zones) : rule.zone;
    }
    case 'note':
      return rule.note ?? '';
    case 'review':
      return rule.reviewOn === undefined ? '' : language.format.date(rule.reviewOn);
    default:
      return (view.remarks?.of(rule.id) ?? []).map(({ text }) => text).join(' ');
  }
}

function sortKey(view: MatrixView, rule: Rule, column: string): number | string | undefined {
  const { governance } = view;
  const input = inputOf(governance, column);
  if (input) {
    const condition = Object.hasOwn(rule.when, input.id) ? rule.when[input.id] : undefined;
    if (condition === undefined) return undefined;
    const key = testKey(condition);
    const place = typeof key === 'string' ? (input.values?.indexOf(key) ?? -1) : -1;
    return place < 0 ? key : place;
  }
  if (column === 'zone') return governance.zones.find(({ id }) => id === rule.zone)?.rank;
  if (column === 'number') return positionsOf(governance.rules).get(rule.id);
  if (column === 'review') return rule.reviewOn;
  return shownText(view, rule, column) || undefined;
}

/** Where a condition begins: an interval at its lower end, a list at its first value. */
function testKey(condition: Condition): number | string | undefined {
  const tests = isNegation(condition) ? condition.not : isList(condition) ? condition : [condition];
  const test: Test | undefined = tests[0];
  if (test === undefined) return undefined;
  if (typeof test === 'object') return test.from ?? test.above ?? -Infinity;
  return typeof test === 'boolean' ? Number(test) : test;
}
