/** Moves of rules: each is one step for undo, and is announced. */
import { moveRule } from '../governance-commands.js';
import type { Rule } from '../governance.js';
import { orderRules } from './cell-commands.js';
import type { RuleSheetHost } from './sheet-host.js';

export class RuleMoves {
  readonly #host: RuleSheetHost;

  constructor(host: RuleSheetHost) {
    this.#host = host;
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
}
