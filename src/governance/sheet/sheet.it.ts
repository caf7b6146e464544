/** Le stesse parole in italiano. */
import type { SheetWords } from './sheet.en.js';

export const it: SheetWords = {
  selected: (rows, columns) => `${rows} × ${columns} celle selezionate`,
  copied: (n, cells) => (n === 1 ? '1 cella copiata' : `${cells} celle copiate`),
  pasted: (n, cells) => (n === 1 ? '1 cella incollata' : `${cells} celle incollate`),
  added: (n, rules) => (n === 1 ? '1 regola aggiunta' : `${rules} regole aggiunte`),
  refused: (n, cells) =>
    n === 1
      ? '1 cella non va bene ed è rimasta com’era'
      : `${cells} celle non vanno bene e sono rimaste com’erano`,
  row: (row) => `Riga ${row}`,
  refusedCell: (row, column, found, expected) =>
    `${row}, ${column}: «${found}» non va bene; previsto ${expected}.`,
  moreRefused: (count) => `… e altre ${count}`,
  columnsLeft: (n, count) =>
    n === 1
      ? '1 colonna del blocco era oltre la tabella e non è stata presa'
      : `${count} colonne del blocco erano oltre la tabella e non sono state prese`,
  rowsLeft: (n, count) =>
    n === 1
      ? '1 altra riga non è stata presa'
      : `Altre ${count} righe non sono state prese: incollale in un secondo passo`,
  rowsBeyond: (n, count) =>
    n === 1
      ? '1 riga del blocco era oltre la tabella e non è stata presa'
      : `${count} righe del blocco erano oltre la tabella e non sono state prese`,
  nothingPasted: 'Gli appunti non contengono testo',
  noClipboard: (keys) =>
    `Il browser non lascia usare gli appunti alla pagina: premi ${keys} in una cella`,
  edits: {
    paste: 'celle incollate',
    fill: 'celle riempite',
    clear: 'celle svuotate',
    cut: 'celle tagliate',
    deletion: (n, count) =>
      n === 1 ? 'eliminazione di una regola' : `eliminazione di ${count} regole`,
    order: 'ordine delle regole',
    move: (n, count) => (n === 1 ? 'posto di una regola' : `posto di ${count} regole`),
  },
  cleared: (n, cells) => (n === 1 ? '1 cella svuotata' : `${cells} celle svuotate`),
  filled: (n, cells) => (n === 1 ? '1 cella riempita' : `${cells} celle riempite`),
  deleted: (n, rules) => (n === 1 ? '1 regola eliminata' : `${rules} regole eliminate`),
  moved: (n, rules, place) =>
    n === 1
      ? `La regola è ora la numero ${place}`
      : `${rules} regole spostate; la prima è ora la numero ${place}`,
  notWhileSorted:
    'Le regole sono mostrate in un ordine diverso da quello salvato: mostra prima l’ordine salvato.',

  tools: 'Cerca e filtra',
  several: 'Seleziona più celle',
  severalHelp: 'La prossima cella che premi chiude la selezione.',
  copy: 'Copia',
  paste: 'Incolla',
  fillDown: 'Riempi in basso',
  clear: 'Svuota',
  dismiss: 'Chiudi',
  find: 'Cerca',
  notFound: 'Non trovato',
  foundCount: (count) => `${count} trovati`,
  foundPlace: (place, count) => `${place} di ${count}`,
  foundAt: (place, count, column, rule) => `${place} di ${count}: ${column} della regola ${rule}`,
  previous: 'Precedente',
  next: 'Successivo',
  filter: 'Mostra solo le regole con',
  filterColumn: 'Colonna',
  anyColumn: 'qualsiasi colonna',
  filterText: 'Testo da filtrare',
  shown: (count, all) => `${count} di ${all} regole mostrate`,
  showAll: 'Mostra tutte',
  sort: 'Ordine',
  storedOrder: 'come salvato',
  ascending: (column) => `${column}, crescente`,
  descending: (column) => `${column}, decrescente`,
  sortedBy: (column) => `Mostrate per ${column}; l’ordine salvato resta com’è.`,
  orderDecides: 'Qui l’ordine decide quale regola si applica.',
  makeOrder: 'Rendi questo l’ordine …',
  makeOrderAsk: (count) => `Salvare questo ordine per tutte le ${count} regole?`,
  makeOrderYes: 'Salva l’ordine',
  cancel: 'Annulla',
  ordered: 'Le regole stanno ora in questo ordine',

  help: 'Tasti',
  keys: [
    ['Maiusc+↑ ↓ ← →', 'seleziona un intervallo; così anche Maiusc+clic, o trascinando'],
    ['Ctrl+A', 'seleziona tutte le celle'],
    ['Ctrl+C, Ctrl+X, Ctrl+V', 'copia, taglia, incolla, anche con un foglio di calcolo'],
    ['Ctrl+D', 'riempi in basso dalla prima riga dell’intervallo'],
    ['Canc', 'svuota le celle; nella colonna dei numeri elimina le regole'],
    ['Ctrl+F', 'cerca; Invio e Maiusc+Invio vanno avanti e indietro'],
    ['Invio, F2 o una lettera', 'modifica la cella'],
    ['Ins', 'nuova regola sotto'],
    ['Alt+↑ ↓', 'sposta le regole dell’intervallo'],
    ['Ctrl+Z, Ctrl+Maiusc+Z', 'annulla, ripeti'],
    ['Esc', 'chiudi l’intervallo'],
  ],
  involvementKeys: [
    ['Maiusc+↑ ↓ ← →', 'seleziona un intervallo; così anche Maiusc+clic, o trascinando'],
    ['Ctrl+A', 'seleziona tutte le celle'],
    ['Ctrl+C, Ctrl+X, Ctrl+V', 'copia, taglia, incolla, anche con un foglio di calcolo'],
    ['Ctrl+D', 'riempi in basso dalla prima riga dell’intervallo'],
    ['Canc', 'svuota le celle: non coinvolta'],
    ['N, I, C, A, L, G o 0–5', 'imposta il grado della cella'],
    ['+ −', 'un grado in più, uno in meno'],
    ['Invio, F2', 'scegli il grado della cella'],
    ['Ctrl+Z, Ctrl+Maiusc+Z', 'annulla, ripeti'],
    ['Esc', 'chiudi l’intervallo'],
  ],
};
