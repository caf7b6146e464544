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
    'Migliorato di continuo, da ciò che si misura.',
  ],
  notAssessed: 'Non valutata',
  notAssessedHelp: 'Esaminata, e non giudicata. Non è un livello, e non è 0.',
  last: (date) => `ultima volta, ${date}`,
  between: (level) => `Ora ${level}, tra due livelli.`,

  evidence: 'Su che cosa si basa',
  link: 'Collegamento',
  linkAsText:
    'Conservato come testo: si seguono solo indirizzi che iniziano con https://, http:// o #.',

  place: (n, of) => `${n} di ${of}`,
  progress: (done, of) => `${done} di ${of} fatte`,
  back: 'Indietro',
  skip: 'Salta',
  next: 'Avanti',
  finish: 'Termina',
  goOn: 'Prosegui dopo ogni livello',
  keys: (from, to) =>
    `Tasti: ${from}–${to} danno un livello e – dice “non valutata”, poi viene la prossima; le frecce cambiano il livello e restano; Pagina giù e Pagina su saltano e tornano indietro.`,
  list: 'Tutte le capacità di questa valutazione',
  open: 'aperta',

  wasSet: (name, level, done, of) => `${name}: ${level}. ${done} di ${of} fatte.`,
  finished: (done, of, party, date) => `${done} di ${of} valutate per ${party} il ${date}`,
  mean: (level) => `Livello medio ${level}.`,
  moved: (raised, lowered) =>
    `Rispetto all’ultima volta ${raised} più in alto, ${lowered} più in basso.`,
  without: (n, count) => `${count} ${n === 1 ? 'non è valutata' : 'non sono valutate'}.`,
  left: (n, count) => `${count} ${n === 1 ? 'è ancora aperta' : 'sono ancora aperte'}.`,
  goOnOpen: 'Prosegui con quelle aperte',
  review: 'Rivedile',
  kept: 'Ogni livello è conservato appena dato; annulla li riprende uno a uno.',
  capability: 'Capacità',
  before: 'Prima',
  now: 'Ora',
  change: 'Variazione',

  setLevel: (name) => `valutazione di ${name}`,
};
