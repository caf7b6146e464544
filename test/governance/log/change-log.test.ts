import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { withDefaults } from '../../../src/governance/defaults.js';
import * as commands from '../../../src/governance/governance-commands.js';
import { governanceRoom } from '../../../src/governance/governance-room.js';
import type { Governance, LogEntry } from '../../../src/governance/governance.js';
import { recorded, replaced, type Commitment } from '../../../src/governance/log/change-log.js';
import { reversalOf, revert } from '../../../src/governance/log/reversal.js';
import { loadDocument } from '../../../src/workspace/load.js';
import { EMPTY_DOCUMENT } from '../../../src/workspace/state.js';
import { WorkspaceStore, type Command } from '../../../src/workspace/store.js';
import { RUNS } from '../../runs.js';
import { governance, rule } from '../samples.js';

function storeWith(parts: Partial<Governance> = {}): WorkspaceStore {
  const rules = ['a', 'b', 'c'].map((id) => rule(id, { data: 'none' }, 'safe'));
  const inputs = [{ id: 'data', type: 'enum' as const, values: ['none', 'personal'] }];
  return new WorkspaceStore({
    document: { ...EMPTY_DOCUMENT, governance: governance({ inputs, rules, zones: [], ...parts }) },
  });
}

const COMMITMENT: Commitment = { id: '1', on: '2026-06-01', partyId: 'it', reason: 'Audit' };
const SECOND: Commitment = { id: '2', on: '2026-07-01', partyId: null, reason: 'Too strict' };

const governanceIn = (store: WorkspaceStore) => store.getState().document.governance;
const logIn = (store: WorkspaceStore): readonly LogEntry[] => governanceIn(store).log ?? [];

