/** The dialog in which a file with rules is chosen, opened and used as a user does. */
import { waitUntil } from '../../wait-until.js';
import { textOf, type MatrixOnPage } from '../matrix-page.js';

export async function menuItem({ root }: MatrixOnPage, name: string): Promise<HTMLButtonElement> {
  const opener = root.querySelector<HTMLButtonElement>('[part=menu-button]');
  opener?.focus();
  opener?.click();
  const found = () =>
    [...root.querySelectorAll<HTMLButtonElement>('#menu button')].find(
      (one) => one.textContent?.trim() === name,
    );
  await waitUntil(found, `the menu has “${name}”`);
  return found() as HTMLButtonElement;
}

export async function openDialog(page: MatrixOnPage): Promise<HTMLDialogElement> {
  (await menuItem(page, 'Import rules …')).click();
  return dialogOf(page);
}

export async function dialogOf({ root }: MatrixOnPage): Promise<HTMLDialogElement> {
  const found = () => root.querySelector<HTMLDialogElement>('dialog[open]');
  await waitUntil(found, 'the dialog is open');
  return found() as HTMLDialogElement;
}

/** As if chosen in the browser's own dialog. */
export async function choose(
  dialog: HTMLDialogElement,
  content: BlobPart,
  name = 'rules.dmn',
): Promise<void> {
  const input = dialog.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  if (!input) throw new Error('no file input');
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await waitUntil(
    () =>
      textOf(dialog.querySelector('[role=status]')).replace(/^(?:Reading|Lettura) …$/, '') !== '',
    'it was read',
  );
}

/** What the dialog says of the file. */
export const said = (dialog: HTMLDialogElement) => textOf(dialog.querySelector('[role=status]'));
