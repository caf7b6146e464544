/** Le parole della linea di finanziamento, in italiano. */
import type { LineWords } from './line.en.js';

export const it: LineWords = {
  none: 'Nessuna iniziativa ha ancora un costo.',
  noBudget: (currency) => `Scrivi quanto si può spendere in ${currency} e vedi che cosa finanzia.`,
  summary: (budget, count, all, score) =>
    `${budget} finanziano per punteggio ${count} di ${all} iniziative valutate, che insieme valgono ${score}.`,
  summaryBest: (score) => `La scelta migliore vale ${score}.`,
  title: (currency) => `Linea di finanziamento in ${currency}`,
  budget: (currency) => `Budget in ${currency}`,
  initiative: 'Iniziativa',
  score: 'Punteggio',
  cost: 'Costo',
  byScore: 'Per punteggio',
  best: 'Scelta migliore',
  funded: 'finanziata',
  notFunded: 'non finanziata',
  tooDear: 'costa più del budget',
  scoreField: (initiative) => `Punteggio di ${initiative}`,
  sum: 'Finanziate',
  left: 'Resta',
  unscored: (list, count) =>
    count === 1 ? `${list} non ha ancora un punteggio.` : `${list} non hanno ancora un punteggio.`,
  manyUnscored: (count) => `${count} iniziative non hanno ancora un punteggio.`,
  order:
    'Per punteggio: prima il più alto, a parità per id; ciò che non ci sta si salta e si prova il prossimo.',
  same: 'La scelta migliore finanzia le stesse: nessun’altra entro il budget vale di più.',
  sameNotProved: (most) =>
    `Non si è trovata una scelta migliore. Non è dimostrato: la ricerca è stata interrotta; nessuna può valere più di ${most}.`,
  better: (greedy, best) =>
    `In ordine di punteggio si finanzia ${greedy}; la scelta migliore arriva a ${best}.`,
  swap: (out, outScore, outCost, into, inScore, inCost) =>
    `Invece di ${out} (${outScore} per ${outCost}) finanzia ${into} (${inScore} per ${inCost}).`,
  fill: (into, inScore, inCost) => `Finanzia anche ${into} (${inScore} per ${inCost}).`,
  why: 'Ciò che ha un punteggio alto può costare tanto che più altre, ognuna con meno punti, insieme valgono di più.',
  proved: 'Dimostrato: nessuna scelta entro il budget vale di più.',
  notProved: (most) =>
    `Non dimostrato: la ricerca è stata interrotta. Nessuna scelta può valere più di ${most}.`,
  notAdded: 'Ogni valuta ha il suo budget e la sua linea: somme in valute diverse non si sommano.',
  budgetSet: (currency) => `budget in ${currency}`,
  scoreSet: (initiative) => `punteggio di ${initiative}`,
};
