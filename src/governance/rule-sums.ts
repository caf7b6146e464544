/** What the sentence over the rules counts: which rules lead to each zone. */
import { byStrictness } from './rule-table.js';
import type { DeskWords } from './matrix-desk.en.js';
import type { MatrixView } from './matrix-view.js';
import { nameOf } from './rule-words.js';

/** Of a zone with more rules, so many are named. */
const NAMED = 30;

/** One line per zone, the mildest first, each with its rules; the counts add up to that of the rules. */
export function ruleSums(
  { governance: { rules, zones }, language }: MatrixView,
  words: DeskWords,
): readonly string[] {
  const { format } = language;
  const mildestFirst = byStrictness(zones).toReversed();
  const unknown = [...new Set(rules.map(({ zone }) => zone))]
    .filter((id) => !zones.some((zone) => zone.id === id))
    .map((id) => ({ id }));
  const counted = [...mildestFirst, ...unknown].map((zone) => {
    const numbers = rules.flatMap((rule, at) =>
      rule.zone === zone.id ? [format.number(at + 1)] : [],
    );
    const more = numbers.length - NAMED;
    const named = numbers.slice(0, NAMED);
    const list = format.list(more > 0 ? [...named, words.othersHere(format.number(more))] : named);
    const name = nameOf(zone, language.words.zones);
    const count = format.number(numbers.length);
    return { count, line: words.leadingTo(numbers.length, name, list, count) };
  });
  const sum = counted.map(({ count }) => count).join(' + ');
  return [...counted.map(({ line }) => line), `${sum} = ${format.number(rules.length)}`];
}
