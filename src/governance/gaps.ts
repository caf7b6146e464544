/** Cases that no rule matches and no default covers, each widened as far as it goes, with a rule that would fill it. */
import { boxCovers, boxesMeet, countMeeting, isEmptyBox, sideAt, type Box } from './box.js';
import { uncoveredParts, type Budget } from './coverage.js';
import type { GapFinding } from './finding.js';
import type { Zone } from './governance.js';
import type { Grid } from './grid.js';
import type { RuleTable } from './rule-table.js';
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
  const zone = cautiousZone(gap, table, grid);
  return {
    kind: 'gap',
    severity: 'warning',
    when,
    witness: grid.witness(gap),
    proposal: zone ? { when, zone: zone.id } : null,
  };
}

/** The strictest zone among the nearest rules (those that differ in the fewest inputs). */
function cautiousZone(gap: Box, table: RuleTable, grid: Grid): Zone | undefined {
  let nearest = -1;
  let zones = new Set<Zone>();
  grid.boxes.forEach((box, at) => {
    const zone = table.rules[at]?.zone;
    const shared = countMeeting(box, gap);
    if (!zone || shared < nearest) return;
    if (shared > nearest) zones = new Set();
    nearest = shared;
    zones.add(zone);
  });
  return table.zones.find((zone) => zones.has(zone)) ?? table.zones[0];
}
