/** What is wrong, as sentences. Loaded when something is. */
import type { Problem, ProblemCode } from '../workspace/problem.js';

type Sentence = (problem: Problem) => string;

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
  name: 'a name',
  party: 'a party',
};

const DATE = 'a date such as 2026-03-31';

/** “a, b or c”; a list that ends with “…” goes on. */
const either = (list: string) => (list.endsWith('…') ? list : list.replace(/, (?=[^,]*$)/, ' or '));

const types = (expected = '') =>
  either(
    expected
      .split(', ')
      .map((type) => TYPES[type] ?? type)
      .join(', '),
  );

/** Of a list with a value for each capability: `levels 4`. */
const perCapability = (expected: string) =>
  expected.replace(
    /^(level|number)s (\d+)$/,
    (_, what: string, count: string) =>
      `${count} ${what}${count === '1' ? '' : 's'}, one for each capability`,
  );

/** What attributes expect begins with a word of {@link TYPES}: `number ≥ 0`. */
const expectation = (expected: string) =>
  expected === 'YYYY-MM-DD'
    ? DATE
    : perCapability(expected).replace(/^[a-z]+/, (word) => TYPES[word] ?? word);

const oneOf = (list = '') => (/, .*, /.test(list) ? `one of ${either(list)}` : either(list));

const known = (list = '') => (list ? `known: ${list}` : 'there are none');

/** What an input may be: its values, or `number` with the ends of its domain. */
const valueOf = (expected = '') => oneOf(expectation(expected));

const cell = (found = '') => (/^"?"?$/.test(found) ? 'nothing' : `“${found}”`);

/** Of a list, `first 3`. */
const instead = (used = '') => {
  const [, first] = /^first (\d+)$/.exec(used) ?? [];
  if (first)
    return first === '1' ? '; only the first is used' : `; only the first ${first} are used`;
  return used ? `; used instead: ${used}` : '';
};

const problems: Readonly<Record<ProblemCode, Sentence>> = {
  json: ({ found }) => `this is not valid JSON${found ? ` (${found})` : ''}`,
  empty: () => 'the file is empty',
  'not-a-document': ({ found }) => `expected a workspace document, got ${found ?? 'nothing'}`,
  'newer-version': ({ found }) =>
    `written by a newer Patto (version ${found ?? '?'}): it is shown, and cannot be changed here`,
  large: ({ found }) => `the file has ${found ?? 'many MB'}: it may be slow to open`,
  'too-large': ({ found }) =>
    `the file has ${found ?? 'too many MB'}: more than 20 MB are not opened`,
  type: ({ expected, found }) => `expected ${types(expected)}, got ${found ?? 'nothing'}`,
  required: ({ expected }) => `expected ${types(expected)}, found nothing`,
  choice: ({ expected, found = 'nothing', used }) =>
    expected
      ? `expected ${oneOf(expected)}, got ${found}${instead(used)}`
      : `got ${found}, and there is nothing to choose from`,
  'too-small': ({ expected, found }) => `expected ${expected ?? ''} or more, got ${found ?? ''}`,
  'too-big': ({ expected, found }) => `expected ${expected ?? ''} or less, got ${found ?? ''}`,
  date: ({ expected, found = 'nothing' }) =>
    expected?.startsWith('≥ ')
      ? `expected a date from ${expected.slice(2)} on, got ${found}`
      : `expected ${DATE}, got ${found}`,
  currency: ({ found }) => `expected a currency code such as EUR, got ${found ?? 'nothing'}`,
  integer: ({ found }) => `expected a whole number, got ${found ?? 'nothing'}`,
  'forbidden-key': ({ found }) => `the name ${found ?? ''} is not allowed`,
  'too-deep': ({ expected }) => `nested in more than ${expected ?? '100'} levels`,
  format: ({ expected, found }) =>
    `${found ?? 'this'} is not in the expected form${expected ? ` (${expected})` : ''}`,
  'duplicate-id': ({ found }) => `“${found ?? ''}” stands here a second time`,
  'derived-id': ({ used }) => `an id is missing; “${used ?? ''}” is used`,
  'unknown-reference': ({ found }) => `nothing has the id “${found ?? ''}”`,
  cycle: ({ found }) => `“${found ?? ''}” would be above itself`,
  'outside-scale': ({ expected, found }) =>
    `expected a level in ${expected ?? ''}, got ${found ?? ''}`,
  'empty-scale': ({ found, used }) => `the scale has no room: ${found ?? ''}${instead(used)}`,
  'unknown-input': ({ expected, found }) => `“${found ?? ''}” is no input; ${known(expected)}`,
  'unknown-zone': ({ expected, found }) => `“${found ?? ''}” is no zone; ${known(expected)}`,
  'unknown-value': ({ expected, found }) =>
    `${found ?? ''} is no value of this input: expected ${valueOf(expected)}`,
  'empty-interval': ({ found }) => `no number lies in ${found ?? 'this interval'}`,
  'wrong-condition': ({ expected, found }) =>
    `this condition does not fit: expected ${valueOf(expected)}, got ${found ?? 'nothing'}`,
  'over-100': ({ found }) => `stated shares total ${found ?? 'more than 100%'}`,
  'no-party': () => 'nobody is named to pay',
  'mixed-currencies': ({ found }) => `amounts in ${found ?? 'several currencies'} are not added up`,
  'not-found': ({ found }) => `the address answered ${found ?? 'with an error'}`,
  'not-json': ({ expected, found }) =>
    `expected ${expected ?? 'JSON or CSV'}, the address answered with ${found ?? 'something else'}`,
  network: ({ found }) => `the file could not be fetched${found ? ` (${found})` : ''}`,
  timeout: ({ found }) => `no answer within ${found ?? '20'} seconds`,
  'login-page': () =>
    'the address answered with a page, perhaps to sign in: reload this page and sign in',
  row: ({ expected, found }) =>
    expected
      ? `expected ${oneOf(expectation(expected))}, got ${cell(found)}`
      : `this row does not fit: ${cell(found)}`,
  'unclosed-quote': ({ found }) =>
    `a quote opened here is never closed, and the line is left out: ${found ?? ''}`,
  attribute: ({ expected, found, used }) =>
    `expected ${expectation(expected ?? 'another value')}, got ${found ?? 'nothing'}${instead(used)}`,
  'spoiled-attribute': ({ found, used }) => `read ${found ?? ''} as ${used ?? ''}`,
  'no-workspace': ({ expected, found }) =>
    found
      ? `no workspace has the id “${found}”`
      : `there is ${expected ?? 'no workspace'} on this page`,
  'lost-link': ({ found }) =>
    `the address asks for “${found ?? ''}”, and nothing on this page has that name`,
  'not-kept': () =>
    'this browser keeps nothing for this page: download your changes before you leave',
  clash: ({ found, used }) =>
    `the author has changed this as well; ${used ?? 'its removal'} is shown, the author’s is ${found ?? 'its removal'}`,
  quota: () => 'this browser has no more room: download your changes before you leave',
};

export const en = {
  /** “/capabilities/3/target: expected a number, got "high".” */
  problem: (problem: Problem) => `${problems[problem.code](problem)}.`,
  problemsFound: (count: string, n: number) =>
    n === 1 ? 'One thing does not fit' : `${count} things do not fit`,
  moreProblems: (count: string) => `${count} more`,
  error: 'Error',
  warning: 'Warning',
};

export type ProblemWords = typeof en;
