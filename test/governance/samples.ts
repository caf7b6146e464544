/** Governance for tests, written by hand and at random. */
import fc from 'fast-check';
import type {
  Condition,
  Governance,
  GovernanceInput,
  HitPolicy,
  InputValue,
  Rule,
  Test,
} from '../../src/governance/governance.js';
import type { Witness } from '../../src/governance/grid.js';

export const ZONES = [
  { id: 'safe', rank: 1 },
  { id: 'assisted', rank: 2 },
  { id: 'controlled', rank: 3 },
];

export function rule(
  id: string,
  when: Rule['when'],
  zone: string,
  fields: Partial<Rule> = {},
): Rule {
  return { id, when, zone, exceptions: [], ...fields };
}

export function governance(parts: Partial<Governance> = {}): Governance {
  return {
    inputs: [],
    hitPolicy: 'unique',
    rules: [],
    zones: ZONES,
    scopes: [],
    stages: [],
    involvement: {},
    ...parts,
  };
}

/** Small domains of every kind: listed and open names, whole and broken numbers, with and without ends. */
export const SMALL_INPUTS: readonly GovernanceInput[] = [
  { id: 'data', type: 'enum', values: ['none', 'personal', 'special'] },
  { id: 'public', type: 'boolean' },
  { id: 'people', type: 'number', integer: true, min: 0, max: 5 },
  { id: 'share', type: 'number', min: 0 },
  { id: 'tool', type: 'enum' },
];

/** Every value that can matter: conditions below have ends at halves, so quarters lie between them. */
export const SMALL_VALUES: Readonly<Record<string, readonly InputValue[]>> = {
  data: ['none', 'personal', 'special'],
  public: [true, false],
  people: [0, 1, 2, 3, 4, 5],
  share: [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 99],
  tool: ['crm', 'erp', 'something else'],
};

export function everyCase(inputs: readonly GovernanceInput[]): readonly Witness[] {
  return inputs.reduce<readonly Witness[]>(
    (cases, { id }) =>
      cases.flatMap((one) => (SMALL_VALUES[id] ?? []).map((value) => ({ ...one, [id]: value }))),
    [{}],
  );
}

/** A condition that a small input accepts. */
export function anyCondition(input: GovernanceInput): fc.Arbitrary<Condition> {
  const test = anyTest(input);
  const tests = fc.array(test, { minLength: 1, maxLength: 3 });
  return fc.oneof(test, tests, notAll(tests, input));
}

export function anyRule(inputs: readonly GovernanceInput[]): fc.Arbitrary<Omit<Rule, 'id'>> {
  const conditions = Object.fromEntries(inputs.map((input) => [input.id, anyCondition(input)]));
  const when = fc.record(conditions, { requiredKeys: [] }) as fc.Arbitrary<Rule['when']>;
  return fc.record({
    when,
    zone: fc.constantFrom('safe', 'assisted', 'controlled'),
    exceptions: fc.constant([]),
  });
}

/** Some of the small inputs, and up to seven rules about them. */
export function anyGovernance(policies: readonly HitPolicy[]): fc.Arbitrary<Governance> {
  return fc
    .subarray([...SMALL_INPUTS], { minLength: 1, maxLength: 3 })
    .chain((inputs) =>
      fc.record({
        inputs: fc.constant(inputs),
        rules: fc.array(anyRule(inputs), { maxLength: 7 }),
        hitPolicy: fc.constantFrom(...policies),
      }),
    )
    .map(({ rules, ...parts }) =>
      governance({ ...parts, rules: rules.map((one, at) => ({ ...one, id: `r${at + 1}` })) }),
    );
}

function anyTest(input: GovernanceInput): fc.Arbitrary<Test> {
  if (input.type === 'boolean') return fc.boolean();
  if (input.type === 'enum') return fc.constantFrom(...(input.values ?? ['crm', 'erp']));
  const end = input.integer
    ? fc.integer({ min: 0, max: 5 })
    : fc.integer({ min: 0, max: 4 }).map((halves) => halves / 2);
  return fc.oneof(
    end,
    end.map((above) => ({ above })),
    end.map((from) => ({ from })),
    end.map((to) => ({ to })),
    end.filter((one) => one > 0).map((below) => ({ below })),
    fc.tuple(end, end).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    fc
      .tuple(end, end)
      .filter(([a, b]) => Math.abs(a - b) >= 2)
      .map(([a, b]) => ({ above: Math.min(a, b), below: Math.max(a, b) })),
  );
}

/** `not` of everything is refused, so it is not made. */
function notAll(
  tests: fc.Arbitrary<readonly Test[]>,
  input: GovernanceInput,
): fc.Arbitrary<Condition> {
  if (input.type === 'number')
    return fc.constantFrom({ not: [1] }, { not: [0, { from: 1, to: 2 }] });
  const count = input.type === 'boolean' ? 2 : (input.values?.length ?? Infinity);
  return tests.filter((not) => new Set(not).size < count).map((not) => ({ not }));
}

/** Whether a case fulfils a condition, read off the notation and nothing else. */
export function fulfils(condition: Condition | undefined, value: InputValue): boolean {
  if (condition === undefined) return true;
  if (typeof condition !== 'object') return condition === value;
  if ('not' in condition) return !condition.not.some((test) => fulfils(test, value));
  if (Array.isArray(condition)) return condition.some((test: Test) => fulfils(test, value));
  const { from, above, to, below } = condition as Exclude<Test, InputValue>;
  return (
    typeof value === 'number' &&
    (from === undefined || value >= from) &&
    (above === undefined || value > above) &&
    (to === undefined || value <= to) &&
    (below === undefined || value < below)
  );
}

/** Whether a rule matches a case, likewise. */
export function matches({ when }: Pick<Rule, 'when'>, one: Witness): boolean {
  return Object.entries(when).every(([id, condition]) => fulfils(condition, one[id] as InputValue));
}
