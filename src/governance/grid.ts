/** The rules as boxes on the grid of elementary cells, and the way back to conditions and values. */
import type { Box } from './box.js';
import { elementaryCells } from './cells.js';
import { contains, toCondition, uniteSets, witnessOf, type ValueSet } from './conditions.js';
import type { GovernanceInput, InputValue, Rule } from './governance.js';
import { compareCuts, type Cut } from './number-set.js';
import type { RuleTable } from './rule-table.js';
import { positionsOf, runsOf, type Runs } from './runs.js';

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

export function gridOf(table: RuleTable): Grid {
  const axes = table.inputs.map((input, column) => axisOf(table, input, column));
  return {
    whole: axes.map(({ whole }) => whole),
    boxes: table.rules.map(({ tests }) =>
      axes.map((axis, column) => {
        const test = tests[column];
        return test ? axis.encode(test) : axis.whole;
      }),
    ),
    witness: (box) => record(axes, box, (axis, runs) => axis.example(runs)),
    when: (box) => record(axes, box, (axis, runs) => toCondition(axis.decode(runs), axis.input)),
  };
}

interface Axis {
  readonly input: GovernanceInput;
  readonly whole: Runs;
  encode(set: ValueSet): Runs;
  decode(runs: Runs): ValueSet;
  example(runs: Runs): InputValue | undefined;
}

function axisOf(table: RuleTable, input: GovernanceInput, column: number): Axis {
  const domain = table.domains[column] as ValueSet;
  const cells = elementaryCells(
    domain,
    table.rules.flatMap(({ tests }) => tests[column] ?? []),
  );
  const starts = cells.map(startOf);
  const encode = (set: ValueSet): Runs => {
    if (set.kind === 'named') {
      return runsOf(
        [...cells.keys()].filter((position) => {
          const value = witnessOf(cells[position] as ValueSet);
          return value !== undefined && contains(set, value);
        }),
      );
    }
    return set.numbers.flatMap(({ start, end }) => {
      const [first, behind] = [firstFrom(starts, start), firstFrom(starts, end)];
      return first < behind ? [first, behind - 1] : [];
    });
  };
  return {
    input,
    whole: encode(domain),
    encode,
    decode: (runs) =>
      uniteSets(
        positionsOf(runs).flatMap((at) => cells[at] ?? []),
        input,
      ),
    example: ([first = -1]) => cells[first] && witnessOf(cells[first]),
  };
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

function startOf(cell: ValueSet): Cut {
  const range = cell.kind === 'numbers' ? cell.numbers[0] : undefined;
  return range?.start ?? { at: -Infinity, after: false };
}

function record<T>(
  axes: readonly Axis[],
  box: Box,
  read: (axis: Axis, runs: Runs) => T | undefined,
): Record<string, T> {
  const entries = axes.flatMap((axis, column): [string, T][] => {
    const value = read(axis, box[column] as Runs);
    return value === undefined ? [] : [[axis.input.id, value]];
  });
  return Object.fromEntries(entries);
}
