/**
 * What IndexedDB holds for a workspace: a head (the author's document, and the edits to it as few
 * operations), and a log of what was written since. Nothing malformed comes out of it: whatever else
 * runs on the origin may have written there, or an older version of the kit.
 */
import { isItem } from '../workspace/key.js';
import type { Operation } from '../workspace/operation.js';

export interface Head {
  readonly operations: readonly Operation[];
  /** The last entry of the log that `operations` contain. */
  readonly through: number;
}

export interface Entry {
  readonly at: number;
  readonly operations: readonly Operation[];
}

/** One key's records within one transaction. */
export interface Log {
  readHead(): Promise<Head | undefined>;
  readBase(): Promise<unknown>;
  readAfter(at: number): Promise<readonly Entry[]>;
  append(operations: readonly Operation[]): Promise<number>;
  /** Replaces the head, and drops the entries that it contains. */
  compact(head: Head, base: unknown): Promise<void>;
}

const NAME = 'patto';
const VERSION = 1;
const PATIENCE_MS = 3000;

/** Rejects where there is no IndexedDB, it is not allowed, a newer kit has taken it over, or it hangs. */
export function openLogDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, VERSION);
    const giveUp = () => {
      clearTimeout(timer);
      // It may yet open, when nobody waits for it any more.
      opening.onsuccess = () => opening.result.close();
      reject(errorOf(opening));
    };
    const timer = setTimeout(giveUp, PATIENCE_MS);
    opening.onupgradeneeded = () => createStores(opening.result);
    opening.onblocked = opening.onerror = giveUp;
    opening.onsuccess = () => {
      clearTimeout(timer);
      const database = opening.result;
      database.onversionchange = () => database.close();
      resolve(database);
    };
  });
}

/** Does `work` in one transaction. Rejects, and has changed nothing, where any part of it fails. */
export async function transact<T>(
  database: IDBDatabase,
  key: string,
  work: (log: Log) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(['heads', 'bases', 'log'], 'readwrite');
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(errorOf(transaction));
  });
  try {
    const [result] = await Promise.all([work(logOf(transaction, key)), done]);
    return result;
  } catch (error) {
    abort(transaction);
    // A full disk is stated by the transaction, not by the request that filled it.
    throw transaction.error ?? error;
  }
}

/** What failed in the middle must not be written by half. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

function createStores(database: IDBDatabase): void {
  database.createObjectStore('heads');
  database.createObjectStore('bases');
  database
    .createObjectStore('log', { keyPath: 'at', autoIncrement: true })
    .createIndex('key', ['key', 'at']);
}

function logOf(transaction: IDBTransaction, key: string): Log {
  const heads = transaction.objectStore('heads');
  const bases = transaction.objectStore('bases');
  const log = transaction.objectStore('log');
  return {
    async readHead() {
      const head = await result<unknown>(heads.get(key));
      return isHead(head) ? head : undefined;
    },
    readBase: () => result<unknown>(bases.get(key)),
    async readAfter(at) {
      const range = IDBKeyRange.bound([key, at], [key, Infinity], true);
      const entries = await result<unknown[]>(log.index('key').getAll(range));
      return entries.filter(isEntry);
    },
    append: async (operations) => Number(await result(log.add({ key, operations }))),
    async compact(head, base) {
      const contained = IDBKeyRange.bound([key], [key, head.through]);
      const entries = await result(log.index('key').getAllKeys(contained));
      for (const entry of entries) log.delete(entry);
      heads.put(head, key);
      bases.put(base, key);
    },
  };
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(errorOf(request));
  });
}

/** What hangs, or was aborted from outside, states none. */
function errorOf({ error }: IDBTransaction | IDBOpenDBRequest | IDBRequest): DOMException {
  return error ?? new DOMException();
}

function isHead(value: unknown): value is Head {
  return isItem(value) && Number.isInteger(value.through) && areOperations(value.operations);
}

function isEntry(value: unknown): value is Entry {
  return isItem(value) && typeof value.at === 'number' && areOperations(value.operations);
}

function areOperations(value: unknown): value is readonly Operation[] {
  return Array.isArray(value) && value.every(isOperation);
}

function isOperation(value: unknown): boolean {
  return (
    isItem(value) &&
    Array.isArray(value.path) &&
    value.path.every((segment) => typeof segment === 'string')
  );
}
