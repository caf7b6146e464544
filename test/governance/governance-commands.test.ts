import { expect } from '@open-wc/testing';
import { DEFAULT_INVOLVEMENT } from '../../src/governance/defaults.js';
import type { Governance, Rule } from '../../src/governance/governance.js';
import * as commands from '../../src/governance/governance-commands.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { WorkspaceStore, type Command } from '../../src/workspace/store.js';
import { governance, rule } from './samples.js';

const INPUTS: Governance['inputs'] = [
  { id: 'data', type: 'enum', values: ['none', 'personal'] },
  { id: 'spend', type: 'number' },
];
const EXCEPTION = { initiativeId: 'pilot', until: '2026-12-31', reason: 'Pilot' };

function storeWith(parts: Partial<Governance> = {}): WorkspaceStore {
  const rules = ['a', 'b', 'c'].map((id) => rule(id, { data: 'none' }, 'safe'));
  const document = {
    ...EMPTY_DOCUMENT,
    governance: governance({ inputs: INPUTS, rules, ...parts }),
  };
  return new WorkspaceStore({ document });
}

/** What governance is after a command, once undo was seen to restore it. */
function after(command: Command, store = storeWith()): Governance {
  const before = store.getState().document;
  store.dispatch(command);
  const { governance: result } = store.getState().document;
  store.undo();
  expect(store.getState().document).to.deep.equal(before);
  return result;
}

function ruleA(command: Command): Rule | undefined {
  return after(command).rules.find(({ id }) => id === 'a');
}

describe('the edits of a rule', () => {
  it('set and clear a condition', () => {
    expect(ruleA(commands.setCondition('a', 'spend', { above: 5 }))?.when).to.deep.equal({
      data: 'none',
      spend: { above: 5 },
    });
    expect(ruleA(commands.setCondition('a', 'data', undefined))?.when).to.deep.equal({});
  });

  it('refuse what the document could not mean', () => {
    const before = storeWith().getState().document.governance;
    const refused = [
      commands.setCondition('a', 'data', 'secret'),
      commands.setCondition('a', 'spend', { from: 5, to: 1 }),
      commands.setCondition('a', 'region', 'north'),
      commands.setZone('a', 'nowhere'),
      commands.setReview('a', '2026-02-30'),
      commands.setException('a', { ...EXCEPTION, until: 'soon' }),
      commands.insertRule(rule('b', {}, 'safe'), null),
      commands.moveRule('a', 'nowhere'),
      commands.setInvolvement('safe', 'nothing', 'never', 'leads'),
      commands.deleteRule('nowhere'),
    ];
    for (const command of refused) expect(after(command)).to.deep.equal(before);
  });

  it('set zone, note and review, and take the latter two away', () => {
    expect(ruleA(commands.setZone('a', 'assisted'))?.zone).to.equal('assisted');
    expect(ruleA(commands.setNote('a', 'Why'))?.note).to.equal('Why');
    expect(ruleA(commands.setReview('a', '2027-01-31'))?.reviewOn).to.equal('2027-01-31');
    const store = storeWith({
      rules: [rule('a', {}, 'safe', { note: 'x', reviewOn: '2027-01-31' })],
    });
    store.dispatch(commands.together([commands.setNote('a', ''), commands.setReview('a', null)]));
    expect(store.getState().document.governance.rules).to.deep.equal([rule('a', {}, 'safe')]);
  });

  it('insert, duplicate, move and delete, keeping the order that “first” depends on', () => {
    const order = (command: Command) =>
      after(command)
        .rules.map(({ id }) => id)
        .join('');
    expect(order(commands.insertRule(rule('x', {}, 'safe'), 'a'))).to.equal('axbc');
    expect(order(commands.insertRule(rule('x', {}, 'safe'), null))).to.equal('xabc');
    expect(order(commands.duplicateRule('a', 'x'))).to.equal('axbc');
    expect(order(commands.moveRule('a', 'c'))).to.equal('bca');
    expect(order(commands.moveRule('c', null))).to.equal('cab');
    expect(order(commands.deleteRule('b'))).to.equal('ac');
  });

  it('grant and end an exception, which a copy of the rule does not inherit', () => {
    const store = storeWith();
    store.dispatch(commands.setException('a', EXCEPTION));
    store.dispatch(commands.duplicateRule('a', 'x'));
    const exceptions = () =>
      store.getState().document.governance.rules.map((one) => one.exceptions);
    expect(exceptions()).to.deep.equal([[EXCEPTION], [], [], []]);
    store.dispatch(commands.removeException('a', 'pilot'));
    expect(exceptions()).to.deep.equal([[], [], [], []]);
  });

  it('give new rules ids of their own', () => {
    const ids = Array.from({ length: 100 }, commands.newRuleId);
    expect(new Set(ids)).to.have.length(100);
  });
});

describe('the edits of the table', () => {
  it('set the hit policy', () => {
    expect(after(commands.setHitPolicy('first')).hitPolicy).to.equal('first');
  });

  it('write all of the default involvement with the first cell that changes', () => {
    const store = storeWith({ zones: [] });
    const { involvement } = after(
      commands.setInvolvement('safe', 'security', 'run', 'leads'),
      store,
    );
    expect(involvement.safe?.security?.run).to.equal('leads');
    expect(involvement.controlled).to.deep.equal(DEFAULT_INVOLVEMENT.controlled);
  });

  it('write one cell where the document has its own', () => {
    const involvement = { safe: { security: { run: 'informed' } } } as const;
    const store = storeWith({ zones: [], involvement });
    expect(
      after(commands.setInvolvement('safe', 'security', 'idea', 'leads'), store).involvement,
    ).to.deep.equal({ safe: { security: { run: 'informed', idea: 'leads' } } });
  });
});
