/** Cases that no rule matches, each widened as far as it goes, with a rule that would fill it. */
import { boxCovers, boxesMeet, isEmptyBox, type Box } from './box.js';
import { visitUncovered, type Budget } from './coverage.js';
import type { GapFinding } from './finding.js';
import type { Zone } from './governance.js';
import type { Grid } from './grid.js';
import type { RuleTable } from './rule-table.js';
import { runsMeet, subtractRuns, type Runs } from './runs.js';

export interface Gaps {
  readonly findings: readonly GapFinding[];
  /** True: there are further ones beyond the limit. */
  readonly more: boolean;
}

export function findGaps(table: RuleTable, grid: Grid, limit: number, budget: Budget): Gaps {
  const gaps: Box[] = [];
  let more = false;
  const add = (part: Box): boolean => {
    if (gaps.some((gap) => boxCovers(gap, part))) return true;
    more = gaps.length === limit;
    if (!more) gaps.push(widen(part, table, grid));
    return !more;
  };
  if (!isEmptyBox(grid.whole)) {
    visitUncovered(grid.whole, grid.boxes, budget, (part) =>
      visitUncovered(part, [...gaps], budget, add),
    );
  }
  return { findings: gaps.map((gap) => describe(gap, table, grid)), more };
}

/** Input by input, takes in every neighbouring cell that no rule reaches. */
function widen(gap: Box, table: RuleTable, grid: Grid): Box {
  return gap.reduce<Box>((wide, side, column) => {
    const whole = grid.whole[column] ?? side;
    const reach = wide.with(column, whole);
    const taken = grid.boxes
      .filter((box) => boxesMeet(reach, box))
      .reduce<Runs>((left, box) => subtractRuns(left, box[column] ?? []), whole);
    const isNumber = table.inputs[column]?.type === 'number';
    return wide.with(column, isNumber ? runsTouching(taken, side) : taken);
  }, gap);
}

/** Of a number's free stretches those that the gap lies in: a rule about one interval reads better. */
function runsTouching(free: Runs, side: Runs): Runs {
  const touching: number[] = [];
  for (let at = 0; at < free.length; at += 2) {
    const run = free.slice(at, at + 2);
    if (runsMeet(run, side)) touching.push(...run);
  }
  return touching;
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
    const shared = box.filter((runs, column) => runsMeet(runs, gap[column] ?? [])).length;
    if (!zone || shared < nearest) return;
    if (shared > nearest) zones = new Set();
    nearest = shared;
    zones.add(zone);
  });
  return table.zones.find((zone) => zones.has(zone)) ?? table.zones[0];
}
