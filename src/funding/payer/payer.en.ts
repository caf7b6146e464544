/** The words of adding a party to a split, and of taking one out. */
export const en = {
  open: 'Add a party',
  choose: 'Party that will pay',
  name: 'Name of the party',
  add: 'Add',
  taken: (party: string) => `${party} pays already.`,
  remove: (party: string) => `Remove ${party}`,
  /** Before a party goes that stated something. */
  stated: (party: string, share: string) => `${party} stated ${share}.`,
  rest: (shares: string) => `Without it: ${shares}.`,
  under: (share: string) => `Without it the stated shares total only ${share}.`,
  over: (share: string) => `Without it the stated shares still total ${share}.`,
  nobody: 'Without it nobody is named to pay.',
  confirm: 'Remove',
  keep: 'Keep',
  added: (party: string, share: string) => `${party} added: ${share}`,
  removed: (party: string) => `${party} removed`,
  /** Labels of undo steps. */
  addition: (party: string) => `${party} pays, too`,
  removal: (party: string) => `${party} pays no more`,
};

export type PayerWords = typeof en;
