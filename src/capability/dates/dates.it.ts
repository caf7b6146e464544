/** Le parole del confronto fra due date. */
import type { DateWords } from './dates.en.js';

export const it: DateWords = {
  from: 'Dal',
  to: 'al',
  up: (levels) => `su di ${levels}`,
  down: (levels) => `giù di ${levels}`,
  same: 'invariato',
  since: (date) => `dal ${date}`,
  comparedWith: (date) => `rispetto al ${date}`,
  fromTo: (from, to) => `da ${from} a ${to}`,
  notAvailable: 'n/d',

  index: (index) => `Indice di divario ${index}`,
  ofAll: (_n, count) => count,
  moved: (moved, all, up, down) => {
    const ways = [up && `${up} su`, down && `${down} giù`].filter(Boolean).join(', ');
    return ways
      ? `capacità mosse: ${moved} su ${all} (${ways})`
      : `nessuna capacità su ${all} si è mossa`;
  },
  largest: (name, way) => `la più grande: ${name} (${way})`,
  uncompared: (n, count) =>
    n === 1
      ? '1 non era valutata in entrambe le date'
      : `${count} non erano valutate in entrambe le date`,
  noneCompared: 'nessuna capacità era valutata in entrambe le date',

  caption: (from, to) => `Movimento dal ${from} al ${to}, dal più grande`,
  on: (date) => `Al ${date}`,
  movement: 'Movimento',
  movements: 'Movimenti, dal più grande',
  unmoved: (names) => `Invariate: ${names}.`,
  unknown: (names) => `Non valutate in entrambe le date: ${names}.`,
  more: (count) => `altre ${count}`,
  showAll: (count) => `Mostra tutte le ${count}`,
  showFewer: 'Mostra meno',

  trend: 'Indice di divario in tutte le date',
  multiples: 'Tutte le date di valutazione',
  lastDays: (shown, all) => `Le ultime ${shown} di ${all} date di valutazione`,
  target: 'Obiettivo',
  movedSince: (n, count) => (n === 0 ? 'nessuna mossa' : n === 1 ? 'una mossa' : `${count} mosse`),
  tooFew: 'Per un confronto servono due date di valutazione; qui non ci sono ancora.',

  indexTitle: 'Indice di divario',
  formula: 'Σ importanza × divario ÷ Σ importanza',
  dayLine: (date, weighted, weight, index, counted) =>
    `${date}: ${weighted} ÷ ${weight} = ${index} (${counted})`,
  countedOf: (counted, all) => `${counted} su ${all} con livello e obiettivo`,
  changeLine: (to, from, change) => `${to} − ${from} = ${change}`,
  source:
    'Vale l’ultima valutazione di ogni parte fino a quel giorno; ciò che nessuno ha valutato non conta.',
};
