/** Edits of a block of cells: each is one step for undo, and is announced with what was not taken. */
import { deleteRule, moveRule, together } from '../governance-commands.js';
import type { Rule } from '../governance.js';
import { inputColumn, type ActiveCell, type MatrixView } from '../matrix-view.js';
import { nameOf } from '../rule-words.js';
import { orderRules, writeCells } from './cell-commands.js';
import { inputOf, type CellEdit } from './cell-text.js';
import { paste, type RefusedCell } from './paste.js';
import type { CellRange } from './range.js';
import type { SheetHost } from './sheet-host.js';

/** What is said on the page after a paste that was not taken as it is. */
export interface Notice {
  readonly sentences: readonly string[];
  readonly refused: readonly RefusedCell[];
}

export class SheetEdits {
  readonly #host: SheetHost;

  constructor(host: SheetHost) {
    this.#host = host;
  }

  /** Takes a block at the top left of the cells; one single text fills them all. Returns the last cell. */
  paste(
    view: MatrixView,
    block: readonly (readonly string[])[],
    cells: CellRange,
  ): { readonly last: ActiveCell | undefined; readonly notice: Notice | undefined } {
    const { edits, cursor, shown, words, announce } = this.#host;
    const [[only = ''] = []] = block;
    const isOne = block.length === 1 && block[0]?.length === 1;
    if (isOne && only === '')
      return { last: undefined, notice: this.#sentence(words().nothingPasted) };
    const whole = isOne ? filled(only, cells) : block;
    const { columns } = cursor;
    const target = { rules: shown(), columns, top: cells.top, left: cells.left };
    const pasted = paste(view, whole, target);
    edits.run(writeCells(pasted.cells, pasted.added), words().edits.paste);
    const sentences = this.#sentences(pasted);
    announce(sentences.join('. '));
    const width = Math.max(...whole.map(({ length }) => length));
    const lastRule = pasted.added.at(-1)?.id ?? pasted.cells.at(-1)?.ruleId;
    const lastColumn = columns[Math.min(cells.left + width, columns.length) - 1];
    const isWhole = pasted.refused.length + pasted.columnsLeft + pasted.rowsLeft === 0;
    return {
      last:
        lastRule === undefined || lastColumn === undefined
          ? undefined
          : { row: lastRule, column: lastColumn },
      notice: isWhole ? undefined : { sentences, refused: pasted.refused },
    };
  }

  /** Writes what the first rule says into the others. */
  fill(view: MatrixView, [first, ...others]: readonly Rule[], columns: readonly string[]): void {
    if (!first || others.length === 0) return;
    const edits = columns.flatMap((column) => editFrom(view, first, column) ?? []);
    const { words, announce, number } = this.#host;
    const cells = others.map(({ id }) => ({ ruleId: id, edits }));
    this.#host.edits.run(writeCells(cells), words().edits.fill);
    const count = others.length * edits.length;
    announce(words().filled(count, number(count)));
  }

  /** Any value, no note, no review; where only numbers are selected, the rules themselves go. A zone stays. */
  clear(view: MatrixView, rules: readonly Rule[], columns: readonly string[]): void {
    const { words, announce, number } = this.#host;
    if (columns.every((column) => column === 'number')) {
      const [n, count] = [rules.length, number(rules.length)];
      const commands = rules.map(({ id }) => deleteRule(id));
      this.#host.edits.run(together(commands), words().edits.deletion(n, count));
      announce(words().deleted(n, count));
      return;
    }
    const edits = columns.flatMap((column) => emptied(view, column) ?? []);
    const cells = rules.map(({ id }) => ({ ruleId: id, edits }));
    this.#host.edits.run(writeCells(cells), words().edits.clear);
    const count = rules.length * edits.length;
    announce(words().cleared(count, number(count)));
  }

  /** A block of rules one place up (−1) or down (1): the one that stands there goes to the block's other side. */
  move(block: readonly Rule[], by: -1 | 1): void {
    const { shown, rules, edits, words, announce, number } = this.#host;
    const [first, last] = [block[0], block.at(-1)];
    if (!first || !last) return;
    const at = shown().indexOf(first);
    const other = by < 0 ? shown()[at - 1] : shown()[at + block.length];
    if (!other) return;
    const before = rules()[rules().indexOf(first) - 1]?.id ?? null;
    const [n, count] = [block.length, number(block.length)];
    edits.run(moveRule(other.id, by < 0 ? last.id : before), words().edits.move(n, count));
    const place = rules().findIndex(({ id }) => id === first.id) + 1;
    announce(words().moved(n, count, number(place)));
  }

  /** Puts one rule behind another (null = first). */
  moveBehind(rule: Rule, after: string | null): void {
    const { rules, edits, words, announce, number } = this.#host;
    edits.run(moveRule(rule.id, after), words().edits.move(1, '1'));
    const place = rules().findIndex(({ id }) => id === rule.id) + 1;
    announce(words().moved(1, '1', number(place)));
  }

  order(ids: readonly string[]): void {
    this.#host.edits.run(orderRules(ids), this.#host.words().edits.order);
  }

  #sentences({ taken, added, refused, columnsLeft, rowsLeft }: ReturnType<typeof paste>): string[] {
    const { words, number } = this.#host;
    const say = (n: number, phrase: (n: number, text: string) => string) =>
      n > 0 ? [phrase(n, number(n))] : [];
    return [
      ...say(taken, words().pasted),
      ...say(added.length, words().added),
      ...say(refused.length, words().refused),
      ...say(columnsLeft, words().columnsLeft),
      ...say(rowsLeft, words().rowsLeft),
    ];
  }

  #sentence(text: string): Notice {
    this.#host.announce(text);
    return { sentences: [text], refused: [] };
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

function filled(text: string, { top, bottom, left, right }: CellRange): string[][] {
  return Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => text),
  );
}

function editFrom(view: MatrixView, rule: Rule, column: string): CellEdit | undefined {
  const input = inputOf(view.governance, column);
  if (input) {
    const condition = Object.hasOwn(rule.when, input.id) ? rule.when[input.id] : undefined;
    return { inputId: input.id, condition };
  }
  if (column === 'zone') return { zone: rule.zone };
  if (column === 'note') return { note: rule.note };
  return column === 'review' ? { reviewOn: rule.reviewOn } : undefined;
}

function emptied({ governance }: MatrixView, column: string): CellEdit | undefined {
  const input = governance.inputs.find(({ id }) => inputColumn(id) === column);
  if (input) return { inputId: input.id, condition: undefined };
  if (column === 'note') return { note: undefined };
  return column === 'review' ? { reviewOn: undefined } : undefined;
}
