/** The words of the split's proposals. Numbers, shares and sums come formatted. */
import type { Obstacle, ProposalKind } from './proposal.js';

export const en = {
  title: 'Ways to split it',
  close: 'Close',
  apply: 'Apply',
  inUse: 'In use',
  kinds: {
    equal: 'Equal parts',
    gap: 'By gap',
    benefit: 'By benefit',
    ability: 'By ability',
  } satisfies Record<ProposalKind, string> as Readonly<Record<ProposalKind, string>>,
  equalReason: (count: string) => `Each of the ${count} parties pays the same.`,
  equalReasonLocked: 'All who are not locked pay the same.',
  /** “Marketing owns 7.5 of the 12 weighted levels that this closes; IT owns 4.5.” */
  gapReason: (owners: string, all: string) =>
    `Of the ${all} weighted levels of gap that this initiative closes, ${owners}.`,
  owns: (party: string, levels: string) => `${party} owns ${levels}`,
  benefitReason: (parties: string, all: string) => `Of ${all} of expected benefit, ${parties}.`,
  gains: (party: string, sum: string) => `${party} gains ${sum}`,
  abilityReason: (parties: string, all: string) => `Of ${all} of budget a year, ${parties}.`,
  has: (party: string, sum: string) => `${party} has ${sum}`,
  working: 'How it is reckoned',
  formulas: {
    equal:
      'Share = 1 ÷ number of parties; the last hundredth of a percent and the last cents by largest remainder.',
    gap: 'Importance × gap in levels = weighted gap, by the owner of the capability; share = own ÷ all.',
    benefit: 'Share = benefit of the party ÷ benefit of all who pay.',
    ability: 'Share = budget of the party ÷ budget of all who pay.',
  } satisfies Record<ProposalKind, string> as Readonly<Record<ProposalKind, string>>,
  sources: {
    equal: 'From the parties of this split.',
    gap: 'From the capabilities that the initiative closes: importance, target and latest assessments.',
    benefit: 'From the benefits that the initiative expects.',
    ability: 'From the yearly budgets of the parties.',
  } satisfies Record<ProposalKind, string> as Readonly<Record<ProposalKind, string>>,
  /** `share`: “4.5 ÷ 12 = 37.5%”. */
  partyLine: (party: string, share: string, total: string, sum: string) =>
    `${party}: ${share} of ${total} = ${sum}`,
  sumLine: (party: string, quotient: string, rest: string, sum: string) =>
    `${party}: ${quotient} of ${rest} = ${sum}`,
  lockedLine: (party: string, share: string, sum: string) => `${party} is locked: ${share}, ${sum}`,
  versusEqual: 'Against equal parts',
  gapLine: (capability: string, importance: string, gap: string, weight: string) =>
    `${capability}: ${importance} × ${gap} = ${weight}`,
  nobody: 'no party that pays',
  notCounted: (list: string) => `Not counted, since not assessed: ${list}.`,
  obstacles: {
    'no-capabilities': 'The initiative names no capability that it closes.',
    'not-assessed': 'None of the capabilities that it closes is assessed and has a target.',
    'no-gap': 'The capabilities that it closes have no gap.',
    'owner-does-not-pay': 'The owners of the gaps are not among those who pay.',
    'no-benefits': 'No benefit of a party that pays is written down.',
    'no-budgets': 'No budget of a party that pays is written down.',
    'mixed-currencies': 'The budgets are in another currency; currencies are never added.',
    locked: 'The locked shares leave nothing to divide.',
  } satisfies Record<Obstacle, string> as Readonly<Record<Obstacle, string>>,
};

export type ProposalWords = typeof en;
