/** The rules as boxes on the grid of elementary cells, and the way back to conditions and values. */
import { sideAt, type Box } from './box.js';
import { elementaryCells } from './cells.js';
import { contains, toCondition, uniteSets, witnessOf, type ValueSet } from './conditions.js';
import type { GovernanceInput, InputValue, Rule } from './governance.js';
import { compareCuts, type Cut, type NumberSet, type Range } from './number-set.js';
import type { RuleTable } from './rule-table.js';
import { runsOf, type Runs } from './runs.js';
import type { Steps } from './steps.js';
import { cellsIn, firstCellIn, sideOf, stretchesOf, type Side } from './side.js';

/** A concrete case: a value for each input. */
export type Witness = Readonly<Record<string, InputValue>>;

export interface Grid {
  /** All cases that there are. */
  readonly whole: Box;
  /** One per sound rule of the table, in its order. */
  readonly boxes: readonly Box[];
  /** One case inside a box that is not empty. */
  witness(box: Box): Witness;
  /** The conditions that describe a box. */
  when(box: Box): Rule['when'];
}

export function* gridOf(table: RuleTable): Steps<Grid> {
  const axes: Axis[] = [];
  for (const [column, input] of table.inputs.entries()) {
    axes.push(axisOf(table, input, column));
    yield;
  }
  const boxes: Box[] = [];
  for (const { tests } of table.rules) {
    const encode = (axis: Axis, test: ValueSet | undefined) =>
      test ? axis.encode(test) : axis.whole;
    if (boxes.push(axes.map((axis, column) => encode(axis, tests[column]))) % 50 === 0) yield;
  }
  return {
    whole: axes.map(({ whole }) => whole),
    boxes,
    witness: (box) => record(axes, box, (axis, side) => axis.example(side)),
    when: (box) => record(axes, box, (axis, side) => toCondition(axis.decode(side), axis.input)),
  };
}

interface Axis {
  readonly input: GovernanceInput;
  readonly whole: Side;
  encode(set: ValueSet): Side;
  decode(side: Side): ValueSet;
  example(side: Side): InputValue | undefined;
}

function axisOf(table: RuleTable, input: GovernanceInput, column: number): Axis {
  const domain = table.domains[column] as ValueSet;
  const cells = elementaryCells(
    domain,
    table.rules.flatMap(({ tests }) => tests[column] ?? []),
  );
  const starts = cells.map((cell) => rangeIn(cell).start);
  const values = cells.map(witnessOf);
  const encode = (set: ValueSet): Side =>
    sideOf(
      set.kind === 'named' ? runsWithin(set, values) : runsBetween(set.numbers, starts),
      cells.length,
    );
  return {
    input,
    whole: encode(domain),
    encode,
    decode: (side) =>
      domain.kind === 'numbers'
        ? { kind: 'numbers', numbers: stretchesOf(side).map((one) => rangeOver(one, cells)) }
        : uniteSets(
            cellsIn(side).flatMap((at) => cells[at] ?? []),
            input,
          ),
    example: (side) => values[firstCellIn(side) ?? -1],
  };
}

function runsWithin(set: ValueSet, values: readonly (InputValue | undefined)[]): Runs {
  const positions: number[] = [];
  values.forEach((value, position) => {
    if (value !== undefined && contains(set, value)) positions.push(position);
  });
  return runsOf(positions);
}

function runsBetween(ranges: NumberSet, starts: readonly Cut[]): Runs {
  return ranges.flatMap(({ start, end }) => {
    const [first, behind] = [firstFrom(starts, start), firstFrom(starts, end)];
    return first < behind ? [first, behind - 1] : [];
  });
}

/** The place of the first cell that starts at a cut or behind it. */
function firstFrom(starts: readonly Cut[], cut: Cut): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareCuts(starts[middle] as Cut, cut) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From the start of a stretch's first cell to the end of its last. */
function rangeOver(stretch: Side, cells: readonly ValueSet[]): Range {
  const positions = cellsIn(stretch);
  const [first, last] = [cells[positions[0] ?? -1], cells[positions.at(-1) ?? -1]];
  return { start: rangeIn(first).start, end: rangeIn(last).end };
}

/** The only range of a cell of numbers. */
function rangeIn(cell: ValueSet | undefined): Range {
  const range = cell?.kind === 'numbers' ? cell.numbers[0] : undefined;
  return range ?? NO_RANGE;
}

const NO_RANGE: Range = { start: { at: 0, after: false }, end: { at: 0, after: false } };

function record<T>(
  axes: readonly Axis[],
  box: Box,
  read: (axis: Axis, side: Side) => T | undefined,
): Record<string, T> {
  const entries = axes.flatMap((axis, column): [string, T][] => {
    const value = read(axis, sideAt(box, column));
    return value === undefined ? [] : [[axis.input.id, value]];
  });
  return Object.fromEntries(entries);
}
