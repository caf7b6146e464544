/** The words of the two tables of `<patto-governance-matrix>`; counts and names come formatted. */
export const en = {
  heading: 'Governance',
  rules: 'Rules',
  involvement: 'Involvement of IT',
  history: 'History',
  reviews: 'Reviews',
  use: 'Use',
  faces: 'Views',
  hitPolicy: 'When several rules match',
  tryIt: 'Try it',
  addRule: 'Add a rule',
  /** Columns. */
  number: 'No.',
  zone: 'Zone',
  note: 'Note',
  review: 'Review and exceptions',
  /** Before a date, where there is no head above it. */
  reviewed: 'Review',
  exceptions: 'Exceptions',
  findings: 'Remarks',
  scope: 'Scope',
  rule: (number: string) => `Rule ${number}`,
  any: 'any',
  not: (values: string) => `not ${values}`,
  leadsTo: 'leads to',
  changed: 'changed, not yet in force',
  decides: 'decides the case that is tried',
  exception: (initiative: string, until: string) => `except ${initiative} until ${until}`,
  steps: 'Steps of involvement',

  /** The sentence under the heading. */
  summary: (rules: number, count: string, zones: string) =>
    `${count} ${rules === 1 ? 'rule puts' : 'rules put'} an initiative in a zone: ${zones}.`,
  summaryInvolvement: (zones: string, scopes: string, stages: string) =>
    `What IT does in ${zones} zones, for ${scopes} scopes at ${stages} stages.`,
  emptyTitle: 'No rules yet',
  emptyHint:
    'Rules say which initiatives IT leaves alone, assists or controls. Add them to the workspace, or put a table with one row per rule into this tag.',
  firstRule: 'Write the first rule',
  /** Why a form that asks for rules cannot be sent. */
  missing: 'Write at least one rule.',
  noRules: 'No rules yet: every case is open.',
};

export type MatrixWords = typeof en;
