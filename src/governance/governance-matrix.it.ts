/** Le stesse parole in italiano. */
import type { MatrixWords } from './governance-matrix.en.js';

export const it: MatrixWords = {
  heading: 'Governo',
  rules: 'Regole',
  involvement: 'Coinvolgimento dell’IT',
  history: 'Storia',
  reviews: 'Riesami',
  use: 'Uso',
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
};
