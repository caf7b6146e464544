import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Capability } from '../../../src/capability/capability.js';
import {
  planImport,
  takeImport,
  type ImportOptions,
  type ImportPlan,
} from '../../../src/capability/import/import-plan.js';
import { guessRoles } from '../../../src/capability/import/maturity-columns.js';
import { levelBy } from '../../../src/capability/level.js';
import { parseCsv, printCsv } from '../../../src/element/csv.js';
import { WorkspaceStore } from '../../../src/workspace/store.js';
import { RUNS } from '../../runs.js';
import { sharedText } from '../../shared-data.js';
import { anyCapabilities, assessed, capability, stateWith } from '../samples.js';

const SCALE = { min: 0, max: 5, labels: [] };
const PARTIES = [
  { id: 'marketing', name: 'Marketing' },
  { id: 'it', name: 'IT' },
  { id: 'data', name: 'Data' },
];
const DAY = '2026-12-01';

function optionsFor(csv: string, options: Partial<ImportOptions> = {}): ImportOptions {
  const roles = guessRoles(parseCsv(csv), PARTIES);
  return {
    roles,
    from: SCALE,
    scale: SCALE,
    dateOrder: 'day-first',
    parties: PARTIES,
    partyId: undefined,
    day: DAY,
    ...options,
  };
}

function plan(
  csv: string,
  capabilities: readonly Capability[] = [],
  options: Partial<ImportOptions> = {},
): ImportPlan {
  return planImport({ capabilities, parties: [] }, parseCsv(csv), optionsFor(csv, options));
}

const refusals = ({ refused }: ImportPlan) => refused.map(({ line, reason }) => [line, reason]);
const byId = ({ capabilities }: ImportPlan, id: string) =>
  capabilities.find((one) => one.id === id);

const IDENTITY = capability('identity', {
  name: 'Customer identity',
  importance: 5,
  target: 4,
  assessments: [assessed('it', 2, '2026-01-01')],
});

describe('rows taken into the document', () => {
  it('find their capability by id, then by name in any case and with any spaces', () => {
    const after = plan('id,name,target\nidentity,,3\n', [IDENTITY]);
    expect(byId(after, 'identity')?.target).to.equal(3);
    const named = plan('name,target\n"customer  IDENTITY ",2\n', [IDENTITY]);
    expect(byId(named, 'identity')?.target).to.equal(2);
    expect(byId(named, 'identity')?.name).to.equal('Customer identity');
    expect(named.capabilities).to.have.length(1);
  });

  it('make new capabilities, and the groups that they name', () => {
    const after = plan('name,group,target,importance\nConsent,Insight,4,3\nLoyalty,insight,2,1\n');
    expect(after.capabilities.map(({ id, parentId }) => [id, parentId])).to.deep.equal([
      ['consent', 'insight'],
      ['insight', undefined],
      ['loyalty', 'insight'],
    ]);
  });

  it('bring levels by party and day, and keep what was said before', () => {
    const after = plan('name,IT,date,note\nCustomer identity,"3,5",3/4/2026,Audit\n', [IDENTITY]);
    expect(byId(after, 'identity')?.assessments).to.deep.equal([
      assessed('it', 2, '2026-01-01'),
      { ...assessed('it', 3.5, '2026-04-03'), evidence: { text: 'Audit' } },
    ]);
  });

  it('say nothing again that is there already, and no dash for a level', () => {
    const after = plan('name,IT,Marketing,target\nCustomer identity,2,–,4\n', [IDENTITY]);
    expect(after.changes).to.deep.equal([]);
    expect(after.unchanged).to.equal(1);
  });

  it('know “not assessed” from nothing and from 0', () => {
    const after = plan('name,IT,Marketing,Data\nCustomer identity,n/a,0,\n', [IDENTITY]);
    expect(byId(after, 'identity')?.assessments.slice(1)).to.deep.equal([
      assessed('it', null, DAY),
      assessed('marketing', 0, DAY),
    ]);
  });

  it('may name their party, one row each', () => {
    const csv = 'Capability,Team,Score\nCustomer identity,IT,3\nCustomer identity,Marketing,1\n';
    const after = plan(csv, [IDENTITY]);
    expect(after.refused).to.deep.equal([]);
    expect(byId(after, 'identity')?.assessments.slice(1)).to.deep.equal([
      assessed('it', 3, DAY),
      assessed('marketing', 1, DAY),
    ]);
  });

  it('convert scores and targets of another scale', () => {
    const after = plan('practice,score,to-be\nStrategy,2,3\n', [], {
      from: { min: 0, max: 3 },
      partyId: 'it',
    });
    expect(byId(after, 'strategy')).to.include({ target: 5 });
    expect(byId(after, 'strategy')?.assessments[0]?.level).to.equal(3.333333);
  });

  it('add a party that only a header names, with its first level', () => {
    const csv = 'name,Sales\nConsent,3\n';
    const after = plan(csv, [], { roles: ['name', 'new-party'] });
    expect(after.parties).to.deep.equal([{ id: 'sales', name: 'Sales' }]);
    expect(byId(after, 'consent')?.assessments).to.deep.equal([assessed('sales', 3, DAY)]);
    expect(
      plan('name,Sales\nConsent,\n', [], { roles: ['name', 'new-party'] }).parties,
    ).to.have.length(0);
  });
});

