/** The words of `<patto-funding-split>`. Numbers, shares and sums come formatted. */
import type { TextFault } from './share-text.js';

export const en = {
  initiative: 'Initiative',
  party: 'Party',
  share: 'Share',
  amount: 'Amount',
  total: 'Total',
  statedTotal: 'Stated',
  scaled: 'Scaled to 100 %',
  versusEqual: 'Against equal parts',
  /** The sentence under the heading. */
  summary: (total: string, shares: string) => `${total}: ${shares}.`,
  shareOf: (party: string, share: string) => `${party} ${share}`,
  others: (count: string) => `${count} others`,
  ownName: 'Split of the costs',
  bar: 'Shares as a bar',
  ledger: 'Shares and amounts',
  divider: (left: string, right: string) => `Between ${left} and ${right}`,
  dividerHelp: 'Arrow keys: 1 %, with Shift 10 %, with Alt 0.1 %. Escape restores.',
  shareField: (party: string) => `Share of ${party}`,
  amountField: (party: string) => `Amount of ${party}`,
  totalField: 'Total to split',
  pinned: (party: string, stated: string) =>
    `${party} stated ${stated}. Press to let it follow the others.`,
  unpinned: (party: string) =>
    `${party} takes an equal part of the rest. Press to keep what it has.`,
  locked: (party: string) => `${party} is locked. Press to unlock.`,
  unlocked: (party: string) => `Lock the share of ${party}`,
  remove: (party: string) => `Remove ${party}`,
  addParty: 'Add a party …',
  equal: 'Equal',
  equalHelp: 'Equal parts for all who are not locked',
  proposals: 'Proposals',
  over: (stated: string) => `Stated shares total ${stated}.`,
  under: (stated: string) => `Stated shares total only ${stated}.`,
  shownScaled: 'The bar shows them scaled to 100 %.',
  lockedTooMuch: 'Unlock one to make them fit.',
  fit: 'Fit to 100 %',
  ask: 'Which one is meant?',
  faults: {
    'not-a-number': 'Type a share such as 60 %, or a sum.',
    negative: 'A share cannot be negative.',
    'too-precise': 'This currency has no such small unit.',
    'too-big': 'This is more than can be reckoned with exactly.',
    'other-currency': 'This is another currency; sums in two currencies are not added.',
  } satisfies Record<TextFault, string> as Readonly<Record<TextFault, string>>,
  standing: (count: string) => `Standing over all ${count} initiatives`,
  emptyTitle: 'Nothing to split yet',
  emptyHint:
    'Give an initiative of the workspace a total and parties, or write total="480000" parties="Marketing 60, IT 40" into this tag.',
  noMoney: (initiative: string) => `Nobody has said yet what ${initiative} costs.`,
  noParty: 'Nobody is named to pay.',
  start: 'Start with equal parts',
  partiesExpected: 'parties with shares, such as Marketing 60, IT 40',
  totalExpected: 'a sum of money, such as 480000',
  currencyExpected: 'an ISO 4217 code, such as EUR',
  /** Labels of undo steps. */
  moved: (left: string, right: string) => `money between ${left} and ${right}`,
  changed: (party: string) => `share of ${party}`,
  totalChanged: 'total',
  madeEqual: 'equal parts',
  fitted: 'fit to 100 %',
  proposed: 'proposal',
  begun: 'total and parties',
  restored: 'restored split',
  /** Messages of the form. */
  missing: 'State at least one share.',
  offMessage: (stated: string) => `Stated shares total ${stated}: make them 100 %.`,
  badInput: 'Correct the share that could not be read.',
};

export type SplitWords = typeof en;
