/** What two parties see, in words: distances with their sign, rows, the sentence. */
import type { Party } from '../../workspace/party.js';
import { levelText, type RadarView } from '../radar-view.js';
import type { PictureOptions, Row } from './perception-picture.js';
import type { Perception } from './perception.js';
import type { PerceptionWords } from './perception.en.js';

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** Keeps a sign before its number in text that runs from right to left. */
const LEFT_TO_RIGHT = '\u200e';

/** `+1.5`, `−1.0`, `0.0`; a dash where there is none. */
export function distanceText({ format, rtl }: RadarView, distance: number | null): string {
  if (distance === null) return format.number(null);
  return `${rtl ? LEFT_TO_RIGHT : ''}${format.signed(distance, ONE_DECIMAL)}`;
}

/** A row for those who do not see it. */
export function inWords(
  view: RadarView,
  { words, notAvailable }: Pick<PictureOptions, 'words' | 'notAvailable'>,
  { axis, first: a, second: b, distance }: Row,
  first: Party,
  second: Party,
): string {
  const levelBy = (party: Party, level: number | null) =>
    `${view.partyName(party.id)} ${level === null ? view.words.notAssessed : levelText(view, level)}`;
  const said = [levelBy(first, a), levelBy(second, b)];
  if (distance !== null) said.push(whoSeesMore(view, words, first, second, distance));
  // As it is seen first, so that whoever speaks to the page can say what stands there.
  const seen = distance === null ? notAvailable : distanceText(view, distance);
  return `${axis.name} ${seen}: ${said.join(', ')}`;
}

/** “IT sees 2 more”, or that both see the same. */
export function whoSeesMore(
  view: RadarView,
  words: PerceptionWords,
  first: Party,
  second: Party,
  distance: number,
): string {
  if (distance === 0) return words.same;
  const { id } = distance > 0 ? second : first;
  return words.seesMore(view.partyName(id), view.format.number(Math.abs(distance)));
}

/** “Marketing and IT see 3 of 5 capabilities differently; widest: consent (IT sees 2 more).” */
export function perceptionSentence(
  view: RadarView,
  words: PerceptionWords,
  { first, second, byBoth, byOne }: Perception,
): string {
  const { format } = view;
  const pair = format.list([view.partyName(first.id), view.partyName(second.id)]);
  const differing = byBoth.filter(({ distance }) => distance !== 0).length;
  const all = format.number(byBoth.length);
  const parts = [
    byBoth.length === 0
      ? words.noneByBoth(pair)
      : differing === 0
        ? words.noneDiffer(pair, byBoth.length, all)
        : words.differ(pair, differing, format.number(differing), all),
  ];
  const [widest] = byBoth;
  if (widest && widest.distance !== 0) {
    const more = whoSeesMore(view, words, first, second, widest.distance);
    parts.push(words.widest(widest.axis.name, more));
  }
  if (byOne.length > 0) parts.push(words.byOneOnly(byOne.length, format.number(byOne.length)));
  return `${parts.join('; ')}.`;
}
