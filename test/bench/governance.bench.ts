import { analyse, analysisOf } from '../../src/governance/analyse.js';
import type {
  Governance,
  GovernanceInput,
  HitPolicy,
  Rule,
} from '../../src/governance/governance.js';
import { cpuOf, type Bench, type Figure } from './measure.js';

const INPUTS: readonly GovernanceInput[] = [
  { id: 'data', type: 'enum', values: ['a', 'b', 'c', 'd', 'e', 'f'] },
  { id: 'spend', type: 'number', min: 0 },
  { id: 'public', type: 'boolean' },
  { id: 'channel', type: 'enum', values: ['1', '2', '3', '4', '5', '6', '7', '8'] },
  { id: 'share', type: 'number', min: 0, max: 100, integer: true },
  { id: 'country', type: 'enum', values: ['p', 'q', 'r', 's'] },
];
const ZONES = ['safe', 'assisted', 'controlled'];

/** 1,000 rules × 5 and × 6 inputs: without a fault, and at random with every fault there is. */
const bench: Bench = async () => {
  const figures: Figure[] = [];
  for (const count of [5, 6]) {
    const inputs = INPUTS.slice(0, count);
    const tables: readonly [string, () => Governance][] = [
      ['a complete table', () => completeTable(inputs)],
      ['narrow rules at random, unique', () => randomTable(inputs, 'unique', 0.05)],
      ['narrow rules at random, first', () => randomTable(inputs, 'first', 0.05)],
      ['wide rules at random, priority', () => randomTable(inputs, 'priority', 0.3)],
    ];
    for (const [name, make] of tables) {
      figures.push({
        what: `analysis of 1,000 rules × ${count} inputs: ${name}`,
        value: await leastOf(5, make),
        unit: 'ms',
        limit: 100,
      });
      figures.push({
        what: `its longest slice of the main thread`,
        value: longestSlice(8, make),
        unit: 'ms',
        limit: 16,
      });
    }
  }
  return figures;
};

export default bench;

/** A new table each time, since figures are kept by snapshot; work of the main thread, so that a busy machine does not count. */
async function leastOf(rounds: number, make: () => Governance): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const table = make();
    const taken = await cpuOf(() => {
      analyse(table);
      return Promise.resolve();
    });
    least = Math.min(least, taken);
  }
  return least;
}

/** A slice ends with the first step after 8 ms, as on a page. Each step at its quickest, since others share the machine. */
function longestSlice(rounds: number, make: () => Governance): number {
  const quickest: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const steps = analysisOf(make());
    for (let at = 0, done = false; !done; at++) {
      const start = performance.now();
      done = steps.next().done === true;
      quickest[at] = Math.min(quickest[at] ?? Infinity, performance.now() - start);
    }
  }
  let [longest, slice] = [0, 0];
  for (const step of quickest) {
    slice += step;
    longest = Math.max(longest, slice);
    if (slice >= 8) slice = 0;
  }
  return longest;
}

/** Each case in exactly one rule: bands of spend for each combination of names. */
function completeTable(inputs: readonly GovernanceInput[]): Governance {
  const random = randomNumbers(3);
  const rules: Rule[] = [];
  for (const data of INPUTS[0]?.values ?? []) {
    for (const channel of INPUTS[3]?.values ?? []) {
      for (const isPublic of [true, false]) {
        const cuts = Array.from({ length: 9 }, () => Math.floor(random() * 100_000)).toSorted(
          (a, b) => a - b,
        );
        for (const [at, below] of [...cuts, undefined].entries()) {
          const from = at === 0 ? undefined : cuts[at - 1];
          const spend = {
            ...(from !== undefined && { from }),
            ...(below !== undefined && { below }),
          };
          rules.push(ruleAt(rules.length, { data, channel, public: isPublic, spend }));
        }
      }
    }
  }
  return tableOf(inputs, 'unique', rules);
}

/** `anyShare`: how often a rule leaves an input open. */
function randomTable(
  inputs: readonly GovernanceInput[],
  hitPolicy: HitPolicy,
  anyShare: number,
): Governance {
  const random = randomNumbers(7);
  const condition = ({ type, values = [], max = 1_000_000 }: GovernanceInput) => {
    if (type === 'boolean') return random() < 0.5;
    if (type === 'enum') return [values[0] ?? '', ...values.slice(1).filter(() => random() < 0.3)];
    const from = Math.floor(random() * max);
    return { from, to: from + Math.ceil(random() * max * 0.3) };
  };
  const rules = Array.from({ length: 1000 }, (_, at) => {
    const named = inputs.filter(() => random() >= anyShare);
    return ruleAt(at, Object.fromEntries(named.map((input) => [input.id, condition(input)])));
  });
  return tableOf(inputs, hitPolicy, rules);
}

function ruleAt(at: number, when: Rule['when']): Rule {
  return { id: `rule-${at}`, when, zone: ZONES[at % 3] ?? '', exceptions: [] };
}

function tableOf(
  inputs: readonly GovernanceInput[],
  hitPolicy: HitPolicy,
  rules: readonly Rule[],
): Governance {
  const zones = ZONES.map((id, rank) => ({ id, rank }));
  return { inputs, hitPolicy, rules, zones, scopes: [], stages: [], involvement: {} };
}

/** The same numbers in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}
