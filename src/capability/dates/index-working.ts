/** How the gap index of two days, and its change, came about. */
import type { Working } from '../../element/working.js';
import type { RadarView } from '../radar-view.js';
import { indexText } from './dates-text.js';
import type { DateWords } from './dates.en.js';
import { changeOf, type DayFigures } from './trend.js';

export function indexWorking(
  view: RadarView,
  words: DateWords,
  from: DayFigures,
  to: DayFigures,
): Working {
  const { format } = view;
  const line = (day: DayFigures) =>
    words.dayLine(
      format.date(day.on),
      format.number(day.weighted),
      format.number(day.weight),
      indexText(view, words, day),
      words.countedOf(format.number(day.counted), format.number(day.all)),
    );
  const change = changeOf(from, to);
  return {
    title: words.indexTitle,
    lines: [
      words.formula,
      line(from),
      line(to),
      ...(change === null
        ? []
        : [
            words.changeLine(
              indexText(view, words, to),
              indexText(view, words, from),
              format.signed(change),
            ),
          ]),
    ],
    source: words.source,
  };
}
