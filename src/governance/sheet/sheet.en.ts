/** The words of spreadsheet habits in the tables; numbers and names come formatted. */
export const en = {
  // Ranges and the clipboard
  selected: (rows: string, columns: string) => `${rows} × ${columns} cells selected`,
  copied: (n: number, cells: string) => (n === 1 ? '1 cell copied' : `${cells} cells copied`),
  pasted: (n: number, cells: string) => (n === 1 ? '1 cell pasted' : `${cells} cells pasted`),
  added: (n: number, rules: string) => (n === 1 ? '1 rule added' : `${rules} rules added`),
  refused: (n: number, cells: string) =>
    n === 1
      ? '1 cell does not fit and was left as it was'
      : `${cells} cells do not fit and were left as they were`,
  row: (row: string) => `Row ${row}`,
  refusedCell: (row: string, column: string, found: string, expected: string) =>
    `${row}, ${column}: “${found}” does not fit; expected ${expected}.`,
  moreRefused: (count: string) => `… and ${count} more`,
  columnsLeft: (n: number, count: string) =>
    n === 1
      ? '1 column of the block lay beyond the table and was not taken'
      : `${count} columns of the block lay beyond the table and were not taken`,
  rowsLeft: (n: number, count: string) =>
    n === 1
      ? '1 more row was not taken'
      : `${count} more rows were not taken: paste them in a second step`,
  rowsBeyond: (n: number, count: string) =>
    n === 1
      ? '1 row of the block lay beyond the table and was not taken'
      : `${count} rows of the block lay beyond the table and were not taken`,
  nothingPasted: 'The clipboard holds no text',
  noClipboard: (keys: string) =>
    `The browser does not let the page use the clipboard: press ${keys} in a cell`,
  edits: {
    paste: 'pasted cells',
    fill: 'filled cells',
    clear: 'cleared cells',
    cut: 'cut cells',
    deletion: (n: number, count: string) =>
      n === 1 ? 'deletion of a rule' : `deletion of ${count} rules`,
    order: 'order of the rules',
    move: (n: number, count: string) => (n === 1 ? 'place of a rule' : `place of ${count} rules`),
  },
  cleared: (n: number, cells: string) => (n === 1 ? '1 cell cleared' : `${cells} cells cleared`),
  filled: (n: number, cells: string) => (n === 1 ? '1 cell filled' : `${cells} cells filled`),
  deleted: (n: number, rules: string) => (n === 1 ? '1 rule deleted' : `${rules} rules deleted`),
  moved: (n: number, rules: string, place: string) =>
    n === 1
      ? `The rule is now number ${place}`
      : `${rules} rules moved; the first is now number ${place}`,
  notWhileSorted:
    'The rules are shown in another order than they are stored in: show the stored order first.',

  // The bar
  tools: 'Find and filter',
  several: 'Select several',
  severalHelp: 'The next cell that you press ends the selection.',
  copy: 'Copy',
  paste: 'Paste',
  fillDown: 'Fill down',
  clear: 'Clear',
  dismiss: 'Close',
  find: 'Find',
  notFound: 'Not found',
  foundCount: (count: string) => `${count} found`,
  foundPlace: (place: string, count: string) => `${place} of ${count}`,
  foundAt: (place: string, count: string, column: string, rule: string) =>
    `${place} of ${count}: ${column} of rule ${rule}`,
  previous: 'Previous',
  next: 'Next',
  filter: 'Show only rules with',
  filterColumn: 'Column',
  anyColumn: 'any column',
  filterText: 'Text to filter by',
  shown: (count: string, all: string) => `${count} of ${all} rules shown`,
  showAll: 'Show all',
  sort: 'Order',
  storedOrder: 'as stored',
  ascending: (column: string) => `${column}, ascending`,
  descending: (column: string) => `${column}, descending`,
  sortedBy: (column: string) => `Shown by ${column}; the stored order is unchanged.`,
  orderDecides: 'The order decides here which rule applies.',
  makeOrder: 'Make this the order …',
  makeOrderAsk: (count: string) => `Store this order for all ${count} rules?`,
  makeOrderYes: 'Store the order',
  cancel: 'Cancel',
  ordered: 'The rules stand in this order now',

  // Help
  help: 'Keys',
  keys: [
    ['Shift+↑ ↓ ← →', 'select a range; so does Shift+click, or a drag'],
    ['Ctrl+A', 'select all cells'],
    ['Ctrl+C, Ctrl+X, Ctrl+V', 'copy, cut, paste, also with a spreadsheet'],
    ['Ctrl+D', 'fill down from the first row of the range'],
    ['Delete', 'clear the cells; in the column of numbers delete the rules'],
    ['Ctrl+F', 'find; Enter and Shift+Enter go on and back'],
    ['Enter, F2 or a letter', 'edit the cell'],
    ['Insert', 'new rule below'],
    ['Alt+↑ ↓', 'move the rules of the range'],
    ['Ctrl+Z, Ctrl+Shift+Z', 'undo, redo'],
    ['Escape', 'end the range'],
  ] as readonly (readonly [string, string])[],
  involvementKeys: [
    ['Shift+↑ ↓ ← →', 'select a range; so does Shift+click, or a drag'],
    ['Ctrl+A', 'select all cells'],
    ['Ctrl+C, Ctrl+X, Ctrl+V', 'copy, cut, paste, also with a spreadsheet'],
    ['Ctrl+D', 'fill down from the first row of the range'],
    ['Delete', 'clear the cells: not involved'],
    ['N, I, C, A, D, L or 0–5', 'set the extent of the cell'],
    ['+ −', 'one step more, one step less'],
    ['Enter, F2', 'choose the extent of the cell'],
    ['Ctrl+Z, Ctrl+Shift+Z', 'undo, redo'],
    ['Escape', 'end the range'],
  ] as readonly (readonly [string, string])[],
};

export type SheetWords = typeof en;
