import { expect } from '@open-wc/testing';
import type { Condition, GovernanceInput } from '../../src/governance/governance.js';
import { ruleTableOf, type SoundRule } from '../../src/governance/rule-table.js';
import { survivors } from '../../src/governance/survivors.js';
import { governance, rule } from './samples.js';

const SPEND: GovernanceInput = { id: 'spend', type: 'number', min: 0 };
const TOOL: GovernanceInput = { id: 'tool', type: 'enum' };
const COUNT = 2000;

/** What is left of rules on one input, value by value, and how often the rules were looked at. */
function leftOver(
  input: GovernanceInput,
  conditionOf: (at: number) => Condition | undefined,
): { left: readonly (readonly number[])[]; looks: number } {
  let looks = 0;
  const rules = Array.from({ length: COUNT }, (_, at) => {
    const condition = conditionOf(at);
    return rule(`r${at}`, condition === undefined ? {} : { [input.id]: condition }, 'safe');
  });
  const table = ruleTableOf(governance({ inputs: [input], rules }));
  const watched = table.rules.map((one): SoundRule => ({
    ...one,
    get tests() {
      looks++;
      return one.tests;
    },
  }));
  const [domain] = table.domains;
  if (!domain) throw new Error('no domain');
  const left = [...survivors(domain, 0, watched)].map((some) => some.map((one) => one.position));
  return { left, looks };
}

describe('the rules that are left by an unknown input', () => {
  it('are found by looking at each rule a few times, however many numbers they tell apart', () => {
    const { left, looks } = leftOver(SPEND, (at) => ({ from: 2 * at, to: 2 * at + 1 }));
    expect(left.slice(0, 4)).to.deep.equal([[0], [], [1], [2]]);
    expect(left).to.have.length(COUNT + 1);
    expect(looks).to.be.at.most(4 * COUNT);
  });

  it('are found by looking at each rule a few times, however many names they tell apart', () => {
    const { left, looks } = leftOver(TOOL, (at) => `tool ${at}`);
    expect(left.slice(0, 2)).to.deep.equal([[0], [1]]);
    expect(left.at(-1)).to.deep.equal([]);
    expect(looks).to.be.at.most(4 * COUNT);
  });

  it('stand in the order of the table, with those that do not ask', () => {
    const { left } = leftOver(SPEND, (at) => (at === 1 ? undefined : { above: COUNT - at }));
    expect(left[0]).to.deep.equal([1]);
    expect(left[1]).to.deep.equal([1, COUNT - 1]);
    expect(left.at(-1)).to.deep.equal(Array.from({ length: COUNT }, (_, at) => at));
  });
});
