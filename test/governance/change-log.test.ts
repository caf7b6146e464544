import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  commitWithReason,
  isRevertible,
  revertEntry,
  type Commitment,
} from '../../src/governance/change-log.js';
import * as commands from '../../src/governance/governance-commands.js';
import { governanceRoom } from '../../src/governance/governance-room.js';
import { loadDocument } from '../../src/workspace/load.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { WorkspaceStore, type Command } from '../../src/workspace/store.js';
import { RUNS } from '../runs.js';
import { governance, rule } from './samples.js';

function storeWith(): WorkspaceStore {
  const rules = ['a', 'b', 'c'].map((id) => rule(id, { data: 'none' }, 'safe'));
  const inputs = [{ id: 'data', type: 'enum' as const, values: ['none', 'personal'] }];
  return new WorkspaceStore({
    document: { ...EMPTY_DOCUMENT, governance: governance({ inputs, rules, zones: [] }) },
  });
}

const COMMITMENT: Commitment = { id: '1', on: '2026-06-01', partyId: 'it', reason: 'Audit' };
const SECOND: Commitment = { id: '2', on: '2026-07-01', partyId: null, reason: 'Too strict' };

function log(store: WorkspaceStore): readonly { id: string; reason: string }[] {
  return store.getState().document.governance.log ?? [];
}

/** Governance as it is in force, without its history. */
function inForce(store: WorkspaceStore): object {
  return { ...store.getState().document.governance, log: undefined };
}

const ids = fc.constantFrom('a', 'b', 'c');
/** A name, so that a failure says what was done, and what it does. */
const anyEdit: fc.Arbitrary<[string, Command]> = fc.oneof(
  fc.tuple(ids, fc.constantFrom('safe', 'assisted', 'controlled')).map(named('setZone')),
  fc
    .tuple(ids, fc.constant('data'), fc.constantFrom('none', 'personal', undefined))
    .map(named('setCondition')),
  fc.tuple(ids).map(named('deleteRule')),
  fc.tuple(ids, fc.option(ids)).map(named('moveRule')),
  fc.tuple(fc.constant(rule('new', {}, 'safe')), fc.option(ids)).map(named('insertRule')),
  fc.constant(['safe', 'security', 'run', 'leads'] as const).map(named('setInvolvement')),
  fc.tuple(fc.constantFrom('first', 'any')).map(named('setHitPolicy')),
);

function named(
  name:
    | 'setZone'
    | 'setCondition'
    | 'deleteRule'
    | 'moveRule'
    | 'insertRule'
    | 'setInvolvement'
    | 'setHitPolicy',
) {
  const make = commands[name] as (...args: readonly unknown[]) => Command;
  return (args: readonly unknown[]): [string, Command] => [
    `${name} ${JSON.stringify(args)}`,
    make(...args),
  ];
}

describe('a change that is committed with a reason', () => {
  it('is in force and in the log, with date and party', () => {
    const store = storeWith();
    store.dispatch(commitWithReason(commands.setZone('a', 'assisted'), COMMITMENT));
    const { governance: now } = store.getState().document;
    expect(now.rules[0]?.zone).to.equal('assisted');
    expect(now.log).to.have.length(1);
    expect(now.log?.[0]).to.include({ id: '1', on: '2026-06-01', partyId: 'it', reason: 'Audit' });
  });

  it('leaves no record where nothing changes', () => {
    const store = storeWith();
    expect(store.dispatch(commitWithReason(commands.setZone('a', 'safe'), COMMITMENT))).to.equal(
      false,
    );
    expect(log(store)).to.have.length(0);
  });

  it('is one step of undo, record included', () => {
    const store = storeWith();
    const before = store.getState().document;
    store.dispatch(commitWithReason(commands.deleteRule('b'), COMMITMENT));
    store.undo();
    expect(store.getState().document).to.deep.equal(before);
  });

  it('survives a file, and can be reverted from it', () => {
    const store = storeWith();
    const before = inForce(store);
    store.dispatch(commitWithReason(commands.deleteRule('b'), COMMITMENT));
    const file: unknown = JSON.parse(JSON.stringify(store.toJSON()));
    const { document, problems } = loadDocument(file, [governanceRoom]);
    expect(problems).to.have.length(0);
    const again = new WorkspaceStore({ document });
    again.dispatch(revertEntry('1', SECOND));
    expect(inForce(again)).to.deep.equal(before);
    expect(log(again).map(({ reason }) => reason)).to.deep.equal(['Audit', 'Too strict']);
  });

  it('is reverted to what was in force before, whatever it was', () => {
    fc.assert(
      fc.property(anyEdit, anyEdit, ([, one], [, other]) => {
        const store = storeWith();
        const before = inForce(store);
        const both = (state: Parameters<Command>[0]) => {
          const first = new WorkspaceStore({ ...state });
          first.dispatch(one);
          return [...one(state), ...other(first.getState())];
        };
        if (!store.dispatch(commitWithReason(both, COMMITMENT))) return;
        const [entry] = store.getState().document.governance.log ?? [];
        const changed = JSON.stringify(inForce(store)) !== JSON.stringify(before);
        expect(entry && isRevertible(entry, store.getState().document)).to.equal(changed);
        store.dispatch(revertEntry('1', SECOND));
        expect(inForce(store)).to.deep.equal(before);
      }),
      RUNS,
    );
  });

  it('keeps, when it is reverted, what was changed since', () => {
    const store = storeWith();
    store.dispatch(
      commitWithReason(
        commands.together([commands.setZone('a', 'assisted'), commands.setZone('b', 'assisted')]),
        COMMITMENT,
      ),
    );
    store.dispatch(commands.setZone('a', 'controlled'));
    store.dispatch(revertEntry('1', SECOND));
    const { rules, log: entries = [] } = store.getState().document.governance;
    expect(rules.map(({ zone }) => zone)).to.deep.equal(['controlled', 'safe', 'safe']);
    expect(entries.at(-1)).to.include({ reverts: '1', reason: 'Too strict' });
  });
});
