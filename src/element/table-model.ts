/** A table that says what a picture shows: the widget's twin on the page, and its CSV. */
import type { Formatter } from '../locales/format.js';

export interface TableColumn {
  readonly label: string;
  /** Numbers stand right-aligned, under each other. */
  readonly numeric?: boolean;
  /** What only a file needs to be read back, such as ids: not on the page. */
  readonly fileOnly?: boolean;
}

export interface TableModel {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What the sentence over the picture sums up, line by line, where the rows would not say it. */
  readonly sums?: readonly string[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Chosen in the shared selection. */
  readonly selected?: boolean;
}

/** A number or text as CSV has it, and as people read it where that differs. */
export type TableCell =
  string | number | null | { readonly value: string | number | null; readonly text: string };

/** What CSV has. */
export function cellValue(cell: TableCell): string | number | null {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

/** Without what only a file needs. */
export function onPage(model: TableModel): TableModel {
  if (!model.columns.some(({ fileOnly }) => fileOnly)) return model;
  const shown = (_: unknown, column: number) => !model.columns[column]?.fileOnly;
  const rows = model.rows.map((row) => ({ ...row, cells: row.cells.filter(shown) }));
  return { ...model, columns: model.columns.filter(shown), rows };
}

/** What people read. */
export function cellText(cell: TableCell, format: Formatter): string {
  if (typeof cell === 'object' && cell !== null) return cell.text;
  const value = cellValue(cell);
  return typeof value === 'string' ? value : format.number(value);
}
