/** Words that every element shares: buttons and states. */
export const en = {
  setAside: 'Set aside, and kept in the file',
  note: 'Note',
  loading: 'Loading …',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  apply: 'Apply',
  undo: 'Undo',
  redo: 'Redo',
  menu: 'More',
  showTable: 'Show as table',
  showPicture: 'Show as picture',
  downloadCsv: 'Download CSV',
  downloadJson: 'Download JSON',
  downloadSvg: 'Download SVG',
  downloadPng: 'Download PNG',
  print: 'Print',
  copyLink: 'Copy link',
  linkNotCopied: 'This page may not copy',
  linkCopied: 'Link copied',
  undone: (label: string) => (label ? `Undone: ${label}` : 'Undone'),
  redone: (label: string) => (label ? `Done again: ${label}` : 'Done again'),
  noWorkspace:
    'This widget has no data yet. Put it inside <patto-workspace src="…">, or give it a src, a table or JSON of its own.',
  unknownWorkspace: (id: string) => `No workspace on this page has the id “${id}”.`,
  severalWorkspaces:
    'There are several workspaces on this page: say which one with workspace="id".',
  workspaceEmpty: 'The workspace has no data yet.',
  workspaceFailed: 'The data of the workspace could not be read: the workspace itself says why.',
  notAvailable: 'n/a',
  readonly: 'Read only',
  party: {
    marketing: 'Marketing',
    it: 'IT',
    data: 'Data',
    executive: 'Executive board',
    other: 'Other',
  } as Readonly<Record<string, string>>,
};

export type SharedWords = typeof en;
