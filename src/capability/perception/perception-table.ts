/** The perception view as a table: the same rows in the same order, then what neither has assessed. */
import type { TableCell, TableModel } from '../../element/table-model.js';
import { levelText, type RadarView } from '../radar-view.js';
import { distanceText } from './perception-text.js';
import type { Row } from './perception-picture.js';
import type { Perception } from './perception.js';
import type { PerceptionWords } from './perception.en.js';

export function perceptionTable(
  view: RadarView,
  words: PerceptionWords,
  perception: Perception,
): TableModel {
  const { first, second, byNone } = perception;
  const [nameOfFirst, nameOfSecond] = [first, second].map(({ id }) => view.partyName(id));
  const level = (value: number | null): TableCell => ({ value, text: levelText(view, value) });
  const nobody = byNone.map((axis): Row => ({ axis, first: null, second: null, distance: null }));
  return {
    caption: words.caption(nameOfSecond ?? '', nameOfFirst ?? ''),
    columns: [
      { label: view.words.capability },
      { label: nameOfFirst ?? '', numeric: true },
      { label: nameOfSecond ?? '', numeric: true },
      { label: words.distance, numeric: true },
      { label: 'Id', fileOnly: true },
    ],
    rows: [...rowsOf(perception), ...nobody].map((row) => ({
      cells: [
        row.axis.name,
        level(row.first),
        level(row.second),
        { value: row.distance, text: distanceText(view, row.distance) },
        row.axis.id,
      ],
      selected: row.axis.id === view.selectedId,
    })),
  };
}

/** The rows of the picture: those that both see, the widest distance first, then those that one does. */
export function rowsOf({ byBoth, byOne }: Perception): readonly Row[] {
  return [...byBoth, ...byOne.map((one) => ({ ...one, distance: null }))];
}
