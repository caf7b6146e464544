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
  if (typeof test === 'number') return printNumber(test);
  if (typeof test === 'string') return printName(test);
  const { from, above, to, below } = test;
  if ((from ?? above ?? to ?? below) === undefined) return JSON.stringify(test);
  const [low, high] = [printNumber(from ?? above), printNumber(to ?? below)];
  if (low === '') return `${to === undefined ? '<' : '<='} ${high}`;
  if (high === '') return `${from === undefined ? '>' : '>='} ${low}`;
  return `${from === undefined ? '(' : '['}${low}..${high}${to === undefined ? ')' : ']'}`;
}

/** Without an exponent; three decimals get a fourth, since they could be thousands. */
function printNumber(number?: number): string {
  const [digits = '', exponent] = String(number ?? '').split('e');
  const text = exponent === undefined ? digits : shifted(digits, Number(exponent));
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** `1.5`, −7 → `0.00000015`: exact, where `toFixed` would round. */
function shifted(digits: string, places: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(digits) ?? [];
  return places < 0
    ? `${sign}0.${'0'.repeat(-places - whole.length)}${whole}${fraction}`
    : `${sign}${whole}${fraction.padEnd(places, '0')}`;
}

function printName(name: string): string {
  const isPlain =
    !/[,;"\n]|^[\s']|\s$/.test(name) &&
    !/^(?:not|non|≠|!=|<>)(?![\p{L}\p{N}])/iu.test(name) &&
    !ANY.has(name.toLowerCase());
  return isPlain ? name : `"${name.replaceAll('"', '""')}"`;
}
