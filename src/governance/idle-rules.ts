/** Rules that decide nothing: never reached, or needed by no case. */
import { intersectBoxes, isEmptyBox, type Box } from './box.js';
import { coverOf, type Budget } from './coverage.js';
import type { RedundantFinding, UnreachableFinding } from './finding.js';
import type { Grid } from './grid.js';
import type { Pairs } from './overlaps.js';
import type { RuleTable } from './rule-table.js';
import type { Steps } from './steps.js';

export interface IdleRules {
  readonly unreachable: readonly UnreachableFinding[];
  readonly redundant: readonly RedundantFinding[];
}

export function* findIdleRules(
  table: RuleTable,
  grid: Grid,
  pairs: Pairs,
  budget: Budget,
): Steps<IdleRules> {
  const idle = new Idle(table, grid, pairs, budget);
  const unreachable = yield* idle.unreachable();
  return { unreachable, redundant: yield* idle.redundant() };
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

  *unreachable(): Steps<readonly UnreachableFinding[]> {
    const found: UnreachableFinding[] = [];
    for (const [at, { rule }] of this.table.rules.entries()) {
      const because = isEmptyBox(this.#box(at))
        ? []
        : yield* this.#coverOfRule(at, (other) => this.#precedes(other, at));
      if (!because) continue;
      this.#removed.add(at);
      found.push({
        kind: 'unreachable',
        severity: 'warning',
        ruleId: rule.id,
        because: this.#ids(because),
      });
    }
    return found;
  }

  /** From the last rule to the first, so that of two equal ones the earlier stays. */
  *redundant(): Steps<readonly RedundantFinding[]> {
    const found: RedundantFinding[] = [];
    for (const [at, { rule }] of [...this.table.rules.entries()].reverse()) {
      if (this.#removed.has(at)) continue;
      const because = yield* this.#coverOfRule(at, (other) => this.#standsIn(other, at));
      if (!because || !(yield* this.#passesOn(at))) continue;
      this.#removed.add(at);
      found.unshift({
        kind: 'redundant',
        severity: 'info',
        ruleId: rule.id,
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
   * Whether, without the rule, what it decides reaches no rule of another zone. Only for `first` does that
   * take a look: a later rule of another zone must be covered, where they meet, by rules that come before it.
   */
  *#passesOn(at: number): Steps<boolean> {
    if (this.table.hitPolicy !== 'first') return true;
    const zone = this.table.rules[at]?.zone;
    const others = this.#neighbours(at);
    for (const other of others) {
      if (other < at || this.table.rules[other]?.zone === zone) continue;
      const shared = intersectBoxes(this.#box(at), this.#box(other));
      const before = others.filter((earlier) => earlier < other);
      if (!(yield* this.#cover(shared, before))) return false;
    }
    return true;
  }

  /** Suitable rules that together match every case of a rule; undefined if they do not. */
  *#coverOfRule(
    at: number,
    suits: (other: number) => boolean,
  ): Steps<readonly number[] | undefined> {
    const container = this.pairs.containers[at]?.find(
      (other) => !this.#removed.has(other) && suits(other),
    );
    if (container !== undefined) return [container];
    return yield* this.#cover(this.#box(at), this.#neighbours(at).filter(suits));
  }

  *#cover(box: Box, by: readonly number[]): Steps<readonly number[] | undefined> {
    const boxes = by.map((at) => this.#box(at));
    const used = yield* coverOf(box, boxes, this.budget);
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
