/** What an analysis of the rules finds, each with a concrete case where there is one. */
import type { Rule, RuleException } from './governance.js';
import type { Witness } from './grid.js';
import type { RuleProblem } from './rule-table.js';

export type Finding =
  | BrokenRuleFinding
  | OverlapFinding
  | GapFinding
  | UnreachableFinding
  | RedundantFinding
  | SubsumedFinding
  | ReviewFinding
  | ExpiredFinding;

export type FindingKind = Finding['kind'];

/** The rule cannot be applied as it stands, and takes no part in decisions. */
export interface BrokenRuleFinding {
  readonly kind: 'broken';
  readonly severity: 'error';
  readonly ruleId: string;
  readonly problems: readonly RuleProblem[];
}

/**
 * Two rules match the same case. An error where the hit policy forbids it (unique: always; any: if the
 * zones differ), a warning where only the order of equal ranks decides (priority), else as intended.
 */
export interface OverlapFinding {
  readonly kind: 'overlap';
  readonly severity: 'error' | 'warning' | 'info';
  readonly ruleId: string;
  readonly otherRuleId: string;
  readonly sameZone: boolean;
  readonly witness: Witness;
}

/** Cases that no rule matches. Two gaps may share cases; each is as wide as it can be. */
export interface GapFinding {
  readonly kind: 'gap';
  readonly severity: 'warning';
  readonly when: Rule['when'];
  readonly witness: Witness;
  /** A rule that would fill it; null where there is no zone. */
  readonly proposal: GapProposal | null;
}

export interface GapProposal extends Pick<Rule, 'when' | 'zone'> {
  /** Ids of near rules that lead to the zone, the nearest first, three at most; none where there is no rule. */
  readonly because: readonly string[];
}

/** The rule never decides: its conditions exclude each other, or the rules named always come before it. */
export interface UnreachableFinding {
  readonly kind: 'unreachable';
  readonly severity: 'warning';
  readonly ruleId: string;
  /** Empty where no value fulfils the rule's own conditions. */
  readonly because: readonly string[];
}

/** Without the rule (and all others of this kind) every case is decided as before. */
export interface RedundantFinding {
  readonly kind: 'redundant';
  readonly severity: 'info';
  readonly ruleId: string;
  readonly because: readonly string[];
}

/** Every case of the rule is one of each of the others, too; three of them at most are named. */
export interface SubsumedFinding {
  readonly kind: 'subsumed';
  readonly severity: 'info';
  readonly ruleId: string;
  readonly by: readonly { readonly ruleId: string; readonly sameZone: boolean }[];
  readonly witness: Witness;
}

export interface ReviewFinding {
  readonly kind: 'review';
  readonly severity: 'warning';
  readonly ruleId: string;
  /** The day, now past, on which it should have been reviewed. */
  readonly reviewOn: string;
}

export interface ExpiredFinding {
  readonly kind: 'expired';
  readonly severity: 'warning';
  readonly ruleId: string;
  readonly exception: RuleException;
}

/** The rules that a finding stands beside. */
export function rulesOf(finding: Finding): readonly string[] {
  if (finding.kind === 'gap') return [];
  return finding.kind === 'overlap' ? [finding.ruleId, finding.otherRuleId] : [finding.ruleId];
}
