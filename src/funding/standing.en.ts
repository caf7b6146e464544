/** The words of the standing over all initiatives. */
export const en = {
  party: 'Party',
  initiatives: 'Initiatives',
  share: 'Share',
  carries: 'Carries',
  total: 'Total',
  notAdded: 'Sums in different currencies are not added.',
};

export type StandingWords = typeof en;
