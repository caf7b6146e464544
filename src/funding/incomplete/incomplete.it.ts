/** Le parole di una ripartizione non ancora intera. */
import type { IncompleteWords } from './incomplete.en.js';

export const it: IncompleteWords = {
  over: (stated) => `Le quote dichiarate fanno ${stated}.`,
  under: (stated) => `Le quote dichiarate fanno solo ${stated}.`,
  shownScaled: 'La barra le mostra riportate al 100%.',
  emptyTitle: 'Ancora niente da ripartire',
  emptyHint:
    'Dai a un’iniziativa del workspace un totale e delle parti, o scrivi total="480000" parties="Marketing 60, IT 40" in questo tag.',
  noMoney: (initiative) => `Nessuno ha ancora detto quanto costa ${initiative}.`,
  noParty: 'Nessuno è indicato come pagante.',
};
