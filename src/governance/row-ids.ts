/** Which rule a typed row is: by its id, else by its conditions, else a new one. */
import { cellOf, type Row, type RowTable } from '../element/rows.js';
import { FORBIDDEN_KEYS } from '../workspace/key.js';
import { printCondition } from './condition-print.js';
import type { Rule } from './governance.js';

export class RowIds {
  readonly #table: RowTable;
  readonly #column: number;
  readonly #written: ReadonlySet<string>;
  readonly #taken: Set<string>;
  readonly #used = new Set<string>();
  /** Known rules that no row names, by their conditions. */
  readonly #unnamed = new Map<string, string[]>();

  constructor(table: RowTable, column: number, known: readonly Rule[]) {
    this.#table = table;
    this.#column = column;
    this.#written = new Set(table.rows.map((row) => cellOf(row, column)));
    this.#taken = new Set([...this.#written, ...known.map(({ id }) => id)]);
    for (const { id, when } of known) {
      if (this.#written.has(id)) continue;
      const key = conditionsOf(when);
      const same = this.#unnamed.get(key);
      if (same) same.push(id);
      else this.#unnamed.set(key, [id]);
    }
  }

  /** Undefined, and reported, where another row has the id already, or nothing may have it. */
  of(row: Row, position: number, when: Rule['when']): string | undefined {
    const written = cellOf(row, this.#column);
    if (written === '') {
      return this.#unnamed.get(conditionsOf(when))?.shift() ?? this.#free('rule', position + 1);
    }
    if (!this.#used.has(written) && !FORBIDDEN_KEYS.has(written)) {
      this.#used.add(written);
      return written;
    }
    const { headers, report } = this.#table;
    report(row.line, this.#free(written, 2), `${headers[this.#column] ?? ''}: ${written}`);
    return undefined;
  }

  #free(name: string, from: number): string {
    let number = from;
    while (this.#taken.has(`${name}-${number}`)) number++;
    const id = `${name}-${number}`;
    this.#taken.add(id);
    return id;
  }
}

function conditionsOf(when: Rule['when']): string {
  const texts = Object.entries(when).map(([input, condition]) => [
    input,
    printCondition(condition),
  ]);
  return JSON.stringify(texts.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}
