/** Gives a widget's content as a file. Loaded when somebody asks for one. */
import { printCsv } from '../csv.js';
import { slug } from '../rows.js';
import { cellValue, type TableModel } from '../table-model.js';
import { pictureAsPng, pictureAsSvg } from './picture.js';

export interface Exportable {
  /** For the file's name. */
  readonly name: string;
  readonly table: TableModel;
  readonly json: unknown;
  readonly picture: SVGSVGElement | null;
}

export async function download(
  format: 'csv' | 'json' | 'svg' | 'png',
  { name, table, json, picture }: Exportable,
): Promise<void> {
  const file = `${slug(name)}.${format}`;
  if (format === 'csv') return save(file, 'text/csv', tableAsCsv(table));
  if (format === 'json') return save(file, 'application/json', JSON.stringify(json, null, 2));
  if (!picture) return;
  if (format === 'svg') return save(file, 'image/svg+xml', pictureAsSvg(picture));
  save(file, 'image/png', await pictureAsPng(picture));
}

/** With the byte order mark that spreadsheets need to read UTF-8. */
export function tableAsCsv({ columns, rows }: TableModel): string {
  const header = columns.map((column) => column.label);
  return `\uFEFF${printCsv([header, ...rows.map((row) => row.cells.map(cellValue))])}`;
}

/** Hands a file to the browser's own download. */
export function save(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has read the address by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
