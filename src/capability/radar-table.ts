/** The radar as a table, and as a sentence: what is heard, exported, and read without a picture. */
import type { TableCell, TableColumn, TableModel } from '../element/table-model.js';
import { widestOf, type RadarAxis } from './radar-model.js';
import { levelText, type RadarView } from './radar-view.js';

interface Column extends TableColumn {
  readonly cell: (axis: RadarAxis) => TableCell;
}

/** All figures of all axes, in the order of the ranking; its headers are known to {@link readCapabilityRows}. */
export function radarTable(view: RadarView, caption: string): TableModel {
  const { words, model } = view;
  const level = (value: number | null): TableCell => ({ value, text: levelText(view, value) });
  const figure = (label: string, of: (axis: RadarAxis) => number | null): Column => ({
    label,
    numeric: true,
    cell: (axis) => level(of(axis)),
  });
  const columns: Column[] = [
    { label: words.capability, cell: ({ name }) => name },
    figure(words.importance, (axis) => axis.importance),
    figure(words.current, (axis) => axis.current),
    ...(model.axes.some(({ lowest, current }) => lowest !== current)
      ? [figure(words.lowest, (axis) => axis.lowest)]
      : []),
    figure(words.target, (axis) => axis.target),
    ...model.parties.map(({ id }, party) =>
      figure(view.partyName(id), (axis) => axis.byParty[party] ?? null),
    ),
    figure(words.gap, (axis) => axis.gap),
    figure(words.weightedGap, (axis) => axis.weightedGap),
  ];
  if (model.axes.some(({ perception }) => perception !== null)) {
    columns.push(figure(words.perception, (axis) => axis.perception));
  }
  columns.push({ label: 'Id', fileOnly: true, cell: ({ id }) => id });
  return {
    caption,
    columns,
    rows: model.ranking.map((axis) => ({
      cells: columns.map(({ cell }) => cell(axis)),
      selected: axis.id === view.selectedId,
    })),
  };
}

/** “5 of 24 capabilities are 2 or more levels below target; widest gap: consent (2.5).” */
export function radarSentence(view: RadarView): string {
  const { words, format, model } = view;
  // Groups are read as what is below them: the sentence counts capabilities.
  const { leaves } = model;
  const count = (is: (gap: number | null) => boolean) => leaves.filter(({ gap }) => is(gap)).length;
  const behind = count((gap) => (gap ?? 0) > 0);
  const far = count((gap) => (gap ?? 0) >= FAR);
  const unknown = count((gap) => gap === null);
  const all = words.ofAll(leaves.length, format.number(leaves.length));
  const parts = [
    far > 0
      ? words.farBelow(far, format.number(far), all, format.number(FAR))
      : behind > 0
        ? words.below(behind, format.number(behind), all)
        : words.noneBelow,
  ];
  const widest = widestOf(leaves);
  if (widest) parts.push(words.widest(widest.name, levelText(view, widest.gap)));
  if (unknown > 0) parts.push(words.unknown(unknown, format.number(unknown)));
  return `${parts.join('; ')}.`;
}

/** Levels from which a gap is worth a sentence of its own. */
const FAR = 2;
