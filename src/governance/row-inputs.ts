/** The columns of typed rows that ask for a fact: inputs that are known, or made of what stands there. */
import { cellOf, columnOf, slug, type RowTable } from '../element/rows.js';
import { parseCondition } from './condition-text.js';
import type { GovernanceInput } from './governance.js';
import type { GovernanceWords } from './governance-words.en.js';

/** Columns that follow from the others: the place in the table, how often a rule matched. */
const DERIVED = ['#', 'no', 'n', 'n.', 'nr', 'hits', 'matches', 'casi'];

export interface InputColumn {
  readonly index: number;
  readonly input: GovernanceInput;
  /** Lower-case name of a value → value. */
  readonly names: ReadonlyMap<string, string>;
}

/** `taken`: columns that are something else. */
export function inputColumns(
  table: RowTable,
  taken: ReadonlySet<number>,
  known: readonly GovernanceInput[],
  words: readonly GovernanceWords[],
): readonly InputColumn[] {
  return table.headers.flatMap((header, index) => {
    if (taken.has(index) || header === '' || columnOf([header], ...DERIVED) === 0) return [];
    const [, name = header, unit] = /^(.*?)\s*[([]([^)\]]+)[)\]]$/.exec(header) ?? [];
    const input = known.find((candidate) =>
      [header, name].some((text) => columnOf([text], ...namesOf(candidate, words)) === 0),
    );
    return {
      index,
      input:
        input ??
        inferInput(
          name,
          unit,
          table.rows.map((row) => cellOf(row, index)),
        ),
      names: new Map(words.flatMap((one) => valueNames(one, input?.id ?? ''))),
    };
  });
}

function namesOf({ id, name }: GovernanceInput, words: readonly GovernanceWords[]): string[] {
  return [id, name, ...words.map(({ inputs }) => inputs[id])].filter((text) => text !== undefined);
}

function valueNames({ values }: GovernanceWords, inputId: string): [string, string][] {
  return Object.entries(values[inputId] ?? {}).map(([value, name]) => [name.toLowerCase(), value]);
}

/** A number or a boolean where every cell reads as one, else an enumeration of what stands there. */
function inferInput(
  name: string,
  unit: string | undefined,
  cells: readonly string[],
): GovernanceInput {
  const id = slug(name);
  const base = { id, name, ...(unit !== undefined && { unit }) };
  for (const type of ['boolean', 'number'] as const) {
    const readings = cells.map((cell) => parseCondition(cell, { ...base, type }));
    const fits = readings.every((reading) => reading.ok || reading.problem.code === 'ambiguous');
    if (fits && readings.some((reading) => !reading.ok || reading.condition !== undefined)) {
      return { ...base, type };
    }
  }
  const values = cells.flatMap((cell) => {
    const reading = parseCondition(cell, { id, type: 'enum' });
    return reading.ok && reading.condition !== undefined ? [reading.condition].flat() : [];
  });
  const listed = values.flatMap((value) =>
    typeof value === 'object' && 'not' in value ? value.not : value,
  );
  return {
    ...base,
    type: 'enum',
    values: [...new Set(listed.filter((one) => typeof one === 'string'))],
  };
}
