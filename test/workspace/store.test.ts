import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { applyOperations } from '../../src/workspace/operation.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { WorkspaceStore, type Change, type Operation } from '../../src/workspace/store.js';
import { replace, restoreReplaced } from '../replace.js';
import { RUNS } from '../runs.js';
import { documents, together } from './arbitraries.js';
import { expectSame } from './same.js';

const SEARCH = { id: 'search', target: 2 };

function newStore(): WorkspaceStore {
  const capabilities = [{ id: 'crm', target: 1 }, SEARCH];
  return new WorkspaceStore({
    document: { ...EMPTY_DOCUMENT, capabilities } as unknown as typeof EMPTY_DOCUMENT,
  });
}

const target = (id: string, value: number): Operation => ({
  path: ['capabilities', id, 'target'],
  value,
});
const set = (store: WorkspaceStore, id: string, value: number): boolean =>
  store.dispatch(() => [target(id, value)]);
const targetOf = (store: WorkspaceStore, at = 0): unknown =>
  store.getState().document.capabilities[at]?.target;

afterEach(restoreReplaced);

describe('a store', () => {
  it('is its document and the log of its changes', () => {
    fc.assert(
      fc.property(documents, together, (document, events) => {
        const store = new WorkspaceStore({ document });
        const log: Operation[] = [];
        store.onChange(({ operations }) => log.push(...operations));
        for (const event of events) {
          if (event.kind === 'edit') store.dispatch(() => event.operations);
          else if (event.kind === 'receive') store.receive(event.operations);
          else store[event.kind]();
        }
        const replayed = applyOperations(document, log).document;
        expectSame(replayed, store.getState().document);
      }),
      RUNS,
    );
  });

  it('shares what no edit has touched', () => {
    const store = newStore();
    const before = store.getState().document;
    set(store, 'crm', 5);
    const after = store.getState().document;
    expect(after.capabilities[1]).to.equal(before.capabilities[1]);
    expect(after.governance).to.equal(before.governance);
    expect(before.capabilities[0]?.target).to.equal(1);
  });

  it('says whether a command did anything', () => {
    const store = newStore();
    expect(set(store, 'crm', 5)).to.equal(true);
    expect(set(store, 'crm', 5)).to.equal(false);
    expect(set(store, 'nobody', 5)).to.equal(false);
    expect(store.dispatch(() => [])).to.equal(false);
    expect(store.undo()).to.equal(true);
    expect(store.undo()).to.equal(false);
  });

  it('refuses while it is readonly, and still receives', () => {
    const store = newStore();
    store.configure({ readonly: true });
    expect(set(store, 'crm', 5)).to.equal(false);
    store.receive([target('crm', 4)]);
    expect(targetOf(store)).to.equal(4);
  });

  it('forgets its history when it starts from another document', () => {
    const store = newStore();
    set(store, 'crm', 5);
    store.reset({ document: EMPTY_DOCUMENT });
    expect(store.undo()).to.equal(false);
    expect(store.getState().document).to.equal(EMPTY_DOCUMENT);
  });
});

