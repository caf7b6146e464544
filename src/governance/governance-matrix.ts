/** `<patto-governance-matrix>`: the rules that put an initiative in a zone, and what IT does in each zone. */
import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DataReaders } from '../element/data-readers.js';
import { define } from '../element/define.js';
import { PattoFormElement, type FormFault } from '../element/form-element.js';
import type { TableModel } from '../element/table-model.js';
import { defineWords } from '../locales/words.js';
import type { Initiative } from '../portfolio/initiative.js';
import { memoize } from '../workspace/memo.js';
import { EMPTY_DOCUMENT } from '../workspace/state.js';
import type { Selection, WorkspaceState } from '../workspace/store.js';
import { withDefaults } from './defaults.js';
import { setHitPolicy } from './governance-commands.js';
import { en } from './governance-matrix.en.js';
import { matrixStyles } from './governance-matrix.styles.js';
import { governanceWords } from './governance-words.en.js';
import type { Governance, HitPolicy, Rule } from './governance.js';
import { GridCursor } from './matrix-cursor.js';
import { Draft } from './matrix-draft.js';
import { MatrixEditing } from './matrix-editing.js';
import { involvementGrid, renderInvolvement } from './matrix-involvement.js';
import { MatrixPanels } from './matrix-panels.js';
import { panelStyles } from './matrix-panels.styles.js';
import {
  FACES,
  renderControls,
  renderEmptyMatrix,
  renderHitPolicy,
  renderTabs,
  type Face,
} from './matrix-parts.js';
import { renderRules } from './matrix-rules.js';
import { matrixSummary, matrixTable } from './matrix-table.js';
import { tableStyles } from './matrix-tables.styles.js';
import { localToday, readInvolvementRow, ruleColumns, type MatrixView } from './matrix-view.js';
import { RowWindow } from './matrix-window.js';

const words = defineWords('governance-matrix', en, {
  it: async () => (await import('./governance-matrix.it.js')).it,
});
const roomWords = defineWords('governance', governanceWords, {
  it: async () => (await import('./governance-words.it.js')).governanceWords,
});

/** What the matrix reads of the workspace. */
export interface MatrixState {
  readonly governance: Governance;
  readonly initiatives: readonly Initiative[];
  readonly selection: Selection | null;
}

/**
 * The rules that put an initiative in a zone, as a decision table, and what IT does in each zone, by scope
 * and by stage. Edits are collected, and what they would mean for the initiatives stands beside them, until
 * they are committed or discarded.
 *
 * @element patto-governance-matrix
 * @fires {Event} input - An edit was added to those that wait to be committed.
 * @fires {Event} change - The edits were committed.
 * @csspart tabs - The tabs of the two views.
 * @csspart tab - One of them.
 * @csspart hit-policy - The choice of what happens when several rules match.
 * @csspart scroller - The box in which a long table scrolls.
 * @csspart rules - The table of rules.
 * @csspart involvement - The table of IT's involvement.
 * @csspart ball - A Harvey ball.
 * @csspart key - The legend of the Harvey balls.
 * @csspart remarks - What the rules leave open.
 * @csspart trial - The panel in which a case is tried.
 * @csspart timeline - What IT does in the case that is tried, from left to right.
 * @csspart draft - The bar of the edits that wait.
 * @csspart impacts - The initiatives that they would move.
 * @csspart commit - The button that puts them in force.
 * @csspart discard - The button that throws them away.
 * @csspart editor - The editor of a cell.
 */
export class PattoGovernanceMatrix extends PattoFormElement<MatrixState> {
  static override styles: CSSResultGroup = [
    PattoFormElement.styles,
    matrixStyles,
    tableStyles,
    panelStyles,
  ];

