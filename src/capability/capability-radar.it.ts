/** Le parole di `<patto-capability-radar>`. */
import type { RadarWords } from './capability-radar.en.js';

export const it: RadarWords = {
  heading: 'Capacità: livelli attuali e obiettivi',
  levels: ['assente', 'iniziale', 'ripetibile', 'definito', 'gestito', 'ottimizzato'],

  series: { current: 'Attuale', target: 'Obiettivo', previous: 'Prima' },
  previousOn: (date) => `Al ${date}`,
  legend: 'Serie nel grafico',

  ofAll: (_n, all) => all,
  below: (n, below, all) =>
    `${below} capacità su ${all} ${n === 1 ? 'è' : 'sono'} sotto l’obiettivo`,
  farBelow: (n, below, all, levels) =>
    `${below} capacità su ${all} ${n === 1 ? 'è' : 'sono'} di ${levels} o più livelli sotto l’obiettivo`,
  noneBelow: 'Nessuna capacità è sotto l’obiettivo',
  widest: (name, gap) => `divario maggiore: ${name} (${gap})`,
  unknown: (n, count) => `${count} ${n === 1 ? 'è' : 'sono'} senza livello o senza obiettivo`,

  ranking: 'Capacità, dal divario più pesante',
  index: 'Indice di divario',
  indexHelp: 'divario medio in livelli, pesato per importanza',
  showAll: (count) => `Mostra tutte le ${count}`,
  showFewer: 'Mostra meno',

  capability: 'Capacità',
  importance: 'Importanza',
  current: 'Attuale',
  lowest: 'Minimo',
  target: 'Obiettivo',
  gap: 'Divario',
  weightedGap: 'Divario × importanza',
  perception: 'IT − marketing',
  notAssessed: 'non valutata',
  noTarget: 'senza obiettivo',

  setTarget: (name) => `obiettivo di ${name}`,
  setLevel: (name) => `livello di ${name}`,
};
