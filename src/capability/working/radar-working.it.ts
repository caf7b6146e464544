import type { RadarWorkingWords } from './radar-working.en.js';

export const it: RadarWorkingWords = {
  index: 'Indice di divario',
  indexFormula: 'Somma di importanza × divario ÷ somma delle importanze',
  weightedGap: (name) => `Divario × importanza: ${name}`,
  mean: (levels, mean) => `Attuale: media di ${levels} = ${mean}`,
  current: (level) => `Attuale: ${level}`,
  target: (level) => `Obiettivo: ${level}`,
  noFigure: 'Senza un livello e un obiettivo non c’è divario.',
  gap: (target, current, gap) => `Divario: obiettivo ${target} − attuale ${current} = ${gap}`,
  noGap: (target, current) =>
    `Divario: l’attuale ${current} non è sotto l’obiettivo ${target}, quindi 0`,
  weighted: (gap, importance, weighted) =>
    `Divario ${gap} × importanza ${importance} = ${weighted}`,
  groupFormula: 'Somma di divario × importanza delle capacità che contiene',
  item: (name, figure) => `${name} ${figure}`,
  term: (name, importance, gap) => `${name}: ${importance} × ${gap}`,
  others: (count) => `e altre ${count}`,
  quotient: (sum, weight, index) => `${sum} ÷ ${weight} = ${index} livelli`,
  sum: (sum) => `= ${sum}`,
  leftOut: (n, count) =>
    n === 1
      ? `${count} senza livello o obiettivo non è contata`
      : `${count} senza livello o obiettivo non sono contate`,
  sourceNow: 'Dall’ultimo livello di ogni parte e dagli obiettivi concordati.',
  sourceOn: (date) =>
    `Dall’ultimo livello di ogni parte fino al ${date} e dagli obiettivi concordati.`,
};