describe('a subscriber', () => {
  it('is told of what it selects, and of nothing else', () => {
    const store = newStore();
    const told: unknown[] = [];
    store.subscribe(
      ({ document }) => document.capabilities[0]?.target,
      (now, before) => told.push([before, now]),
    );
    set(store, 'search', 5);
    set(store, 'crm', 5);
    store.undo();
    store.receive([target('crm', 3)]);
    expect(told).to.deep.equal([
      [1, 5],
      [5, 1],
      [1, 3],
    ]);
  });

  it('may say what it holds for equal', () => {
    const store = newStore();
    let told = 0;
    store.subscribe(
      ({ document }) => document.capabilities.map(({ id }) => id),
      () => told++,
      { equal: (a, b) => a.join() === b.join() },
    );
    set(store, 'crm', 5);
    expect(told).to.equal(0);
    store.dispatch(() => [{ path: ['capabilities', 'search'] }]);
    expect(told).to.equal(1);
  });

  it('is told no more once it has ended, or its signal has', () => {
    const store = newStore();
    const { signal, abort } = newAbort();
    let told = 0;
    const end = store.subscribe(
      ({ document }) => document,
      () => told++,
    );
    store.subscribe(
      ({ document }) => document,
      () => told++,
      { signal },
    );
    end();
    abort();
    store.subscribe(
      ({ document }) => document,
      () => told++,
      { signal },
    );
    set(store, 'crm', 5);
    expect(told).to.equal(0);
  });

  it('is told of the selection', () => {
    const store = newStore();
    const told: unknown[] = [];
    store.subscribe(
      ({ selection }) => selection,
      (selection) => told.push(selection?.id ?? null),
    );
    store.select({ kind: 'capability', id: 'crm' });
    store.select({ kind: 'capability', id: 'crm' });
    store.select(null);
    expect(told).to.deep.equal(['crm', null]);
    expect(store.undo()).to.equal(false);
  });

  it('that fails keeps the news from nobody, and its failure is reported', () => {
    const store = newStore();
    const told: string[] = [];
    store.subscribe(
      ({ document }) => document,
      () => {
        throw new Error('in a subscriber');
      },
    );
    store.onChange(() => {
      throw new Error('in a listener');
    });
    store.subscribe(
      ({ document }) => document,
      () => told.push('subscriber'),
    );
    store.onChange(() => told.push('listener'));
    const reported = uncaughtErrors();
    expect(set(store, 'crm', 5)).to.equal(true);
    expect(told).to.deep.equal(['listener', 'subscriber']);
    expect(reported).to.deep.equal(['in a listener', 'in a subscriber']);
    set(store, 'crm', 4);
    expect(told).to.have.length(4);
  });
});

describe('a listener to changes', () => {
  it('is told what was done, by whom, and what it is called', () => {
    const store = newStore();
    const changes: Change[] = [];
    const stop = store.onChange((change) => changes.push(change));
    store.dispatch(() => [target('crm', 5)], { label: 'Set target', group: 'drag' });
    store.undo();
    store.redo();
    store.receive([target('search', 4)]);
    stop();
    set(store, 'crm', 0);
    expect(changes.map(({ origin, label }) => [origin, label])).to.deep.equal([
      ['local', 'Set target'],
      ['undo', 'Set target'],
      ['redo', 'Set target'],
      ['remote', undefined],
    ]);
    expect(changes[1]?.operations).to.deep.equal([target('crm', 1)]);
  });

  it('is told in the order in which changes were made, also where one answers another', () => {
    const store = newStore();
    const told: unknown[] = [];
    store.onChange(({ operations }) => {
      if (operations[0]?.value === 5) set(store, 'search', 0);
    });
    store.onChange(({ operations }) => told.push(operations[0]?.value));
    store.subscribe(
      ({ document }) => document.capabilities[1]?.target,
      (value) => value === 0 && set(store, 'crm', 3),
    );
    set(store, 'crm', 5);
    expect(told).to.deep.equal([5, 0, 3]);
  });
});

describe('a guard', () => {
  it('may refuse a change, an undo and a redo, and is not asked about others’', () => {
    const store = newStore();
    set(store, 'crm', 5);
    const asked: string[] = [];
    const stop = store.onBeforeChange(({ origin }) => {
      asked.push(origin);
      return false;
    });
    expect(set(store, 'crm', 4)).to.equal(false);
    expect(store.undo()).to.equal(false);
    store.receive([target('search', 3)]);
    expect(asked).to.deep.equal(['local', 'undo']);
    expect(targetOf(store)).to.equal(5);
    stop();
    expect(store.undo()).to.equal(true);
  });

  it('is not asked about what changes nothing', () => {
    const store = newStore();
    store.onBeforeChange(() => {
      throw new Error('asked');
    });
    expect(set(store, 'crm', 1)).to.equal(false);
  });

  it('may write something itself, which is not lost', () => {
    const store = newStore();
    let isFirst = true;
    store.onBeforeChange(() => {
      if (isFirst) {
        isFirst = false;
        set(store, 'search', 5);
      }
      return true;
    });
    set(store, 'crm', 5);
    expect([targetOf(store), targetOf(store, 1)]).to.deep.equal([5, 5]);
  });
});

function newAbort(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** What is left to be thrown where nobody catches it. */
function uncaughtErrors(): string[] {
  const messages: string[] = [];
  replace(globalThis, 'queueMicrotask', (task: () => void) => {
    try {
      task();
    } catch (error) {
      messages.push(error instanceof Error ? error.message : '');
    }
  });
  return messages;
}
