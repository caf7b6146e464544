/** The workspace as a file: given out whole, taken in as one change that can be undone. */
import { save } from '../element/export/download.js';
import { slug } from '../element/rows.js';
import { loadDocument, parseJson, type Loaded } from './load.js';
import { differences } from './merge.js';
import { ROOMS } from './rooms.js';
import type { Command, WorkspaceStore } from './store.js';

/** With unknown fields and with what was set aside. */
export function downloadWorkspace(store: WorkspaceStore): void {
  const { title = 'workspace' } = store.getState().document;
  save(`${slug(title)}.json`, 'application/json', JSON.stringify(store.toJSON(), null, 2));
}

/**
 * Makes the workspace what was loaded, as one change that can be undone. False if it is that already,
 * or a listener vetoes it.
 */
export function returnTo(
  store: WorkspaceStore,
  { document, quarantined }: Loaded,
  label: string,
): boolean {
  const command: Command = (state) => differences(state.document, document);
  return store.dispatch(command, { label, quarantined });
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
  const { problems: found } = loaded;
  const isDocument = !found.some(
    ({ code }) => code === 'not-a-document' || code === 'newer-version',
  );
  const differs = differences(store.getState().document, loaded.document).length > 0;
  if (isDocument && differs && !returnTo(store, loaded, label)) return false;
  store.configure({ problems: [...problems, ...found] });
  return isDocument;
}
