import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { governanceWords } from '../../../src/governance/governance-words.en.js';
import type { Governance, LogEntry } from '../../../src/governance/governance.js';
import { changeTexts, type ChangeView } from '../../../src/governance/log/change-text.js';
import { en } from '../../../src/governance/log/history.en.js';
import { concerns, historyOf, subjectsIn } from '../../../src/governance/log/history.js';
import { isLoggedChange, type LoggedChange } from '../../../src/governance/log/logged-change.js';
import { Formatter } from '../../../src/locales/format.js';
import { RUNS } from '../../runs.js';
import { governance, rule } from '../samples.js';

const entry = (id: string, on: string, changes: readonly LoggedChange[]): LogEntry => ({
  id,
  on,
  reason: '',
  changes,
});
const zoneOf = (ruleId: string, was: string, is: string): LoggedChange => ({
  path: ['rules', ruleId, 'zone'],
  was,
  is,
});

function withLog(...log: LogEntry[]): Governance {
  return governance({
    inputs: [{ id: 'spend', type: 'number', unit: 'EUR' }],
    rules: [rule('a', { spend: { above: 10 } }, 'safe'), rule('b', {}, 'controlled')],
    scopes: [{ id: 'security' }],
    stages: [{ id: 'design' }, { id: 'run' }],
    log,
  });
}

describe('the history', () => {
  it('has the newest first, and the last of a day before the others of it', () => {
    const history = historyOf(
      withLog(
        entry('1', '2026-03-02', []),
        entry('2', '2026-01-01', []),
        entry('3', '2026-03-02', []),
      ),
    );
    expect(history.map((one) => one.entry.id)).to.deep.equal(['3', '1', '2']);
  });

  it('knows the rules and zones that a change concerns, also one that is gone', () => {
    const log = withLog(
      entry('1', '2026-01-01', [zoneOf('b', 'safe', 'controlled')]),
      entry('2', '2026-02-01', [
        { path: ['involvement', 'assisted', 'security', 'run'], is: 'leads' },
      ]),
      entry('3', '2026-03-01', [{ path: ['rules', 'gone'], was: rule('gone', {}, 'safe') }]),
      entry('4', '2026-03-02', [{ path: ['hitPolicy'], was: 'any', is: 'first' }]),
    );
    const history = historyOf(log);
    expect(subjectsIn(history, log).map(({ kind, id }) => `${kind} ${id}`.trim())).to.deep.equal([
      'rule b',
      'zone safe',
      'zone assisted',
      'zone controlled',
      'other',
      'rule gone',
    ]);
    const about = (id: string) =>
      history.filter((one) => concerns(one, { kind: 'zone', id })).map((one) => one.entry.id);
    expect(about('safe')).to.deep.equal(['3', '1']);
    expect(about('assisted')).to.deep.equal(['2']);
  });

  it('links a change with the one that took it back', () => {
    const [second, first] = historyOf(
      withLog(entry('1', '2026-01-01', []), {
        ...entry('2', '2026-02-01', []),
        reverts: ['1', '?'],
      }),
    );
    expect(first?.revertedBy?.id).to.equal('2');
    expect(second?.reverts.map(({ id }) => id)).to.deep.equal(['1']);
  });
});

describe('a committed change in words', () => {
  const view: ChangeView = {
    governance: withLog(),
    initiatives: [{ id: 'crm', name: 'One customer file', capabilityIds: [], inputs: {} }],
    language: { words: governanceWords, format: Formatter.in('en') },
  };
  const say = (change: LoggedChange) => changeTexts(change, view, en).join(' | ');

  const SENTENCES: readonly (readonly [LoggedChange, string])[] = [
    [
      zoneOf('a', 'assisted', 'safe'),
      'rule 1 “spend above €10” now leads to Safe instead of Assisted',
    ],
    [
      { path: ['rules', 'a', 'when', 'spend'], is: { above: 10 } },
      'spend of rule 1 “spend above €10”: above €10 instead of any',
    ],
    [
      { path: ['rules', 'a', 'when'], was: { spend: 5 }, is: { other: 'x' } },
      'spend of rule 1 “spend above €10”: any instead of exactly €5 | other of rule 1 “spend above €10”: "x" instead of any',
    ],
    [
      { path: ['rules', 'b', 'note'], was: 'Old', is: 'New' },
      'note of rule 2 “always”: “New” instead of “Old”',
    ],
    [
      { path: ['rules', 'b', 'reviewOn'], is: '2027-03-31' },
      'review of rule 2 “always”: Mar 31, 2027 instead of none',
    ],
    [
      { path: ['rules', 'b'], is: rule('b', {}, 'controlled'), isAfter: 'a' },
      'new: rule 2 “always”, which leads to Controlled',
    ],
    [
      { path: ['rules', 'c'], was: rule('c', { spend: 5 }, 'safe'), wasAfter: 'b' },
      'rule “spend exactly €5” deleted',
    ],
    [{ path: ['rules', 'b'], wasAfter: 'a', isAfter: null }, 'rule 2 “always” moved to the top'],
    [
      { path: ['rules', 'b'], wasAfter: null, isAfter: 'a' },
      'rule 2 “always” moved behind rule 1 “spend above €10”',
    ],
    [zoneOf('c', 'assisted', 'safe'), 'a rule deleted since now leads to Safe instead of Assisted'],
    [
      {
        path: ['rules', 'b', 'exceptions', 'crm'],
        is: { initiativeId: 'crm', until: '2026-12-31', reason: 'Pilot' },
      },
      'One customer file excepted from rule 2 “always” until Dec 31, 2026',
    ],
    [
      { path: ['rules', 'b', 'exceptions', 'crm', 'until'], was: '2026-06-30', is: '2026-12-31' },
      'exception of One customer file from rule 2 “always” until Dec 31, 2026 instead of Jun 30, 2026',
    ],
    [
      { path: ['rules', 'b', 'exceptions', 'x'], was: { initiativeId: 'x' } },
      'exception of x from rule 2 “always” ended',
    ],
    [
      { path: ['hitPolicy'], was: 'priority', is: 'first' },
      'when several rules match: first instead of priority',
    ],
    [
      { path: ['involvement', 'safe', 'security', 'design'], is: 'approves' },
      'Safe, Security at design: approves instead of not involved',
    ],
    [
      {
        path: ['involvement', 'safe'],
        was: { security: { design: 'informed', run: 'leads' } },
        is: { security: { design: 'informed' } },
      },
      'Safe, Security at run: not involved instead of leads',
    ],
    [{ path: ['zones', 'safe', 'rank'], was: 1, is: 5 }, 'zones › safe › rank: 5 instead of 1'],
  ];

  for (const [change, sentence] of SENTENCES) {
    it(`says “${sentence}”`, () => {
      expect(say(change)).to.equal(sentence);
    });
  }

  it('says something of whatever stands in a file', () => {
    const segment = fc.constantFrom(
      'rules',
      'a',
      'zone',
      'when',
      'spend',
      'exceptions',
      'involvement',
      'safe',
      'note',
      'hitPolicy',
      'x',
    );
    const change = fc.record(
      {
        path: fc.array(segment, { minLength: 1, maxLength: 5 }),
        was: fc.jsonValue(),
        is: fc.jsonValue(),
      },
      { requiredKeys: ['path'] },
    );
    fc.assert(
      fc.property(change, (one) => {
        if (isLoggedChange(one)) expect(say(one)).to.be.a('string');
      }),
      RUNS,
    );
  });
});
