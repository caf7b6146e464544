/** From the rules that match to the zones that follow, by DMN 1.3 §8.2.8 "Hit policy". */
import type { Zone } from './governance.js';
import type { RuleTable, SoundRule } from './rule-table.js';

export interface Outcome {
  readonly status: 'decided' | 'no-rule' | 'overlap' | 'disagreement';
  /** The rules that the zones come from, in the order that the policy asks for; empty if not decided, or by none. */
  readonly rules: readonly SoundRule[];
  /** Their zones, each once, in that order. */
  readonly zones: readonly Zone[];
  /** What an aggregation makes of their ranks; null without one. */
  readonly aggregate: number | null;
}

/**
 * `matched`: the rules that match, in the table's order. The table's zones stand strictest first, which
 * is DMN's "decreasing order of priority" of the output values.
 */
export function outcomeOf(
  {
    hitPolicy,
    aggregation,
    zones,
    otherwise,
  }: Pick<RuleTable, 'hitPolicy' | 'aggregation' | 'zones' | 'otherwise'>,
  matched: readonly SoundRule[],
): Outcome {
  const [first] = matched;
  if (!first) return otherwise ? byDefault(otherwise) : refused('no-rule');
  switch (hitPolicy) {
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
    case 'output-order':
      return decided(strictestFirst(matched, zones));
    // DMN leaves the order open; strictest first is the one to read.
    case 'collect':
      return collected(strictestFirst(matched, zones), aggregation);
  }
}

/** `min` and `max` leave one zone, `sum` and `count` all of them beside the figure. */
function collected(rules: readonly SoundRule[], aggregation: RuleTable['aggregation']): Outcome {
  const ranks = rules.map(({ zone }) => zone.rank);
  switch (aggregation) {
    case undefined:
      return decided(rules);
    case 'sum':
      return decided(
        rules,
        ranks.reduce((sum, rank) => sum + rank, 0),
      );
    case 'count':
      return decided(rules, rules.length);
    case 'min':
    case 'max': {
      const zone = (aggregation === 'max' ? rules[0] : rules.at(-1))?.zone;
      return decided(
        rules.filter((rule) => rule.zone === zone),
        zone?.rank,
      );
    }
  }
}

function strictestFirst(rules: readonly SoundRule[], zones: readonly Zone[]): readonly SoundRule[] {
  return rules.toSorted((a, b) => zones.indexOf(a.zone) - zones.indexOf(b.zone));
}

function decided(rules: readonly SoundRule[], aggregate: number | null = null): Outcome {
  const zones = [...new Set(rules.map(({ zone }) => zone))];
  return { status: 'decided', rules, zones, aggregate };
}

/** DMN 1.3 §8.2.11: the default output entry stands for the result, and nothing is aggregated. */
function byDefault(zone: Zone): Outcome {
  return { status: 'decided', rules: [], zones: [zone], aggregate: null };
}

function refused(status: Exclude<Outcome['status'], 'decided'>): Outcome {
  return { status, rules: [], zones: [], aggregate: null };
}
