/**
 * Where the reader works on the matrix: the draft, the editors, the trial of a case, remarks and impact.
 * The table alone is drawn without it; it is fetched right after, with its words and its look.
 */
import { html, nothing, type LitElement } from 'lit';
import type { TableModel } from '../element/table-model.js';
import { defineWords } from '../locales/words.js';
import type { MenuItem } from '../element/menu.js';
import type { Working } from '../element/working.js';
import type { Formatter } from '../locales/format.js';
import type { LanguageController } from '../locales/language-controller.js';
import type { SharedWords } from '../locales/shared.en.js';
import type { DispatchOptions, Command, Selection, WorkspaceStore } from '../workspace/store.js';
import { EMPTY_DOCUMENT } from '../workspace/state.js';
import { withDefaults } from './defaults.js';
import type { MatrixWords } from './governance-matrix.en.js';
import type { Face } from './matrix-parts.js';
import type { Governance } from './governance.js';
import { renderPolicies } from './hit-policy-choice.js';
import { IdleAnalysis } from './matrix-analysis.js';
import { MatrixCommit } from './matrix-commit.js';
import { MatrixCursors } from './matrix-cursors.js';
import { en, type DeskWords } from './matrix-desk.en.js';
import { deskStyles } from './matrix-desk.styles.js';
import { editorStyles } from './matrix-editor.styles.js';
import { panelStyles } from './matrix-panels.styles.js';
import { Draft } from './matrix-draft.js';
import { matrixTable } from './matrix-table.js';
import { MatrixEditing } from './matrix-editing.js';
import { MatrixEdits } from './matrix-edits.js';
import { renderEmptyMatrix } from './matrix-empty.js';
import { renderInvolvement } from './matrix-involvement.js';
import { involvementStyles } from './matrix-involvement.styles.js';
import { Lazy } from '../element/lazy.js';
import { EditorPopover } from './editor-popover.js';
import { MatrixFiles } from './matrix-files.js';
import { isTable, MatrixSides } from './matrix-sides.js';
import { printStyles } from './matrix-print.styles.js';
import type * as Remarking from './matrix-remarks.js';
import { cellAround, cellAt, type MatrixView } from './matrix-view.js';
import { RowWindow } from './matrix-window.js';
import { SheetDesk } from './sheet/sheet-desk.js';
import { TrialDesk } from './trial/trial-desk.js';

export const deskWords = defineWords('governance-matrix-desk', en, {
  it: async () => (await import('./matrix-desk.it.js')).it,
});

export interface DeskHost {
  readonly element: LitElement;
  readonly language: LanguageController;
  readonly title: () => string;
  readonly words: () => DeskWords;
  readonly shared: () => SharedWords;
  readonly format: () => Formatter;
  /** A figure that can be asked how it came about. */
  readonly figure: (text: unknown, working: () => Working) => unknown;
  readonly store: () => WorkspaceStore | undefined;
  readonly view: () => MatrixView | undefined;
  readonly selection: () => Selection | null;
  readonly run: (command: Command, options: DispatchOptions) => boolean;
  readonly choose: (selection: Selection) => void;
  readonly announce: (text: string) => void;
  /** Shows another view; false where the page's author left it out. */
  readonly show: (view: string) => boolean;
}

export class MatrixDesk {
  readonly draft: Draft;
  readonly edits: MatrixEdits;
  readonly window: RowWindow;
  readonly trial: TrialDesk;
  readonly #cursors: MatrixCursors;
  readonly #editing: MatrixEditing;
  readonly #sides: MatrixSides;
  readonly #commit: MatrixCommit;
  readonly #files: MatrixFiles;
  readonly #host: DeskHost;
  readonly #popover: EditorPopover;
  readonly #remarks: Lazy<typeof Remarking>;
  readonly #sheet: SheetDesk;
  readonly #analysis: IdleAnalysis<Remarking.RuleFindings>;