function entryIn(store: WorkspaceStore, id = '1'): LogEntry {
  const entry = logIn(store).find((one) => one.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
}

/** Governance as it is in force, without its history. */
const inForce = (store: WorkspaceStore) => ({
  ...withDefaults(governanceIn(store)),
  log: undefined,
});

const ids = fc.constantFrom('a', 'b', 'c');
const until = fc.constantFrom('2026-12-31', '2027-06-30');
/** A name, so that a failure says what was done, and what it does. */
const anyEdit: fc.Arbitrary<readonly [string, Command]> = fc.oneof(
  fc.tuple(ids, fc.constantFrom('safe', 'assisted', 'controlled')).map(named('setZone')),
  fc
    .tuple(ids, fc.constant('data'), fc.constantFrom('none', 'personal', ['none'], undefined))
    .map(named('setCondition')),
  fc.tuple(ids).map(named('deleteRule')),
  fc.tuple(ids, fc.option(ids)).map(named('moveRule')),
  fc.tuple(fc.constant(rule('new', {}, 'safe')), fc.option(ids)).map(named('insertRule')),
  fc.tuple(ids, fc.option(fc.constant('2027-01-01'))).map(named('setReview')),
  fc
    .tuple(
      ids,
      until.map((day) => ({ initiativeId: 'crm', until: day, reason: 'Pilot' })),
    )
    .map(named('setException')),
  fc.tuple(ids, fc.constant('crm')).map(named('removeException')),
  fc
    .tuple(
      fc.constantFrom('safe', 'controlled'),
      fc.constant('security'),
      fc.constantFrom('run', 'idea'),
      fc.constantFrom('leads', 'none'),
    )
    .map(named('setInvolvement')),
  fc.tuple(fc.constantFrom('first', 'any')).map(named('setHitPolicy')),
);

function named(name: keyof typeof commands) {
  const make = commands[name] as (...args: readonly unknown[]) => Command;
  return (args: readonly unknown[]) => [`${name} ${JSON.stringify(args)}`, make(...args)] as const;
}

/** Several edits that may depend on each other, as a draft makes them of its own. */
function inOrder(edits: readonly (readonly [string, Command])[]): Command {
  return (state) => {
    const scratch = new WorkspaceStore({ ...state });
    return edits.flatMap(([, command]) => {
      const operations = command(scratch.getState());
      scratch.dispatch(() => operations);
      return operations;
    });
  };
}

describe('a change that is committed', () => {
  it('is in force and in the log, with date, party and reason, and what was there before', () => {
    const store = storeWith();
    store.dispatch(recorded(commands.setZone('a', 'assisted'), COMMITMENT));
    expect(governanceIn(store).rules[0]?.zone).to.equal('assisted');
    expect(logIn(store)).to.deep.equal([
      {
        ...COMMITMENT,
        changes: [{ path: ['rules', 'a', 'zone'], was: 'safe', is: 'assisted' }],
      },
    ]);
  });

  it('names one cell, though the first edit writes all of the default involvement', () => {
    const store = storeWith();
    store.dispatch(recorded(commands.setInvolvement('safe', 'data', 'run', 'leads'), COMMITMENT));
    expect(entryIn(store).changes).to.deep.equal([
      { path: ['involvement', 'safe', 'data', 'run'], is: 'leads' },
    ]);
  });

  it('counts a condition as one value, and each place once', () => {
    const inputs = [{ id: 'spend', type: 'number' as const }];
    const store = storeWith({ inputs, rules: [rule('a', { spend: { from: 1, to: 5 } }, 'safe')] });
    const edits = [
      { from: 2, to: 5 },
      { from: 2, to: 9 },
    ].map((condition) => commands.setCondition('a', 'spend', condition));
    store.dispatch(recorded(commands.together(edits), COMMITMENT));
    expect(entryIn(store).changes).to.deep.equal([
      { path: ['rules', 'a', 'when', 'spend'], was: { from: 1, to: 5 }, is: { from: 2, to: 9 } },
    ]);
  });

  it('leaves no record where nothing changes', () => {
    const store = storeWith();
    expect(store.dispatch(recorded(commands.setZone('a', 'safe'), COMMITMENT))).to.equal(false);
    expect(logIn(store)).to.have.length(0);
  });

  it('is one step of undo, record included', () => {
    const store = storeWith();
    const before = store.getState().document;
    store.dispatch(recorded(commands.deleteRule('b'), COMMITMENT));
    store.undo();
    expect(store.getState().document).to.deep.equal(before);
  });

  it('survives a file, and can be reverted from it', () => {
    const store = storeWith();
    const before = inForce(store);
    store.dispatch(recorded(commands.deleteRule('b'), COMMITMENT));
    const file: unknown = JSON.parse(JSON.stringify(store.toJSON()));
    const { document, problems } = loadDocument(file, [governanceRoom]);
    expect(problems).to.have.length(0);
    expect(document.governance.log).to.deep.equal(logIn(store));
    const again = new WorkspaceStore({ document });
    again.dispatch(recorded(revert(entryIn(again)), { ...SECOND, reverts: ['1'] }));
    expect(inForce(again)).to.deep.equal(before);
    expect(logIn(again).map(({ reason, reverts }) => [reason, reverts])).to.deep.equal([
      ['Audit', undefined],
      ['Too strict', ['1']],
    ]);
  });

  it('is reverted to what was in force before, whatever it was, also from a file', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), (edits) => {
        const store = storeWith();
        const before = inForce(store);
        if (!store.dispatch(recorded(inOrder(edits), COMMITMENT))) return;
        if (logIn(store).length === 0) return;
        const file: unknown = JSON.parse(JSON.stringify(store.toJSON()));
        const again = new WorkspaceStore(loadDocument(file, [governanceRoom]));
        const { conflicts } = reversalOf(entryIn(again), withDefaults(governanceIn(again)));
        expect(conflicts).to.deep.equal([]);
        again.dispatch(recorded(revert(entryIn(again)), SECOND));
        expect(inForce(again)).to.deep.equal(before);
      }),
      RUNS,
    );
  });

  it('keeps, when it is reverted, what was changed since, and says what', () => {
    const store = storeWith();
    const both = [commands.setZone('a', 'assisted'), commands.setZone('b', 'assisted')];
    store.dispatch(recorded(commands.together(both), COMMITMENT));
    store.dispatch(commands.setZone('a', 'controlled'));
    const { conflicts } = reversalOf(entryIn(store), governanceIn(store));
    expect(conflicts.map(({ path }) => path)).to.deep.equal([['rules', 'a', 'zone']]);
    store.dispatch(recorded(revert(entryIn(store)), SECOND));
    expect(governanceIn(store).rules.map(({ zone }) => zone)).to.deep.equal([
      'controlled',
      'safe',
      'safe',
    ]);
  });

  it('moves a rule back though its conditions have changed since', () => {
    const store = storeWith();
    store.dispatch(recorded(commands.moveRule('c', null), COMMITMENT));
    store.dispatch(commands.setZone('c', 'assisted'));
    store.dispatch(revert(entryIn(store)));
    expect(governanceIn(store).rules.map(({ id, zone }) => [id, zone])).to.deep.equal([
      ['a', 'safe'],
      ['b', 'safe'],
      ['c', 'assisted'],
    ]);
  });

  it('does nothing where all of it is taken back already', () => {
    const store = storeWith();
    store.dispatch(recorded(commands.setZone('a', 'assisted'), COMMITMENT));
    store.dispatch(commands.setZone('a', 'safe'));
    const { operations, conflicts } = reversalOf(entryIn(store), governanceIn(store));
    expect([operations, conflicts]).to.deep.equal([[], []]);
  });
});

