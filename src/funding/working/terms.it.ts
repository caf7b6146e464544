/** Le parole comuni a più calcoli. */
import type { TermWords } from './terms.en.js';

export const it: TermWords = {
  term: (name, figure) => `${name} ${figure}`,
  others: (count, figure) => `altre ${count} ${figure}`,
  sum: (sum) => `= ${sum}`,
  equalPart: (total, count, part) => `Parte uguale: ${total} ÷ ${count} = ${part}`,
  equalRounded: (total, count, part) =>
    `Parte uguale: ${total} ÷ ${count}, arrotondata senza perdere niente: ${part}`,
};
