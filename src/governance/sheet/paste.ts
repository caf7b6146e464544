/** What a block of texts does where it is pasted: cells that are written, rules that are added, what is refused and why. */
import { newRuleId } from '../governance-commands.js';
import type { Rule } from '../governance.js';
import type { MatrixView } from '../matrix-view.js';
import { byStrictness } from '../rule-table.js';
import type { RuleCells } from './cell-commands.js';
import { readCell, type CellEdit } from './cell-text.js';

/** A cell that does not fit; the others are taken all the same. */
export interface RefusedCell {
  /** From 1, in the table as it is after the paste. */
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

export interface Pasted {
  readonly cells: readonly RuleCells[];
  readonly added: readonly Rule[];
  readonly refused: readonly RefusedCell[];
  /** Cells that were taken. */
  readonly taken: number;
  /** Columns of the block that lie beyond the table's last one. */
  readonly columnsLeft: number;
  /** Rows of the block beyond what is added at a time. */
  readonly rowsLeft: number;
}

export interface Target {
  /** The rules in sight, in their order; pasted onto from `top` on. */
  readonly rules: readonly Rule[];
  readonly columns: readonly string[];
  readonly top: number;
  readonly left: number;
}

/** So many rules are added by one paste. */
export const MOST_ADDED = 1000;

/** A row of the block whose cells are all empty adds no rule. */
export function paste(
  view: MatrixView,
  block: readonly (readonly string[])[],
  { rules, columns, top, left }: Target,
): Pasted {
  const width = Math.max(...block.map(({ length }) => length));
  const inColumns = columns.slice(left, left + width);
  const cells: RuleCells[] = [];
  const added: Rule[] = [];
  const refused: RefusedCell[] = [];
  let [taken, rowsLeft] = [0, 0];
  block.forEach((texts, at) => {
    const rule = rules[top + at];
    if (!rule && texts.every((text) => text.trim() === '')) return;
    if (!rule && added.length === MOST_ADDED) return void rowsLeft++;
    const all = view.governance.rules;
    const row = rule ? all.indexOf(rule) + 1 : all.length + added.length + 1;
    const edits: CellEdit[] = [];
    inColumns.forEach((column, offset) => {
      const text = texts[offset];
      if (text === undefined) return;
      const reading = readCell(view, column, text);
      if (!reading) return;
      if ('edit' in reading) edits.push(reading.edit);
      else refused.push({ row, column, found: text, expected: reading.expected });
    });
    taken += edits.length;
    if (rule) cells.push({ ruleId: rule.id, edits });
    else if (edits.length > 0) added.push(newRule(view, edits));
  });
  return { cells, added, refused, taken, columnsLeft: width - inColumns.length, rowsLeft };
}

/** Where its zone is not said, or was refused, it is the strictest: nothing gets a milder one by mistake. */
function newRule({ governance }: MatrixView, edits: readonly CellEdit[]): Rule {
  const zone = byStrictness(governance.zones)[0]?.id ?? '';
  const when = edits.flatMap((edit) =>
    'inputId' in edit && edit.condition !== undefined
      ? [[edit.inputId, edit.condition] as const]
      : [],
  );
  const rest = edits.filter((edit) => !('inputId' in edit)).flatMap((edit) => Object.entries(edit));
  const said = Object.fromEntries(rest.filter(([, value]) => value !== undefined));
  return { id: newRuleId(), zone, ...said, when: Object.fromEntries(when), exceptions: [] };
}
