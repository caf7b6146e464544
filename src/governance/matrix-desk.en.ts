/** The words of what is opened in the matrix: editors, remarks, the trial of a case, the draft and its impact. */
import { decisionWords } from './decision-words.en.js';

export const en = {
  decisions: decisionWords,
  /** Extents by key, from none to leads. */
  extentKeys: 'nicadl',
  /** Names of edits, for undo. */
  edits: {
    condition: (rule: string) => `condition of rule ${rule}`,
    zone: (rule: string) => `zone of rule ${rule}`,
    note: (rule: string) => `note of rule ${rule}`,
    review: (rule: string) => `review of rule ${rule}`,
    exceptions: (rule: string) => `exceptions of rule ${rule}`,
    insert: 'new rule',
    duplicate: (rule: string) => `copy of rule ${rule}`,
    delete: (rule: string) => `deletion of rule ${rule}`,
    move: (rule: string) => `place of rule ${rule}`,
    hitPolicy: 'hit policy',
    otherwise: 'zone where no rule matches',
    extent: (scope: string, stage: string) => `${scope} at ${stage}`,
    commit: (n: number, count: string) =>
      n === 1 ? 'change of the governance' : `${count} changes of the governance`,
    value: 'governance',
  },

  // Hit policy
  otherwise: 'If none matches',
  otherwiseOpen: 'open',
  otherwiseIs: (zone: string) => `Where no rule matches: ${zone}.`,

  // Files
  importFile: 'Import rules …',
  downloadDmn: 'Download DMN',

  moved: (rule: string, place: string) => `Rule ${rule} is now number ${place}`,
  deleted: (rule: string) => `Rule ${rule} deleted`,
  set: (what: string, value: string) => `${what}: ${value}`,

  // Editors
  anyValue: 'any',
  oneOf: 'one of',
  noneOf: 'none of',
  yes: 'yes',
  no: 'no',
  from: 'from',
  to: 'to',
  lowerEnds: { none: 'no lower end', from: 'from (included)', above: 'above' },
  upperEnds: { none: 'no upper end', to: 'up to (included)', below: 'below' },
  asText: 'As text',
  asTextHelp: {
    enum: 'personal or special · not none',
    number: 'above 50,000 · > 50000 · [10..20)',
    boolean: 'yes · no · -',
  },
  notTaken: 'What could not be read was not taken: the cell is as it was.',
  wrongText: (expected: string) => `Expected ${expected}.`,
  ambiguousText: (readings: string) => `Which one is meant: ${readings}?`,
  emptyInterval: 'No number lies between these ends.',
  wrongDate: 'Expected a date.',
  noReview: 'No review',
  initiative: 'Initiative',
  until: 'Until (included)',
  reason: 'Reason',
  grant: 'Grant the exception',
  revoke: (name: string) => `End the exception for ${name}`,
  noExceptions: 'No exceptions: the rule holds for all.',
  editorOf: (what: string, rule: string) => `${what} of rule ${rule}`,
  done: 'Done',
  insertAbove: 'Insert a rule above',
  insertBelow: 'Insert a rule below',
  duplicate: 'Duplicate',
  moveUp: 'Move up',
  moveDown: 'Move down',
  delete: 'Delete',
  /** Names of keys. */
  insertKey: 'Insert',
  deleteKey: 'Delete',
  exceptions: 'Exceptions …',

  // Above the table
  tools: 'Find and filter',
  keys: 'Keys',

  // What the sentence sums up
  leadingTo: (n: number, zone: string, rules: string, count: string) =>
    n === 0 ? `${zone}: no rule` : `${zone}: ${n === 1 ? 'rule' : 'rules'} ${rules} – ${count}`,
  othersHere: (count: string) => `${count} more`,

  // Remarks
  remarks: 'What the rules leave open',
  examine: (count: string) => `Examine all ${count} rules`,
  allCovered: 'Every case is covered.',
  noRemarks: 'Nothing else to remark.',
  unfinished: 'The table is too large to be examined in full: there may be more.',
  moreGaps: 'There are more open cases than are listed here.',
  intended: (n: number, count: string) =>
    n === 1
      ? 'One pair of rules overlaps, which this hit policy resolves.'
      : `${count} pairs of rules overlap, which this hit policy resolves.`,
  others: (n: number, count: string) => (n === 1 ? 'One more remark' : `${count} more remarks`),
  ofRule: (rule: string, remark: string) => `Rule ${rule}: ${remark}`,
  /** Why a rule cannot be applied, by code. */
  broken: {
    'unknown-input': (_input: string, found: string) => `There is no input “${found}”.`,
    'unknown-zone': (_input: string, found: string) => `There is no zone “${found}”.`,
    'unknown-value': (input: string, found: string) => `${input} has no value ${found}.`,
    'empty-interval': (input: string, found: string) => `${input}: no number lies in ${found}.`,
    'wrong-condition': (input: string, found: string) => `${input}: ${found} is no condition.`,
  },
  overlap: (rule: string, example: string) => `Matches cases of rule ${rule}, too: ${example}.`,
  contradicts: (rule: string, example: string) =>
    `Contradicts rule ${rule}, which leads to another zone: ${example}.`,
  impossible: 'No case can meet its conditions.',
  unreachable: (n: number, rules: string) =>
    `Never decides: ${rules} ${n === 1 ? 'comes' : 'come'} before it.`,
  redundant: (n: number, rules: string) =>
    `Could go: ${rules} ${n === 1 ? 'decides' : 'decide'} its cases alike.`,
  subsumed: (rules: string) => `A special case of ${rules}.`,
  ruleNamed: (number: string) => `rule ${number}`,
  review: (date: string) => `Review was due on ${date}.`,
  expired: (initiative: string, date: string) => `Exception for ${initiative} ended on ${date}.`,
  moreHere: (count: string) => `and ${count} more`,
  gap: (when: string) => `No rule for: ${when}.`,
  example: (values: string) => `For example ${values}.`,
  proposal: (zone: string, rules: string) =>
    rules === ''
      ? `Proposed zone: ${zone}, the strictest.`
      : `Proposed zone: ${zone}, the strictest of the nearest rules (${rules}).`,
  addProposal: 'Add this rule',

  // Trial
  tryIt: 'Try a case',
  ownCase: 'A case of my own',
  fillFrom: 'Fill from',
  unknown: 'not known',
  result: 'Result',
  timeline: 'What IT does, from left to right',
  closeTrial: 'Close',
  outsideValues: (expected: string) => `Not a value of this input${expected}.`,

  // Draft and impact
  draft: 'Draft',
  waiting: (n: number, count: string) =>
    n === 1
      ? 'One edit is not in force yet, nor kept until it is committed.'
      : `${count} edits are not in force yet, nor kept until they are committed.`,
  noInitiatives: 'There are no initiatives that it could move.',
  nothingMoves: 'No initiative changes its zone, or what IT does in it.',
  moves: (n: number, count: string, all: string) =>
    `${count} of ${all} initiatives ${n === 1 ? 'changes' : 'change'}:`,
  impacts: 'Impact on the initiatives',
  before: 'In force',
  after: 'After the commit',
  noZone: 'no zone',
  extentChange: (scopes: string) => `extent: ${scopes}`,
  timingChange: (scopes: string) => `timing: ${scopes}`,
  commit: 'Commit',
  discard: 'Discard',
  reasonLabel: 'Reason, kept in the history',
  undoLast: 'Undo the last edit',
  commitKeys: 'Ctrl+Enter',
  committed: 'Committed: the rules are in force.',
  refused: 'The page did not allow the commit.',
  discarded: 'Discarded: the rules are as they were.',
};

export type DeskWords = typeof en;
