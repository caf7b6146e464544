import { expect } from '@open-wc/testing';
import { impactOf, type Impact } from '../../src/governance/impact.js';
import type { Governance } from '../../src/governance/governance.js';
import { phasesOf, involvementOf } from '../../src/governance/involvement.js';
import type { Initiative } from '../../src/portfolio/initiative.js';
import { governance, rule } from './samples.js';

const BEFORE: Governance = governance({
  inputs: [{ id: 'spend', type: 'number' }],
  rules: [
    rule('small', { spend: { to: 50 } }, 'safe'),
    rule('large', { spend: { above: 50 } }, 'assisted'),
  ],
  scopes: [{ id: 'data' }, { id: 'security' }],
  stages: [{ id: 'design' }, { id: 'build' }, { id: 'launch' }],
  involvement: {
    assisted: {
      data: { design: 'consulted', build: 'consulted' },
      security: { build: 'consulted', launch: 'approves' },
    },
  },
});

function initiative(id: string, spend: number | null): Initiative {
  return { id, name: id, capabilityIds: [], inputs: { spend } };
}

const INITIATIVES = [initiative('tiny', 10), initiative('middle', 40), initiative('big', 90)];

function impact(after: Partial<Governance>, initiatives = INITIATIVES): readonly Impact[] {
  return impactOf(BEFORE, { ...BEFORE, ...after }, initiatives, '2026-06-01');
}

describe('the impact of a change', () => {
  it('is none where nothing changes', () => {
    expect(impact({})).to.deep.equal([]);
  });

  it('lists the initiatives that go to another zone, before and after', () => {
    const [one, ...others] = impact({
      rules: [
        rule('small', { spend: { to: 30 } }, 'safe'),
        rule('large', { spend: { above: 30 } }, 'assisted'),
      ],
    });
    expect(others).to.have.length(0);
    expect([one?.initiative.id, one?.before.zone?.id, one?.after.zone?.id]).to.deep.equal([
      'middle',
      'safe',
      'assisted',
    ]);
    expect(one?.extent.map(({ id }) => id)).to.deep.equal(['data', 'security']);
  });

  it('tells a change of extent from one of timing', () => {
    const change = (security: Record<string, 'consulted' | 'approves' | 'leads'>) => {
      const assisted = { ...BEFORE.involvement.assisted, security };
      const [one] = impact({ involvement: { assisted } });
      const ids = (scopes: Impact['extent'] = []) => scopes.map(({ id }) => id).join();
      return {
        zone: one?.zone,
        extent: ids(one?.extent),
        timing: ids(one?.timing),
        cells: one?.cells.length,
      };
    };
    expect(change({ build: 'consulted', launch: 'leads' })).to.deep.equal({
      zone: false,
      extent: 'security',
      timing: '',
      cells: 1,
    });
    expect(change({ design: 'consulted', launch: 'approves' })).to.deep.equal({
      zone: false,
      extent: '',
      timing: 'security',
      cells: 2,
    });
  });

  it('counts an initiative that falls out of every rule', () => {
    const [one] = impact({ rules: BEFORE.rules.slice(1) }, [initiative('tiny', 10)]);
    expect([one?.zone, one?.after.status]).to.deep.equal([true, 'no-rule']);
  });
});

describe('involvement', () => {
  it('takes the stronger extent of several zones, cell by cell', () => {
    const one = {
      ...BEFORE,
      involvement: {
        safe: { data: { design: 'leads', build: 'informed' } },
        assisted: { data: { design: 'informed', build: 'approves' } },
      },
    } as const;
    const [data] = involvementOf(one, [{ id: 'safe' }, { id: 'assisted' }]);
    expect(data?.cells.map(({ extent }) => extent)).to.deep.equal(['leads', 'approves', 'none']);
  });

  it('joins neighbouring stages of the same extent into phases', () => {
    const phases = phasesOf(involvementOf(BEFORE, [{ id: 'assisted' }]));
    expect(
      phases.map(({ extent, stages, scopes }) => [
        extent,
        stages.map(({ id }) => id).join(),
        scopes.map(({ id }) => id).join(),
      ]),
    ).to.deep.equal([
      ['consulted', 'design,build', 'data,security'],
      ['approves', 'launch', 'security'],
    ]);
    expect(phasesOf(involvementOf(BEFORE, []))).to.deep.equal([]);
  });
});
