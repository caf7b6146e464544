/** Rules that decide nothing: never reached, or needed by no case. */
import { intersectBoxes, isEmptyBox, type Box } from './box.js';
import { coverOf, type Budget } from './coverage.js';
import type { RedundantFinding, UnreachableFinding } from './finding.js';
import type { Grid } from './grid.js';
import type { Pairs } from './overlaps.js';
import type { RuleTable } from './rule-table.js';

export interface IdleRules {
  readonly unreachable: readonly UnreachableFinding[];
  readonly redundant: readonly RedundantFinding[];
}

export function findIdleRules(
  table: RuleTable,
  grid: Grid,
  pairs: Pairs,
  budget: Budget,
): IdleRules {
  const idle = new Idle(table, grid, pairs, budget);
  const unreachable = idle.unreachable();
  return { unreachable, redundant: idle.redundant() };
}

class Idle {
  /** Positions of rules that were found to be of no use; the others are judged without them. */
  readonly #removed = new Set<number>();

  constructor(
    readonly table: RuleTable,
    readonly grid: Grid,
    readonly pairs: Pairs,
    readonly budget: Budget,
  ) {}

  unreachable(): readonly UnreachableFinding[] {
    return this.table.rules.flatMap(({ rule: { id } }, at): UnreachableFinding[] => {
      const because = isEmptyBox(this.#box(at))
        ? []
        : this.#coverOfRule(at, (other) => this.#precedes(other, at));
      if (!because) return [];
      this.#removed.add(at);
      return [
        { kind: 'unreachable', severity: 'warning', ruleId: id, because: this.#ids(because) },
      ];
    });
  }

  /** From the last rule to the first, so that of two equal ones the earlier stays. */
  redundant(): readonly RedundantFinding[] {
    const found: RedundantFinding[] = [];
    for (let at = this.table.rules.length - 1; at >= 0; at--) {
      const id = this.table.rules[at]?.rule.id;
      if (id === undefined || this.#removed.has(at)) continue;
      const because = this.#coverOfRule(at, (other) => this.#standsIn(other, at));
      if (!because || (this.table.hitPolicy === 'first' && !this.#passesOn(at))) continue;
      this.#removed.add(at);
      found.unshift({
        kind: 'redundant',
        severity: 'info',
        ruleId: id,
        because: this.#ids(because),
      });
    }
    return found;
  }

  /** Whether `other` always decides where both match, and to another effect than by its zone alone. */
  #precedes(other: number, at: number): boolean {
    if (this.table.hitPolicy === 'first') return other < at;
    return this.table.hitPolicy === 'priority' && this.#place(other) < this.#place(at);
  }

  /** Whether `other` does the work of the rule where both match. */
  #standsIn(other: number, at: number): boolean {
    const { hitPolicy, rules } = this.table;
    if (hitPolicy === 'first') return true;
    const sameZone = rules[other]?.zone === rules[at]?.zone;
    // By rule order a later rule would name the zone at a later place.
    if (hitPolicy === 'rule-order') return sameZone && other < at;
    return sameZone || this.#precedes(other, at);
  }

  /**
   * For `first`: whether, without the rule, what it decides would reach no later rule of another zone;
   * such a rule must be covered, where they meet, by rules that come before it.
   */
  #passesOn(at: number): boolean {
    const zone = this.table.rules[at]?.zone;
    const others = this.#neighbours(at);
    return others
      .filter((other) => other > at && this.table.rules[other]?.zone !== zone)
      .every((other) => {
        const shared = intersectBoxes(this.#box(at), this.#box(other));
        return (
          this.#cover(
            shared,
            others.filter((earlier) => earlier < other),
          ) !== undefined
        );
      });
  }

  /** Suitable rules that together match every case of a rule; undefined if they do not. */
  #coverOfRule(at: number, suits: (other: number) => boolean): readonly number[] | undefined {
    const container = this.pairs.containers[at]?.find(
      (other) => !this.#removed.has(other) && suits(other),
    );
    if (container !== undefined) return [container];
    return this.#cover(this.#box(at), this.#neighbours(at).filter(suits));
  }

  #cover(box: Box, by: readonly number[]): readonly number[] | undefined {
    const used = coverOf(
      box,
      by.map((at) => this.#box(at)),
      this.budget,
    );
    return used && by.filter((at) => used.has(this.#box(at)));
  }

  #neighbours(at: number): readonly number[] {
    return (this.pairs.neighbours[at] ?? []).filter((other) => !this.#removed.has(other));
  }

  #place(at: number): number {
    return this.table.zones.findIndex((zone) => zone === this.table.rules[at]?.zone);
  }

  #box(at: number): Box {
    return this.grid.boxes[at] ?? [];
  }

  #ids(positions: readonly number[]): readonly string[] {
    return positions.flatMap((at) => this.table.rules[at]?.rule.id ?? []);
  }
}
