/** Le parole del calcolo di una cifra della ripartizione. */
import type { SplitWorkingWords } from './split-working.en.js';

export const it: SplitWorkingWords = {
  stated: (stated) => `Dichiarata: ${stated}`,
  rest: (formula) => `Parte uguale di quanto lasciano gli altri: ${formula}`,
  noRest: 'Niente di dichiarato, e gli altri non lasciano niente',
  allNothing: (formula) => `Nessuno ha dichiarato qualcosa: ${formula}`,
  allZero: (formula) => `Tutti hanno dichiarato 0, quindi parti uguali: ${formula}`,
  scaled: (formula) => `Riportata al 100 %: ${formula}`,
  floored: (floor, remainder, unit) =>
    `Arrotondata per difetto: ${floor}, resto ${remainder} di ${unit}`,
  left: (count, unit) =>
    `Avanzano ${count} × ${unit}: uno a testa ai resti maggiori, a parità nell’ordine degli id`,
  getsOne: (unit) => `Uno di questi qui: + ${unit}`,
  getsNone: 'Nessuno di questi qui',
  share: (share) => `Quota = ${share}`,
  amount: (amount) => `Importo = ${amount}`,
  equalPart: (total, count, part) => `Parte uguale: ${total} ÷ ${count} = ${part}`,
  equalRounded: (total, count, part) =>
    `Parte uguale: ${total} ÷ ${count}, arrotondata senza perdere niente: ${part}`,
  difference: (amount, equal, deviation) => `${amount} − ${equal} = ${deviation}`,
  term: (party, figure) => `${party} ${figure}`,
  others: (count, figure) => `altre ${count} ${figure}`,
  sum: (sum) => `= ${sum}`,
  ofTotal: (stated, total, share) => `${stated} ÷ ${total} = ${share}`,
};
