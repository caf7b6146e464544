/** Two days compared, in words: how far something moved, the gap index, the sentence. */
import { levelText, type RadarView } from '../radar-view.js';
import type { DateWords } from './dates.en.js';
import { movementsOf, type Days } from './movement.js';
import { changeOf, type DayFigures } from './trend.js';

/** “up 1.5”, “down 1”, “unchanged”. */
export function wayText(view: RadarView, words: DateWords, by: number): string {
  const size = view.format.number(Math.abs(by));
  return by > 0 ? words.up(size) : by < 0 ? words.down(size) : words.same;
}

/** “gap index 1.4”, short: “1.4”, “n/a”. */
export function indexText({ format }: RadarView, words: DateWords, { index }: DayFigures): string {
  return index === null ? words.notAvailable : format.number(index);
}

/** “down 0.3 since 1 March 2026”; empty where the index is n/a on one of the days. */
export function changeText(
  view: RadarView,
  words: DateWords,
  from: DayFigures,
  to: DayFigures,
): string {
  const change = changeOf(from, to);
  if (change === null) return '';
  const date = view.format.date(from.on);
  const when = from.on < to.on ? words.since(date) : words.comparedWith(date);
  return `${wayText(view, words, change)} ${when}`;
}

/** “From 1.5 to 3”. */
export function fromTo(view: RadarView, words: DateWords, from: number, to: number): string {
  return words.fromTo(levelText(view, from), levelText(view, to));
}

/** “Gap index 1.4, down 0.3 since 1 March 2026; 9 of 22 capabilities moved, 8 up, 1 down; …” */
export function datesSentence(
  view: RadarView,
  words: DateWords,
  from: DayFigures,
  to: DayFigures,
): string {
  const { format } = view;
  const { moved, unmoved, unknown } = movementsOf({ ...view.model, axes: view.model.leaves });
  const change = changeText(view, words, from, to);
  const index = words.index(indexText(view, words, to));
  const compared = moved.length + unmoved.length;
  const up = moved.filter(({ by }) => by > 0).length;
  const parts = [
    change === '' ? index : `${index}, ${change}`,
    compared === 0
      ? words.noneCompared
      : words.moved(
          format.number(moved.length),
          words.ofAll(compared, format.number(compared)),
          up > 0 ? format.number(up) : '',
          moved.length > up ? format.number(moved.length - up) : '',
        ),
  ];
  const [largest] = moved;
  if (largest) parts.push(words.largest(largest.axis.name, wayText(view, words, largest.by)));
  if (unknown.length > 0 && compared > 0) {
    parts.push(words.uncompared(unknown.length, format.number(unknown.length)));
  }
  return `${parts.join('; ')}.`;
}

/** What the sentence compares, for the caption of the table. */
export function captionText({ format }: RadarView, words: DateWords, { from, to }: Days): string {
  return words.caption(format.date(from), format.date(to));
}