  readonly #words = this.language.use(words);
  readonly #roomWords = this.language.use(roomWords);
  readonly #draft = new Draft(this, () => this.store);
  readonly #window = new RowWindow(this);
  readonly #idsOf = memoize((rules: readonly Rule[]) => rules.map(({ id }) => id));
  readonly #columnsOf = memoize(ruleColumns);
  readonly #involvementOf = memoize(involvementGrid);
  readonly #rulesCursor = new GridCursor(this, {
    grid: () => ({
      rows: this.#idsOf(this.#governance.rules),
      columns: this.#columnsOf(this.#governance),
    }),
    reveal: (position) => this.#window.reveal(position),
    onRow: (id) => this.#chooseOnce({ kind: 'rule', id }),
  });
  readonly #involvementCursor = new GridCursor(this, {
    grid: () => this.#involvementOf(this.#governance),
    onRow: (row) => this.#chooseOnce({ kind: 'zone', id: readInvolvementRow(row).zoneId }),
  });
  readonly #editing = new MatrixEditing({
    element: this,
    draft: this.#draft,
    view: () => this.#view,
    announce: (text) => this.announce(text),
  });
  readonly #panels = new MatrixPanels({
    element: this,
    language: this.language,
    draft: this.#draft,
    editing: this.#editing,
    commit: () => void this.#commit(),
    discard: () => void this.#discard(),
    show: (kind, id) => this.#show({ kind, id }),
  });

  @state() private _face: Face | undefined;

  /** Which views there are, in this order: `rules`, `involvement`. Both, under tabs, if absent. */
  @property() view: string | undefined;

  /** The id of an initiative whose way through the rules is shown. */
  @property() initiative: string | undefined;

  /** The day on which reviews and exceptions are judged, `YYYY-MM-DD`; the reader's today if absent. */
  @property() today: string | undefined;

  #faces: readonly Face[] = FACES;
  #view: MatrixView | undefined;
  #initial: { readonly store: unknown; readonly text: string } | undefined;
  #followed: Selection | null = null;
  #triedId: string | undefined;

  /** The governance in force as JSON; setting it replaces it, as one edit that can be undone. */
  override get value(): string {
    const governance = this.selected?.governance;
    return governance ? JSON.stringify(governance) : '';
  }

  override set value(text: string) {
    void this.#replace(text);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#faces = this.read.choices('view', this.view, FACES, FACES);
    const { store, selected } = this;
    if (!selected) return;
    if (this.#initial?.store !== store) this.#initial = { store, text: this.value };
    this.#followSelection(selected.selection);
    this.#followInitiative(selected);
    this.#view = this.#makeView(selected);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#panels.showEditor();
  }

  protected override resetValue(): void {
    this.#draft.discard();
    if (this.#initial) this.value = this.#initial.text;
  }

  protected override formFault(): FormFault | null {
    const isMissing =
      this.read.boolean(this.required) && this.selected?.governance.rules.length === 0;
    return isMissing ? { flag: 'valueMissing', message: this.#words.t.missing } : null;
  }

  protected override async loadReaders(): Promise<DataReaders> {
    const { governanceReaders } = await import('./governance-readers.js');
    return governanceReaders([governanceWords, this.#roomWords.t]);
  }

  protected override select({ document, selection }: WorkspaceState): MatrixState {
    return { governance: document.governance, initiatives: document.initiatives, selection };
  }

  protected override isEmpty({ governance: { rules, involvement } }: MatrixState): boolean {
    return rules.length === 0 && Object.keys(involvement).length === 0 && !this.#draft.exists;
  }

  protected override summary(): string {
    return this.#view ? matrixSummary(this.#view) : '';
  }

  protected override twin(): TableModel {
    return this.#view ? matrixTable(this.#view) : { caption: '', columns: [], rows: [] };
  }

  protected override json({ governance }: MatrixState): unknown {
    return { governance };
  }

  protected override renderEmpty(): unknown {
    const begin = () => this.#editing.insert(null);
    return renderEmptyMatrix(this.#words.t, this.editable ? begin : undefined);
  }

  protected override renderControls(): unknown {
    if (!this.#view || this.#face !== 'rules' || this.showsTwin) return nothing;
    const { isTrying } = this.#panels;
    return renderControls(this.#view, isTrying, {
      try: this.#toggleTrial,
      add: this.#editing.append,
    });
  }

  protected override renderContent(): unknown {
    const view = this.#view;
    if (!view) return nothing;
    const { face, words } = view;
    const isTabbed = this.#faces.length > 1;
    // A print has no tabs: what lies behind the others stands below.
    const others = this.#window.isPrinting ? this.#faces.filter((other) => other !== face) : [];
    return html`<div class="matrix" @keydown=${this.#onKey}>
      <div class="head">
        ${renderTabs(this.#faces, face, words, (chosen) => (this._face = chosen))}
        ${face === 'rules' ? renderHitPolicy(view, this.#setHitPolicy) : nothing}
      </div>
      <div
        id="face"
        role=${isTabbed ? 'tabpanel' : nothing}
        aria-labelledby=${isTabbed ? `tab-${face}` : nothing}
      >
        ${this.#renderFace(view)}
        ${others.map((other) => this.#renderFace({ ...view, face: other }))}
      </div>
      ${this.#panels.renderDraft(view)} ${this.#panels.renderEditor(view)}
    </div>`;
  }

  #renderFace(view: MatrixView): unknown {
    const isRules = view.face === 'rules';
    return html`${isRules ? this.#panels.renderTrial(view) : nothing}
      <div
        @keydown=${this.#editing.onKey}
        @focusin=${this.#onFocus}
        @pointerdown=${this.#editing.onPointerDown}
        @click=${this.#editing.onClick}
      >
        ${isRules ? renderRules(view, this.#window) : renderInvolvement(view)}
      </div>
      ${isRules ? this.#panels.renderRemarks(view) : nothing}`;
  }

  get #face(): Face {
    const chosen = this.#faces.find((face) => face === this._face);
    return chosen ?? this.#faces[0] ?? 'rules';
  }

  /** With defaults and with the draft. */
  get #governance(): Governance {
    const state = this.store?.getState();
    const document = state ? this.#draft.state(state).document : EMPTY_DOCUMENT;
    return withDefaults(document.governance);
  }

  #makeView({ initiatives, selection, governance }: MatrixState): MatrixView {
    const face = this.#face;
    const cursor = face === 'rules' ? this.#rulesCursor : this.#involvementCursor;
    const view = {
      face,
      governance: this.#governance,
      committed: withDefaults(governance),
      initiatives,
      language: { words: this.#roomWords.t, format: this.format },
      words: this.#words.t,
      editable: this.editable,
      today: this.read.date('today', this.today) ?? localToday(),
      selection,
      cursor,
      active: cursor.cell,
    };
    return { ...view, ...this.#panels.annotations(view) };
  }

  readonly #setHitPolicy = (policy: HitPolicy): void => {
    this.#editing.run(setHitPolicy(policy), this.#words.t.edits.hitPolicy);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    this.#editing.onFocus(event);
    if (this.editable) this.#panels.prepareEditor();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const commits = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (commits && this.#draft.exists) {
      event.preventDefault();
      void this.#commit();
    } else {
      const said = this.#draft.onKey(event, this.shared.t);
      if (said !== undefined) this.announce(said);
    }
  };

  async #commit(): Promise<void> {
    const { size, command } = this.#draft;
    const label = this.#words.t.edits.commit(size, this.format.number(size));
    const isDone = this.run(command, { label });
    if (isDone) {
      this.#draft.discard();
      this.dispatchEvent(new Event('change', { bubbles: true }));
    }
    this.announce(await this.#panels.sentence(isDone ? 'committed' : 'refused'));
  }

  async #discard(): Promise<void> {
    this.#draft.discard();
    this.announce(await this.#panels.sentence('discarded'));
  }

  async #replace(text: string): Promise<void> {
    const { governanceFromText } = await import('./governance-readers.js');
    const value = governanceFromText(text);
    if (!value) return;
    this.run(() => [{ path: ['governance'], value }], { label: this.#words.t.edits.value });
  }

  /** Marks what the cursor came to; what is marked already is not told again. */
  #chooseOnce(selection: Selection): void {
    const current = this.selected?.selection;
    if (current?.kind !== selection.kind || current.id !== selection.id) this.choose(selection);
  }

  #show(selection: Selection): void {
    this.choose(selection);
    if (selection.kind === 'rule') this.#rulesCursor.focus();
    else this.#panels.try(selection.id);
  }

  readonly #toggleTrial = (): void => {
    const selection = this.selected?.selection;
    if (this.#panels.isTrying) this.#panels.endTrial();
    else this.#panels.try(selection?.kind === 'initiative' ? selection.id : undefined);
  };

  /** What was chosen in another widget is shown here, too. */
  #followSelection(selection: Selection | null): void {
    if (selection === this.#followed) return;
    this.#followed = selection;
    if (selection?.kind === 'initiative' && this.#panels.isTrying) this.#panels.try(selection.id);
    if (selection?.kind === 'rule') this.#rulesCursor.follow(selection.id);
  }

  #followInitiative({ initiatives }: MatrixState): void {
    const { initiative: id } = this;
    const ids = initiatives.map((initiative) => initiative.id);
    const isKnown = id !== undefined && ids.includes(id);
    if (id && !isKnown) this.read.refuse('initiative', id, ids.join(', '));
    if (id === this.#triedId || !isKnown) return;
    this.#triedId = id;
    this.#panels.try(id);
  }
}

define('patto-governance-matrix', PattoGovernanceMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'patto-governance-matrix': PattoGovernanceMatrix;
  }
}
