/** Rules that decide nothing: never reached, or needed by no case. */
import { intersectBoxes, isEmptyBox, type Box } from './box.js';
import { isCovered, type Budget } from './coverage.js';
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
    return this.table.rules.flatMap(({ rule }, at): UnreachableFinding[] => {
      const box = this.#box(at);
      const before = isEmptyBox(box)
        ? []
        : this.#neighbours(at).filter((other) => this.#precedes(other, at));
      if (!isEmptyBox(box) && (before.length === 0 || !this.#covered(box, before))) return [];
      this.#removed.add(at);
      return [
        { kind: 'unreachable', severity: 'warning', ruleId: rule.id, because: this.#ids(before) },
      ];
    });
  }

  /** From the last rule to the first, so that of two equal ones the earlier stays. */
  redundant(): readonly RedundantFinding[] {
    const found: RedundantFinding[] = [];
    for (let at = this.table.rules.length - 1; at >= 0; at--) {
      const rule = this.table.rules[at];
      if (!rule || this.#removed.has(at)) continue;
      const stand = this.#standIns(at);
      if (stand.length === 0 || !this.#covered(this.#box(at), stand)) continue;
      if (this.table.hitPolicy === 'first' && !this.#passesOn(at)) continue;
      this.#removed.add(at);
      const because = this.#ids(
        stand.filter((other) => this.table.rules[other]?.zone === rule.zone),
      );
      found.unshift({ kind: 'redundant', severity: 'info', ruleId: rule.rule.id, because });
    }
    return found;
  }

  /** Whether `other` always decides where both match, and to another effect than by its zone alone. */
  #precedes(other: number, at: number): boolean {
    if (this.table.hitPolicy === 'first') return other < at;
    return this.table.hitPolicy === 'priority' && this.#place(other) < this.#place(at);
  }

  /** The rules that together could do a rule's work. */
  #standIns(at: number): readonly number[] {
    const { hitPolicy, rules } = this.table;
    const neighbours = this.#neighbours(at);
    if (hitPolicy === 'first') return neighbours;
    return neighbours.filter((other) => {
      const sameZone = rules[other]?.zone === rules[at]?.zone;
      // By rule order a later rule would name the zone at a later place.
      if (hitPolicy === 'rule-order') return sameZone && other < at;
      return sameZone || this.#precedes(other, at);
    });
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
      .every((other) =>
        this.#covered(
          intersectBoxes(this.#box(at), this.#box(other)),
          others.filter((earlier) => earlier < other),
        ),
      );
  }

  #covered(box: Box, by: readonly number[]): boolean {
    return (
      isCovered(
        box,
        by.map((at) => this.#box(at)),
        this.budget,
      ) === true
    );
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
