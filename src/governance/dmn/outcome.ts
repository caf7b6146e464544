/** A zone as what a DMN table gives in it: one value, or one for each of several outputs. */
import type { Governance, InputValue, Zone } from '../governance.js';

/** By position of the output. */
export type OutcomeValues = readonly InputValue[];

/** Sums, minima and maxima are of the zones' ranks. */
export function givesRanks({
  hitPolicy,
  aggregation,
}: Pick<Governance, 'hitPolicy' | 'aggregation'>): boolean {
  return hitPolicy === 'collect' && aggregation !== undefined && aggregation !== 'count';
}

/** The outputs that all zones name; none where a zone stands for one text, its id. */
export function outputNames(
  governance: Pick<Governance, 'hitPolicy' | 'aggregation' | 'zones'>,
): readonly string[] {
  const [first, ...others] = governance.zones.map(({ outputs = {} }) => Object.keys(outputs));
  const isShared = others.every((names) => names.join('\n') === first?.join('\n'));
  return isShared && first && !givesRanks(governance) ? first : [];
}

export function outcomeOfZone(
  { id, rank, outputs = {} }: Zone,
  names: readonly string[],
  asRank: boolean,
): OutcomeValues {
  if (asRank) return [rank];
  return names.length > 0 ? names.flatMap((name) => outputs[name] ?? []) : [id];
}

export function sameOutcome(a: OutcomeValues, b: OutcomeValues): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}
