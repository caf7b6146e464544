import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { replace, replaceGetter, restoreReplaced } from '../replace.js';
import { deleteDatabase, readRecords } from './records.js';
import { authored, Tab } from './tabs.js';

const KEY = 'a page';
let tab: Tab | undefined;

async function open(): Promise<Tab> {
  tab = await Tab.open(KEY, authored({ crm: 1, search: 2 }));
  return tab;
}

type Method = (...args: unknown[]) => IDBRequest;

/** The disk is full: every transaction that writes is aborted. */
function fillDisk(): void {
  for (const method of ['add', 'put'] as const) {
    const original = (IDBObjectStore.prototype as Record<typeof method, Method>)[method];
    replace(
      IDBObjectStore.prototype,
      method,
      function (this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
        const request = original.apply(this, args);
        const error = new DOMException('', 'QuotaExceededError');
        Object.defineProperty(this.transaction, 'error', { value: error });
        this.transaction.abort();
        return request;
      },
    );
  }
}

function problemOf({ connection }: Tab): string | undefined {
  return connection.status.problem?.code;
}

afterEach(async () => {
  restoreReplaced();
  await tab?.close();
  await deleteDatabase();
});

describe('browser storage that fails', () => {
  async function expectMemoryOnly(): Promise<void> {
    const opened = await open();
    expect(opened.targets).to.deep.equal({ crm: 1, search: 2 });
    expect(opened.connection.status).to.deep.equal({
      state: 'not-kept',
      problem: { severity: 'warning', path: '', code: 'not-kept' },
    });
    expect(opened.statuses).to.have.length(1);
    opened.setTarget('crm', 5);
    expect(opened.targets.crm).to.equal(5);
    expect(opened.connection.status.state).to.equal('not-kept');
    await opened.close();
    restoreReplaced();
    expect((await open()).targets.crm).to.equal(1);
  }

  it('falls back to memory where IndexedDB does not exist', async () => {
    replace(globalThis, 'indexedDB', undefined);
    await expectMemoryOnly();
  });

  it('falls back to memory where it is refused, as in a sandboxed frame', async () => {
    replace(IDBFactory.prototype, 'open', () => {
      throw new DOMException('', 'SecurityError');
    });
    await expectMemoryOnly();
  });

  it('falls back to memory where even looking at it is refused', async () => {
    replaceGetter(globalThis, 'indexedDB', () => {
      throw new DOMException('', 'SecurityError');
    });
    await expectMemoryOnly();
  });

  it('falls back to memory where it never answers', async () => {
    replace(IDBFactory.prototype, 'open', () => ({ error: null }));
    await expectMemoryOnly();
  });

  it('falls back to memory where a newer kit has taken the database over', async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('patto', 99);
      opening.onsuccess = () => resolve(opening.result.close());
    });
    await (await open()).close();
    expect(problemOf(await open())).to.equal('not-kept');
  });

  it('says that the disk is full, and keeps everything as soon as there is room', async () => {
    const full = await open();
    fillDisk();
    full.setTarget('crm', 5);
    await waitUntil(() => problemOf(full) === 'quota');
    full.setTarget('search', 4);
    await waitUntil(() => full.statuses.length > 2);
    expect(full.targets).to.deep.equal({ crm: 5, search: 4 });
    expect(problemOf(full)).to.equal('quota');

    restoreReplaced();
    full.setTarget('search', 3);
    await waitUntil(() => full.connection.status.state === 'kept');
    expect(full.connection.status.problem).to.equal(undefined);
    await full.close();
    expect((await open()).targets).to.deep.equal({ crm: 5, search: 3 });
  });

  it('leaves what was kept as it is when the disk fills up', async () => {
    const editing = await open();
    editing.setTarget('crm', 5);
    await waitUntil(() => editing.connection.status.state === 'kept');
    const before = await readRecords('heads', KEY);
    fillDisk();
    editing.setTarget('crm', 3);
    await waitUntil(() => problemOf(editing) === 'quota');
    restoreReplaced();
    expect(await readRecords('heads', KEY)).to.deep.equal(before);
    expect(await readRecords('log', KEY)).to.deep.equal([]);
  });

  it('makes a new connection when the old one is lost', async () => {
    const editing = await open();
    editing.setTarget('crm', 5);
    await waitUntil(() => editing.connection.status.state === 'kept');
    await deleteDatabase();
    editing.setTarget('search', 4);
    await waitUntil(() => editing.connection.status.state === 'kept');
    expect(editing.targets).to.deep.equal({ crm: 5, search: 4 });
    await editing.close();
    expect((await open()).targets).to.deep.equal({ crm: 5, search: 4 });
  });
});

describe('a closed connection', () => {
  it('has kept what was done last', async () => {
    const editing = await open();
    editing.setTarget('crm', 5);
    await editing.close();
    expect((await open()).targets.crm).to.equal(5);
  });

  it('lets go of the database and of the other tabs', async () => {
    const closed = await open();
    const other = await Tab.open(KEY, authored({ crm: 1, search: 2 }));
    await closed.close();
    closed.setTarget('crm', 5);
    other.setTarget('search', 5);
    await other.close();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(closed.targets).to.deep.equal({ crm: 5, search: 2 });
    await deleteDatabase();
  });

  it('may be closed while it is opening', async () => {
    const opening = open();
    await Promise.resolve();
    const opened = await opening;
    const again = Tab.open(KEY, authored({ crm: 1 }));
    await opened.close();
    await (await again).close();
    await deleteDatabase();
  });
});
