/** Compares the rules two by two: which match the same cases, which lie within another. */
import { boxCovers, intersectBoxes } from './box.js';
import type { OverlapFinding, SubsumedFinding } from './finding.js';
import type { Grid } from './grid.js';
import { meetingBoxes } from './meeting.js';
import type { RuleTable, SoundRule } from './rule-table.js';
import type { Steps } from './steps.js';

export interface Pairs {
  /** By position in the table's sound rules: those that share a case with it, ascending. */
  readonly neighbours: readonly (readonly number[])[];
  /** By position: those that hold all of its cases. Of two equal rules the later lies in the earlier. */
  readonly containers: readonly (readonly number[])[];
  readonly overlapCount: number;
}

/** `live`: positions of the rules to compare, ascending. */
export function* comparePairs({ boxes }: Grid, live: readonly number[]): Steps<Pairs> {
  const neighbours: number[][] = boxes.map(() => []);
  const containers: number[][] = boxes.map(() => []);
  const positions = Int32Array.from(live);
  const meeting = meetingBoxes(boxes);
  let overlapCount = 0;
  for (const [index, left] of live.entries()) {
    const box = boxes[left] ?? [];
    for (const right of meeting(left, positions.subarray(index + 1))) {
      const other = boxes[right] ?? [];
      overlapCount++;
      neighbours[left]?.push(right);
      neighbours[right]?.push(left);
      if (boxCovers(box, other)) containers[right]?.push(left);
      else if (boxCovers(other, box)) containers[left]?.push(right);
    }
    yield;
  }
  return { neighbours, containers, overlapCount };
}

/** The most serious first, at most `limit`. */
export function* overlapFindings(
  table: RuleTable,
  grid: Grid,
  { neighbours }: Pairs,
  limit: number,
): Steps<readonly OverlapFinding[]> {
  const bySeverity: Record<OverlapFinding['severity'], [number, number][]> = {
    error: [],
    warning: [],
    info: [],
  };
  for (const [left, others] of neighbours.entries()) {
    yield;
    const rule = table.rules[left];
    for (const right of others) {
      const other = table.rules[right];
      if (right < left || !rule || !other) continue;
      const listed = bySeverity[severityOf(table, rule, other)];
      if (listed.length < limit) listed.push([left, right]);
    }
  }
  const found: OverlapFinding[] = [];
  for (const severity of ['error', 'warning', 'info'] as const) {
    for (const [left, right] of bySeverity[severity].slice(0, limit - found.length)) {
      const [rule, other] = [table.rules[left], table.rules[right]];
      if (!rule || !other) continue;
      yield;
      found.push({
        kind: 'overlap',
        severity,
        ruleId: rule.rule.id,
        otherRuleId: other.rule.id,
        sameZone: rule.zone === other.zone,
        witness: grid.witness(intersectBoxes(grid.boxes[left] ?? [], grid.boxes[right] ?? [])),
      });
    }
  }
  return found;
}

/** Names the containers of the same zone first. */
export function* subsumedFindings(
  table: RuleTable,
  grid: Grid,
  { containers }: Pairs,
): Steps<readonly SubsumedFinding[]> {
  const findings: SubsumedFinding[] = [];
  for (const [at, rule] of table.rules.entries()) {
    const outer = containers[at] ?? [];
    if (outer.length === 0) continue;
    yield;
    const alike: SubsumedFinding['by'][number][] = [];
    const others: SubsumedFinding['by'][number][] = [];
    for (const position of outer) {
      if (alike.length === MAX_CONTAINERS) break;
      const other = table.rules[position];
      const sameZone = other?.zone === rule.zone;
      if (other) (sameZone ? alike : others).push({ ruleId: other.rule.id, sameZone });
    }
    findings.push({
      kind: 'subsumed',
      severity: 'info',
      ruleId: rule.rule.id,
      by: [...alike, ...others].slice(0, MAX_CONTAINERS),
      witness: grid.witness(grid.boxes[at] ?? []),
    });
  }
  return findings;
}

/** More than these say nothing new about the one rule. */
const MAX_CONTAINERS = 3;

function severityOf(
  { hitPolicy }: RuleTable,
  rule: SoundRule,
  other: SoundRule,
): OverlapFinding['severity'] {
  if (hitPolicy === 'unique') return 'error';
  if (rule.zone === other.zone) return 'info';
  if (hitPolicy === 'any') return 'error';
  return hitPolicy === 'priority' && rule.zone.rank === other.zone.rank ? 'warning' : 'info';
}
