/** Le parole del pannello di una capacità. */
import type { DetailWords } from './radar-details.en.js';

export const it: DetailWords = {
  close: 'Chiudi',
  importance: 'Importanza',
  target: 'Obiettivo',
  levelBy: (party) => `Livello secondo ${party}`,
  notAssessed: 'Non valutata',
  noTarget: 'Senza obiettivo',
  notALevel: (least, most) => `Un numero da ${least} a ${most}`,
  gap: (target, current, gap) => `Divario: obiettivo ${target} − attuale ${current} = ${gap}.`,
  surplus: (current, target) =>
    `Nessun divario: il livello attuale ${current} raggiunge l’obiettivo ${target}.`,
  weighted: (gap, importance, weighted) =>
    `Pesato: ${gap} × importanza ${importance} = ${weighted}.`,
  mean: (levels, mean, lowest) =>
    `Il livello attuale è la media di ${levels}: ${mean}${lowest ? ` (minimo: ${lowest})` : ''}.`,
  levelOf: (party, level) => `${party} ${level}`,
  judged: (party, level, date) => `${party}, ${date}: ${level}`,
  perceived: (higher, lower, levels) =>
    `Per ${higher} il livello è più alto di ${levels} che per ${lower}.`,
  judgements: 'Valutazioni',
  setTarget: (name) => `obiettivo di ${name}`,
  setLevel: (name) => `livello di ${name}`,
  setImportance: (name) => `importanza di ${name}`,
};
