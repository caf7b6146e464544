/** A matrix whose spreadsheet habits are ready, and a clipboard to use with it. */
import { waitUntil } from '../../wait-until.js';
import { cell, focused, matrixOn, type MatrixOnPage, type MatrixSetting } from '../matrix-page.js';

/** With the focus in the first cell, which fetches what the keys of a spreadsheet need. */
export async function sheetOn(setting: MatrixSetting = {}): Promise<MatrixOnPage> {
  const page = await matrixOn({ width: 1200, ...setting });
  page.root.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  await waitUntil(() => page.root.querySelector('.sheet'), 'the sheet is there');
  await page.matrix.updateComplete;
  return page;
}

/** The same in the table of involvement. */
export async function involvementOn(setting: MatrixSetting = {}): Promise<MatrixOnPage> {
  const attributes = { view: 'involvement', ...setting.attributes };
  const page = await matrixOn({ width: 1200, ...setting, attributes });
  const cell = () => page.root.querySelector<HTMLElement>('.involvement td[tabindex="0"]');
  await waitUntil(cell, 'the table of involvement is there');
  cell()?.focus();
  await waitUntil(() => page.root.querySelector('.sheet'), 'the sheet is there');
  await page.matrix.updateComplete;
  return page;
}

export async function go(page: MatrixOnPage, row: string, column: string): Promise<void> {
  cell(page, row, column).focus();
  await page.matrix.updateComplete;
}

/** What the browser does at Ctrl+V. */
export async function paste(page: MatrixOnPage, text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  send(page, 'paste', clipboardData);
  await page.matrix.updateComplete;
}

/** What is on the clipboard after Ctrl+C or Ctrl+X. */
export function copied(page: MatrixOnPage, type: 'copy' | 'cut' = 'copy'): string {
  const clipboardData = new DataTransfer();
  send(page, type, clipboardData);
  return clipboardData.getData('text/plain');
}

/** Firefox gives an event that a script makes another clipboard than the one it is told. */
function send(page: MatrixOnPage, type: string, clipboardData: DataTransfer): void {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  focused(page)?.dispatchEvent(event);
}

/** The selected cells, as `row/column`. */
export function selected({ root }: MatrixOnPage): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('td[aria-selected=true]')].map(
    (one) => `${one.closest('tr')?.dataset.row ?? ''}/${one.dataset.column ?? ''}`,
  );
}

export function announced({ root }: MatrixOnPage): string {
  const status = root.querySelectorAll('p.visually-hidden[role=status]');
  return [...status].at(-1)?.textContent?.trim() ?? '';
}

/** Ids of the rules in sight, from top to bottom. */
export function inSight({ root }: MatrixOnPage): readonly (string | undefined)[] {
  return [...root.querySelectorAll<HTMLElement>('.rules tbody tr')].map(
    ({ dataset }) => dataset.row,
  );
}

/** What stands in a field after the reader typed it. */
export async function type(
  page: MatrixOnPage,
  field: HTMLInputElement | HTMLSelectElement,
  value: string,
): Promise<void> {
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change'));
  await page.matrix.updateComplete;
}
