/** How the movement of one capability came about. */
import type { Working } from '../../element/working.js';
import type { RadarView } from '../radar-view.js';
import type { DateWords } from './dates.en.js';
import type { Days, Movement } from './movement.js';

export function movementWorking(
  { format }: RadarView,
  words: DateWords,
  days: Days,
  { axis, from, to, by }: Movement,
): Working {
  const [before, now] = [format.number(from), format.number(to)];
  return {
    title: `${words.movement}: ${axis.name}`,
    lines: [
      words.levelOn(format.date(days.from), before),
      words.levelOn(format.date(days.to), now),
      words.changeLine(now, before, format.signed(by)),
    ],
    source: words.levelSource,
  };
}
