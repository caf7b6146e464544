/**
 * What lies in the browser's database, seen and changed behind the kit's back. Test files run side by
 * side on one origin: each that imports this has a database of its own.
 */
const name = `patto ${Math.random()}`;
const { open } = IDBFactory.prototype as { open: (...args: unknown[]) => IDBOpenDBRequest };
IDBFactory.prototype.open = function (_, version) {
  return open.call(this, name, version);
};

type StoreName = 'heads' | 'bases' | 'log';

export async function readRecords(store: StoreName, key: string): Promise<unknown[]> {
  const all: unknown[] = await inStore(store, (records) => records.getAll());
  const keys = await inStore(store, (records) => records.getAllKeys());
  if (store === 'log') return all.filter((entry) => (entry as { key?: unknown }).key === key);
  return all.filter((_, at) => keys[at] === key);
}

export async function writeRecord(store: StoreName, value: unknown, key?: string): Promise<void> {
  await inStore(store, (records) => records.put(value, key));
}

/** Deletes everything; waits for ever if somebody still has it open. */
export function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error ?? new Error());
  });
}

async function inStore<T>(
  name: StoreName,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await settled(indexedDB.open('patto', 1));
  try {
    return await settled(ask(database.transaction(name, 'readwrite').objectStore(name)));
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error());
  });
}
