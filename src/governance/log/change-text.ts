/** Committed changes in words: “rule 4 “personal data is special” now leads to Controlled instead of Assisted”. */
import { isItem } from '../../workspace/key.js';
import { readPath } from '../../workspace/operation.js';
import { describeValue } from '../../workspace/problem.js';
import { EXTENTS, type Condition } from '../governance.js';
import type { MatrixView } from '../matrix-view.js';
import { ruleNumber, ruleTitle } from '../rule-title.js';
import { inSentence, nameOf, testsText } from '../rule-words.js';
import type { HistoryWords } from './history.en.js';
import type { LoggedChange } from './logged-change.js';
import { isMove } from './reversal.js';

/** Everything is called as it stands in `view.governance` now. */
export type ChangeView = Pick<MatrixView, 'governance' | 'initiatives' | 'language'>;

/** As parts of a sentence; a change of several cells at once gives several. */
export function changeTexts(
  change: LoggedChange,
  view: ChangeView,
  words: HistoryWords,
): readonly string[] {
  const [part] = change.path;
  if (part === 'rules') return ruleTexts(change, view, words);
  if (part === 'involvement') return cellTexts(change, view, words);
  if (part !== 'hitPolicy') return [generalText(change, words)];
  const policies = view.language.words.hitPolicies;
  const name = (value: unknown) =>
    lookUp(policies, value).split(':')[0]?.toLocaleLowerCase(view.language.format.language) ?? '';
  return [words.instead(words.policy, name(change.is), name(change.was))];
}

/** “rule 4 “personal data is special””, as it is called in a sentence; `gone`: what it said when it was deleted. */
export function ruleName(
  ruleId: string,
  view: ChangeView,
  words: HistoryWords,
  gone?: unknown,
): string {
  const rule = view.governance.rules.find(({ id }) => id === ruleId);
  if (rule) {
    const title = inSentence(ruleTitle(rule, view.governance, view.language));
    return words.rule(ruleNumber(ruleId, view), title);
  }
  return gone === undefined ? words.unknownRule : words.deletedRule(titleOf(gone, view));
}

function ruleTexts(change: LoggedChange, view: ChangeView, words: HistoryWords): readonly string[] {
  const { path, was, is } = change;
  const [, id = '', field, ...rest] = path;
  const rule = ruleName(id, view, words, is ?? was);
  const named = field === undefined ? rule : ruleName(id, view, words);
  const { format } = view.language;
  const instead = (what: string, write: (value: unknown) => string) =>
    words.instead(words.ofRule(what, named), write(is), write(was));
  switch (field) {
    case undefined:
      return [wholeRuleText(change, rule, view, words)];
    case 'zone':
      return [words.zoneNow(named, zoneName(is, view), zoneName(was, view))];
    case 'when':
      return conditionTexts(change, named, view, words);
    case 'note':
      return [instead(words.note, (value) => quoted(value, words))];
    case 'reviewOn':
      return [
        instead(words.review, (value) =>
          typeof value === 'string' ? format.date(value) : words.none,
        ),
      ];
    case 'exceptions':
      return rest.length > 0
        ? [exceptionText(change, named, view, words)]
        : [generalText(change, words)];
    default:
      return [generalText(change, words)];
  }
}

function wholeRuleText(
  change: LoggedChange,
  rule: string,
  view: ChangeView,
  words: HistoryWords,
): string {
  const { was, is, isAfter } = change;
  if (isMove(change)) {
    return typeof isAfter === 'string'
      ? words.movedBehind(rule, ruleName(isAfter, view, words))
      : words.movedFirst(rule);
  }
  if (was === undefined) return words.added(rule, zoneName(readPath(is, ['zone']), view));
  return is === undefined ? words.deleted(titleOf(was, view)) : generalText(change, words);
}

