import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decide } from '../../src/governance/decide.js';
import type { Governance, HitPolicy } from '../../src/governance/governance.js';
import { HIT_POLICIES } from '../../src/governance/governance.js';
import type { Witness } from '../../src/governance/grid.js';
import { RUNS } from '../runs.js';
import { anyGovernance, everyCase, governance, matches, rule } from './samples.js';

const INPUTS: Governance['inputs'] = [
  { id: 'data', type: 'enum', values: ['none', 'personal', 'special'] },
  { id: 'spend', type: 'number', min: 0 },
];

/** Two rules that share personal data above 50. */
function overlapping(hitPolicy: HitPolicy, zones: [string, string]): Governance {
  return governance({
    inputs: INPUTS,
    hitPolicy,
    rules: [
      rule('large', { spend: { above: 50 } }, zones[0]),
      rule('personal', { data: ['personal', 'special'] }, zones[1]),
    ],
  });
}
const BOTH = { data: 'personal', spend: 60 };

function zonesOf(one: Governance, inputs: Parameters<typeof decide>[1]): string {
  const { status, zones } = decide(one, inputs);
  return status === 'decided' ? zones.map(({ id }) => id).join(' ') : status;
}

describe('a decision by hit policy', () => {
  it('unique: one rule decides, two are an error', () => {
    const one = overlapping('unique', ['assisted', 'assisted']);
    expect(zonesOf(one, { data: 'none', spend: 60 })).to.equal('assisted');
    expect(zonesOf(one, BOTH)).to.equal('overlap');
    expect(decide(one, BOTH).matched.map(({ id }) => id)).to.deep.equal(['large', 'personal']);
  });

  it('any: several may match if they agree', () => {
    expect(zonesOf(overlapping('any', ['assisted', 'assisted']), BOTH)).to.equal('assisted');
    expect(zonesOf(overlapping('any', ['assisted', 'safe']), BOTH)).to.equal('disagreement');
  });

  it('first: the order of the rules decides', () => {
    const decision = decide(overlapping('first', ['safe', 'controlled']), BOTH);
    expect(decision.zone?.id).to.equal('safe');
    expect(decision.rules.map(({ id }) => id)).to.deep.equal(['large']);
    expect(decision.matched).to.have.length(2);
  });

  it('priority: the zone of the highest rank decides, whatever the order', () => {
    const decision = decide(overlapping('priority', ['safe', 'controlled']), BOTH);
    expect(decision.zone?.id).to.equal('controlled');
    expect(decision.rules.map(({ id }) => id)).to.deep.equal(['personal']);
  });

  it('collect: all zones, each once, and the stronger extent of IT’s involvement', () => {
    const one: Governance = {
      ...overlapping('collect', ['assisted', 'controlled']),
      scopes: [{ id: 'security' }],
      stages: [{ id: 'design' }, { id: 'launch' }],
      involvement: {
        assisted: { security: { design: 'co-delivers', launch: 'informed' } },
        controlled: { security: { design: 'consulted', launch: 'approves' } },
      },
    };
    const decision = decide(one, BOTH);
    expect(decision.zones.map(({ id }) => id)).to.deep.equal(['controlled', 'assisted']);
    expect(decision.zone?.id).to.equal('controlled');
    const [security] = decision.involvement;
    expect(security?.cells.map(({ extent }) => extent)).to.deep.equal(['co-delivers', 'approves']);
  });

  it('collect with an aggregation: one zone for the least or greatest rank, a figure for all', () => {
    const table = overlapping('collect', ['assisted', 'controlled']);
    const aggregated = (['min', 'max', 'sum', 'count'] as const).map((aggregation) => {
      const { zones, aggregate } = decide({ ...table, aggregation }, BOTH);
      return [zones.map(({ id }) => id).join(' '), aggregate];
    });
    expect(aggregated).to.deep.equal([
      ['assisted', 2],
      ['controlled', 3],
      ['controlled assisted', 5],
      ['controlled assisted', 2],
    ]);
    expect(decide(table, BOTH).aggregate).to.equal(null);
  });

  it('rule order and output order: all zones, in the order of the rules or of strictness', () => {
    expect(zonesOf(overlapping('rule-order', ['safe', 'controlled']), BOTH)).to.equal(
      'safe controlled',
    );
    expect(zonesOf(overlapping('output-order', ['safe', 'controlled']), BOTH)).to.equal(
      'controlled safe',
    );
  });

  it('says so where no rule matches', () => {
    expect(zonesOf(overlapping('unique', ['safe', 'safe']), { data: 'none', spend: 1 })).to.equal(
      'no-rule',
    );
  });
});

