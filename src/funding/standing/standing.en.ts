/** The words of the standing over all initiatives, and of the settlement that makes it even. */
import { en as periods } from '../schedule/period-text.en.js';

export const en = {
  ...periods,
  party: 'Party',
  initiatives: 'Initiatives',
  share: 'Share',
  carries: 'Carries',
  versusEqual: 'Against equal parts',
  total: 'Total',
  notAdded: 'Sums in different currencies are not added.',
  none: 'No initiative has money and parties yet.',
  /** “Over 10 initiatives IT carries €672,000 of €1,200,000, 56%.” */
  summary: (count: string, party: string, sum: string, total: string, share: string) =>
    `Over ${count} initiatives ${party} carries most: ${sum} of ${total}, ${share}.`,
  title: (currency: string) => `Standing in ${currency}`,
  period: 'By period',
  unscheduled: 'No period',
  settlement: 'To make it even',
  even: 'The standing is even: nobody owes anybody anything.',
  transfer: (from: string, to: string, sum: string) => `${from} pays ${to} ${sum}`,
  fewest: (count: number, text: string) =>
    `${text} ${count === 1 ? 'transfer' : 'transfers'}: fewer cannot do it.`,
  few: (_: number, text: string) =>
    `${text} transfers. With so many parties the fewest are not searched for: a smaller number may exist.`,
  from: 'From',
  to: 'To',
  copy: 'Copy as text',
  copied: 'Settlement copied',
  notCopied: 'This page may not copy',
};

export type StandingWords = typeof en;
