/** The workspace's line: whether changes are kept, undo and redo, and the file. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  iconDownload,
  iconMenu,
  iconRedo,
  iconReset,
  iconUndo,
  iconUpload,
} from '../element/icons.js';
import type { StorageStatus } from '../storage/port.js';
import type { HistoryStatus, WorkspaceState } from './store.js';
import type { WorkspaceWords } from './workspace.en.js';

/** Where changes go, as far as the reader must know. */
export type Keeping = 'kept' | 'writing' | 'memory' | 'not-kept' | 'readonly' | 'newer';

export interface StatusModel {
  readonly words: WorkspaceWords;
  readonly keeping: Keeping;
  readonly history: HistoryStatus;
  /** The document's title and today's date, for print. */
  readonly imprint: string;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly reset: () => void;
  readonly download: () => void;
  readonly upload: (file: File) => void;
}

/** What is true of the changes that the reader makes now. */
export function keepingOf(
  { readonly }: WorkspaceState,
  newer: boolean | undefined,
  status: StorageStatus | undefined,
  storage: unknown,
): Keeping {
  if (newer) return 'newer';
  if (readonly) return 'readonly';
  if (status?.state === 'writing' || status?.state === 'not-kept') return status.state;
  return storage === 'memory' ? 'memory' : 'kept';
}

const SENTENCE = {
  kept: 'kept',
  writing: 'writing',
  memory: 'memory',
  'not-kept': 'notKept',
  readonly: 'readonly',
  newer: 'newer',
} as const;

export function renderStatusLine(model: StatusModel): TemplateResult {
  const { words, keeping, imprint } = model;
  const editable = keeping !== 'readonly' && keeping !== 'newer';
  return html`<div class="status" part="status" role="group" aria-label=${words.status}>
    <p><span class="dot ${keeping}"></span>${words[SENTENCE[keeping]]}</p>
    <p class="published">${imprint}</p>
    <div class="toolbar" part="toolbar">
      ${editable ? renderHistory(model) : nothing} ${renderMenu(model, editable)}
    </div>
  </div>`;
}

/** Disabled by `aria-disabled`, so that focus stays where it is when the last step is taken back. */
function renderHistory({ words, history, undo, redo }: StatusModel): TemplateResult {
  const { canUndo, canRedo, undoLabel = '', redoLabel = '' } = history;
  return html`<button
      class="plain"
      type="button"
      part="undo"
      aria-label=${words.undo(undoLabel)}
      title=${words.undo(undoLabel)}
      aria-disabled=${canUndo ? 'false' : 'true'}
      @click=${undo}
    >
      ${iconUndo}
    </button>
    <button
      class="plain"
      type="button"
      part="redo"
      aria-label=${words.redo(redoLabel)}
      title=${words.redo(redoLabel)}
      aria-disabled=${canRedo ? 'false' : 'true'}
      @click=${redo}
    >
      ${iconRedo}
    </button>`;
}

function renderMenu(model: StatusModel, editable: boolean): TemplateResult {
  const { words, reset, download } = model;
  return html`<button
      class="plain"
      type="button"
      part="menu-button"
      popovertarget="menu"
      aria-label=${words.more}
      title=${words.more}
    >
      ${iconMenu}
    </button>
    <div class="menu" id="menu" part="menu" popover>
      <button type="button" part="download" @click=${closing(download)}>
        ${iconDownload} ${words.download}
      </button>
      ${
        editable
          ? html`<button type="button" part="upload" @click=${closing(pickFile(model))}>
                ${iconUpload} ${words.upload}
              </button>
              <hr />
              <button type="button" part="reset" @click=${closing(reset)}>
                ${iconReset} ${words.reset}
              </button>`
          : nothing
      }
    </div>`;
}

function closing(act: () => void): (event: Event) => void {
  return (event) => {
    (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
    act();
  };
}

function pickFile({ upload }: StatusModel): () => void {
  return () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.json,application/json';
    input.onchange = () => {
      const file = input.files?.[0];
      if (file) upload(file);
    };
    input.click();
  };
}