describe('a decision with inputs that are not known', () => {
  it('waits for the inputs that it depends on', () => {
    const decision = decide(overlapping('first', ['safe', 'controlled']), {
      data: 'none',
      spend: null,
    });
    expect(decision.status).to.equal('missing');
    expect(decision.missing.map(({ input }) => input.id)).to.deep.equal(['spend']);
    expect(decision.possible.map(({ id }) => id)).to.deep.equal(['large']);
  });

  it('is given where they make no difference', () => {
    const one = overlapping('priority', ['safe', 'controlled']);
    const decision = decide(one, { data: 'special' });
    expect(decision.zone?.id).to.equal('controlled');
    expect(decision.immaterial.map(({ input }) => input.id)).to.deep.equal(['spend']);
  });

  it('is given where different rules lead to the same zone together', () => {
    const one = governance({
      inputs: INPUTS,
      rules: [
        rule('small', { spend: { to: 50 } }, 'safe'),
        rule('large', { spend: { above: 50 } }, 'safe'),
      ],
    });
    const decision = decide(one, {});
    expect(decision.zone?.id).to.equal('safe');
    expect(decision.rules.map(({ id }) => id)).to.have.members(['small', 'large']);
  });

  it('takes a value that the input does not have for not known, and says which', () => {
    const { status, missing } = decide(overlapping('first', ['safe', 'safe']), {
      data: 'secret',
      spend: -1,
    });
    expect(status).to.equal('missing');
    expect(missing.map(({ value }) => value)).to.deep.equal(['secret', -1]);
  });

  it('agrees with trying every value, also of several inputs, and names the same rules', () => {
    fc.assert(
      fc.property(anyGovernance(HIT_POLICIES), fc.nat(), fc.nat(), (one, pick, mask) => {
        const cases = everyCase(one.inputs);
        const full = cases[pick % cases.length] ?? {};
        const known = one.inputs.filter((_, at) => at > 0 && (mask >> at) % 2 === 0);
        const partial = Object.fromEntries(known.map(({ id }) => [id, full[id]]));
        const fitting = cases.filter((other) => known.every(({ id }) => other[id] === full[id]));
        const outcomes = new Set(fitting.map((other) => zonesOf(one, other)));
        const aggregates = new Set(fitting.map((other) => decide(one, other).aggregate));
        const isOne = outcomes.size === 1 && aggregates.size === 1;
        const found = decide(one, partial);
        expect(zonesOf(one, partial)).to.equal(isOne ? [...outcomes][0] : 'missing');
        const rules = isOne ? fitting.flatMap((other) => decide(one, other).rules) : [];
        const ids = new Set(rules.map(({ id }) => id));
        expect(found.rules.map(({ id }) => id)).to.have.members([...ids]);
      }),
      RUNS,
    );
  });

  it('is given, or said to be open, however many rules ask for them', () => {
    const inputs: Governance['inputs'] = [
      { id: 'spend', type: 'number', min: 0 },
      { id: 'tool', type: 'enum' },
    ];
    const rules = (zone: (at: number) => string) =>
      Array.from({ length: 8000 }, (_, at) => {
        const when = at % 2 ? { spend: { above: at, to: at + 2 } } : { tool: `tool ${at}` };
        return rule(`r${at}`, when, zone(at));
      });
    const differing = governance({
      inputs,
      hitPolicy: 'first',
      otherwise: 'safe',
      rules: rules((at) => (at > 10 ? 'safe' : 'assisted')),
    });
    expect(zonesOf(differing, { tool: 'tool 1' })).to.equal('missing');
    expect(zonesOf(differing, { spend: 1 })).to.equal('missing');
    const agreeing = { ...differing, rules: rules(() => 'safe').slice(0, 4000) };
    expect(zonesOf(agreeing, { tool: 'tool 1' })).to.equal('safe');
    expect(zonesOf(agreeing, { spend: 0 })).to.equal('safe');
  });
});

describe('an exception', () => {
  const one = governance({
    inputs: INPUTS,
    hitPolicy: 'priority',
    rules: [
      rule('all', {}, 'assisted'),
      rule('special', { data: 'special' }, 'controlled', {
        exceptions: [{ initiativeId: 'pilot', until: '2026-06-30', reason: 'Pilot' }],
      }),
    ],
  });
  const zoneOn = (on: string, initiativeId = 'pilot') =>
    decide(one, { data: 'special', spend: 1 }, { initiativeId, on }).zone?.id;

  it('lets its initiative deviate up to and including its last day', () => {
    expect(zoneOn('2026-06-30')).to.equal('assisted');
    expect(zoneOn('2026-07-01')).to.equal('controlled');
  });

  it('is nobody else’s', () => {
    expect(zoneOn('2026-01-01', 'other')).to.equal('controlled');
  });

  it('is named in the decision', () => {
    const { excepted } = decide(
      one,
      { data: 'special' },
      { initiativeId: 'pilot', on: '2026-01-01' },
    );
    expect(excepted.map(({ rule: { id }, exception }) => [id, exception.reason])).to.deep.equal([
      ['special', 'Pilot'],
    ]);
  });
});

describe('a rule that cannot be applied', () => {
  it('takes no part: unknown input, unknown value, unknown zone', () => {
    const one = governance({
      inputs: INPUTS,
      rules: [
        rule('region', { region: 'north' }, 'safe'),
        rule('secret', { data: 'secret' }, 'safe'),
        rule('nowhere', {}, 'nowhere'),
        rule('good', {}, 'assisted'),
      ],
    });
    expect(zonesOf(one, { data: 'none', spend: 1 })).to.equal('assisted');
  });
});

describe('the rules that match', () => {
  it('are those whose conditions the case fulfils', () => {
    fc.assert(
      fc.property(anyGovernance(HIT_POLICIES), fc.nat(), (one, pick) => {
        const cases = everyCase(one.inputs);
        const case_: Witness = cases[pick % cases.length] ?? {};
        const expected = one.rules.filter((candidate) => matches(candidate, case_));
        expect(decide(one, case_).matched).to.deep.equal(expected);
      }),
      RUNS,
    );
  });
});