function conditionTexts(
  { path, was, is }: LoggedChange,
  rule: string,
  view: ChangeView,
  words: HistoryWords,
): readonly string[] {
  const [inputId, ...deeper] = path.slice(3);
  const ids = inputId === undefined ? keysOf(was, is) : [inputId];
  return ids.map((id) => {
    const input = view.governance.inputs.find((one) => one.id === id);
    const write = (value: unknown) => {
      const condition = inputId === undefined ? readPath(value, [id]) : value;
      if (condition === undefined) return words.any;
      return input && deeper.length === 0 && isCondition(condition)
        ? testsText(input, condition, view.language)
        : describeValue(condition);
    };
    const name = input ? inSentence(nameOf(input, view.language.words.inputs)) : id;
    return words.instead(words.ofRule(name, rule), write(is), write(was));
  });
}

function exceptionText(
  { path, was, is }: LoggedChange,
  rule: string,
  { initiatives, language: { format } }: ChangeView,
  words: HistoryWords,
): string {
  const [initiativeId = '', field] = path.slice(3);
  const name = initiatives.find(({ id }) => id === initiativeId)?.name ?? initiativeId;
  const date = (value: unknown) => (typeof value === 'string' ? format.date(value) : words.none);
  if (field === 'until') return words.until(rule, name, date(is), date(was));
  if (field !== undefined) return words.changedException(rule, name);
  return is === undefined
    ? words.ended(rule, name)
    : words.granted(rule, name, date(readPath(is, ['until'])));
}

/** A zone's or a scope's cells that are written together are taken apart. */
function cellTexts(
  { path, was, is }: LoggedChange,
  view: ChangeView,
  words: HistoryWords,
): readonly string[] {
  if (path.length < 4) {
    return keysOf(was, is).flatMap((key) =>
      cellTexts(
        { path: [...path, key], was: readPath(was, [key]), is: readPath(is, [key]) },
        view,
        words,
      ),
    );
  }
  const [, zoneId = '', scopeId = '', stageId = ''] = path;
  const { governance, language } = view;
  const named = (items: readonly { readonly id: string }[], id: string, names: Names) =>
    nameOf(items.find((item) => item.id === id) ?? { id }, names);
  const extent = (value: unknown) =>
    inSentence(language.words.extents[EXTENTS.find((one) => one === (value ?? 'none')) ?? 'none']);
  if (extent(was) === extent(is)) return [];
  const cell = words.cell(
    zoneName(zoneId, view),
    named(governance.scopes, scopeId, language.words.scopes),
    inSentence(named(governance.stages, stageId, language.words.stages)),
  );
  return [words.instead(cell, extent(is), extent(was))];
}

type Names = Readonly<Record<string, string>>;

/** What the kit has no words of its own for: its place in the document, and the values. */
function generalText({ path, was, is }: LoggedChange, words: HistoryWords): string {
  const write = (value: unknown) => (value === undefined ? words.none : describeValue(value));
  return words.instead(path.join(' › '), write(is), write(was));
}

function titleOf(rule: unknown, view: ChangeView): string {
  const when = readPath(rule, ['when']);
  const conditions = Object.entries(isItem(when) ? when : {}).filter(
    (entry): entry is [string, Condition] => isCondition(entry[1]),
  );
  const title = ruleTitle({ when: Object.fromEntries(conditions) }, view.governance, view.language);
  return inSentence(title);
}

function zoneName(id: unknown, { governance, language }: ChangeView): string {
  const zone = governance.zones.find((one) => one.id === id);
  return zone ? nameOf(zone, language.words.zones) : describeValue(id);
}

function quoted(value: unknown, words: HistoryWords): string {
  if (value === undefined) return words.none;
  return typeof value === 'string' ? `“${value}”` : describeValue(value);
}

/** A log may have been written by anybody. */
function isCondition(value: unknown): value is Condition {
  const isTest = (test: unknown) => isScalar(test) || isInterval(test);
  if (Array.isArray(value)) return value.every(isTest);
  if (isItem(value) && 'not' in value) return Array.isArray(value.not) && value.not.every(isTest);
  return isTest(value);
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isInterval(value: unknown): boolean {
  return isItem(value) && Object.values(value).every((end) => typeof end === 'number');
}

function keysOf(...records: readonly unknown[]): readonly string[] {
  return [...new Set(records.flatMap((record) => (isItem(record) ? Object.keys(record) : [])))];
}

function lookUp(names: Names, key: unknown): string {
  return typeof key === 'string' && Object.hasOwn(names, key)
    ? (names[key] ?? key)
    : describeValue(key);
}
