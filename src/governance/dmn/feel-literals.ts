/** FEEL's literals (DMN 1.3 §10.3.1.2, grammar rules 33–38): strings, numbers, booleans. */
import type { InputValue } from '../governance.js';

export interface Literal {
  readonly value: InputValue;
  /** The place behind it. */
  readonly end: number;
}

const STRING = /"((?:[^"\\\n\r]|\\.)*)"/suy;
const NUMBER = /-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w"])(?!\.\d)/y;
const BOOLEAN = /(?:true|false)(?![\p{L}\p{N}_])/uy;

/**
 * The literal that begins at a place; undefined where none does. A number that a computer's own numbers
 * cannot hold exactly is none: it would become another.
 */
export function literalAt(text: string, at: number): Literal | undefined {
  const string = matchAt(STRING, text, at);
  if (string) {
    const value = unescape(string[1] ?? '');
    return value === undefined ? undefined : { value, end: at + string[0].length };
  }
  const number = matchAt(NUMBER, text, at)?.[0];
  if (number !== undefined) {
    const value = Number(number);
    const isExact = Number.isFinite(value) && digitsOf(number) === digitsOf(printNumber(value));
    return isExact ? { value: value === 0 ? 0 : value, end: at + number.length } : undefined;
  }
  const boolean = matchAt(BOOLEAN, text, at)?.[0];
  return boolean === undefined
    ? undefined
    : { value: boolean === 'true', end: at + boolean.length };
}

/** A text that is one literal and nothing else. */
export function readLiteral(text: string): InputValue | undefined {
  const trimmed = text.trim();
  const literal = literalAt(trimmed, 0);
  return literal?.end === trimmed.length ? literal.value : undefined;
}

/** Texts like `"a", "b"`; undefined where something else stands among them. */
export function readLiterals(text: string): readonly InputValue[] | undefined {
  const values: InputValue[] = [];
  for (let at = skipSpace(text, 0); ;) {
    const literal = literalAt(text, at);
    if (!literal) return undefined;
    values.push(literal.value);
    at = skipSpace(text, literal.end);
    if (at === text.length) return values;
    if (text[at] !== ',') return undefined;
    at = skipSpace(text, at + 1);
  }
}

export function printLiteral(value: InputValue): string {
  if (typeof value === 'number') return printNumber(value);
  return typeof value === 'boolean' ? String(value) : `"${value.replace(UNPLAIN, escapeOf)}"`;
}

/** The place of the next character that is no white space. */
export function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0);
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const SPACE = /\s*/y;

/** What a string literal or an XML file may not hold as it is; half a surrogate pair included. */
const UNPLAIN =
  /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  "'": "'",
  n: '\n',
  r: '\r',
  t: '\t',
};

function escapeOf(character: string): string {
  const short = Object.entries(ESCAPES).find(([, plain]) => plain === character)?.[0];
  return `\\${short ?? `u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`}`;
}

function unescape(text: string): string | undefined {
  let isSound = true;
  const plain = text.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|(.))/gsu,
    (_: string, four: string | undefined, six: string | undefined, short: string = '') => {
      const code = parseInt(four ?? six ?? '', 16);
      if (four !== undefined) return String.fromCharCode(code);
      if (six !== undefined && code <= 0x10ffff) return String.fromCodePoint(code);
      if (!Object.hasOwn(ESCAPES, short)) isSound = false;
      return ESCAPES[short] ?? '';
    },
  );
  return isSound ? plain : undefined;
}

/** Without an exponent, which DMN 1.3 does not have. */
function printNumber(value: number): string {
  const [, sign = '', whole = '', fraction = '', exponent = ''] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (exponent === '') return String(value);
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits + '0'.repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** One spelling for each decimal number: its digits and the power of ten of the last. */
function digitsOf(number: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d*)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number) ?? [];
  const all = (whole + fraction).replace(/^0+/, '');
  const digits = all.replace(/0+$/, '');
  if (digits === '') return '0';
  const power = Number(exponent) - fraction.length + all.length - digits.length;
  return `${sign}${digits}e${power}`;
}