  constructor(host: DeskHost) {
    const { element } = host;
    this.#host = host;
    this.draft = new Draft(element, host.store);
    this.trial = new TrialDesk({ ...host, draft: this.draft });
    this.window = new RowWindow(element, () => this.#cursors.rules.rowIndex);
    this.#cursors = new MatrixCursors(element, {
      ...host,
      governance: () => this.#governance,
      shown: () => this.#sheet.shown,
      reveal: (position) => this.window.reveal(position),
    });
    this.edits = new MatrixEdits({ ...host, draft: this.draft, cursors: this.#cursors });
    this.#sheet = new SheetDesk({
      ...host,
      edits: this.edits,
      cursors: this.#cursors,
      rules: () => this.#governance.rules,
    });
    this.#sides = new MatrixSides({
      ...host,
      draft: this.draft,
      edits: this.edits,
      askReason: () => this.#commit.askReason(),
    });
    this.#commit = new MatrixCommit({
      ...host,
      draft: this.draft,
      keepFocus: () => this.#keepFocus(),
      try: (initiativeId) => this.trial.open(initiativeId),
    });
    this.#files = new MatrixFiles({ ...host, edits: this.edits });
    this.#editing = new MatrixEditing({ ...host, draft: this.draft, edits: this.edits });
    this.#popover = new EditorPopover({
      ...host,
      edits: this.edits,
      editing: this.#editing,
      returnFocus: () => this.#keepFocus(),
    });
    this.#remarks = new Lazy(element, () => import('./matrix-remarks.js'));
    this.#analysis = new IdleAnalysis(element, async (...asked) =>
      (await this.#remarks.fetch())?.findAll(...asked),
    );
    const { adoptedStyleSheets, activeElement } = element.renderRoot as ShadowRoot;
    const begun = cellAround(activeElement);
    if (begun) this.#cursors.rules.go(begun.row, begun.column);
    for (const { styleSheet } of [
      involvementStyles,
      deskStyles,
      panelStyles,
      editorStyles,
      printStyles,
    ]) {
      if (styleSheet) adoptedStyleSheets.push(styleSheet);
    }
  }

  /** Adds the draft, where the reader is, and what stands beside the rules: what is wrong, and which decide the case. */
  annotate(named: MatrixView): MatrixView {
    const governance = this.#governance;
    const committed = withDefaults(named.committed);
    const active = this.#cursors.of(named.face).cell;
    const plain = { ...named, governance, committed, active };
    const marked = this.#sheet.annotate(plain);
    const view = this.window.isPrinting ? { ...marked, range: undefined } : marked;
    if (named.face !== 'rules') return view;
    const findings = this.#findings(view);
    const decision = this.trial.decide(view);
    return this.#sheet.mark({
      ...view,
      remarks: findings && this.#remarks.now?.remarksOf(findings, view, this.#words),
      deciding: new Set(decision?.rules.map(({ id }) => id)),
    });
  }

  /** Before the view is made: whose draft it is, and what was chosen in another widget, which is shown here, too. */
  follow(selection: Selection | null): void {
    this.draft.follow();
    const isNew = this.#cursors.follow(selection);
    if (isNew && selection?.kind === 'initiative') this.trial.follow(selection.id);
  }

  /** What the table twin and CSV show; undefined while it is on its way. */
  table(view: MatrixView): TableModel | undefined {
    const { face } = view;
    return isTable(face) ? matrixTable(view, this.#words) : this.#sides.of(face)?.table(view);
  }

  /** The sentence of a view that is no table, once it is there. */
  summary(view: MatrixView): string | undefined {
    return isTable(view.face) ? undefined : this.#sides.of(view.face)?.summary(view);
  }

  /** To be chosen, where that is allowed. */
  renderHitPolicy(view: MatrixView): unknown {
    return renderPolicies(view, this.#words, this.edits);
  }

  renderEmpty(words: MatrixWords, begin: (() => void) | undefined): unknown {
    const { importFile } = this.#words;
    return renderEmptyMatrix(words, begin && { begin, importFile, open: this.#files.open });
  }

  get menuItems(): readonly MenuItem[] {
    return this.#files.items;
  }

  /** Any view but the rules. */
  renderFace(view: MatrixView): unknown {
    if (isTable(view.face)) return [this.#sheet.render(view), renderInvolvement(view)];
    return this.#sides.of(view.face)?.render(view);
  }

  /** The other table stands below one that is printed: a print has no tabs. */
  alsoPrinted(face: Face, faces: readonly Face[]): readonly Face[] {
    if (!this.window.isPrinting || !isTable(face)) return [];
    return faces.filter((other) => other !== face && isTable(other));
  }

  renderRemarks(view: MatrixView): unknown {
    const findings = this.#findings(view);
    if (!findings) {
      return this.#analysis.isHeld(view.governance) ? this.#renderExamine(view) : nothing;
    }
    return this.#remarks.now?.renderRemarks(findings, view, this.#words, {
      add: this.edits.append,
      show: (id) => {
        this.#host.choose({ kind: 'rule', id });
        this.#cursors.rules.focus();
      },
    });
  }

  /** Of a table that takes long, only when the reader asks. */
  #findings({ governance, today }: MatrixView): Remarking.RuleFindings | undefined {
    return this.#analysis.isHeld(governance) ? undefined : this.#analysis.of(governance, today);
  }

  #renderExamine({ governance: { rules }, language }: MatrixView): unknown {
    return html`<p class="findings">
      <button type="button" @click=${() => this.#analysis.release()}>
        ${this.#words.examine(language.format.number(rules.length))}
      </button>
    </p>`;
  }

  /** Above the rules: the case that is tried, and what finds and filters. */
  renderAbove(view: MatrixView): unknown {
    return html`${this.trial.render(view)} ${this.#sheet.render(view)}`;
  }

  renderDraft(view: MatrixView): unknown {
    return this.#commit.render(view);
  }

  renderEditor(view: MatrixView): unknown {
    return this.#popover.render(view);
  }

  updated(): void {
    this.#popover.show();
    this.#commit.updated();
  }

  /** In a cell: the keys of a grid first, then those that edit. */
  readonly onCellKey = (event: KeyboardEvent): void => {
    const { face } = this.#host.view() ?? {};
    if (this.#sheet.onKey(event)) return;
    const moves = face && cellAt(event) && this.#cursors.of(face).move(event);
    if (!moves) this.#editing.onKey(event);
  };

  readonly onFocus = (event: FocusEvent): void => {
    const { face, editable } = this.#host.view() ?? {};
    const cell = cellAt(event);
    this.#sheet.onFocus(event);
    if (face && cell) this.#cursors.of(face).place(cell.row, cell.column);
    // While the reader looks around, so that the first editor opens at once.
    if (editable) this.#popover.prepare();
  };

  readonly onPointerDown = (event: PointerEvent): void => {
    if (!this.#sheet.onPointerDown(event)) this.#editing.onPointerDown(event);
  };

  readonly onClick = (event: MouseEvent): void => this.#editing.onClick(event);

  /** Keys that hold everywhere in the matrix: commit, and undo of the draft before that of the workspace. */
  readonly onKey = (event: KeyboardEvent): void => {
    const commits = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (commits && this.draft.exists) {
      event.preventDefault();
      this.#popover.hide();
      this.#commit.commit();
    } else {
      const said = this.draft.onKey(event, this.#host.shared());
      if (said !== undefined) this.#host.announce(said);
    }
  };

  /** What had the focus is gone: a button of the bar, the editor. */
  #keepFocus(): void {
    const face = this.#host.view()?.face ?? 'rules';
    if (isTable(face)) this.#cursors.of(face).focus();
    else this.#sides.focus(face);
  }

  /** With the draft. */
  get #governance(): Governance {
    const state = this.#host.store()?.getState();
    return withDefaults((state ? this.draft.state(state).document : EMPTY_DOCUMENT).governance);
  }

  get #words(): DeskWords {
    return this.#host.words();
  }
}
