/** The words of the trial of one initiative's split. */
export const en = {
  summary: (initiative: string) => `A trial of ${initiative}: nothing changes until you apply it.`,
  nobody: 'This initiative has no money and parties to try anything with.',
  party: 'Party',
  now: 'Now',
  trial: 'Trial',
  pays: 'Would pay',
  change: 'Change',
  total: 'Total',
  shareField: (party: string) => `Share of ${party} in the trial`,
  totalField: 'Total in the trial',
  split: 'The split',
  standing: (currency: string) => `The standing over all initiatives in ${currency}`,
  after: 'With the trial',
  off: (stated: string) => `Stated shares total ${stated}: what would be paid is scaled to 100%.`,
  apply: 'Apply',
  discard: 'Discard',
  same: 'The trial is the split as it is. Type a share or another total.',
  applied: 'trial',
  appliedSaid: 'Trial applied',
  discarded: 'Trial discarded',
  readonly: 'Nothing can be edited here: a trial can be made, but not applied.',
  changeFormula: 'With the trial − now',
};

export type WhatIfWords = typeof en;
