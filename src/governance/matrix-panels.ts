/** What is fetched when it is needed: the editor, the remarks, the trial of a case, the draft's impact. */
import { html, nothing, type LitElement } from 'lit';
import type { LanguageController } from '../locales/language-controller.js';
import type { InputValues } from './decide.js';
import { IdleAnalysis } from './matrix-analysis.js';
import type { Draft } from './matrix-draft.js';
import type { MatrixEditing } from './matrix-editing.js';
import { Lazy } from './matrix-lazy.js';
import type * as Impact from './matrix-impact.js';
import type * as Editor from './matrix-editor.js';
import type * as Remarking from './matrix-remarks.js';
import type * as Trying from './matrix-trial.js';
import type { PanelWords } from './matrix-panels.en.js';
import type { Annotations, MatrixView, UnannotatedView } from './matrix-view.js';

export interface PanelsHost {
  readonly element: LitElement;
  readonly language: LanguageController;
  readonly draft: Draft;
  readonly editing: MatrixEditing;
  readonly commit: () => void;
  readonly discard: () => void;
  readonly show: (kind: 'rule' | 'initiative', id: string) => void;
}

export class MatrixPanels {
  #trial: Trying.Trial | undefined;
  readonly #host: PanelsHost;
  readonly #editor: Lazy<PanelWords, typeof Editor>;
  readonly #remarks: Lazy<PanelWords, typeof Remarking>;
  readonly #trying: Lazy<PanelWords, typeof Trying>;
  readonly #impact: Lazy<PanelWords, typeof Impact>;
  readonly #analysis: IdleAnalysis<Remarking.RuleFindings>;

  constructor(host: PanelsHost) {
    const { element, language } = host;
    this.#host = host;
    this.#editor = new Lazy(element, language, () => import('./matrix-editor.js'));
    this.#remarks = new Lazy(element, language, () => import('./matrix-remarks.js'));
    this.#trying = new Lazy(element, language, () => import('./matrix-trial.js'));
    this.#impact = new Lazy(element, language, () => import('./matrix-impact.js'));
    this.#analysis = new IdleAnalysis(element, async (governance, today) => {
      const loaded = await this.#remarks.fetch();
      return loaded?.module.findAll(governance, today);
    });
  }

  get isTrying(): boolean {
    return this.#trial !== undefined;
  }

  /** What stands beside the rules: what is wrong with them, and which decide the case that is tried. */
  annotations(view: UnannotatedView): Annotations {
    if (view.face !== 'rules') return { remarks: undefined, deciding: NONE };
    const findings = this.#analysis.of(view.governance, view.today);
    const remarks = findings && this.#remarks.now;
    const trying = this.#trial && this.#trying.now;
    const decision = this.#trial && trying?.module.decideTrial(view, this.#trial);
    return {
      remarks: findings && remarks?.module.remarksOf(findings, view, remarks.words.t),
      deciding: decision ? new Set(decision.rules.map(({ id }) => id)) : NONE,
    };
  }

  renderRemarks(view: MatrixView): unknown {
    const findings = this.#analysis.of(view.governance, view.today);
    const loaded = findings && this.#remarks.now;
    if (!loaded) return nothing;
    return loaded.module.renderRemarks(findings, view, loaded.words.t, {
      add: this.#host.editing.add,
      show: (ruleId) => this.#host.show('rule', ruleId),
    });
  }

  renderTrial(view: MatrixView): unknown {
    const loaded = this.#trial && this.#trying.now;
    if (!this.#trial || !loaded) return nothing;
    return loaded.module.renderTrial(view, loaded.words.t, this.#trial, {
      take: (initiativeId, inputs) => this.try(initiativeId, inputs),
      close: () => this.endTrial(),
    });
  }

  renderDraft(view: MatrixView): unknown {
    const { draft, commit, discard, show } = this.#host;
    const loaded = draft.exists ? this.#impact.now : undefined;
    if (!loaded) return nothing;
    return loaded.module.renderDraft(view, loaded.words.t, {
      size: draft.size,
      undoLabel: draft.undoLabel,
      commit,
      discard,
      undo: () => draft.undo(),
      show: (id) => show('initiative', id),
    });
  }

  /** Announced when the draft is committed, refused or discarded. */
  async sentence(name: 'committed' | 'refused' | 'discarded'): Promise<string> {
    return (await this.#impact.fetch())?.words.t[name] ?? '';
  }

  /** The popover is there from the start, so that it can be shown as soon as the editor is. */
  renderEditor(view: MatrixView): unknown {
    const { editing } = this.#host;
    const { open } = editing;
    const loaded = open && this.#editor.now;
    return html`<div
      class="editor"
      part="editor"
      popover
      role="dialog"
      aria-label=${open && loaded ? loaded.module.editorName(view, loaded.words.t, open) : nothing}
      @beforetoggle=${this.#onToggle}
      @keydown=${this.#onEditorKey}
    >
      ${open && loaded ? loaded.module.renderEditor(view, loaded.words.t, open, this.#actions) : nothing}
    </div>`;
  }

  /** Fetched while the reader looks around, so that the first editor opens at once. */
  prepareEditor(): void {
    void this.#editor.fetch();
  }

  /** After an update: shows the popover of an editor that has been opened. */
  showEditor(): void {
    const { editing, element } = this.#host;
    const popover = element.renderRoot.querySelector<HTMLElement>('.editor');
    if (!popover || !editing.open || popover.childElementCount === 0) return;
    if (popover.matches(':popover-open')) return;
    popover.showPopover();
    const first = popover.querySelector<HTMLElement>('[data-first]');
    (first ?? popover.querySelector<HTMLElement>('button, input, select'))?.focus();
  }

  /** Opens the trial with an initiative, or with a case of the reader's own. */
  try(initiativeId: string | undefined, inputs: InputValues = {}): void {
    this.#trial = { initiativeId, inputs };
    this.#host.element.requestUpdate();
  }

  endTrial(): void {
    this.#trial = undefined;
    this.#host.element.requestUpdate();
  }

  readonly #hide = (): void => {
    this.#host.element.renderRoot.querySelector<HTMLElement>('.editor')?.hidePopover();
  };

  get #actions() {
    const { change, setExtent, insert, duplicate, move } = this.#host.editing;
    return {
      change,
      setExtent,
      insert,
      duplicate,
      move,
      delete: this.#host.editing.delete,
      done: this.#hide,
    };
  }

  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    if (newState === 'closed') this.#host.editing.close();
  };

  readonly #onEditorKey = (event: KeyboardEvent): void => {
    // The browser closes the popover by itself.
    if (event.key === 'Escape') this.#host.editing.cancel();
    const isText = event.target instanceof HTMLTextAreaElement;
    const isControl = event.target instanceof HTMLButtonElement;
    if (
      event.key === 'Enter' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !isControl &&
      (!isText || !event.shiftKey)
    ) {
      if (event.target instanceof HTMLInputElement && event.target.form) return;
      event.preventDefault();
      this.#hide();
    }
  };
}

const NONE: ReadonlySet<string> = new Set();
