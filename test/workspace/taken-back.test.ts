import { expect } from '@open-wc/testing';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { WorkspaceStore } from '../../src/workspace/store.js';

describe('a change that is taken back within its group', () => {
  const write = (store: WorkspaceStore, title: string | undefined, group = 'drag') =>
    store.dispatch(() => [{ path: ['title'], ...(title !== undefined && { value: title }) }], {
      group,
      label: group,
    });

  it('leaves nothing to undo, and what was done before stays the last step', () => {
    const store = new WorkspaceStore({ document: { ...EMPTY_DOCUMENT, title: 'a' } });
    write(store, 'b', 'first');
    write(store, 'c');
    write(store, 'd');
    write(store, 'b');
    expect(store.status.undoLabel).to.equal('first');
    store.undo();
    expect(store.getState().document.title).to.equal('a');
    expect(store.status.canUndo).to.be.false;
  });

  it('counts what was not there before', () => {
    const store = new WorkspaceStore({ document: EMPTY_DOCUMENT });
    write(store, 'b');
    write(store, undefined);
    expect(store.status.canUndo).to.be.false;
  });

  it('goes on in the same group', () => {
    const store = new WorkspaceStore({ document: { ...EMPTY_DOCUMENT, title: 'a' } });
    write(store, 'b');
    write(store, 'a');
    write(store, 'c');
    store.undo();
    expect(store.getState().document.title).to.equal('a');
  });
});
