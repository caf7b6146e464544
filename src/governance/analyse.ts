/** Everything that can be found about the rules without trying cases: exact, each with a concrete case. */
import { isEmptyBox } from './box.js';
import type { Finding } from './finding.js';
import { findGaps } from './gaps.js';
import type { Governance } from './governance.js';
import { gridOf } from './grid.js';
import { findIdleRules } from './idle-rules.js';
import { comparePairs, overlapFindings, subsumedFindings } from './overlaps.js';
import { ruleTableSteps } from './rule-table.js';
import { finish, type Steps } from './steps.js';

export interface AnalysisLimits {
  /** Overlaps that are listed with a case; all are counted. */
  readonly overlaps?: number;
  /** Gaps that are listed. */
  readonly gaps?: number;
  /** Comparisons of two boxes, for gaps and for idle rules each; a million take some 50 ms. */
  readonly comparisons?: number;
}

export interface Analysis {
  /** In the order of {@link Finding}'s kinds: broken rules, overlaps, gaps, idle rules. */
  readonly findings: readonly Finding[];
  /** How many pairs of rules share a case, listed or not. */
  readonly overlapCount: number;
  /** True: there are more gaps than are listed. */
  readonly moreGaps: boolean;
  /** True: the table was too hard to examine in full. What was found holds; there may be more. */
  readonly unfinished: boolean;
}

/** `governance`: with inputs and zones (see `withDefaults`). All at once; see {@link analysisOf}. */
export function analyse(governance: Governance, limits?: AnalysisLimits): Analysis {
  return finish(analysisOf(governance, limits));
}

/** The same in steps, for {@link inSlices}: a thousand rules take longer than a frame. */
export function* analysisOf(
  governance: Governance,
  { overlaps = 1000, gaps = 100, comparisons = 1_000_000 }: AnalysisLimits = {},
): Steps<Analysis> {
  const table = yield* ruleTableSteps(governance);
  const grid = yield* gridOf(table);
  const live = [...table.rules.keys()].filter((at) => !isEmptyBox(grid.boxes[at] ?? []));
  const pairs = yield* comparePairs(grid, live);
  const [gapBudget, idleBudget] = [{ left: comparisons }, { left: comparisons }];
  const uncovered = yield* findGaps(table, grid, gaps, gapBudget);
  const { unreachable, redundant } = yield* findIdleRules(table, grid, pairs, idleBudget);
  const overlapping = yield* overlapFindings(table, grid, pairs, overlaps);
  const broken = table.broken.map(({ rule, problems }): Finding => ({
    kind: 'broken',
    severity: 'error',
    ruleId: rule.id,
    problems,
  }));
  return {
    findings: [
      ...broken,
      ...overlapping,
      ...uncovered.findings,
      ...unreachable,
      ...redundant,
      ...(yield* subsumedFindings(table, grid, pairs)),
    ],
    overlapCount: pairs.overlapCount,
    moreGaps: uncovered.more,
    unfinished: gapBudget.left < 0 || idleBudget.left < 0,
  };
}
