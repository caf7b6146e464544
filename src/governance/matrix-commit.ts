/** From the draft to what is in force: its impact, the reason, commit and discard. */
import { nothing } from 'lit';
import { adopt } from '../element/lazy-part.js';
import { today } from '../locales/today.js';
import { newId } from './governance-commands.js';
import { recorded } from './log/change-log.js';
import type { DeskHost } from './matrix-desk.js';
import type { Draft } from './matrix-draft.js';
import type * as Impact from './matrix-impact.js';
import { Lazy } from '../element/lazy.js';
import type { MatrixView } from './matrix-view.js';

export interface CommitHost extends DeskHost {
  readonly draft: Draft;
  /** What had the focus is gone: a button of the bar, the editor. */
  readonly keepFocus: () => void;
  readonly try: (initiativeId: string) => void;
}

export class MatrixCommit {
  readonly #host: CommitHost;
  readonly #impact: Lazy<typeof Impact>;
  #asks = false;

  constructor(host: CommitHost) {
    const { element } = host;
    this.#host = host;
    this.#impact = new Lazy(element, async () => {
      const module = await import('./matrix-impact.js');
      adopt(element.renderRoot, module.styles);
      return module;
    });
  }

  render(view: MatrixView): unknown {
    const { draft, words, choose, show } = this.#host;
    if (!draft.exists) return nothing;
    return this.#impact.now?.renderDraft(view, words(), {
      size: draft.size,
      undoLabel: draft.undoLabel,
      reason: draft.reason,
      explain: (reason) => (draft.reason = reason),
      commit: () => this.commit(),
      discard: () => this.discard(),
      undo: () => {
        draft.undo();
        if (!draft.exists) this.#host.keepFocus();
      },
      show: (id) => {
        choose({ kind: 'initiative', id });
        this.#host.try(id);
        show('rules');
      },
    });
  }

  /** Takes the reader to the reason, as soon as its field is there. */
  askReason(): void {
    this.#asks = true;
  }

  /** After an update. */
  updated(): void {
    const { renderRoot } = this.#host.element;
    const field = this.#asks && renderRoot.querySelector<HTMLInputElement>('[part=reason]');
    if (!field) return;
    this.#asks = false;
    field.select();
  }

  /** Puts the draft in force, and keeps a record of it. */
  commit(): void {
    const { draft, element, run, store, format, words, announce, keepFocus } = this.#host;
    const { size, command, reason, reverts } = draft;
    const label = words().edits.commit(size, format().number(size));
    const commitment = {
      id: newId('change'),
      on: today(),
      partyId: store()?.getState().viewerPartyId ?? null,
      reason: reason.trim(),
      reverts,
    };
    if (!run(recorded(command, commitment), { label })) return announce(words().refused);
    draft.discard();
    element.dispatchEvent(new Event('change', { bubbles: true }));
    announce(words().committed);
    keepFocus();
  }

  discard(): void {
    const { draft, words, announce, keepFocus } = this.#host;
    draft.discard();
    announce(words().discarded);
    keepFocus();
  }
}
