/** How the rules are used: which decide for which initiatives, and where the initiatives end up. */
import type { Initiative } from '../../portfolio/initiative.js';
import { decide, type Decision } from '../decide.js';
import type { Governance, Rule, Zone } from '../governance.js';
import { byStrictness } from '../rule-table.js';

export interface RuleUsage {
  readonly rule: Rule;
  /** From 1, as it stands in the table. */
  readonly position: number;
  /** Initiatives whose facts it matches for certain, in their order. */
  readonly matched: readonly Initiative[];
  /** Initiatives whose zone comes from it; some may do so without a certain match (see {@link Decision}). */
  readonly decided: readonly Initiative[];
}

export interface ZoneCoverage {
  readonly zone: Zone;
  /** Initiatives in it; where a policy gives several zones, in the strictest of theirs. */
  readonly initiatives: readonly Initiative[];
}

export interface Undecided {
  readonly initiative: Initiative;
  readonly decision: Decision;
}

export interface Usage {
  /** Every rule, in the table's order; a broken one decides nothing. */
  readonly rules: readonly RuleUsage[];
  /** Strictest first. */
  readonly zones: readonly ZoneCoverage[];
  /** Initiatives without a zone; the decision says why. */
  readonly undecided: readonly Undecided[];
}

/** `on`: the day whose exceptions count, `YYYY-MM-DD`. */
export function usageOf(
  governance: Governance,
  initiatives: readonly Initiative[],
  on: string,
): Usage {
  const decisions = initiatives.map((initiative) => ({
    initiative,
    decision: decide(governance, initiative.inputs, { initiativeId: initiative.id, on }),
  }));
  const matched = new Map<string, Initiative[]>();
  const decided = new Map<string, Initiative[]>();
  for (const { initiative, decision } of decisions) {
    for (const { id } of decision.matched) add(matched, id, initiative);
    for (const { id } of decision.rules) add(decided, id, initiative);
  }
  return {
    rules: governance.rules.map((rule, at) => ({
      rule,
      position: at + 1,
      matched: matched.get(rule.id) ?? [],
      decided: decided.get(rule.id) ?? [],
    })),
    zones: byStrictness(governance.zones).map((zone) => ({
      zone,
      initiatives: decisions
        .filter(({ decision }) => decision.zone === zone)
        .map(({ initiative }) => initiative),
    })),
    undecided: decisions.filter(({ decision }) => decision.zone === null),
  };
}

function add(lists: Map<string, Initiative[]>, key: string, initiative: Initiative): void {
  const list = lists.get(key);
  if (list) list.push(initiative);
  else lists.set(key, [initiative]);
}
