/** How the rules are used: which decide for which initiatives, and where the initiatives end up. */
import type { Initiative } from '../portfolio/initiative.js';
import { decide, type Decision } from './decide.js';
import type { Governance, Zone } from './governance.js';
import { byStrictness } from './rule-table.js';

export interface RuleUsage {
  /** Initiatives that the rule matches. */
  readonly matched: number;
  /** Initiatives whose zone comes from it. */
  readonly decided: number;
}

export interface ZoneCoverage {
  readonly zone: Zone;
  /** Initiatives in it; where a policy gives several zones, in the strictest of theirs. */
  readonly initiatives: readonly Initiative[];
}

export interface Usage {
  /** By rule id; every rule is there, a broken one with zeros. */
  readonly rules: ReadonlyMap<string, RuleUsage>;
  /** Strictest first. */
  readonly zones: readonly ZoneCoverage[];
  /** Initiatives without a zone, by reason. */
  readonly undecided: ReadonlyMap<Exclude<Decision['status'], 'decided'>, readonly Initiative[]>;
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
  const rules = new Map(governance.rules.map(({ id }) => [id, { matched: 0, decided: 0 }]));
  const undecided = new Map<Exclude<Decision['status'], 'decided'>, Initiative[]>();
  for (const { initiative, decision } of decisions) {
    for (const { id } of decision.matched) count(rules.get(id), 'matched');
    for (const { id } of decision.rules) count(rules.get(id), 'decided');
    if (decision.status === 'decided') continue;
    undecided.set(decision.status, [...(undecided.get(decision.status) ?? []), initiative]);
  }
  const zones = byStrictness(governance.zones).map((zone) => ({
    zone,
    initiatives: decisions
      .filter(({ decision }) => decision.zone === zone)
      .map(({ initiative }) => initiative),
  }));
  return { rules, zones, undecided };
}

function count(
  usage: { matched: number; decided: number } | undefined,
  kind: keyof RuleUsage,
): void {
  if (usage) usage[kind]++;
}
