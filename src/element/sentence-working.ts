/** What a widget's sentence sums up: what its table says of it, else the rows, in words. */
import type { Formatter } from '../locales/format.js';
import type { SharedWords } from '../locales/shared.en.js';
import { cellText, cellValue, onPage, type TableModel, type TableRow } from './table-model.js';
import type { Working } from './working.js';

/** What a popover can hold; the table has them all. */
const MOST_LINES = 30;

export function sentenceWorking(
  sentence: string,
  table: TableModel,
  words: SharedWords,
  format: Formatter,
): Working {
  const { caption, columns, rows, sums } = onPage(table);
  if (sums) return { title: words.sumsUp, lines: [...sums, sentence], source: caption };
  const inWords = ({ cells: [first = null, ...others] }: TableRow) => {
    const figures = others.flatMap((cell, at) =>
      cellValue(cell) === null ? [] : `${columns[at + 1]?.label ?? ''} ${cellText(cell, format)}`,
    );
    return `${cellText(first, format)}: ${figures.join('; ')}`;
  };
  const lines = rows.slice(0, MOST_LINES).map(inWords);
  const left = rows.length - lines.length;
  if (left > 0) lines.push(words.moreInTable(format.number(left)));
  return { title: words.sumsUp, lines: [...lines, sentence], source: caption };
}
