/** Le parole della vista della percezione. */
import type { PerceptionWords } from './perception.en.js';

export const it: PerceptionWords = {
  caption: (second, first) =>
    `Distanza = livello secondo ${second} − livello secondo ${first}, dalla maggiore`,
  distance: 'Distanza',
  meanHelp: (second, first) =>
    `media delle differenze: livello secondo ${second} − livello secondo ${first}`,
  meanTitle: 'Distanza media',
  line: (name, second, first, distance) => `${name}: ${second} − ${first} = ${distance}`,
  meanLine: (sum, count, mean) => `Somma ${sum} ÷ ${count} = ${mean}`,
  sizeLine: (mean) => `Senza i segni: ${mean}`,
  source: (second, first) =>
    `Capacità valutate da entrambi; livello secondo ${second} − livello secondo ${first}.`,
  byOne: 'Viste da uno solo dei due',
  byNone: (names) => `Non valutate da nessuno dei due: ${names}.`,
  seesMore: (party, levels) => `per ${party} più alto di ${levels}`,
  same: 'entrambi vedono lo stesso',
  differ: (pair, n, differing, all) =>
    n === 1
      ? `${pair} vedono in modo diverso una capacità su ${all}`
      : `${pair} vedono in modo diverso ${differing} capacità su ${all}`,
  noneDiffer: (pair, n, all) =>
    n === 1
      ? `${pair} vedono allo stesso modo l’unica capacità`
      : `${pair} vedono allo stesso modo tutte le ${all} capacità`,
  noneByBoth: (pair) => `Nessuna capacità è stata valutata da entrambi (${pair})`,
  widest: (name, more) => `distanza maggiore: ${name} (${more})`,
  byOneOnly: (n, count) =>
    n === 1 ? 'una è vista da uno solo dei due' : `${count} sono viste da uno solo dei due`,
  compare: 'Confronta',
  with: 'con',
  tooFew: 'Per un confronto servono i livelli di due parti; qui non ci sono ancora.',
};
