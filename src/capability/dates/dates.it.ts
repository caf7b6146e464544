/** Le parole del confronto fra due date. */
import type { DateWords } from './dates.en.js';

export const it: DateWords = {
  from: 'Dal',
  to: 'al',
  up: (levels) => `sale di ${levels}`,
  down: (levels) => `scende di ${levels}`,
  same: 'invariato',
  since: (date) => `dal ${date}`,
  comparedWith: (date) => `rispetto al ${date}`,
  fromTo: (from, to) => `da ${from} a ${to}`,
  notAvailable: 'n/d',

  index: (index) => `Indice di divario ${index}`,
  ofAll: (_n, count) => count,
  moved: (moved, all, up, down) => {
    const gained = up === '1' ? 'salita' : 'salite';
    const lost = down === '1' ? 'scesa' : 'scese';
    const ways = [up && `${up} ${gained}`, down && `${down} ${lost}`].filter(Boolean).join(', ');
    const changed = moved === '1' ? 'è cambiata' : 'sono cambiate';
    return ways
      ? `${changed} ${moved} capacità su ${all} (${ways})`
      : `nessuna capacità su ${all} è cambiata`;
  },
  largest: (name, way) => `movimento maggiore: ${name} (${way})`,
  uncompared: (n, count) =>
    n === 1
      ? '1 era senza valutazione in una delle due date'
      : `${count} erano senza valutazione in una delle due date`,
  noneCompared: 'nessuna capacità aveva una valutazione in entrambe le date',

  caption: (from, to) => `Movimento dal ${from} al ${to}, dal più grande`,
  on: (date) => `Al ${date}`,
  movement: 'Movimento',
  movements: 'Movimenti, dal più grande',
  unmoved: (names) => `Invariate: ${names}.`,
  unknown: (names) => `Senza valutazione in una delle due date: ${names}.`,
  more: (count) => `altre ${count}`,
  showAll: (count) => `Mostra tutte le ${count}`,
  showFewer: 'Mostra meno',

  trend: 'Indice di divario in tutte le date',
  multiples: 'Tutte le date di valutazione',
  lastDays: (shown, all) => `Le ultime ${shown} di ${all} date di valutazione`,
  target: 'Obiettivo',
  movedSince: (n, count) =>
    n === 0 ? 'nessuna cambiata' : n === 1 ? 'una cambiata' : `${count} cambiate`,
  tooFew: 'Per un confronto servono due date di valutazione; qui non ci sono ancora.',

  indexTitle: 'Indice di divario',
  formula: 'Σ importanza × divario ÷ Σ importanza',
  dayLine: (date, weighted, weight, index, counted) =>
    `${date}: ${weighted} ÷ ${weight} = ${index} (${counted})`,
  countedOf: (counted, all) => `${counted} su ${all} con livello e obiettivo`,
  levelOn: (date, level) => `${date}: ${level}`,
  changeLine: (to, from, change) => `${to} − ${from} = ${change}`,
  levelSource: 'Media dell’ultima valutazione di ogni parte fino a quel giorno.',
  source:
    'Vale l’ultima valutazione di ogni parte fino a quel giorno; ciò che nessuno ha valutato non conta.',
};