describe('rows refused, each with its line', () => {
  it('for what they hold', () => {
    const csv = [
      'name;importance;target;date',
      'A;high;3;',
      'B;6;3;',
      'C;1;7;',
      'D;1;3;2026-02-30',
      ';1;3;',
      'F;1;3;;surplus',
      'G;"1;3;',
      'H;1;3;2026-03-31',
    ].join('\n');
    expect(refusals(plan(csv))).to.deep.equal([
      [2, 'not-a-number'],
      [3, 'importance'],
      [4, 'outside-source'],
      [5, 'not-a-date'],
      [6, 'no-name'],
      [7, 'too-many-cells'],
      [8, 'unclosed'],
    ]);
  });

  it('for a name that several have, unless the group tells', () => {
    const twins = [
      capability('sales'),
      capability('service'),
      capability('a', { name: 'Reporting', parentId: 'sales' }),
      capability('b', { name: 'Reporting', parentId: 'service' }),
    ];
    expect(refusals(plan('name,target\nReporting,3\n', twins))).to.deep.equal([
      [2, 'ambiguous-name'],
    ]);
    const after = plan('name,group,target\nReporting,Service,3\n', twins);
    expect(byId(after, 'b')?.target).to.equal(3);
    expect(byId(after, 'a')?.target).to.equal(null);
  });

  it('for an id of one capability with the name of another, and an unknown id without a name', () => {
    const two = [IDENTITY, capability('consent', { name: 'Consent' })];
    expect(refusals(plan('id,name,target\nidentity,Consent,3\n', two))).to.deep.equal([
      [2, 'other-name'],
    ]);
    expect(refusals(plan('id,name,target\nnope,,3\n', two))).to.deep.equal([[2, 'unknown-id']]);
  });

  it('for a group that would be in itself', () => {
    const tree = [capability('top'), capability('below', { parentId: 'top' })];
    expect(refusals(plan('name,group\ntop,below\nnew,new\n', tree))).to.deep.equal([
      [2, 'own-group'],
      [3, 'own-group'],
    ]);
  });

  it('for a day that may be two, a party that is none, a plain level beside levels by party', () => {
    const csv = 'name,team,level,date\nA,IT,3,3/4/2026\nB,Nobody,3,\nCustomer identity,,3,\n';
    expect(refusals(plan(csv, [IDENTITY], { dateOrder: undefined }))).to.deep.equal([
      [2, 'ambiguous-date'],
      [3, 'unknown-party'],
      [4, 'has-levels'],
    ]);
  });

  it('for what an earlier row said otherwise', () => {
    const after = plan('name,target\nA,3\nA,3\nA,4\n');
    expect(refusals(after)).to.deep.equal([[4, 'contradiction']]);
    expect(after.refused[0]?.found).to.equal('3');
    expect(byId(after, 'a')?.target).to.equal(3);
  });

  it('and no id that would reach a prototype', () => {
    const after = plan('id,name,target\n__proto__,Bad,3\nconstructor,,1\n');
    expect(after.capabilities.map(({ id }) => id)).to.deep.equal(['bad']);
    expect(refusals(after)).to.deep.equal([[3, 'unknown-id']]);
  });
});