describe('a governance that replaces another', () => {
  const next = governance({ rules: [rule('z', {}, 'assisted')] });

  it('is a change of its own, and the log stays', () => {
    const store = storeWith();
    store.dispatch(recorded(commands.setZone('a', 'assisted'), COMMITMENT));
    store.dispatch(replaced(next, SECOND));
    expect(governanceIn(store).rules.map(({ id }) => id)).to.deep.equal(['z']);
    expect(logIn(store).map(({ id }) => id)).to.deep.equal(['1', '2']);
    store.dispatch(revert(entryIn(store, '2')));
    expect(governanceIn(store).rules.map(({ id, zone }) => `${id} ${zone}`)).to.deep.equal([
      'a assisted',
      'b safe',
      'c safe',
    ]);
  });

  it('is taken as it is where its log carries on, such as in a form that is restored', () => {
    const store = storeWith();
    const restored = storeWith();
    restored.dispatch(recorded(commands.setZone('a', 'assisted'), COMMITMENT));
    store.dispatch(replaced(governanceIn(restored), SECOND));
    expect(governanceIn(store)).to.deep.equal(governanceIn(restored));
  });

  it('leaves no record of the beginning', () => {
    const store = storeWith({ rules: [], inputs: [] });
    store.dispatch(replaced(next, COMMITMENT));
    expect(logIn(store)).to.have.length(0);
  });
});

describe('a log in a file', () => {
  const good = { id: 'good', on: '2026-03-02', reason: 'x', changes: [] };
  const load = (bad: object) =>
    loadDocument({ governance: { rules: [], log: [{ ...good, ...bad, id: 'bad' }, good] } }, [
      governanceRoom,
    ]);

  const BAD: Readonly<Record<string, object>> = {
    'a date that is none': { on: '2026-02-30' },
    'no date': { on: undefined },
    'changes that are no list': { changes: 'many' },
    'a change without a path': { changes: [{ was: 1 }] },
    'a path with a number in it': { changes: [{ path: ['rules', 4, 'zone'], was: 'safe' }] },
    'a path into the log': { changes: [{ path: ['log', 'good'] }] },
    'a path to a prototype': { changes: [{ path: ['rules', '__proto__'], is: {} }] },
    'a place that is none': { changes: [{ path: ['rules', 'a'], isAfter: 7 }] },
    'a reason that is no text': { reason: 5 },
  };

  for (const [what, bad] of Object.entries(BAD)) {
    it(`keeps its other entries where one has ${what}`, () => {
      const { document, quarantined, problems } = load(bad);
      expect(document.governance.log?.map(({ id }) => id)).to.deep.equal(['good']);
      expect(quarantined).to.have.length(1);
      expect(problems.map(({ severity }) => severity)).to.deep.equal(['error']);
    });
  }

  it('needs no reason', () => {
    const { document, problems } = load({ reason: undefined });
    expect(problems).to.deep.equal([]);
    expect(document.governance.log?.[0]?.reason).to.equal('');
  });
});
