import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { analyse } from '../../src/governance/analyse.js';
import { decide } from '../../src/governance/decide.js';
import { overdueFindings } from '../../src/governance/due.js';
import type { Finding, FindingKind } from '../../src/governance/finding.js';
import { HIT_POLICIES, type Governance, type HitPolicy } from '../../src/governance/governance.js';
import type { Witness } from '../../src/governance/grid.js';
import { FEWER_RUNS } from '../runs.js';
import { anyGovernance, everyCase, governance, matches, rule } from './samples.js';

function found<K extends FindingKind>(
  one: Governance,
  kind: K,
): readonly Extract<Finding, { kind: K }>[] {
  return analyse(one).findings.filter(
    (finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind,
  );
}

function outcome(one: Governance, case_: Witness): string {
  const { status, zones } = decide(one, case_);
  return `${status} ${zones.map(({ id }) => id).join(' ')}`;
}

function without(one: Governance, ids: readonly string[]): Governance {
  return { ...one, rules: one.rules.filter(({ id }) => !ids.includes(id)) };
}

function idleIn(one: Governance): readonly string[] {
  return [...found(one, 'unreachable'), ...found(one, 'redundant')].map(({ ruleId }) => ruleId);
}

describe('the analysis, against trying every case', () => {
  const each = (
    policies: readonly HitPolicy[],
    check: (one: Governance, cases: readonly Witness[]) => void,
  ) =>
    fc.assert(
      fc.property(anyGovernance(policies), (one) => check(one, everyCase(one.inputs))),
      FEWER_RUNS,
    );

  it('finds every overlap, with a case that both rules match', () => {
    each(HIT_POLICIES, (one, cases) => {
      const pairs = one.rules.flatMap((a, at) =>
        one.rules
          .slice(at + 1)
          .filter((b) => cases.some((case_) => matches(a, case_) && matches(b, case_)))
          .map((b) => `${a.id} ${b.id}`),
      );
      const overlaps = found(one, 'overlap');
      expect(overlaps.map(({ ruleId, otherRuleId }) => `${ruleId} ${otherRuleId}`)).to.have.members(
        pairs,
      );
      expect(analyse(one).overlapCount).to.equal(pairs.length);
      for (const { ruleId, otherRuleId, witness } of overlaps) {
        const both = one.rules.filter(({ id }) => id === ruleId || id === otherRuleId);
        expect(both.every((one_) => matches(one_, witness))).to.equal(true);
      }
    });
  });

  it('finds every case that no rule matches, and none that one does', () => {
    each(HIT_POLICIES, (one, cases) => {
      const gaps = found(one, 'gap');
      for (const case_ of cases) {
        const open = !one.rules.some((candidate) => matches(candidate, case_));
        expect(gaps.some((gap) => matches(gap, case_))).to.equal(open);
      }
      for (const gap of gaps) expect(matches(gap, gap.witness)).to.equal(true);
    });
  });

  it('proposes rules that fill the gaps and overlap with none that was there', () => {
    each(['unique'], (one) => {
      const filled = found(one, 'gap').flatMap(({ proposal }, at) =>
        proposal ? rule(`new${at}`, proposal.when, proposal.zone) : [],
      );
      const next = { ...one, rules: [...one.rules, ...filled] };
      expect(found(next, 'gap')).to.have.length(0);
      const isOld = (id: string) => one.rules.some((old) => old.id === id);
      const mixed = found(next, 'overlap').filter(
        (pair) => isOld(pair.ruleId) !== isOld(pair.otherRuleId),
      );
      expect(mixed).to.have.length(0);
    });
  });

  it('finds the rules that never decide', () => {
    each(HIT_POLICIES, (one, cases) => {
      const decides = (id: string) =>
        cases.some((case_) => {
          const { rules, matched } = decide(one, case_);
          return (rules.length > 0 ? rules : matched).some((candidate) => candidate.id === id);
        });
      const idle = one.rules.map(({ id }) => id).filter((id) => !decides(id));
      expect(found(one, 'unreachable').map(({ ruleId }) => ruleId)).to.deep.equal(idle);
    });
  });

  it('finds rules that can all be left out together', () => {
    const policies = HIT_POLICIES.filter((policy) => policy !== 'unique');
    each(policies, (one, cases) => {
      const lean = without(one, idleIn(one));
      for (const case_ of cases) expect(outcome(lean, case_)).to.equal(outcome(one, case_));
    });
  });

  it('finds them all', () => {
    each(['first', 'priority', 'collect', 'output-order'], (one, cases) => {
      const lean = without(one, idleIn(one));
      for (const { id } of lean.rules) {
        const less = without(lean, [id]);
        expect(cases.some((case_) => outcome(less, case_) !== outcome(lean, case_))).to.equal(true);
      }
    });
  });

  it('finds the rules that lie within another', () => {
    each(HIT_POLICIES, (one, cases) => {
      for (const { ruleId, by, witness } of found(one, 'subsumed')) {
        const inner = one.rules.filter(({ id }) => id === ruleId);
        const outer = one.rules.filter(({ id }) => by.some((other) => other.ruleId === id));
        expect([...inner, ...outer].every((candidate) => matches(candidate, witness))).to.equal(
          true,
        );
        for (const case_ of cases.filter((candidate) =>
          inner.every((r) => matches(r, candidate)),
        )) {
          expect(outer.every((candidate) => matches(candidate, case_))).to.equal(true);
        }
      }
    });
  });
});

describe('the analysis, of each kind of finding against trying every case,', () => {
  it('names every rule that lies within another, and no other', () => {
    fc.assert(
      fc.property(anyGovernance(HIT_POLICIES), (one) => {
        const cases = everyCase(one.inputs);
        const casesOf = one.rules.map((each) => cases.filter((case_) => matches(each, case_)));
        const lies = (inner: number, outer: number) =>
          (casesOf[inner]?.length ?? 0) > 0 &&
          (casesOf[inner] ?? []).every((case_) => casesOf[outer]?.includes(case_)) &&
          // Of two equal rules the later lies in the earlier.
          (casesOf[inner]?.length !== casesOf[outer]?.length || outer < inner);
        const inside = one.rules.flatMap(({ id }, inner) => {
          const others = one.rules.filter((_, outer) => outer !== inner && lies(inner, outer));
          return others.length > 0 ? [{ id, count: Math.min(others.length, 3) }] : [];
        });
        const named = found(one, 'subsumed').map(({ ruleId, by }) => ({
          id: ruleId,
          count: by.length,
        }));
        expect(named).to.deep.equal(inside);
      }),
      FEWER_RUNS,
    );
  });

  it('finds no gap where a default stands, and the same idle rules as without', () => {
    fc.assert(
      fc.property(anyGovernance(HIT_POLICIES), (one) => {
        const covered = { ...one, otherwise: 'safe' };
        expect(found(covered, 'gap')).to.deep.equal([]);
        expect(idleIn(covered)).to.deep.equal(idleIn(one));
        for (const case_ of everyCase(one.inputs)) {
          const isOpen = decide(one, case_).status === 'no-rule';
          expect(outcome(covered, case_)).to.equal(isOpen ? 'decided safe' : outcome(one, case_));
        }
      }),
      FEWER_RUNS,
    );
  });

  it('proposes for a gap no milder zone than any rule next to it', () => {
    fc.assert(
      fc.property(anyGovernance(['unique']), (one) => {
        const rank = (zone: string | undefined) =>
          one.zones.find(({ id }) => id === zone)?.rank ?? 0;
        const cases = everyCase(one.inputs);
        for (const gap of found(one, 'gap')) {
          const inside = cases.filter((case_) => matches(gap, case_));
          const isNext = (each: Governance['rules'][number]) =>
            cases.some(
              (case_) =>
                matches(each, case_) &&
                inside.some(
                  (other) => one.inputs.filter(({ id }) => other[id] !== case_[id]).length === 1,
                ),
            );
          for (const each of one.rules.filter(isNext)) {
            expect(rank(gap.proposal?.zone)).to.be.at.least(rank(each.zone));
          }
          const ids = gap.proposal?.because ?? [];
          for (const id of ids) {
            expect(one.rules.find((each) => each.id === id)?.zone).to.equal(gap.proposal?.zone);
          }
          expect(ids.length > 0).to.equal(
            one.rules.some((each) => cases.some((case_) => matches(each, case_))),
          );
        }
      }),
      FEWER_RUNS,
    );
  });
});

const INPUTS: Governance['inputs'] = [
  { id: 'data', type: 'enum', values: ['none', 'personal', 'special'] },
  { id: 'spend', type: 'number', min: 0 },
];

describe('the analysis of a table', () => {
  it('names an overlap an error, a warning or intended, by hit policy', () => {
    const severities = (zones: [string, string], ranks = [1, 2]) =>
      HIT_POLICIES.map((hitPolicy) => {
        const one = governance({
          inputs: INPUTS,
          hitPolicy,
          zones: [
            { id: 'a', rank: ranks[0] ?? 0 },
            { id: 'b', rank: ranks[1] ?? 0 },
          ],
          rules: [
            rule('1', { spend: { to: 5 } }, zones[0]),
            rule('2', { spend: { from: 5 } }, zones[1]),
          ],
        });
        return found(one, 'overlap')[0]?.severity;
      });
    const [, , , , ...several] = HIT_POLICIES;
    const rest = several.map(() => 'info');
    expect(severities(['a', 'b'])).to.deep.equal(['error', 'error', 'info', 'info', ...rest]);
    expect(severities(['a', 'a'])).to.deep.equal(['error', 'info', 'info', 'info', ...rest]);
    expect(severities(['a', 'b'], [1, 1])).to.deep.equal([
      'error',
      'error',
      'info',
      'warning',
      ...rest,
    ]);
  });

  it('describes a gap as widely as it can, and proposes the strictest of the nearest zones', () => {
    const one = governance({
      inputs: INPUTS,
      rules: [
        rule('1', { data: 'none', spend: { to: 50 } }, 'safe'),
        rule('2', { data: ['personal', 'special'] }, 'assisted'),
      ],
    });
    expect(found(one, 'gap')).to.deep.equal([
      {
        kind: 'gap',
        severity: 'warning',
        when: { data: 'none', spend: { above: 50 } },
        witness: { data: 'none', spend: 51 },
        proposal: {
          when: { data: 'none', spend: { above: 50 } },
          zone: 'assisted',
          because: ['2'],
        },
      },
    ]);
  });

  it('looks further where few rules are near a gap', () => {
    const rules = [
      rule('1', { data: 'none', spend: { to: 50 } }, 'safe'),
      rule('2', { data: ['personal', 'special'], spend: { above: 50 } }, 'safe'),
      rule('3', { data: 'special', spend: { to: 50 } }, 'controlled'),
    ];
    const one = governance({ inputs: INPUTS, rules });
    const gap = found(one, 'gap').find(({ when }) => when.data === 'none');
    expect(gap?.proposal).to.deep.include({ zone: 'controlled', because: ['3'] });
    const near = [...rules, rule('4', { data: 'none', spend: { from: 1, to: 9 } }, 'assisted')];
    const other = found({ ...one, rules: near }, 'gap').find(({ when }) => when.data === 'none');
    expect(other?.proposal).to.deep.include({ zone: 'assisted', because: ['4'] });
    const empty = found({ ...one, rules: [] }, 'gap');
    expect(
      empty.map(({ proposal }) => `${proposal?.zone ?? ''} ${proposal?.because.length ?? ''}`),
    ).to.deep.equal(['controlled 0']);
  });

  it('finds nothing to complain of in a complete table', () => {
    const one = governance({
      inputs: INPUTS,
      rules: [
        rule('1', { spend: { to: 50 } }, 'safe'),
        rule('2', { spend: { above: 50 } }, 'assisted'),
      ],
    });
    expect(analyse(one)).to.deep.equal({
      findings: [],
      overlapCount: 0,
      moreGaps: false,
      unfinished: false,
    });
  });

  it('says why a rule is never reached', () => {
    const one = governance({
      inputs: INPUTS,
      hitPolicy: 'first',
      rules: [
        rule('small', { spend: { to: 50 } }, 'safe'),
        rule('large', { spend: { above: 50 } }, 'assisted'),
        rule('special', { data: 'special' }, 'controlled'),
      ],
    });
    const [unreachable] = found(one, 'unreachable');
    expect(unreachable?.ruleId).to.equal('special');
    expect(unreachable?.because).to.have.members(['small', 'large']);
  });

  it('tells broken rules apart, with what is wrong', () => {
    const one = governance({
      inputs: INPUTS,
      rules: [rule('1', { data: 'secret', region: 'n' }, 'safe')],
    });
    const [broken] = found(one, 'broken');
    expect(broken?.problems.map(({ code, inputId }) => `${code} ${inputId}`)).to.have.members([
      'unknown-input region',
      'unknown-value data',
    ]);
  });

  it('says so where it gives up, and where it stops counting', () => {
    const rules = Array.from({ length: 40 }, (_, at) =>
      rule(
        `r${at}`,
        { data: at % 2 === 0 ? 'none' : 'special', spend: { from: at * 2, to: at * 2 + 1 } },
        'safe',
      ),
    );
    const one = governance({ inputs: INPUTS, hitPolicy: 'any', rules });
    expect(analyse(one, { comparisons: 10 }).unfinished).to.equal(true);
    expect(analyse(one, { gaps: 3 }).moreGaps).to.equal(true);
    expect(analyse(one, { gaps: 3 }).findings.filter(({ kind }) => kind === 'gap')).to.have.length(
      3,
    );
    expect(analyse(one).moreGaps).to.equal(false);
  });
});

describe('what time has overtaken', () => {
  it('is a review after its day and an exception after its last day', () => {
    const exception = { initiativeId: 'pilot', until: '2026-03-31', reason: '' };
    const one = governance({
      rules: [rule('1', {}, 'safe', { reviewOn: '2026-03-31', exceptions: [exception] })],
    });
    expect(overdueFindings(one, '2026-03-31')).to.have.length(0);
    expect(overdueFindings(one, '2026-04-01').map(({ kind }) => kind)).to.deep.equal([
      'review',
      'expired',
    ]);
  });
});
