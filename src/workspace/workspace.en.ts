/** English words of `<patto-workspace>`. */
export const en = {
  status: 'Workspace',
  kept: 'Changes are kept in this browser',
  notKept: 'Changes are not kept: download them before you leave',
  memory: 'Changes last until you leave this page',
  writing: 'Keeping …',
  readonly: 'Read only',
  newer: 'Read only: written by a newer version',
  undo: (label: string) => (label ? `Undo: ${label}` : 'Undo'),
  redo: (label: string) => (label ? `Redo: ${label}` : 'Redo'),
  more: 'Workspace menu',
  reset: 'Back to the published version',
  resetDone: 'Back to the published version. Undo brings your changes back.',
  nothingToReset: 'There are no changes to the published version.',
  download: 'Download workspace',
  upload: 'Open a workspace file …',
  uploaded: (name: string) => `Opened ${name}`,
  uploadRefused: (name: string) => `${name} was not opened`,
  failed: 'The workspace could not be opened.',
  setAside: (count: string, n: number) =>
    n === 1
      ? 'One item was set aside; it stays in the file.'
      : `${count} items were set aside; they stay in the file.`,
  empty:
    'This workspace has no data: give it a src, or JSON in a <script type="application/json">.',
};

export type WorkspaceWords = typeof en;
