/** The workspace as a file: given out whole, taken in as one change that can be undone. */
import { save } from '../element/export/download.js';
import { slug } from '../element/rows.js';
import type { WorkspaceDocument } from './document.js';
import { loadDocument, parseJson } from './load.js';
import { differences } from './merge.js';
import { ROOMS } from './rooms.js';
import type { WorkspaceStore } from './store.js';

/** With unknown fields and with what was set aside. */
export function downloadWorkspace(store: WorkspaceStore): void {
  const { title = 'workspace' } = store.getState().document;
  save(`${slug(title)}.json`, 'application/json', JSON.stringify(store.toJSON(), null, 2));
}

/** Makes the document what `base` is, as one change that can be undone. False if it is that already. */
export function returnTo(store: WorkspaceStore, base: WorkspaceDocument, label: string): boolean {
  return store.dispatch(({ document }) => differences(document, base), { label });
}

/**
 * Replaces the document by that of a file. False where the file holds none: its problems are then
 * shown, and the document stays as it is.
 */
export async function openWorkspace(
  store: WorkspaceStore,
  file: File,
  label: string,
): Promise<boolean> {
  const { value, problems } = parseJson(await file.text(), file.name);
  if (value === undefined) {
    store.configure({ problems });
    return false;
  }
  const loaded = loadDocument(value, ROOMS);
  const { problems: found, quarantined } = loaded;
  const isDocument = !found.some(
    ({ code }) => code === 'not-a-document' || code === 'newer-version',
  );
  if (isDocument) {
    returnTo(store, loaded.document, label);
    store.configure({ quarantined });
  }
  store.configure({ problems: [...problems, ...found] });
  return isDocument;
}
