import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import fc from 'fast-check';
import { loadDocument } from '../../src/workspace/load.js';
import { differences } from '../../src/workspace/merge.js';
import { applyOperations } from '../../src/workspace/operation.js';
import { ROOMS } from '../../src/workspace/rooms.js';
import { replace, restoreReplaced } from '../replace.js';
import { FEWER_RUNS } from '../runs.js';
import { documents, sensibleOperations } from '../workspace/arbitraries.js';
import { deleteDatabase, readRecords, writeRecord } from './records.js';
import { authored, Tab } from './tabs.js';

let count = 0;
let key = '';
let open: Tab[] = [];

async function tab(base = authored({ crm: 1, search: 2 })): Promise<Tab> {
  const opened = await Tab.open(key, base);
  open.push(opened);
  return opened;
}

beforeEach(() => {
  key = `test ${++count}`;
});

afterEach(async () => {
  restoreReplaced();
  await Promise.all(open.map((one) => one.close()));
  open = [];
  await deleteDatabase();
});

describe('browser storage', () => {
  it('keeps edits, undone ones as undone, until the page is opened again', async () => {
    const before = await tab();
    before.setTarget('crm', 5);
    before.setTarget('search', 4);
    before.store.undo();
    before.edit({ path: ['capabilities', 'data'], value: { id: 'data', name: 'Data', target: 3 } });
    await before.close();

    const after = await tab();
    expect(after.targets).to.deep.equal({ crm: 5, search: 2, data: 3 });
    expect(after.connection.status).to.deep.equal({ state: 'kept' });
    expect(after.problems).to.deep.equal([]);
  });

  it('writes nothing for somebody who only looks', async () => {
    const looking = await tab();
    expect(looking.connection.status).to.deep.equal({ state: 'idle' });
    await looking.close();
    expect(await readRecords('heads', key)).to.deep.equal([]);
    expect(await readRecords('bases', key)).to.deep.equal([]);
  });

  it('says that it is writing, and then that it is kept', async () => {
    const editing = await tab();
    editing.setTarget('crm', 5);
    editing.setTarget('crm', 4);
    expect(editing.connection.status.state).to.equal('writing');
    await waitUntil(() => editing.connection.status.state === 'kept');
    expect(editing.statuses.map(({ state }) => state)).to.deep.equal(['writing', 'kept']);
  });

  it('keeps apart what has different keys', async () => {
    const one = await tab();
    one.setTarget('crm', 5);
    await one.close();
    key = `${key}, another`;
    expect((await tab()).targets).to.deep.equal({ crm: 1, search: 2 });
  });

  it('shows an edit in every other tab', async () => {
    const tabs = [await tab(), await tab(), await tab()];
    tabs[0]?.setTarget('crm', 5);
    tabs[1]?.setTarget('search', 4);
    for (const one of tabs) {
      await waitUntil(() => JSON.stringify(one.targets) === '{"crm":5,"search":4}');
    }
    // What another tab wrote is not this one's to undo.
    expect(tabs[2]?.store.status.canUndo).to.equal(false);
  });

  it('leads all tabs to the same document, whoever writes when', async () => {
    const tabs = [await tab(), await tab()];
    for (let round = 0; round < 20; round++) {
      tabs.forEach((one, at) => one.setTarget('crm', (round * (at + 1)) % 6));
      tabs[round % 2]?.setTarget('search', round % 6);
      if (round % 5 === 0) tabs[0]?.store.undo();
      if (round % 7 === 0) await waitUntil(() => tabs[0]?.connection.status.state === 'kept');
    }
    await Promise.all(tabs.map((one) => one.close()));
    const { targets } = await tab();
    const [left, right] = [await tab(), await tab()];
    expect(left.targets).to.deep.equal(targets);
    left.setTarget('crm', 0);
    left.setTarget('crm', 3);
    await waitUntil(() => right.targets.crm === 3);
  });

  it('reaches the end that the log has, also in a tab that wrote last', async () => {
    const [left, right] = [await tab(), await tab()];
    for (let level = 0; level < 30; level++) {
      left.setTarget('crm', level % 6, 'drag left');
      right.setTarget('crm', (level + 3) % 6, 'drag right');
      await Promise.resolve();
    }
    const settled = () => [left, right].every((one) => one.connection.status.state === 'kept');
    await waitUntil(() => settled() && left.targets.crm === right.targets.crm);
    await Promise.all([left.close(), right.close()]);
    expect((await tab()).targets.crm).to.equal(left.targets.crm);
  });

  it('reads what it has missed when its tab is shown again', async () => {
    const [frozen, busy] = [await tab(), await tab()];
    replace(BroadcastChannel.prototype, 'postMessage', () => undefined);
    busy.setTarget('crm', 5);
    await waitUntil(() => busy.connection.status.state === 'kept');
    expect(frozen.targets.crm).to.equal(1);
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => frozen.targets.crm === 5);
  });

  it('keeps a long log short, and a tab that saw none of it up to date', async () => {
    const [asleep, busy] = [await tab(), await tab()];
    replace(BroadcastChannel.prototype, 'postMessage', () => undefined);
    for (let edit = 0; edit < 150; edit++) {
      busy.setTarget('crm', edit % 6);
      await waitUntil(() => busy.connection.status.state === 'kept', '', { interval: 1 });
    }
    restoreReplaced();
    expect(await readRecords('log', key)).to.have.length.below(70);
    asleep.setTarget('search', 5);
    await waitUntil(() => JSON.stringify(asleep.targets) === '{"crm":5,"search":5}');
    await waitUntil(() => JSON.stringify(busy.targets) === '{"crm":5,"search":5}');
  });

  it('has nothing left to keep once all is back to the author’s document', async () => {
    const base = authored({ crm: 1, search: 2 });
    const [editing, watching] = [await tab(base), await tab(base)];
    editing.setTarget('crm', 5);
    editing.edit({ path: ['capabilities', 'search'] });
    await waitUntil(() => watching.targets.search === undefined);
    editing.store.dispatch(({ document }) => differences(document, base));
    await waitUntil(() => watching.targets.search === 2);
    expect(editing.store.getState().document).to.deep.equal(base);
    await Promise.all([editing.close(), watching.close()]);

    const after = await tab(authored({ crm: 3, search: 3 }));
    expect(after.targets).to.deep.equal({ crm: 3, search: 3 });
    expect(after.problems).to.deep.equal([]);
  });

  describe('when the author has changed the document', () => {
    it('shows the author’s changes and the reader’s edits', async () => {
      const before = await tab(authored({ crm: 1, search: 2 }));
      before.setTarget('crm', 5);
      await before.close();
      const after = await tab(authored({ crm: 1, search: 4, data: 3 }));
      expect(after.targets).to.deep.equal({ crm: 5, search: 4, data: 3 });
      expect(after.problems).to.deep.equal([]);
      await after.close();
      expect((await tab(authored({ crm: 1, search: 4, data: 3 }))).targets.crm).to.equal(5);
    });

    it('shows the reader’s edit of what both changed, and says so once', async () => {
      const before = await tab(authored({ crm: 1 }));
      before.setTarget('crm', 5);
      await before.close();
      const after = await tab(authored({ crm: 3 }));
      expect(after.targets).to.deep.equal({ crm: 5 });
      expect(after.problems).to.deep.equal([
        {
          severity: 'warning',
          path: '/capabilities/crm/target',
          code: 'clash',
          found: '3',
          used: '5',
        },
      ]);
      await after.close();
      expect((await tab(authored({ crm: 3 }))).problems).to.deep.equal([]);
    });

    it('brings an edited item back that the author has removed', async () => {
      const before = await tab(authored({ crm: 1, search: 2 }));
      before.setTarget('crm', 5);
      await before.close();
      const after = await tab(authored({ search: 2 }));
      expect(after.targets).to.deep.equal({ crm: 5, search: 2 });
      expect(after.problems.map(({ path }) => path)).to.deep.equal(['/capabilities/crm']);
    });

    it('leads a tab with the older document to the newer one', async () => {
      const older = await tab(authored({ crm: 1, search: 2 }));
      older.setTarget('crm', 5);
      await waitUntil(() => older.connection.status.state === 'kept');
      const newer = await tab(authored({ crm: 1, search: 4 }));
      older.setTarget('crm', 4);
      await waitUntil(() => newer.targets.crm === 4);
      await waitUntil(() => older.targets.search === 4);
    });
  });

  it('keeps whatever can be done to a document', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.array(sensibleOperations, { maxLength: 6 }),
        async (base, operations) => {
          key = `test ${++count}`;
          const before = await Tab.open(key, base);
          for (const operation of operations) before.edit(operation);
          await before.close();
          const after = await Tab.open(key, base);
          await after.close();
          const { document } = applyOperations(base, operations);
          const { document: valid } = loadDocument(document, ROOMS);
          expect(after.store.getState().document).to.deep.equal(valid);
        },
      ),
      FEWER_RUNS,
    );
  });

  describe('with spoiled records', () => {
    async function keepSomething(): Promise<void> {
      const before = await tab();
      before.setTarget('crm', 5);
      await waitUntil(() => before.connection.status.state === 'kept');
      before.setTarget('search', 5);
      await before.close();
    }

    const rubbish = [
      null,
      3,
      'x',
      [],
      {},
      { through: 'x', operations: [] },
      { through: 1, operations: [3] },
    ];
    for (const head of rubbish) {
      it(`starts from the author’s document if the head is ${JSON.stringify(head)}`, async () => {
        await keepSomething();
        await writeRecord('heads', head, key);
        const after = await tab();
        expect(after.targets).to.deep.include({ crm: 1 });
        after.setTarget('crm', 3);
        await after.close();
        expect((await tab()).targets).to.deep.include({ crm: 3 });
      });
    }

    it('starts from the author’s document if the one that was kept is spoiled', async () => {
      await keepSomething();
      await writeRecord('bases', 'rubbish', key);
      expect((await tab()).targets).to.deep.include({ crm: 1 });
    });

    it('passes over entries that are no operations', async () => {
      await keepSomething();
      for (const operations of [
        null,
        3,
        [{}],
        [{ path: 'x' }],
        [{ path: [3] }],
        [{ path: [], after: 3 }],
      ]) {
        await writeRecord('log', { key, operations });
      }
      await writeRecord('log', { key });
      expect((await tab()).targets).to.deep.equal({ crm: 5, search: 5 });
    });

    it('lets through only values that fit', async () => {
      await keepSomething();
      const polluting = JSON.parse(
        '{"id":"new","name":"New","__proto__":{"polluted":true}}',
      ) as unknown;
      const operations = [
        { path: ['capabilities', 'crm', 'target'], value: 'high' },
        { path: ['capabilities', 'search', 'target'], value: 99 },
        { path: ['capabilities', 'new'], value: polluting },
        { path: ['__proto__', 'polluted'], value: true },
        { path: ['parties'], value: 3 },
      ];
      await writeRecord('log', { key, operations });
      const after = await tab();
      const { parties } = after.store.getState().document;
      expect(parties).to.deep.equal([]);
      expect(after.targets).to.not.include({ crm: 'high' });
      expect(after.targets).to.not.include({ search: 99 });
      expect(after.targets).to.have.property('new');
      expect('polluted' in {}).to.equal(false);
      expect('polluted' in (after.capabilities.at(-1) ?? {})).to.equal(false);
    });
  });
});
