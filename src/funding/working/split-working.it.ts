/** Le parole del calcolo di una cifra della ripartizione. */
import type { SplitWorkingWords } from './split-working.en.js';
import { it as terms } from './terms.it.js';

export const it: SplitWorkingWords = {
  ...terms,
  stated: (stated) => `Dichiarata: ${stated}`,
  rest: (formula) => `Parte uguale di quanto lasciano gli altri: ${formula}`,
  noRest: 'Niente di dichiarato, e gli altri non lasciano niente',
  allNothing: (formula) => `Nessuno ha dichiarato qualcosa: ${formula}`,
  allZero: (formula) => `Tutti hanno dichiarato 0, quindi parti uguali: ${formula}`,
  scaled: (formula) => `Riportata al 100%: ${formula}`,
  floored: (floor, remainder, unit) =>
    `Arrotondata per difetto: ${floor}, resto ${remainder} di ${unit}`,
  left: (count, unit) =>
    `Avanzano ${count} × ${unit}: uno a testa ai resti maggiori, a parità nell’ordine degli id`,
  getsOne: (unit) => `Uno di questi qui: + ${unit}`,
  getsNone: 'Nessuno di questi qui',
  share: (share) => `Quota = ${share}`,
  amount: (amount) => `Importo = ${amount}`,
  difference: (amount, equal, deviation) => `${amount} − ${equal} = ${deviation}`,
  ofTotal: (stated, total, share) => `${stated} ÷ ${total} = ${share}`,
};
