/** Le stesse parole in italiano. */
import { decisionWords } from './decision-words.it.js';
import type { DeskWords } from './matrix-desk.en.js';

export const it: DeskWords = {
  decisions: decisionWords,
  extentKeys: 'nicalg',
  edits: {
    condition: (rule) => `condizione della regola ${rule}`,
    zone: (rule) => `zona della regola ${rule}`,
    note: (rule) => `nota della regola ${rule}`,
    review: (rule) => `riesame della regola ${rule}`,
    exceptions: (rule) => `deroghe della regola ${rule}`,
    insert: 'nuova regola',
    duplicate: (rule) => `copia della regola ${rule}`,
    delete: (rule) => `eliminazione della regola ${rule}`,
    move: (rule) => `posto della regola ${rule}`,
    hitPolicy: 'criterio fra più regole',
    otherwise: 'zona dove non vale nessuna regola',
    extent: (scope, stage) => `${scope}, ${stage}`,
    commit: (n, count) => (n === 1 ? 'modifica del governo' : `${count} modifiche del governo`),
    value: 'governo',
  },

  // Hit policy
  otherwise: 'Se non ne vale nessuna',
  otherwiseOpen: 'aperto',
  otherwiseIs: (zone) => `Dove non vale nessuna regola: ${zone}.`,

  // File
  importFile: 'Importa regole …',
  downloadDmn: 'Scarica DMN',

  moved: (rule, place) => `La regola ${rule} è ora la numero ${place}`,
  deleted: (rule) => `Regola ${rule} eliminata`,
  set: (what, value) => `${what}: ${value}`,

  anyValue: 'qualsiasi',
  oneOf: 'uno tra',
  noneOf: 'nessuno tra',
  yes: 'sì',
  no: 'no',
  from: 'da',
  to: 'a',
  lowerEnds: { none: 'senza limite inferiore', from: 'da (compreso)', above: 'oltre' },
  upperEnds: { none: 'senza limite superiore', to: 'fino a (compreso)', below: 'sotto' },
  asText: 'Come testo',
  asTextHelp: {
    enum: 'comuni o particolari · non nessuno',
    number: 'oltre 50.000 · > 50000 · [10..20)',
    boolean: 'sì · no · -',
  },
  notTaken: 'Ciò che non si è potuto leggere non è stato preso: la cella è come prima.',
  wrongText: (expected) => `Atteso ${expected}.`,
  ambiguousText: (readings) => `Quale si intende: ${readings}?`,
  emptyInterval: 'Tra questi limiti non c’è alcun numero.',
  wrongDate: 'Attesa una data.',
  noReview: 'Nessun riesame',
  initiative: 'Iniziativa',
  until: 'Fino al (compreso)',
  reason: 'Motivo',
  grant: 'Concedi la deroga',
  revoke: (name) => `Revoca la deroga per ${name}`,
  noExceptions: 'Nessuna deroga: la regola vale per tutti.',
  editorOf: (what, rule) => `${what} della regola ${rule}`,
  done: 'Fatto',
  insertAbove: 'Inserisci una regola sopra',
  insertBelow: 'Inserisci una regola sotto',
  duplicate: 'Duplica',
  moveUp: 'Sposta su',
  moveDown: 'Sposta giù',
  delete: 'Elimina',
  insertKey: 'Ins',
  deleteKey: 'Canc',
  exceptions: 'Deroghe …',

  tools: 'Cerca e filtra',
  keys: 'Tasti',

  leadingTo: (n, zone, rules, count) =>
    n === 0
      ? `${zone}: nessuna regola`
      : `${zone}: ${n === 1 ? 'regola' : 'regole'} ${rules} – ${count}`,
  othersHere: (count) => `altre ${count}`,

  remarks: 'Che cosa le regole lasciano aperto',
  examine: (count) => `Esamina tutte le ${count} regole`,
  allCovered: 'Ogni caso è coperto.',
  noRemarks: 'Nient’altro da osservare.',
  unfinished: 'La tabella è troppo grande per un esame completo: può esserci altro.',
  moreGaps: 'I casi aperti sono più di quelli elencati qui.',
  intended: (n, count) =>
    n === 1
      ? 'Una coppia di regole si sovrappone, e il criterio scelto la risolve.'
      : `${count} coppie di regole si sovrappongono, e il criterio scelto le risolve.`,
  others: (n, count) => (n === 1 ? 'Un’altra osservazione' : `Altre ${count} osservazioni`),
  ofRule: (rule, remark) => `Regola ${rule}: ${remark}`,
  broken: {
    'unknown-input': (_input, found) => `Non c’è un criterio «${found}».`,
    'unknown-zone': (_input, found) => `Non c’è una zona «${found}».`,
    'unknown-value': (input, found) => `${input} non ha il valore ${found}.`,
    'empty-interval': (input, found) => `${input}: nessun numero sta in ${found}.`,
    'wrong-condition': (input, found) => `${input}: ${found} non è una condizione.`,
  },
  overlap: (rule, example) => `Vale anche per casi della regola ${rule}: ${example}.`,
  contradicts: (rule, example) =>
    `Contraddice la regola ${rule}, che porta a un’altra zona: ${example}.`,
  impossible: 'Nessun caso può soddisfare le sue condizioni.',
  unreachable: (n, rules) => `Non decide mai: ${rules} ${n === 1 ? 'viene' : 'vengono'} prima.`,
  redundant: (n, rules) =>
    `Si può togliere: ${rules} ${n === 1 ? 'decide' : 'decidono'} allo stesso modo.`,
  subsumed: (rules) => `Un caso particolare di: ${rules}.`,
  ruleNamed: (number) => `regola ${number}`,
  review: (date) => `Il riesame era previsto per il ${date}.`,
  expired: (initiative, date) => `La deroga per ${initiative} è scaduta il ${date}.`,
  moreHere: (count) => `e altre ${count}`,
  gap: (when) => `Nessuna regola per: ${when}.`,
  example: (values) => `Per esempio ${values}.`,
  proposal: (zone, rules) =>
    rules === ''
      ? `Zona proposta: ${zone}, la più severa.`
      : `Zona proposta: ${zone}, la più severa tra le regole più vicine (${rules}).`,
  addProposal: 'Aggiungi questa regola',

  tryIt: 'Prova un caso',
  ownCase: 'Un caso proprio',
  fillFrom: 'Compila da',
  unknown: 'non si sa',
  result: 'Esito',
  timeline: 'Che cosa fa l’IT, da sinistra a destra',
  closeTrial: 'Chiudi',
  outsideValues: (expected) => `Non è un valore di questo criterio${expected}.`,

  draft: 'Bozza',
  waiting: (n, count) =>
    n === 1
      ? 'Una modifica non è in vigore, né conservata, finché non è confermata.'
      : `${count} modifiche non sono in vigore, né conservate, finché non sono confermate.`,
  noInitiatives: 'Non ci sono iniziative che possa spostare.',
  nothingMoves: 'Nessuna iniziativa cambia zona, né ciò che l’IT vi fa.',
  moves: (n, count, all) => `${n === 1 ? 'Cambia' : 'Cambiano'} ${count} iniziative su ${all}:`,
  impacts: 'Effetti sulle iniziative',
  before: 'In vigore',
  after: 'Dopo la conferma',
  noZone: 'nessuna zona',
  extentChange: (scopes) => `misura: ${scopes}`,
  timingChange: (scopes) => `tempi: ${scopes}`,
  commit: 'Conferma',
  discard: 'Scarta',
  reasonLabel: 'Motivo, conservato nella storia',
  undoLast: 'Annulla l’ultima modifica',
  commitKeys: 'Ctrl+Invio',
  committed: 'Confermato: le regole sono in vigore.',
  refused: 'La pagina non ha permesso la conferma.',
  discarded: 'Scartato: le regole sono com’erano.',
};
