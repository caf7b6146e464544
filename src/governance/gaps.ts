/** Cases that no rule matches and no default covers, each widened as far as it goes, with a rule that would fill it. */
import { boxCovers, boxesMeet, countParting, isEmptyBox, sideAt, type Box } from './box.js';
import { uncoveredParts, type Budget } from './coverage.js';
import type { GapFinding, GapProposal } from './finding.js';
import type { Rule, Zone } from './governance.js';
import type { Grid } from './grid.js';
import type { RuleTable, SoundRule } from './rule-table.js';
import { sidesMeet, stretchesOf, subtractSide } from './side.js';
import type { Steps } from './steps.js';

export interface Gaps {
  readonly findings: readonly GapFinding[];
  /** True: there are further ones beyond the limit. */
  readonly more: boolean;
}

export function* findGaps(
  table: RuleTable,
  grid: Grid,
  limit: number,
  budget: Budget,
): Steps<Gaps> {
  if (table.otherwise) return { findings: [], more: false };
  const gaps: Box[] = [];
  let more = false;
  for (const stretch of openStretches(table, grid, gaps, budget)) {
    yield;
    if (!stretch || gaps.some((gap) => boxCovers(gap, stretch))) continue;
    more = gaps.length === limit;
    if (more) break;
    gaps.push(widen(stretch, table, grid));
  }
  const findings: GapFinding[] = [];
  for (const gap of gaps) {
    findings.push(describe(gap, table, grid));
    yield;
  }
  return { findings, more };
}

/** Uncovered parts that no gap so far holds, simple enough to be one; null where the work may be interrupted. */
function* openStretches(
  table: RuleTable,
  grid: Grid,
  gaps: readonly Box[],
  budget: Budget,
): Generator<Box | null, void> {
  if (isEmptyBox(grid.whole)) return;
  for (const part of uncoveredParts(grid.whole, grid.boxes, budget)) {
    yield null;
    if (!part) continue;
    for (const rest of uncoveredParts(part, [...gaps], budget)) {
      if (rest) yield* oneStretchEach(rest, table);
    }
  }
}

/** A rule about one interval of a number reads better than one about several. */
function oneStretchEach(gap: Box, { inputs }: RuleTable): readonly Box[] {
  return gap.reduce<readonly Box[]>(
    (boxes, side, column) => {
      if (inputs[column]?.type !== 'number') return boxes;
      const stretches = stretchesOf(side);
      return boxes.flatMap((box) => stretches.map((stretch) => box.with(column, stretch)));
    },
    [gap],
  );
}

/** Input by input, takes in every further cell that no rule reaches; of a number, up to the nearest rule. */
function widen(gap: Box, table: RuleTable, grid: Grid): Box {
  const wide = [...gap];
  // Rules that meet the gap in all inputs that have been widened.
  let near = grid.boxes;
  gap.forEach((side, column) => {
    let free = sideAt(grid.whole, column);
    for (const box of near) {
      if (boxesMeet(gap, box, column + 1)) free = subtractSide(free, sideAt(box, column));
    }
    const isNumber = table.inputs[column]?.type === 'number';
    const widened = isNumber ? stretchesOf(free).find((one) => sidesMeet(one, side)) : free;
    wide[column] = widened ?? side;
    near = near.filter((box) => sidesMeet(sideAt(wide, column), sideAt(box, column)));
  });
  return wide;
}

function describe(gap: Box, table: RuleTable, grid: Grid): GapFinding {
  const when = grid.when(gap);
  return {
    kind: 'gap',
    severity: 'warning',
    when,
    witness: grid.witness(gap),
    proposal: propose(gap, when, table, grid) ?? null,
  };
}

/**
 * The strictest zone among the nearest rules: those that differ from the gap in the fewest inputs, and, where
 * that is fewer than three rules, those that differ in one more, and so on. Where there is no rule at all,
 * the strictest zone there is.
 */
function propose(
  gap: Box,
  when: Rule['when'],
  table: RuleTable,
  grid: Grid,
): GapProposal | undefined {
  const byDistance: SoundRule[][] = [];
  grid.boxes.forEach((box, at) => {
    const rule = table.rules[at];
    if (rule && !isEmptyBox(box)) (byDistance[countParting(box, gap)] ??= []).push(rule);
  });
  const neighbours: SoundRule[] = [];
  // Not `for…of`: distances at which there is no rule are holes.
  byDistance.forEach((rules) => {
    if (neighbours.length < ENOUGH) neighbours.push(...rules);
  });
  const isAmong = (zone: Zone) => neighbours.some((rule) => rule.zone === zone);
  const zone = table.zones.find(isAmong) ?? table.zones[0];
  if (!zone) return undefined;
  const because = neighbours.filter((rule) => rule.zone === zone).map(({ rule }) => rule.id);
  return { when, zone: zone.id, because: because.slice(0, NAMED) };
}

/** A zone that fewer rules suggest may be there by accident. */
const ENOUGH = 3;
/** More than these say nothing new. */
const NAMED = 3;
