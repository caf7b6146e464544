/** Two days compared as a table: the movements, the largest first, then what did not move, and what is not known. */
import type { TableCell, TableModel } from '../../element/table-model.js';
import type { RadarAxis } from '../radar-model.js';
import { levelText, type RadarView } from '../radar-view.js';
import { captionText } from './dates-text.js';
import type { DateWords } from './dates.en.js';
import { movementsOf, type Days } from './movement.js';

export function datesTable(view: RadarView, words: DateWords, days: Days): TableModel {
  const { format } = view;
  const { moved, unmoved, unknown } = movementsOf(view.model);
  const level = (value: number | null): TableCell => ({ value, text: levelText(view, value) });
  const movement = (value: number | null): TableCell => ({
    value,
    text: value === null ? words.notAvailable : format.signed(value),
  });
  const row = (axis: RadarAxis, by: number | null) => ({
    cells: [
      axis.name,
      level(axis.previous),
      level(axis.current),
      movement(by),
      level(axis.target),
      axis.id,
    ],
    selected: axis.id === view.selectedId,
  });
  return {
    caption: captionText(view, words, days),
    columns: [
      { label: view.words.capability },
      { label: words.on(format.date(days.from)), numeric: true },
      { label: words.on(format.date(days.to)), numeric: true },
      { label: words.movement, numeric: true },
      { label: view.words.target, numeric: true },
      { label: 'Id', fileOnly: true },
    ],
    rows: [
      ...moved.map(({ axis, by }) => row(axis, by)),
      ...unmoved.map((axis) => row(axis, 0)),
      ...unknown.map((axis) => row(axis, null)),
    ],
  };
}
