/**
 * What a long table costs at least: rows of bare text cells, as many as are in sight, moved and written anew
 * as the box scrolls; never made, never removed.
 */
import { stage } from './measure.js';

/** Cells of a row, by position of the row. */
export type CellText = (position: number, cell: number) => string;

export interface BareList {
  readonly scroller: HTMLElement;
  /** Writes the rows that are in sight at the scroller's place. */
  draw(): void;
}

export interface BareListSize {
  readonly total: number;
  readonly rows: number;
  readonly cells: number;
  /** In px. */
  readonly rowHeight: number;
  readonly height: number;
}

export function bareList(size: BareListSize, textOf: CellText): BareList {
  const scroller = stage();
  scroller.style.cssText = `block-size: ${size.height}px; overflow: auto`;
  const body = document.createElement('div');
  body.style.cssText = `position: relative; block-size: ${size.total * size.rowHeight}px`;
  const rows = Array.from({ length: size.rows }, () => bareRow(size.cells));
  body.append(...rows.map(({ row }) => row));
  scroller.append(body);
  const draw = (): void => {
    const sight = Math.floor(scroller.scrollTop / size.rowHeight);
    const first = Math.min(sight, size.total - rows.length);
    rows.forEach(({ row, texts }, at) => {
      row.style.transform = `translateY(${(first + at) * size.rowHeight}px)`;
      texts.forEach((text, cell) => (text.data = textOf(first + at, cell)));
    });
  };
  draw();
  return { scroller, draw };
}

function bareRow(cells: number): { row: HTMLElement; texts: readonly Text[] } {
  const row = document.createElement('div');
  row.style.cssText = 'position: absolute; inset-inline: 0; display: flex';
  const texts = Array.from({ length: cells }, () => document.createTextNode(''));
  for (const text of texts) {
    const cell = document.createElement('span');
    cell.style.flex = '1';
    cell.append(text);
    row.append(cell);
  }
  return { row, texts };
}
