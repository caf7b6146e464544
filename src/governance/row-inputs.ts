/** The columns of typed rows that ask for a fact: inputs that are known, or made of what stands there. */
import { cellOf, columnOf, slug, type RowTable } from '../element/rows.js';
import { parseCondition } from './condition-text.js';
import { languagesOf } from './condition-words.js';
import type { GovernanceInput } from './governance.js';
import type { Language } from './rule-words.js';

/** Columns that follow from the others: the place in the table, how often a rule matched. */
const DERIVED = ['#', 'no', 'no.', 'n', 'n.', 'nr', 'hits', 'matches', 'casi'];

export interface InputColumn {
  readonly index: number;
  readonly input: GovernanceInput;
}

/** `taken`: columns that are something else. */
export function inputColumns(
  table: RowTable,
  taken: ReadonlySet<number>,
  known: readonly GovernanceInput[],
  language: Language,
): readonly InputColumn[] {
  return table.headers.flatMap((header, index) => {
    if (taken.has(index) || header === '' || columnOf([header], ...DERIVED) === 0) return [];
    const [, name = header, unit] = /^(.*?)\s*[([]([^)\]]+)[)\]]$/.exec(header) ?? [];
    const input = known.find((candidate) =>
      [header, name].some((text) => columnOf([text], ...namesOf(candidate, language)) === 0),
    );
    return {
      index,
      input:
        input ??
        inferInput(
          name,
          unit,
          table.rows.map((row) => cellOf(row, index)),
          language,
        ),
    };
  });
}

function namesOf({ id, name }: GovernanceInput, language: Language): string[] {
  const names = languagesOf(language).map(({ words }) => words.inputs[id]);
  return [id, name, ...names].filter((text) => text !== undefined);
}

/** A number or a boolean where every cell reads as one, else an enumeration of what stands there. */
function inferInput(
  name: string,
  unit: string | undefined,
  cells: readonly string[],
  language: Language,
): GovernanceInput {
  const id = slug(name);
  const base = { id, name, ...(unit !== undefined && { unit }) };
  for (const type of ['boolean', 'number'] as const) {
    const readings = cells.map((cell) => parseCondition(cell, { ...base, type }, { language }));
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
