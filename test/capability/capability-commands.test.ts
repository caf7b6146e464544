import { expect } from '@open-wc/testing';
import { setImportance, setLevel, setTarget } from '../../src/capability/capability-commands.js';
import { currentLevel } from '../../src/capability/level.js';
import type { Capability } from '../../src/capability/capability.js';
import { WorkspaceStore } from '../../src/workspace/store.js';
import { assessed, capability, stateWith } from './samples.js';

function storeWith(crm: Capability): { store: WorkspaceStore; crm: () => Capability | undefined } {
  const store = new WorkspaceStore(stateWith({ capabilities: [crm] }));
  return { store, crm: () => store.getState().document.capabilities[0] };
}

describe('editing capabilities', () => {
  it('sets and removes a target, and takes it back', () => {
    const { store, crm } = storeWith(capability('crm', { target: 3 }));
    expect(store.dispatch(setTarget('crm', 4.5))).to.equal(true);
    expect(crm()?.target).to.equal(4.5);
    store.dispatch(setTarget('crm', null));
    expect(crm()?.target).to.equal(null);
    store.undo();
    store.undo();
    expect(crm()?.target).to.equal(3);
  });

  it("adds a party's level of a new day and keeps the earlier one", () => {
    const { store, crm } = storeWith(
      capability('crm', { assessments: [assessed('it', 2, '2026-01-01')] }),
    );
    store.dispatch(setLevel('crm', 'it', '2026-06-01', 3));
    expect(crm()?.assessments).to.have.length(2);
    expect(currentLevel(crm() ?? capability('')).mean).to.equal(3);
  });

  it('replaces a level of the same day and keeps its evidence', () => {
    const before = { ...assessed('it', 2), evidence: { text: 'audit' } };
    const { store, crm } = storeWith(capability('crm', { assessments: [before] }));
    store.dispatch(setLevel('crm', 'it', before.on, null));
    expect(crm()?.assessments).to.deep.equal([{ ...before, level: null }]);
  });

  it('sets the importance from 0 to 5', () => {
    const { store, crm } = storeWith(capability('crm'));
    store.dispatch(setImportance('crm', 5));
    expect(crm()?.importance).to.equal(5);
  });

  it('refuses what the document could not hold, and what changes nothing', () => {
    const { store } = storeWith(capability('crm', { target: 3, assessments: [assessed('it', 2)] }));
    for (const command of [
      setTarget('crm', 6),
      setTarget('crm', Number.NaN),
      setTarget('crm', 3),
      setTarget('gone', 1),
      setLevel('crm', 'it', '2026-01-01', -1),
      setLevel('crm', 'it', '2026-01-01', 2),
      setImportance('crm', 6),
      setImportance('crm', Number.NaN),
      setImportance('crm', 1),
    ]) {
      expect(store.dispatch(command)).to.equal(false);
    }
  });
});
