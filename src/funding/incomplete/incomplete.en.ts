/** The words of a split that is not whole yet. Shares come formatted. */
export const en = {
  over: (stated: string) => `Stated shares total ${stated}.`,
  under: (stated: string) => `Stated shares total only ${stated}.`,
  shownScaled: 'The bar shows them scaled to 100%.',
  emptyTitle: 'Nothing to split yet',
  emptyHint:
    'Give an initiative of the workspace a total and parties, or write total="480000" parties="Marketing 60, IT 40" into this tag.',
  noMoney: (initiative: string) => `Nobody has said yet what ${initiative} costs.`,
  noParty: 'Nobody is named to pay.',
};

export type IncompleteWords = typeof en;
