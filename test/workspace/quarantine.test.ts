import { expect } from '@open-wc/testing';
import { loadDocument } from '../../src/workspace/load.js';
import { ROOMS } from '../../src/workspace/rooms.js';
import { EMPTY_DOCUMENT, stateOf } from '../../src/workspace/state.js';
import { WorkspaceStore } from '../../src/workspace/store.js';

const good = (id: string): object => ({ ...EMPTY_CAPABILITY, id, name: id });
const EMPTY_CAPABILITY = { importance: 1, target: null, assessments: [], supportedBy: [] };
const bad = (id: string): object => ({ ...good(id), target: 99, colour: 'kept' });

function storeOf(document: object): WorkspaceStore {
  return new WorkspaceStore(stateOf(loadDocument({ ...EMPTY_DOCUMENT, ...document }, ROOMS)));
}

const capabilitiesOf = (store: WorkspaceStore): unknown =>
  (store.toJSON() as { capabilities: unknown }).capabilities;

describe('what was set aside', () => {
  it('is not in the document that widgets see, and is in the one that is saved, at its place', () => {
    const capabilities = [3, good('a'), { colour: 'red' }, good('b'), null];
    const store = storeOf({ capabilities });
    expect(store.getState().document.capabilities.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(capabilitiesOf(store)).to.deep.equal(capabilities);
  });

  it('stays at its place when others are edited, added and removed', () => {
    const store = storeOf({ capabilities: [good('a'), 3, good('b')] });
    store.dispatch(() => [
      { path: ['capabilities', 'a', 'target'], value: 4 },
      { path: ['capabilities', 'c'], value: good('c') },
    ]);
    expect(capabilitiesOf(store)).to.deep.equal([
      { ...good('a'), target: 4 },
      3,
      good('b'),
      good('c'),
    ]);
    store.dispatch(() => [{ path: ['capabilities', 'b'] }, { path: ['capabilities', 'c'] }]);
    expect(capabilitiesOf(store)).to.deep.equal([{ ...good('a'), target: 4 }, 3]);
  });

  it('comes back as the field that it was, unless that has been written since', () => {
    const store = storeOf({ capabilities: [bad('a')] });
    expect(store.getState().document.capabilities).to.deep.equal(
      [{ ...good('a'), target: undefined, colour: 'kept' }].map(({ target: _, ...item }) => ({
        ...item,
        target: null,
      })),
    );
    expect(capabilitiesOf(store)).to.deep.equal([bad('a')]);
    store.dispatch(() => [{ path: ['capabilities', 'a', 'target'], value: 4 }]);
    expect(capabilitiesOf(store)).to.deep.equal([{ ...bad('a'), target: 4 }]);
  });

  it('goes with an item that is removed', () => {
    const store = storeOf({ capabilities: [bad('a'), good('b')] });
    store.dispatch(() => [{ path: ['capabilities', 'a'] }]);
    expect(capabilitiesOf(store)).to.deep.equal([good('b')]);
    store.undo();
    expect(capabilitiesOf(store)).to.deep.equal([bad('a'), good('b')]);
  });

  it('finds its item after that was moved', () => {
    const store = storeOf({ capabilities: [bad('a'), good('b')] });
    const value = store.getState().document.capabilities[0];
    store.dispatch(() => [{ path: ['capabilities', 'a'], value, after: 'b' }]);
    expect(capabilitiesOf(store)).to.deep.equal([good('b'), bad('a')]);
  });

  it('comes back under a name that is refused, as a property of its own', () => {
    const document = JSON.parse('{"__proto__":{"a":1},"governance":{"constructor":2}}') as object;
    const saved = storeOf(document).toJSON() as object;
    expect(JSON.stringify(saved)).to.contain('"__proto__":{"a":1}');
    expect(JSON.stringify(saved)).to.contain('"constructor":2');
    expect(Object.getPrototypeOf(saved)).to.equal(Object.prototype);
  });
});
