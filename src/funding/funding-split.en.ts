/** The words of `<patto-funding-split>` for whoever reads it. Numbers, shares and sums come formatted. */
export const en = {
  initiative: 'Initiative',
  party: 'Party',
  share: 'Share',
  amount: 'Amount',
  total: 'Total',
  statedTotal: 'Stated',
  scaled: 'Scaled to 100%',
  locked: 'Locked',
  versusEqual: 'Against equal parts',
  /** The sentence under the heading. */
  summary: (total: string, shares: string) => `${total}: ${shares}.`,
  shareOf: (party: string, share: string) => `${party} ${share}`,
  others: (count: string) => `${count} others`,
  ownName: 'Split of the costs',
  bar: 'Shares as a bar',
  ledger: 'Shares and amounts',
  byPeriod: 'Split by period',
  /** What attributes may hold. */
  partiesExpected: 'parties with shares, such as Marketing 60, IT 40',
  totalExpected: 'a sum of money, such as 480000',
  currencyExpected: 'an ISO 4217 code, such as EUR',
  /** Messages of the form. */
  missing: 'State at least one share.',
  offMessage: (stated: string) => `Stated shares total ${stated}: make them 100%.`,
  badInput: 'Correct the share that could not be read.',
};

export type SplitWords = typeof en;
