/** The words of “what would it take” in Italian. */
import type { RaiseWords } from './raise.en.js';

export const it: RaiseWords = {
  title: 'Che cosa servirebbe?',
  close: 'Chiudi',
  wanted: (index) => `Portare l’indice di divario da ${index} a`,
  notAnIndex: (index) => `Un numero da 0 a ${index}`,
  leaveOut: 'Escludi ciò che non si può alzare',
  leftOut: (n) => `Escluse: ${n}`,

  answer: (levels, _n, count, index) =>
    `${levels === '1' ? 'Serve' : 'Servono'} ${levels} ${levels === '1' ? 'livello' : 'livelli'} in ${count} capacità; l’indice scende così a ${index}.`,
  reached: (index) => `Niente: l’indice è già ${index}.`,
  unreachable: (index) =>
    `Irraggiungibile: con ogni altra capacità al suo obiettivo l’indice è ancora ${index}.`,
  noIndex:
    'Non c’è un indice: nessuna capacità ha sia un livello sia un obiettivo, o tutte le importanze sono 0.',

  proven: 'Dimostrato: nessun piano alza meno livelli.',
  unproven: (levels, most) =>
    `Con più di ${most} capacità sotto l’obiettivo non è dimostrato che sia il minimo; nessun piano può farcela con meno di ${levels} livelli.`,
  differs: (levels, fewer, index) =>
    `Partendo dalla più importante servirebbero ${levels} livelli, ${fewer} in più: gli ultimi aumenti portano più del necessario, fino a ${index}.`,
  instead: (added, dropped) => `Il piano minimo alza ${added} al posto di ${dropped}.`,
  further: (added) => `Il piano minimo alza in altro modo ${added}.`,

  smallest: 'Il piano minimo',
  bestPlan: 'Tutto ciò che si può alzare',
  stepwise: 'Prima la più importante',
  capability: 'Capacità',
  raise: 'Aumento',
  levels: 'Livelli',
  effect: 'Sull’indice',
  total: 'Insieme',
  fromTo: (from, to) => `${from} → ${to}`,
  step: (name, from, to, levels, importance, gain, index) =>
    `${name} da ${from} a ${to}: ${levels} × importanza ${importance} = ${gain}; indice ${index}.`,
  how: 'Un aumento si ferma a un livello intero della scala o all’obiettivo. Un livello di una capacità importante abbassa l’indice più di uno di una meno importante.',

  raised: (to, from, levels) => `${to} − ${from} = ${levels} livelli`,
  gain: (levels, importance, gain) => `${levels} × importanza ${importance} = ${gain}`,
  off: (gain, weights, off) => `${gain} ÷ Σ importanza ${weights} = ${off} in meno sull’indice`,
  ofOne: (name, levels) => `${name}: ${levels}`,
  sum: (levels) => `Somma: ${levels}`,

  indexTitle: 'Indice di divario dopo gli aumenti',
  indexFormula: 'Σ importanza × divario ÷ Σ importanza',
  indexNow: (weighted, weights, index) => `ora: ${weighted} ÷ ${weights} = ${index}`,
  indexThen: (weighted, gain, weights, index) =>
    `poi: (${weighted} − ${gain}) ÷ ${weights} = ${index}`,
};
