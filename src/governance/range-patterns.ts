/** How intervals are said: the words that print them, turned into patterns, and what people say instead. */
import type { Interval } from './governance.js';
import type { GovernanceWords } from './governance-words.en.js';
import type { Language } from './rule-words.js';

type Make = (first: number, second: number) => number | Interval;

export interface RangePattern {
  /** One group for each number. */
  readonly pattern: RegExp;
  readonly make: Make;
}

const exactly: Make = (value) => value;
const from: Make = (end) => ({ from: end });
const above: Make = (end) => ({ above: end });
const to: Make = (end) => ({ to: end });
const below: Make = (end) => ({ below: end });
const fromTo: Make = (low, high) => ({ from: low, to: high });

/** What means the same as the words that are printed, by language; `#` is a number. */
const ALSO: Readonly<Record<string, readonly (readonly [string, Make])[]>> = {
  en: [
    ['over #', above],
    ['more than #', above],
    ['at least #', from],
    ['under #', below],
    ['less than #', below],
    ['at most #', to],
    ['no more than #', to],
    ['# or less', to],
    ['between # and #', fromTo],
    ['# to #', fromTo],
  ],
  it: [
    ['più di #', above],
    ['superiore a #', above],
    ['almeno #', from],
    ['# o più', from],
    ['meno di #', below],
    ['inferiore a #', below],
    ['al massimo #', to],
    ['# o meno', to],
    ['tra # e #', fromTo],
    ['# a #', fromTo],
  ],
};

const known = new WeakMap<GovernanceWords, readonly RangePattern[]>();

export function rangePatterns({ words, format }: Language): readonly RangePattern[] {
  const patterns = known.get(words) ?? [
    ...printed(words),
    ...(ALSO[format.language.split('-')[0] ?? ''] ?? []).map(([text, make]) => ({
      pattern: patternOf(text),
      make,
    })),
  ];
  known.set(words, patterns);
  return patterns;
}

function printed(words: GovernanceWords): readonly RangePattern[] {
  const all: readonly (readonly [(first: string, second: string) => string, Make])[] = [
    [words.fromBelow, (low, high) => ({ from: low, below: high })],
    [words.aboveTo, (low, high) => ({ above: low, to: high })],
    [words.aboveBelow, (low, high) => ({ above: low, below: high })],
    [words.fromTo, fromTo],
    [words.from, from],
    [words.above, above],
    [words.below, below],
    [words.upTo, to],
    [words.exactly, exactly],
  ];
  return all.map(([print, make]) => {
    const text = print('#1', '#2');
    // A language may name the upper end first.
    const isTurned = text.indexOf('#2') >= 0 && text.indexOf('#2') < text.indexOf('#1');
    return {
      pattern: patternOf(text.replace(/#[12]/g, '#')),
      make: isTurned ? (first, second) => make(second, first) : make,
    };
  });
}

function patternOf(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`^${escaped.replaceAll('#', '(.+)')}$`, 'iu');
}
