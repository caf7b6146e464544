/** Le stesse parole in italiano. */
import type { MatrixWords } from './governance-matrix.en.js';

export const it: MatrixWords = {
  heading: 'Governo',
  rules: 'Regole',
  involvement: 'Coinvolgimento dell’IT',
  faces: 'Viste',
  hitPolicy: 'Quando valgono più regole',
  tryIt: 'Prova',
  addRule: 'Aggiungi una regola',
  number: 'N.',
  zone: 'Zona',
  note: 'Nota',
  review: 'Riesame e deroghe',
  reviewed: 'Riesame',
  exceptions: 'Deroghe',
  findings: 'Osservazioni',
  scope: 'Ambito',
  rule: (number) => `Regola ${number}`,
  any: 'qualsiasi',
  not: (values) => `non ${values}`,
  leadsTo: 'porta a',
  changed: 'modificato, non ancora in vigore',
  decides: 'decide il caso in prova',
  exception: (initiative, until) => `tranne ${initiative} fino al ${until}`,
  extentKeys: 'nicalg',
  rulesHelp:
    'Le frecce spostano, Invio modifica, Canc svuota, Alt+frecce sposta la regola, Ins ne aggiunge una, Ctrl+Invio conferma.',
  involvementHelp: 'Le frecce spostano, Invio apre i gradi, una lettera o 0–5 ne sceglie uno.',
  steps: 'Gradi di coinvolgimento',

  summary: (rules, count, zones) =>
    `${count} ${rules === 1 ? 'regola porta' : 'regole portano'} un’iniziativa in una zona: ${zones}.`,
  summaryInvolvement: (zones, scopes, stages) =>
    `Che cosa fa l’IT in ${zones} zone, per ${scopes} ambiti in ${stages} fasi.`,
  emptyTitle: 'Ancora nessuna regola',
  emptyHint:
    'Le regole dicono quali iniziative l’IT lascia fare, assiste o controlla. Si aggiungono allo spazio di lavoro, oppure si mette in questo tag una tabella con una riga per regola.',
  firstRule: 'Scrivi la prima regola',
  missing: 'Scrivere almeno una regola.',
  noRules: 'Ancora nessuna regola: ogni caso è aperto.',

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
    extent: (scope, stage) => `${scope}, ${stage}`,
    commit: (n, count) => (n === 1 ? 'modifica del governo' : `${count} modifiche del governo`),
    value: 'governo',
  },
  moved: (rule, place) => `La regola ${rule} è ora la numero ${place}`,
  deleted: (rule) => `Regola ${rule} eliminata`,
  set: (what, value) => `${what}: ${value}`,
};
