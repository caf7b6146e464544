import { expect } from '@open-wc/testing';
import { usageOf } from '../../src/governance/usage.js';
import type { Initiative } from '../../src/portfolio/initiative.js';
import { governance, rule } from './samples.js';

function initiative(id: string, spend: number | null): Initiative {
  return { id, name: id, capabilityIds: [], inputs: { spend } };
}

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
  const initiatives = [
    initiative('a', 5),
    initiative('b', 50),
    initiative('c', 500),
    initiative('d', null),
  ];
  const usage = usageOf(one, initiatives, '2026-06-01');

  it('counts the initiatives that a rule matches and decides', () => {
    expect([...usage.rules]).to.deep.equal([
      ['small', { matched: 1, decided: 1 }],
      ['middle', { matched: 2, decided: 1 }],
      ['broken', { matched: 0, decided: 0 }],
    ]);
  });

  it('shows each initiative in its zone, or why it has none', () => {
    const ids = (list: readonly Initiative[]) => list.map(({ id }) => id).join();
    expect(usage.zones.map(({ zone, initiatives: list }) => [zone.id, ids(list)])).to.deep.equal([
      ['controlled', ''],
      ['assisted', 'b'],
      ['safe', 'a'],
    ]);
    expect([...usage.undecided].map(([status, list]) => [status, ids(list)])).to.deep.equal([
      ['no-rule', 'c'],
      ['missing', 'd'],
    ]);
  });
});
