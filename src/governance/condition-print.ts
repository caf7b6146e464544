/** Conditions as plain text, in the one form that `condition-text.ts` reads back. */
import { isList, isNegation, type Condition, type Test } from './governance.js';

/** Words for “any value”, in lower case. */
export const ANY: ReadonlySet<string> = new Set([
  '',
  '-',
  '–',
  '—',
  '*',
  'any',
  'all',
  'qualsiasi',
  'tutti',
  'tutte',
]);

/** `-` for any; values in quotes where they could be taken for something else. */
export function printCondition(condition: Condition | undefined): string {
  if (condition === undefined) return '-';
  if (typeof condition !== 'object') return printTest(condition);
  if (isNegation(condition)) return `not ${condition.not.map(printTest).join(', ')}`;
  return isList(condition) ? condition.map(printTest).join(', ') : printTest(condition);
}

export function printTest(test: Test): string {
  if (typeof test === 'boolean') return test ? 'yes' : 'no';
  if (typeof test === 'number') return String(test);
  if (typeof test === 'string') return printName(test);
  const { from, above, to, below } = test;
  if ((from ?? above ?? to ?? below) === undefined) return JSON.stringify(test);
  if ((from ?? above) === undefined) return to === undefined ? `< ${below}` : `<= ${to}`;
  if ((to ?? below) === undefined) return from === undefined ? `> ${above}` : `>= ${from}`;
  return `${from === undefined ? '(' : '['}${from ?? above}..${to ?? below}${to === undefined ? ')' : ']'}`;
}

function printName(name: string): string {
  const isPlain =
    !/[,;"\n]|^[\s']|\s$/.test(name) &&
    !/^(?:not|non|≠|!=|<>)(?![\p{L}\p{N}])/iu.test(name) &&
    !ANY.has(name.toLowerCase());
  return isPlain ? name : `"${name.replaceAll('"', '""')}"`;
}
