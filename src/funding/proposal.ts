/** Ways to split the money, each with the working that leads to it, so that a sentence can say why. */
import type { Capability } from '../capability/capability.js';
import { gap, weightedGap } from '../capability/gap.js';
import { leavesOf } from '../capability/tree.js';
import type { Initiative } from '../portfolio/initiative.js';
import type { Party } from '../workspace/party.js';
import type { StatedByParty } from './divider.js';
import type { Funding } from './funding.js';
import { equalShares, sharesByWeight } from './rebalance.js';
import { resolveSplit, type Split } from './split.js';

export const PROPOSAL_KINDS = ['equal', 'gap', 'benefit', 'ability'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** Why there is no proposal of a kind. */
export type Obstacle =
  | 'no-capabilities'
  | 'not-assessed'
  | 'no-gap'
  | 'owner-does-not-pay'
  | 'no-benefits'
  | 'no-budgets'
  | 'mixed-currencies'
  | 'locked';

/** One line of the working: what counts for a party, and how much. */
export interface WorkingLine {
  /** The party that it counts for; null where that one does not pay, or is not named: then it counts for nobody. */
  readonly partyId: string | null;
  /** In the proposal's own measure: a weighted gap, or minor units. */
  readonly weight: number;
  /** By gap only: weight = importance · gap. */
  readonly capability?: { readonly id: string; readonly importance: number; readonly gap: number };
}

export interface Proposal {
  readonly kind: ProposalKind;
  readonly working: readonly WorkingLine[];
  /** Capabilities that would count, but have not been assessed, or have no target. */
  readonly unknownCapabilityIds: readonly string[];
  /** What to state, and the split that it gives; null with the reason why not. */
  readonly stated: StatedByParty | null;
  readonly split: Split | null;
  readonly obstacle?: Obstacle;
}

/** What proposals are made from. */
export interface ProposalSource {
  readonly initiative: Initiative;
  readonly funding: Funding;
  readonly capabilities: readonly Capability[];
  readonly parties: readonly Party[];
}

/** All proposals, in a fixed order; those that cannot be made say what is missing. */
export function propose(source: ProposalSource): Proposal[] {
  return [proposeEqual(source.funding), byGap(source), byBenefit(source), byAbility(source)];
}

function proposeEqual(funding: Funding): Proposal {
  const working = funding.parties.map(({ partyId }) => ({ partyId, weight: 1 }));
  return conclude('equal', funding, working, equalShares(resolveSplit(funding)));
}

/** Each party pays in proportion to the weighted gaps of its own capabilities that the initiative closes. */
function byGap({ initiative, funding, capabilities }: ProposalSource): Proposal {
  const byId = new Map(capabilities.map((capability) => [capability.id, capability]));
  const closed = initiative.capabilityIds.flatMap((id) => byId.get(id) ?? []);
  const leaves = [...new Set(closed.flatMap((capability) => leavesOf(capability, capabilities)))];
  if (leaves.length === 0) return without('gap', 'no-capabilities');

  const pays = payerIn(funding);
  const working: WorkingLine[] = [];
  const unknown: string[] = [];
  for (const leaf of leaves) {
    const [levels, weight] = [gap(leaf), weightedGap(leaf)];
    if (levels === null || weight === null) {
      unknown.push(leaf.id);
      continue;
    }
    const capability = { id: leaf.id, importance: leaf.importance, gap: levels };
    working.push({ partyId: pays(ownerOf(leaf, byId)), weight, capability });
  }
  if (working.length === 0) return without('gap', 'not-assessed', working, unknown);
  if (working.every(({ weight }) => weight === 0))
    return without('gap', 'no-gap', working, unknown);
  if (weigh(working).size === 0) return without('gap', 'owner-does-not-pay', working, unknown);
  return conclude('gap', funding, working, sharesByWeight(funding, weigh(working)), unknown);
}

/** Each party pays in proportion to what it expects to gain. */
function byBenefit({ initiative, funding }: ProposalSource): Proposal {
  const pays = payerIn(funding);
  const working = (initiative.benefits ?? []).map(({ partyId, amountMinor }) => ({
    partyId: pays(partyId),
    weight: amountMinor,
  }));
  if (weigh(working).size === 0) return without('benefit', 'no-benefits', working);
  return conclude('benefit', funding, working, sharesByWeight(funding, weigh(working)));
}

/** Each party pays in proportion to its budget. */
function byAbility({ funding, parties }: ProposalSource): Proposal {
  const byId = new Map(parties.map((party) => [party.id, party.budget]));
  const budgets = funding.parties.flatMap(({ partyId }) => {
    const budget = byId.get(partyId);
    return budget ? [{ partyId, weight: budget.amountMinor, currency: budget.currency }] : [];
  });
  const working = budgets.map(({ partyId, weight }) => ({ partyId, weight }));
  if (weigh(working).size === 0) return without('ability', 'no-budgets', working);
  if (budgets.some(({ currency }) => currency !== funding.currency)) {
    return without('ability', 'mixed-currencies', working);
  }
  return conclude('ability', funding, working, sharesByWeight(funding, weigh(working)));
}

function conclude(
  kind: ProposalKind,
  funding: Funding,
  working: readonly WorkingLine[],
  stated: StatedByParty | null,
  unknownCapabilityIds: readonly string[] = [],
): Proposal {
  if (!stated) return without(kind, 'locked', working, unknownCapabilityIds);
  const restated = new Map(stated);
  const parties = funding.parties.map((party) => {
    const next = restated.get(party.partyId);
    return next === undefined ? party : { ...party, stated: next };
  });
  const split = resolveSplit({ ...funding, parties });
  return { kind, working, unknownCapabilityIds, stated, split };
}

function without(
  kind: ProposalKind,
  obstacle: Obstacle,
  working: readonly WorkingLine[] = [],
  unknownCapabilityIds: readonly string[] = [],
): Proposal {
  return { kind, working, unknownCapabilityIds, stated: null, split: null, obstacle };
}

/** The party that answers for a capability: its own owner, else that of the nearest group above it. */
function ownerOf(
  capability: Capability,
  byId: ReadonlyMap<string, Capability>,
): string | undefined {
  const parent = capability.parentId === undefined ? undefined : byId.get(capability.parentId);
  return capability.ownerPartyId ?? (parent && ownerOf(parent, byId));
}

function payerIn({ parties }: Funding): (partyId: string | undefined) => string | null {
  const payers = new Set(parties.map(({ partyId }) => partyId));
  return (partyId) => (partyId !== undefined && payers.has(partyId) ? partyId : null);
}

/** Weights by paying party, as integers: levels and importances are exact to a millionth. */
function weigh(working: readonly WorkingLine[]): ReadonlyMap<string, bigint> {
  const weights = new Map<string, bigint>();
  for (const { partyId, weight, capability } of working) {
    if (partyId === null || weight === 0) continue;
    const units = capability ? BigInt(Math.round(weight * 1e6)) : BigInt(weight);
    weights.set(partyId, (weights.get(partyId) ?? 0n) + units);
  }
  return weights;
}