describe('an import', () => {
  it('is one step, and taken back by one', () => {
    const store = new WorkspaceStore(stateWith({ capabilities: [IDENTITY] }));
    const before = store.getState().document;
    const csv = 'name,IT,target\nCustomer identity,3,5\nConsent,1,2\n';
    expect(store.dispatch(takeImport(parseCsv(csv), optionsFor(csv)))).to.equal(true);
    expect(store.getState().document.capabilities).to.have.length(2);
    store.undo();
    expect(store.getState().document).to.deep.equal(before);
    expect(store.status.canUndo).to.equal(false);
  });

  it('of an export gives the same data', () => {
    fc.assert(
      fc.property(anyCapabilities, (some) => {
        // Names of two capabilities may differ in case only, and are then refused.
        const capabilities = some.map((one, n) => ({ ...one, id: `c${n}`, name: `Ability ${n}` }));
        const csv = exported(capabilities);
        expect(plan(csv, capabilities).changes).to.deep.equal([]);
        const anew = plan(csv);
        for (const one of capabilities) {
          const copy = byId(anew, one.id);
          expect(copy?.target ?? null).to.equal(one.target);
          expect(copy?.importance).to.equal(one.importance);
          for (const { id } of PARTIES) {
            expect(copy ? levelBy(copy, id) : NaN).to.equal(levelBy(one, id));
          }
        }
      }),
      RUNS,
    );
  });

  it('never throws, and refuses or takes every row once, whatever the file', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.oneof(fc.string(), fc.constantFrom('3', 'A', '"', ';')), { maxLength: 6 }),
          {
            maxLength: 8,
          },
        ),
        (rows) => {
          const csv = `id;name;group;target;IT;date\n${rows.map((row) => row.join(';')).join('\n')}`;
          const table = parseCsv(csv);
          const { refused } = plan(csv, [IDENTITY]);
          expect(refused.length).to.be.at.most(table.rows.length + table.unclosed.length);
        },
      ),
      RUNS,
    );
  });

  it('takes thousands of real capabilities with their tree', async () => {
    const text = await sharedText('business-capabilities.json');
    if (text === null) return;
    const real = JSON.parse(text) as readonly { id: string; name: string; parentId?: string }[];
    const csv = printCsv([
      ['ID', 'Capability', 'Parent ID', 'Maturity'],
      ...real.map(({ id, name, parentId }) => [id, name, parentId ?? '', 3]),
    ]);
    const after = plan(
      csv,
      real.map(({ id, name, parentId }) =>
        capability(id, { name, ...(parentId !== undefined && { parentId }) }),
      ),
      { partyId: 'it' },
    );
    expect(after.changes).to.have.length(real.length - after.refused.length);
    expect(after.refused.length).to.be.below(real.length / 100);
  });
});

/** As the radar's own export has it, with ids. */
function exported(capabilities: readonly Capability[]): string {
  return printCsv([
    ['Id', 'Capability', 'Importance', 'Target', ...PARTIES.map(({ name }) => name)],
    ...capabilities.map((one) => [
      one.id,
      one.name,
      one.importance,
      one.target,
      ...PARTIES.map(({ id }) => levelBy(one, id)),
    ]),
  ]);
}
