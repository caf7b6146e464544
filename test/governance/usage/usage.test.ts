import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decide } from '../../../src/governance/decide.js';
import { HIT_POLICIES } from '../../../src/governance/governance.js';
import { usageOf } from '../../../src/governance/usage/usage.js';
import type { Initiative } from '../../../src/portfolio/initiative.js';
import { RUNS } from '../../runs.js';
import { anyGovernance, governance, rule, SMALL_VALUES } from '../samples.js';

function initiative(id: string, inputs: Initiative['inputs']): Initiative {
  return { id, name: id, capabilityIds: [], inputs };
}

const DAY = '2026-06-01';
const ids = (list: readonly Initiative[]) => list.map(({ id }) => id).join();

describe('the use of the rules', () => {
  const one = governance({
    inputs: [{ id: 'spend', type: 'number' }],
    hitPolicy: 'first',
    rules: [
      rule('small', { spend: { to: 10 } }, 'safe'),
      rule('middle', { spend: { to: 100 } }, 'assisted'),
      rule('broken', { region: 'north' }, 'safe'),
    ],
  });
  const initiatives = [5, 50, 500, null].map((spend, at) =>
    initiative('abcd'.charAt(at), { spend }),
  );
  const usage = usageOf(one, initiatives, DAY);

  it('names the initiatives that a rule matches, and those whose zone comes from it', () => {
    expect(
      usage.rules.map(({ rule: { id }, position, matched, decided }) => [
        position,
        id,
        ids(matched),
        ids(decided),
      ]),
    ).to.deep.equal([
      [1, 'small', 'a', 'a'],
      [2, 'middle', 'a,b', 'b'],
      [3, 'broken', '', ''],
    ]);
  });

  it('shows each initiative in its zone, or why it has none', () => {
    expect(usage.zones.map(({ zone, initiatives: list }) => [zone.id, ids(list)])).to.deep.equal([
      ['controlled', ''],
      ['assisted', 'b'],
      ['safe', 'a'],
    ]);
    expect(
      usage.undecided.map(({ initiative: { id }, decision }) => [id, decision.status]),
    ).to.deep.equal([
      ['c', 'no-rule'],
      ['d', 'missing'],
    ]);
  });

  it('counts an exception up to its last day', () => {
    const exceptions = [{ initiativeId: 'a', until: DAY, reason: 'Pilot' }];
    const excepted = { ...one, rules: one.rules.map((each) => ({ ...each, exceptions })) };
    const zoneOf = (day: string) =>
      usageOf(excepted, initiatives, day).zones.find(({ initiatives: list }) =>
        ids(list).includes('a'),
      )?.zone.id;
    expect(zoneOf(DAY)).to.equal(undefined);
    expect(zoneOf('2026-06-02')).to.equal('safe');
  });

  it('puts each initiative in one place, where its own decision puts it', () => {
    const anyFacts = fc.record(
      Object.fromEntries(
        Object.entries(SMALL_VALUES).map(([id, values]) => [
          id,
          fc.option(fc.constantFrom(...values)),
        ]),
      ),
    ) as fc.Arbitrary<Initiative['inputs']>;
    fc.assert(
      fc.property(
        anyGovernance(HIT_POLICIES),
        fc.array(anyFacts, { maxLength: 6 }),
        (rules, facts) => {
          const all = facts.map((inputs, at) => initiative(String(at), inputs));
          const { zones, undecided, rules: used } = usageOf(rules, all, DAY);
          const placed = [
            ...zones.flatMap(({ initiatives: list }) => list),
            ...undecided.map((each) => each.initiative),
          ];
          expect(placed.map(({ id }) => id).toSorted()).to.deep.equal(
            all.map(({ id }) => id).toSorted(),
          );
          for (const {
            rule: { id },
            decided,
          } of used) {
            for (const each of decided) {
              const { rules: deciding } = decide(rules, each.inputs);
              expect(deciding.map((one) => one.id)).to.include(id);
            }
          }
        },
      ),
      RUNS,
    );
  });
});
