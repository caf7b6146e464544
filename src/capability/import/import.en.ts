/** The words of the import. Figures, levels and dates come formatted. */
import type { Role } from './maturity-columns.js';
import type { RefusalReason } from './maturity-row.js';

export const en = {
  title: 'Import levels from a file',
  choose: 'A CSV file, or drop one here',
  chooseHelp:
    'One row per capability, columns in any order. Nothing is changed before you have seen what would be.',
  another: 'Another file',
  isEmpty: (file: string) => `${file} has no rows.`,
  tooLarge: (file: string, most: string) => `${file} is larger than ${most} MB, and was not read.`,
  notReadable: (file: string) => `${file} could not be read.`,
  read: (file: string, n: number, rows: string, encoding: string) =>
    `${file}: ${rows} ${n === 1 ? 'row' : 'rows'}, read as ${encoding}.`,

  columns: 'What the columns hold',
  column: 'Column',
  example: 'For example',
  holds: 'Holds',
  roles: {
    ignore: 'not taken',
    id: 'id',
    name: 'name',
    group: 'group (id or name)',
    description: 'description',
    importance: 'importance, 0 to 5',
    target: 'target',
    level: 'level',
    party: 'party of the level',
    date: 'date of the level',
    evidence: 'what the level rests on',
    link: 'link to it',
  } as Readonly<Partial<Record<Role, string>>>,
  levelBy: (party: string) => `level by ${party}`,
  newParty: (header: string) => `level by a new party, ${header}`,

  scale: 'Scores are on',
  ownScale: (from: string, to: string) => `the workspace’s scale, ${from} to ${to}`,
  percent: 'percent, 0 to 100',
  samm: '0 to 3, as in OWASP SAMM',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  other: 'another scale',
  lowest: 'Lowest score',
  highest: 'Highest score',
  noScale: 'The highest score must be above the lowest.',
  rule: (min: string, fromMin: string, span: string, fromSpan: string) =>
    `level = ${min} + (score − ${fromMin}) × ${span} ÷ ${fromSpan}`,
  ruleExample: (score: string, from: string, to: string, level: string) =>
    `${score} of ${from}–${to} becomes ${level}.`,
  noRule: 'Scores are taken as they are.',

  levelsBy: 'Levels are by',
  nobody: 'nobody in particular',
  undated: 'Levels without a date are of',
  dates: 'Dates are written',
  dateOrders: { '': 'choose', 'day-first': 'day first', 'month-first': 'month first' } as Readonly<
    Record<string, string>
  >,

  preview: 'What would change',
  /** “3 new, 9 changed; 2 rows say what is there already; 1 row refused.” */
  summary: (added: string, changed: string, same: string, refused: string) =>
    `${added} new, ${changed} changed; ${same}; ${refused}.`,
  same: (n: number, count: string) =>
    n === 1 ? '1 row says what is there already' : `${count} rows say what is there already`,
  refusedRows: (n: number, count: string) => `${count} ${n === 1 ? 'row' : 'rows'} refused`,
  line: 'Line',
  capability: 'Capability',
  change: 'Change',
  isNew: 'new',
  fields: {
    name: 'name',
    description: 'description',
    group: 'group',
    importance: 'importance',
    target: 'target',
    current: 'level',
  } as Readonly<Record<string, string>>,
  /** “target 3 → 4” */
  changed: (field: string, from: string, to: string) => `${field} ${from} → ${to}`,
  set: (field: string, to: string) => `${field} ${to}`,
  on: (party: string, date: string) => `${party}, ${date}:`,
  notAssessed: 'not assessed',
  withEvidence: 'evidence',
  more: (count: string) => `and ${count} more`,
  refused: 'Refused, line by line',
  why: 'Why',
  found: 'Found',
  reasons: {
    unclosed: 'a quote is never closed',
    'too-many-cells': 'more cells than the first line has columns',
    'no-name': 'neither name nor id',
    'not-a-number': 'not a number',
    'outside-source': 'outside the scale of the scores',
    importance: 'importance is not between 0 and 5',
    'not-a-date': 'not a date',
    'ambiguous-date': 'day or month first? Choose above',
    'unknown-party': 'no party of the workspace',
    'unknown-id': 'an id that is unknown, and no name',
    'ambiguous-name': 'several capabilities have this name; give the id or the group',
    'ambiguous-group': 'several groups have this name; give its id',
    'other-name': 'the id is one capability’s, the name another’s',
    'own-group': 'would be in itself',
    'has-levels': 'has levels by parties; say above by whom this one is',
    contradiction: 'says otherwise than the line',
  } as Readonly<Record<RefusalReason, string>>,

  cancel: 'Cancel',
  take: (n: number, count: string) => `Take ${count} ${n === 1 ? 'change' : 'changes'}`,
  nothing: 'Nothing to take',
  taken: (n: number, count: string, file: string) =>
    `${count} ${n === 1 ? 'capability' : 'capabilities'} taken from ${file}. Undo takes it back.`,
  label: (file: string) => `import of ${file}`,
};

export type ImportWords = typeof en;
