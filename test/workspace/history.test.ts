import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { revertStep } from '../../src/workspace/history.js';
import { applyOperations, readPath, sameValue } from '../../src/workspace/operation.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { WorkspaceStore, type Operation } from '../../src/workspace/store.js';
import { RUNS } from '../runs.js';
import {
  alone,
  documents,
  operations,
  sensibleOperations,
  together,
  type Event,
} from './arbitraries.js';
import { expectSame } from './same.js';

function play(store: WorkspaceStore, events: readonly Event[]): void {
  for (const event of events) {
    if (event.kind === 'edit') edit(store, event.operations, event.group);
    else if (event.kind === 'receive') store.receive(event.operations);
    else store[event.kind]();
  }
}

function edit(store: WorkspaceStore, written: readonly Operation[], group?: string): boolean {
  return store.dispatch(() => written, { ...(group && { group }) });
}

/** How often it could be done. */
function exhaust(travel: () => boolean): number {
  for (let steps = 0; steps < 1000; steps++) if (!travel()) return steps;
  throw new Error('There is no end to it.');
}

function storeWith(...capabilities: readonly object[]): WorkspaceStore {
  return new WorkspaceStore({
    document: { ...EMPTY_DOCUMENT, capabilities } as typeof EMPTY_DOCUMENT,
  });
}

const target = (value: number): Operation => ({ path: ['capabilities', 'crm', 'target'], value });

describe('undo and redo', () => {
  it('lead back to the beginning and forth to the end', () => {
    fc.assert(
      fc.property(documents, alone, (document, events) => {
        const store = new WorkspaceStore({ document });
        play(store, events);
        exhaust(() => store.redo());
        const final = store.getState().document;
        exhaust(() => store.undo());
        expectSame(store.getState().document, document);
        exhaust(() => store.redo());
        expectSame(store.getState().document, final);
      }),
      RUNS,
    );
  });

  it('come to an end, whatever others write meanwhile', () => {
    fc.assert(
      fc.property(documents, together, (document, events) => {
        const store = new WorkspaceStore({ document });
        play(store, events);
        exhaust(() => store.undo());
        expect(store.status.canUndo).to.equal(false);
        exhaust(() => store.redo());
        expect(store.status.canRedo).to.equal(false);
      }),
      RUNS,
    );
  });

  it('leave alone what somebody else wrote last', () => {
    fc.assert(
      fc.property(
        documents,
        fc.array(sensibleOperations, { minLength: 1, maxLength: 6 }),
        sensibleOperations,
        (document, mine, theirs) => {
          const store = new WorkspaceStore({ document });
          for (const operation of mine) edit(store, [operation]);
          const before = store.getState().document;
          store.receive([theirs]);
          const theirDocument = store.getState().document;
          fc.pre(theirDocument !== before);
          exhaust(() => store.undo());
          const left = readPath(store.getState().document, theirs.path);
          expect(sameValue(left, theirs.value)).to.equal(true);
        },
      ),
      RUNS,
    );
  });

  it('leave removed what somebody else removed with all that it held', () => {
    const store = storeWith({ id: 'crm', target: 1, owner: { id: 'it' } });
    edit(store, [{ path: ['capabilities', 'crm', 'owner', 'id'] }]);
    store.receive([{ path: ['capabilities', 'crm', 'owner'] }]);
    store.undo();
    expect(store.getState().document.capabilities).to.deep.equal([{ id: 'crm', target: 1 }]);
  });

  it('revert only what still holds what the step wrote', () => {
    fc.assert(
      fc.property(documents, operations, operations, (document, mine, theirs) => {
        const first = applyOperations(document, [mine]);
        const second = applyOperations(first.document, [theirs]);
        const reverted = revertStep(second.document, { applied: first.applied });
        for (const { inverse, wrote } of first.applied) {
          const holds = sameValue(readPath(second.document, inverse.path), wrote);
          if (!holds) expectSame(reverted, []);
        }
      }),
      RUNS,
    );
  });

  it('take a drag as one step, however many changes it had', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 30 }), (levels) => {
        const store = storeWith({ id: 'crm', target: 99 });
        for (const level of levels) edit(store, [target(level)], 'drag 1');
        expect(exhaust(() => store.undo())).to.equal(1);
        expect(store.getState().document.capabilities[0]?.target).to.equal(99);
        store.redo();
        expect(store.getState().document.capabilities[0]?.target).to.equal(levels.at(-1));
      }),
      RUNS,
    );
  });

  it('pass over a drag that ended where it began', () => {
    const store = storeWith({ id: 'crm', target: 1 });
    edit(store, [target(5)]);
    edit(store, [target(4)], 'drag 1');
    edit(store, [target(5)], 'drag 1');
    expect(store.undo()).to.equal(true);
    expect(store.getState().document.capabilities[0]?.target).to.equal(1);
    expect(store.status.canUndo).to.equal(false);
  });

  it('pass over a step of which others have left nothing', () => {
    const store = storeWith({ id: 'crm', target: 1 }, { id: 'search', target: 1 });
    edit(store, [{ path: ['capabilities', 'search', 'target'], value: 2 }]);
    edit(store, [target(5)]);
    store.receive([target(3)]);
    expect(store.undo()).to.equal(true);
    expect(store.getState().document.capabilities.map((one) => one.target)).to.deep.equal([3, 1]);
  });

  it('keep a step that was vetoed', () => {
    const store = storeWith({ id: 'crm', target: 1 });
    edit(store, [target(5)]);
    const allow = store.onBeforeChange(() => false);
    expect(store.undo()).to.equal(false);
    expect(store.getState().document.capabilities[0]?.target).to.equal(5);
    allow();
    expect(store.undo()).to.equal(true);
  });

  it('put a removed item back where it stood', () => {
    const store = storeWith({ id: 'a' }, { id: 'b' }, { id: 'c' });
    edit(store, [{ path: ['capabilities', 'b'] }, { path: ['capabilities', 'a'] }]);
    store.undo();
    expect(store.getState().document.capabilities.map((one) => one.id)).to.deep.equal([
      'a',
      'b',
      'c',
    ]);
  });

  it('say what they would do', () => {
    const store = storeWith({ id: 'crm', target: 1 });
    store.dispatch(() => [target(5)], { label: 'Set target' });
    expect(store.status).to.deep.include({
      canUndo: true,
      undoLabel: 'Set target',
      canRedo: false,
    });
    store.undo();
    expect(store.status).to.deep.include({
      canUndo: false,
      canRedo: true,
      redoLabel: 'Set target',
    });
    store.configure({ readonly: true });
    expect(store.status.canRedo).to.equal(false);
    expect(store.redo()).to.equal(false);
  });

  it('forget what was undone as soon as something else is done', () => {
    const store = storeWith({ id: 'crm', target: 1 });
    edit(store, [target(5)]);
    store.undo();
    edit(store, [target(2)]);
    expect(store.redo()).to.equal(false);
    expect(store.getState().document.capabilities[0]?.target).to.equal(2);
  });
});
