/** From the rules that match to the zones that follow, by DMN 1.3 §8.2.8 "Hit policy". */
import type { HitPolicy, Zone } from './governance.js';
import type { SoundRule } from './rule-table.js';

export interface Outcome {
  readonly status: 'decided' | 'no-rule' | 'overlap' | 'disagreement';
  /** The rules that the zones come from, in the order that the policy asks for; empty if not decided. */
  readonly rules: readonly SoundRule[];
  /** Their zones, each once, in that order. */
  readonly zones: readonly Zone[];
}

/** Policies that give the zones of all matching rules. */
export function isMultiple(policy: HitPolicy): boolean {
  return policy === 'collect' || policy === 'rule-order' || policy === 'output-order';
}

/**
 * `matched`: the rules that match, in the table's order. `zones`: strictest first, which is DMN's
 * "decreasing order of priority" of the output values.
 */
export function outcomeOf(
  policy: HitPolicy,
  matched: readonly SoundRule[],
  zones: readonly Zone[],
): Outcome {
  const [first] = matched;
  if (!first) return { status: 'no-rule', rules: [], zones: [] };
  switch (policy) {
    case 'unique':
      return matched.length > 1 ? refused('overlap') : decided(matched);
    case 'any':
      return matched.some(({ zone }) => zone !== first.zone)
        ? refused('disagreement')
        : decided(matched);
    case 'first':
      return decided([first]);
    case 'priority': {
      const zone = zones.find((candidate) => matched.some((rule) => rule.zone === candidate));
      return decided(matched.filter((rule) => rule.zone === zone));
    }
    case 'rule-order':
      return decided(matched);
    // DMN leaves the order of `collect` open; strictest first is the one to read.
    case 'collect':
    case 'output-order':
      return decided(matched.toSorted((a, b) => zones.indexOf(a.zone) - zones.indexOf(b.zone)));
  }
}

function decided(rules: readonly SoundRule[]): Outcome {
  return { status: 'decided', rules, zones: [...new Set(rules.map(({ zone }) => zone))] };
}

function refused(status: 'overlap' | 'disagreement'): Outcome {
  return { status, rules: [], zones: [] };
}
