/** The words of the view “History”; numbers, dates and names come formatted. */
export const en = {
  empty:
    'No change has been committed here yet. Each commit is kept with its date, party and reason.',
  nothing: 'No change of what is chosen has been committed.',
  show: 'Show',
  everything: 'all changes',
  rules: 'Rules',
  zones: 'Zones',
  others: 'Other',
  gone: (what: string) => `${what} (deleted since)`,
  by: (date: string, party: string) => `${date}, ${party}`,
  reason: (reason: string) => `Reason: ${reason}`,
  noReason: 'No reason given.',
  more: (n: number, count: string) => (n === 1 ? 'One more change' : `${count} more changes`),
  reverted: (date: string) => `Reverted on ${date}.`,
  reverts: (date: string) => `Takes back the change of ${date}.`,

  // Reverting
  revert: 'Revert',
  revertOf: (date: string) => `Revert the change of ${date}`,
  /** Name of the edit, for undo. */
  revertEdit: (date: string) => `revert of the change of ${date}`,
  revertReason: (date: string) => `Takes back the change of ${date}`,
  drafted: 'Reverted in the draft: see its impact below, and commit it.',
  conflicts: 'Left as it is, since it was changed again later:',
  nothingHolds: 'Nothing of it holds any more.',
  isBack: 'All of it is taken back.',

  // What a change says: rule 4 “personal data is special”
  rule: (number: string, title: string) => `rule ${number} “${title}”`,
  deletedRule: (title: string) => `the rule “${title}”, deleted since`,
  unknownRule: 'a rule deleted since',
  zoneNow: (rule: string, zone: string, before: string) =>
    `${rule} now leads to ${zone} instead of ${before}`,
  instead: (what: string, now: string, before: string) => `${what}: ${now} instead of ${before}`,
  ofRule: (what: string, rule: string) => `${what} of ${rule}`,
  condition: 'condition',
  note: 'note',
  review: 'review',
  any: 'any',
  none: 'none',
  added: (rule: string, zone: string) => `new: ${rule}, which leads to ${zone}`,
  deleted: (title: string) => `rule “${title}” deleted`,
  movedBehind: (rule: string, other: string) => `${rule} moved behind ${other}`,
  movedFirst: (rule: string) => `${rule} moved to the top`,
  granted: (rule: string, initiative: string, until: string) =>
    `${initiative} excepted from ${rule} until ${until}`,
  ended: (rule: string, initiative: string) => `exception of ${initiative} from ${rule} ended`,
  until: (rule: string, initiative: string, until: string, before: string) =>
    `exception of ${initiative} from ${rule} until ${until} instead of ${before}`,
  changedException: (rule: string, initiative: string) =>
    `exception of ${initiative} from ${rule} changed`,
  cell: (zone: string, scope: string, stage: string) => `${zone}, ${scope} at ${stage}`,
  policy: 'when several rules match',
  kept: (what: string, shown: string) => `${what}: ${shown}`,

  summary: (n: number, count: string, last: string, party: string) =>
    n === 1
      ? `One change has been committed, on ${last} by ${party}.`
      : `${count} changes have been committed, the last on ${last} by ${party}.`,
  unknownParty: 'somebody',

  // Table
  date: 'Date',
  party: 'Party',
  what: 'What changed',
  why: 'Reason',
};

export type HistoryWords = typeof en;
