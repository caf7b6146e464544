/** Reads numbers and intervals as people type them; what could mean two numbers is asked, never guessed. */
import type { Interval } from './governance.js';

/** One reading = that is it; several = ask which; none = no number. */
export function readNumber(text: string): readonly number[] {
  const tidy = text.replace(/[\s'’_\u00a0\u202f]/g, '').replace(/^[−–]/, '-');
  const readings = [readWith(tidy, '.', ','), readWith(tidy, ',', '.')];
  return [...new Set(readings.filter((number) => number !== undefined))];
}

/**
 * All readings of `5`, `> 5`, `≤ 5`, `[10..20)`, `]10..20]` or `10–20` (both ends included).
 * None if it is none of these; an end that is left out (`[..5]`) is open.
 */
export function readNumberTest(text: string): readonly (number | Interval)[] {
  const comparison = /^(>=|=>|≥|<=|=<|≤|>|<|=)(.*)$/s.exec(text.trim());
  if (comparison) {
    const [, sign = '', number = ''] = comparison;
    return readNumber(number).map((value) => compared(sign, value));
  }
  const brackets = /^([[(\]])(.*?)(?:\.\.\.?|…)(.*)([\])[])$/s.exec(text.trim());
  if (brackets) {
    const [, open = '', low = '', high = '', close = ''] = brackets;
    return eachPair(low, high, (from, to) => ({
      ...(from !== undefined && (open === '[' ? { from } : { above: from })),
      ...(to !== undefined && (close === ']' ? { to } : { below: to })),
    }));
  }
  const span = /^(.*\d)\s*(?:\.\.\.?|…|–|—|-)\s*(-?\s*\d.*)$/s.exec(text.trim());
  if (span) return eachPair(span[1] ?? '', span[2] ?? '', ends);
  return readNumber(text);
}

function compared(sign: string, value: number): number | Interval {
  if (sign === '=') return value;
  const closed = sign.length > 1 || sign === '≥' || sign === '≤';
  if (/[>≥]/.test(sign)) return closed ? { from: value } : { above: value };
  return closed ? { to: value } : { below: value };
}

/** Two ambiguous ends are read the same way; an empty end is open. */
function eachPair(
  low: string,
  high: string,
  make: (from: number | undefined, to: number | undefined) => Interval,
): readonly Interval[] {
  const [lows, highs] = [low, high].map((text) =>
    text.trim() === '' ? [undefined] : readNumber(text),
  );
  if (!lows?.length || !highs?.length || (lows[0] === undefined && highs[0] === undefined))
    return [];
  const count = Math.max(lows.length, highs.length);
  return Array.from({ length: count }, (_, at) =>
    make(lows[Math.min(at, lows.length - 1)], highs[Math.min(at, highs.length - 1)]),
  );
}

function ends(from: number | undefined, to: number | undefined): Interval {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** The number if `decimal` is the decimal separator and `group` sets thousands apart. */
function readWith(tidy: string, decimal: string, group: string): number | undefined {
  const [whole = '', fraction, ...more] = tidy.split(decimal);
  // `0.125` is no number of thousands.
  const grouped = new RegExp(`^-?(\\d+|[1-9]\\d{0,2}(\\${group}\\d{3})+)$`);
  if (more.length > 0 || !grouped.test(whole)) return undefined;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return undefined;
  return Number(`${whole.split(group).join('')}.${fraction ?? '0'}`);
}
