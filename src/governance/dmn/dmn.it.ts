import type { DmnWords } from './dmn.en.js';

export const it: DmnWords = {
  title: 'Importa regole',
  intro:
    'Una tabella decisionale in DMN (da 1.1 a 1.5), o una tabella in CSV o TSV. Nulla è preso prima della conferma.',
  file: 'File',
  reading: 'Lettura …',
  cancel: 'Annulla',
  take: (n, count) => (n === 1 ? 'Prendi la regola' : `Prendi ${count} regole`),
  taken: (n, count) =>
    `${n === 1 ? 'La regola è' : `${count} regole sono`} nella bozza; conferma la bozza per metterle in vigore`,
  edit: (file) => `importazione di ${file}`,
  large: (size, limit) =>
    `Un file grande (${size}); se ne leggono fino a ${limit}. La matrice può metterci un momento a mostrarlo.`,
  table: 'Tabella decisionale',
  unnamed: 'senza nome',
  outcome: 'Esito',
  together: (outputs) => `${outputs}, insieme`,
  allTaken: (n, count) => (n === 1 ? 'L’unica regola' : `Tutte le ${count} regole`),
  someTaken: (n, taken, total) => `${taken} ${n === 1 ? 'regola' : 'regole'} su ${total}`,
  noneTaken: 'Nessuna delle sue regole può essere presa.',
  found: (rules, inputs, zones) => `${rules}, su ${inputs}: esiti ${zones}.`,
  nothing: 'nessun dato',
  policy: (name) => `${name}.`,
  otherwise: (zone) => `Dove non ne vale nessuna: ${zone}.`,
  replaces: (n, count) =>
    n === 1 ? 'Sostituisce la regola che c’è.' : `Sostituiscono le ${count} regole che ci sono.`,
  loses: (n, count) =>
    n === 1
      ? 'Una deroga a quelle regole va persa.'
      : `${count} deroghe a quelle regole vanno perse.`,
  notTaken: (n, count) => (n === 1 ? 'Non presa: una cosa' : `Non prese: ${count} cose`),
  allOfIt: 'Tutto ciò che è nel file viene preso.',
  more: (count) => `E altre ${count}.`,
  line: (line) => `Riga ${line}`,
  column: (column) => `colonna ${column}`,
  expected: 'Atteso',
  ofRule: (rule, column) => (column ? `Regola ${rule}, ${column}: ` : `Regola ${rule}: `),
  ofColumn: (column) => `${column}: `,
  refusals: {
    condition:
      'dice più di un elenco, un confronto o un intervallo di valori semplici. La regola non è presa.',
    value: 'non è tra i valori del dato. La regola non è presa.',
    interval: 'nessun numero sta in questo intervallo. La regola non è presa.',
    column: 'chiede un dato che non è preso. La regola non è presa.',
    outcome: 'non è uno degli esiti, o non è un valore semplice. La regola non è presa.',
    entries: 'ha un numero di voci diverso dalle colonne della tabella. La regola non è presa.',
    type: 'i dati sono testi, numeri o vero e falso. La colonna non è presa.',
    expression: 'la colonna calcola qualcosa. Non è presa.',
    domain:
      'questi valori ammessi non sono un elenco né un solo intervallo chiuso. Sono lasciati fuori.',
    output: 'un’altra uscita. Non è presa.',
    order:
      'Le uscite non hanno un elenco di valori, perciò il loro ordine è aperto. Sono ordinate come appaiono, la prima più in alto.',
    aggregation: 'Questo non si può aggregare. Gli esiti sono invece elencati.',
    fallback: 'l’uscita predefinita non è un valore semplice di ogni uscita. Non è presa.',
    'hit-policy': 'Questa hit policy è sconosciuta. La tabella non è presa.',
    element: 'Un’altra parte del file.',
    extension:
      'Ciò che Patto aveva aggiunto qui è stato cambiato e non è più adatto. È lasciato fuori.',
    row: 'Questo non è adatto. La riga non è presa.',
    quote: 'Le virgolette aperte qui non si chiudono mai. La riga non è presa.',
  },
  faults: {
    doctype: () =>
      'Il file ha un DOCTYPE, che potrebbe richiamare altri file. Tali file non sono letti; senza, questo lo sarebbe.',
    entity: (found) => `Questo non è un carattere che XML conosce da sé: ${found}`,
    depth: (found) => `Gli elementi sono annidati oltre 200 livelli, a ${found}.`,
    truncated: (found) =>
      found
        ? `Il file finisce troppo presto: ${found} non è mai chiuso.`
        : 'Il file finisce prima di cominciare.',
    malformed: (found) => `Questo non è XML ben formato: ${found}`,
    namespace: (found) => `Questo non è DMN da 1.1 a 1.5. Trovato: ${found || 'nessun namespace'}`,
    'no-table': () => 'Il file non ha una tabella decisionale.',
    empty: () => 'Il file è vuoto.',
    encoding: (found) => `I caratteri del file non si leggono come ${found}. Salvarlo in UTF-8.`,
    'too-large': (size, limit) =>
      `Il file è troppo grande: ${size}. Se ne leggono fino a ${limit}.`,
  },
  unread: 'Nulla è stato preso; le regole sono come prima.',
};
