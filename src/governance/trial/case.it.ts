/** Le stesse parole in italiano. */
import type { CaseWords } from './case.en.js';

export const it: CaseWords = {
  ownCase: 'Un caso',
  fact: (name, value) => `${name}: ${value}`,
  asked: (title, facts) => `${title} (${facts})`,
  copy: 'Copia la risposta',
  copied: 'Risposta copiata',
  notCopied: (keys) =>
    `Questa pagina non permette la copia. Il testo è selezionato qui: si copia con ${keys}.`,
  text: 'Il testo da copiare',
  link: 'Copia un collegamento a questo caso',
  print: 'Stampa la risposta',
  printed: (title) => `Quale zona? ${title}`,
  unknown: 'Non se ne sa nulla.',
  stage: 'Fase',
  part: 'IT',
  scopes: 'In che cosa',
  asOf: (date) => `Secondo le regole del ${date}.`,
  drafted: 'Con modifiche che non sono ancora in vigore.',
};
