/** The table of rules as a sheet: rules are its rows, and a paste may add some. */
import { positionsOf } from '../../workspace/key.js';
import { deleteRule, together } from '../governance-commands.js';
import type { Rule } from '../governance.js';
import type { GridCursor } from '../matrix-cursor.js';
import { inputColumn, type MatrixView } from '../matrix-view.js';
import { nameOf } from '../rule-words.js';
import { newRule, writeCells } from './cell-commands.js';
import { cellText, inputOf, readCell, type CellEdit } from './cell-text.js';
import type { RuleSheetHost } from './sheet-host.js';
import type { CellReader, SheetTable } from './sheet-table.js';

/** So many rules are added by one paste. */
export const MOST_ADDED = 1000;

export const ruleReader: CellReader<CellEdit> = {
  mostAdded: MOST_ADDED,
  read: readCell,
  numberOf: ({ governance: { rules } }, row) => (positionsOf(rules).get(row) ?? -1) + 1,
  size: ({ governance: { rules } }) => rules.length,
};

export class RuleCells implements SheetTable<CellEdit> {
  readonly face = 'rules';
  readonly reader = ruleReader;
  readonly columnName = columnName;
  readonly #host: RuleSheetHost;

  constructor(host: RuleSheetHost) {
    this.#host = host;
  }

  get cursor(): GridCursor {
    return this.#host.cursors.rules;
  }

  textOf(view: MatrixView, row: string, column: string): string {
    const rule = ruleOf(view, row);
    return rule ? cellText(view, rule, column) : '';
  }

  editFrom(view: MatrixView, row: string, column: string): CellEdit | undefined {
    const rule = ruleOf(view, row);
    const input = inputOf(view.governance, column);
    if (!rule) return undefined;
    if (input) {
      const condition = Object.hasOwn(rule.when, input.id) ? rule.when[input.id] : undefined;
      return { inputId: input.id, condition };
    }
    if (column === 'zone') return { zone: rule.zone };
    if (column === 'note') return { note: rule.note };
    return column === 'review' ? { reviewOn: rule.reviewOn } : undefined;
  }

  /** Any value, no note, no review. A zone stays. */
  emptied({ governance }: MatrixView, column: string): CellEdit | undefined {
    const input = governance.inputs.find(({ id }) => inputColumn(id) === column);
    if (input) return { inputId: input.id, condition: undefined };
    if (column === 'note') return { note: undefined };
    return column === 'review' ? { reviewOn: undefined } : undefined;
  }

  readonly write: SheetTable<CellEdit>['write'] = ({ governance }, cells, added) =>
    writeCells(
      cells,
      added.map((edits) => newRule(governance, edits)),
    );

  /** The numbers stand for the rules. */
  remove(rows: readonly string[], columns: readonly string[]): boolean {
    if (columns.some((column) => column !== 'number')) return false;
    const { edits, words, announce, number } = this.#host;
    const [n, count] = [rows.length, number(rows.length)];
    edits.run(together(rows.map(deleteRule)), words().edits.deletion(n, count));
    announce(words().deleted(n, count));
    return true;
  }

  rowName(_: MatrixView, place: number): string {
    const { words, number } = this.#host;
    return words().row(number(place));
  }
}

/** What a column of the table is called. */
export function columnName({ governance, language, words }: MatrixView, column: string): string {
  const input = inputOf(governance, column);
  if (input) return nameOf(input, language.words.inputs);
  const names: Readonly<Record<string, string>> = {
    number: words.number,
    zone: words.zone,
    note: words.note,
    review: words.review,
    remarks: words.findings,
  };
  return names[column] ?? column;
}

function ruleOf({ governance: { rules } }: MatrixView, id: string): Rule | undefined {
  return rules[positionsOf(rules).get(id) ?? -1];
}
