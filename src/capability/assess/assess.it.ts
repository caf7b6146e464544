/** The words of the assessment in Italian. */
import type { AssessWords } from './assess.en.js';

export const it: AssessWords = {
  title: 'Valutazione',
  close: 'Chiudi',
  party: 'Per',
  day: 'Il',
  group: 'Gruppo',
  all: 'Tutte',
  descriptions: [
    'Non lo fa nessuno.',
    'Fatto caso per caso, da chi c’è.',
    'Rifatto allo stesso modo da chi l’ha già fatto.',
    'Scritto, e fatto da tutti allo stesso modo.',
    'Misurato, e guidato dai numeri.',
    'Migliorato di continuo, in base a ciò che si misura.',
  ],
  notAssessed: 'Non valutata',
  notAssessedHelp: 'Esaminata ma non giudicata: non è un livello, e non è 0.',
  last: (date) => `ultima volta, ${date}`,
  between: (level) => `Ora ${level}, tra due livelli.`,

  evidence: 'Su che cosa si basa',
  link: 'Collegamento',
  linkAsText:
    'Conservato come testo: si seguono solo indirizzi che iniziano con https://, http:// o #.',

  place: (n, of) => `${n} di ${of}`,
  progress: (done, of) => `${done} di ${of} valutate`,
  back: 'Indietro',
  skip: 'Salta',
  next: 'Avanti',
  finish: 'Termina',
  goOn: 'Prosegui dopo ogni livello',
  keys: (from, to) =>
    `Tasti: ${from}–${to} danno un livello e – dice “non valutata”, poi viene la prossima; le frecce cambiano il livello senza passare alla prossima; Pagina giù salta, Pagina su torna indietro.`,
  list: 'Tutte le capacità di questa valutazione',
  open: 'da valutare',

  wasSet: (name, level, done, of) => `${name}: ${level}. ${done} di ${of} valutate.`,
  finished: (done, of, party, date) => `${done} di ${of} valutate per ${party} il ${date}`,
  mean: (level) => `Livello medio ${level}.`,
  moved: (raised, lowered) =>
    `Rispetto all’ultima volta ${raised} più in alto, ${lowered} più in basso.`,
  without: (n, count) => `${count} ${n === 1 ? 'non è valutata' : 'non sono valutate'}.`,
  left: (n, count) => `${count} ${n === 1 ? 'è ancora da valutare' : 'sono ancora da valutare'}.`,
  goOnOpen: 'Prosegui con quelle rimaste',
  review: 'Rivedile',
  kept: 'Ogni livello è salvato appena dato; con Annulla si torna indietro uno alla volta.',
  capability: 'Capacità',
  before: 'Prima',
  now: 'Ora',
  change: 'Variazione',

  setLevel: (name) => `valutazione di ${name}`,
};
