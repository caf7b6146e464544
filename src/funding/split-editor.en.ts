/** The words of whoever edits a split. Numbers, shares and sums come formatted. */
export const en = {
  divider: (left: string, right: string) => `Between ${left} and ${right}`,
  dividerHelp: 'Arrow keys: 1%, with Shift 10%, with Alt 0.1%. Escape restores.',
  shareField: (party: string) => `Share of ${party}`,
  amountField: (party: string) => `Amount of ${party}`,
  totalField: 'Total to split',
  pin: (party: string) => `${party}: stated`,
  lock: (party: string) => `${party}: locked`,
  pinned: (party: string, stated: string) =>
    `${party} stated ${stated}. Press to let it follow the others.`,
  unpinned: (party: string) =>
    `${party} takes an equal part of the rest. Press to keep what it has.`,
  locked: (party: string) => `${party} is locked. Press to unlock.`,
  unlocked: (party: string) => `Lock the share of ${party}`,
  equal: 'Equal',
  equalHelp: 'Equal parts for all who are not locked',
  proposals: 'Proposals',
  fit: 'Fit to 100%',
  /** `parts`: “Marketing 58.33%, €151,658; IT 41.67%, €108,342”. */
  fitGives: (parts: string) => `Fitted: ${parts}.`,
  lockedTooMuch: 'The locked shares leave no room: unlock one.',
  start: 'Start with equal parts',
  /** Labels of undo steps. */
  moved: (left: string, right: string) => `money between ${left} and ${right}`,
  changed: (party: string) => `share of ${party}`,
  totalChanged: 'total',
  madeEqual: 'equal parts',
  fitted: 'fit to 100%',
  proposed: 'proposal',
  begun: 'total and parties',
  restored: 'restored split',
};

export type EditorWords = typeof en;
