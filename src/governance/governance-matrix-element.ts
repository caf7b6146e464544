/** The class of `<patto-governance-matrix>`, without its definition. */
import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DataReaders } from '../element/data-readers.js';
import { PattoFormElement, type FormFault } from '../element/form-element.js';
import type { MenuItem } from '../element/menu.js';
import type { TableModel } from '../element/table-model.js';
import { today as localToday } from '../locales/today.js';
import { defineWords } from '../locales/words.js';
import type { Problem } from '../workspace/problem.js';
import type { WorkspaceState } from '../workspace/store.js';
import { withNames } from './default-names.js';
import { en } from './governance-matrix.en.js';
import { matrixStyles } from './governance-matrix.styles.js';
import { governanceWords } from './governance-words.en.js';
import { InitialGovernance } from './initial-governance.js';
import type { MatrixDesk } from './matrix-desk.js';
import { Lazy } from '../element/lazy.js';
import {
  FACES,
  matrixSummary,
  renderControls,
  renderHitPolicy,
  renderTabs,
  type Face,
} from './matrix-parts.js';
import { renderRules } from './matrix-rules.js';
import { rulesStyles } from './matrix-rules.styles.js';
import type { MatrixState, MatrixView } from './matrix-view.js';

const words = defineWords('governance-matrix', en, {
  it: async () => (await import('./governance-matrix.it.js')).it,
});
const roomWords = defineWords('governance', governanceWords, {
  it: async () => (await import('./governance-words.it.js')).governanceWords,
});

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
 * @csspart reason - The field for the reason of the edits.
 * @csspart commit - The button that puts them in force.
 * @csspart discard - The button that throws them away.
 * @csspart case-actions - What can be done with the answer to the case.
 * @csspart history - The list of committed changes.
 * @csspart strip - The next twelve months of reviews.
 * @csspart empty - What stands there while there are no rules.
 * @csspart editor - The editor of a cell.
 * @csspart otherwise - The zone of cases that no rule decides.
 * @csspart import - The dialog in which a file with rules is chosen and looked at.
 */
export class PattoGovernanceMatrix extends PattoFormElement<MatrixState> {
  static override styles = css`
    ${PattoFormElement.styles}${matrixStyles}${rulesStyles}
  `;

  readonly #words = this.language.use(words);
  readonly #roomWords = this.language.use(roomWords);
  readonly #initial = new InitialGovernance();
  readonly #desk = new Lazy(this, () => this.#makeDesk());

  @state() private _face: Face | undefined;

  /** Which views there are, in this order: `rules`, `involvement`, `history`, `reviews`, `use`. All, under tabs, if absent. */
  @property() view: string | undefined;

  /** The id of an initiative whose way through the rules is shown. */
  @property() initiative: string | undefined;

  /** The day on which reviews and exceptions are judged, `YYYY-MM-DD`; the reader's today if absent. */
  @property() today: string | undefined;

  #faces: readonly Face[] = FACES;
  #today = '';
  #view: MatrixView | undefined;
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
    this.#today = this.read.date('today', this.today) ?? localToday();
    const { store, selected } = this;
    if (!selected) return;
    this.#initial.remember(store);
    this.#desk.value?.follow(selected.selection);
    this.#followInitiative(selected);
    this.#view = this.#makeView(selected);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#desk.value?.updated();
  }

  protected override resetValue(): void {
    this.#desk.value?.draft.discard();
    this.value = this.#initial.text;
  }

  protected override formFault(): FormFault | null {
    const isMissing =
      this.read.boolean(this.required) && this.selected?.governance.rules.length === 0;
    return isMissing ? { flag: 'valueMissing', message: this.#words.t.missing } : null;
  }

  protected override async loadReaders(): Promise<DataReaders> {
    const { governanceReaders } = await import('./governance-readers.js');
    return governanceReaders({ words: this.#roomWords.t, format: this.format });
  }

  protected override select({ document, selection }: WorkspaceState): MatrixState {
    const { governance, initiatives, parties } = document;
    return { governance, initiatives, parties, selection };
  }

  /** Rules that were all deleted are not: there is a history, and a way back. */
  protected override isEmpty({ governance: { rules, involvement, log } }: MatrixState): boolean {
    const isDrafted = this.#desk.value?.draft.exists === true;
    return rules.length === 0 && Object.keys(involvement).length === 0 && !isDrafted && !log;
  }

  protected override summary(): string {
    const view = this.#view;
    return view ? (this.#desk.value?.summary(view) ?? matrixSummary(view)) : '';
  }

  protected override twin(): TableModel {
    const table = this.#view && this.#desk.value?.table(this.#view);
    return table ?? { caption: '', columns: [], rows: [] };
  }

  protected override json({ governance }: MatrixState): unknown {
    return { governance };
  }

  /** A case that is tried is a view, too. */
  protected override get viewName(): string {
    const face = this.#face;
    return (face === 'rules' ? this.#desk.value?.trial.name : undefined) ?? face;
  }

  protected override showView(view: string): boolean {
    const isCase = /^try\b/.test(view);
    const wanted = this.#faces.find((face) => face === (isCase ? 'rules' : view));
    if (wanted && isCase) this.#withDesk(({ trial }) => void trial.restore(view));
    this._face = wanted ?? this._face;
    return wanted !== undefined;
  }

  protected override figureProblems(): readonly Problem[] {
    return this.#desk.value?.trial.problems ?? [];
  }

  protected override menuItems(): readonly MenuItem[] {
    return this.#desk.value?.menuItems ?? [];
  }

  protected override renderEmpty(): unknown {
    return this.#desk.now?.renderEmpty(this.#words.t, this.editable ? this.#addRule : undefined);
  }

  protected override renderControls(): unknown {
    if (!this.#view || this.#face !== 'rules' || this.showsTwin) return nothing;
    const isTrying = this.#desk.value?.trial.exists === true;
    return renderControls(this.#view, isTrying, { try: this.#toggleTrial, add: this.#addRule });
  }

  protected override renderContent(): unknown {
    const view = this.#view;
    if (!view) return nothing;
    const { face, words } = view;
    const desk = this.#desk.now;
    const isTabbed = this.#faces.length > 1;
    const shown = [face, ...(desk?.alsoPrinted(face, this.#faces) ?? [])];
    return html`<div class="matrix" @keydown=${desk?.onKey}>
      <div class="head">
        ${renderTabs(this.#faces, face, words, (chosen) => (this._face = chosen))}
        ${face === 'rules' ? (desk?.renderHitPolicy(view) ?? renderHitPolicy(view)) : nothing}
      </div>
      <div
        id="face"
        role=${isTabbed ? 'tabpanel' : nothing}
        aria-labelledby=${isTabbed ? `tab-${face}` : nothing}
      >
        ${shown.map((one) => this.#renderFace({ ...view, face: one }, desk))}
      </div>
      ${desk?.renderDraft(view)} ${desk?.renderEditor(view)}
    </div>`;
  }

  #renderFace(view: MatrixView, desk: MatrixDesk | undefined): unknown {
    const isRules = view.face === 'rules';
    return html`${isRules ? desk?.renderAbove(view) : nothing}
      <div
        @keydown=${desk?.onCellKey}
        @focusin=${desk?.onFocus}
        @pointerdown=${desk?.onPointerDown}
        @click=${desk?.onClick}
      >
        ${isRules ? renderRules(view, desk?.window) : desk?.renderFace(view)}
      </div>
      ${isRules ? desk?.renderRemarks(view) : nothing}`;
  }

  get #face(): Face {
    return this.#faces.find((face) => face === this._face) ?? this.#faces[0] ?? 'rules';
  }

  #makeView({ initiatives, parties, selection, governance }: MatrixState): MatrixView {
    const named = withNames(governance);
    const view: MatrixView = {
      face: this.#face,
      governance: named,
      committed: named,
      initiatives,
      parties,
      language: { words: this.#roomWords.t, format: this.format },
      words: this.#words.t,
      editable: this.editable,
      today: this.#today,
      selection,
      only: this.only,
    };
    return this.#desk.value?.annotate(view) ?? view;
  }

  async #makeDesk(): Promise<MatrixDesk> {
    const { MatrixDesk, deskWords } = await import('./matrix-desk.js');
    const words = this.language.use(deskWords);
    await words.load(this.language.language);
    return new MatrixDesk({
      element: this,
      language: this.language,
      title: () => this.heading ?? this.#words.t.heading,
      words: () => words.t,
      shared: () => this.shared.t,
      format: () => this.format,
      figure: (text, working) => this.figure(text, working),
      store: () => this.store,
      view: () => this.#view,
      selection: () => this.selected?.selection ?? null,
      run: (command, options) => this.run(command, options),
      choose: (selection) => this.choose(selection),
      announce: (text) => this.announce(text),
      show: (view) => this.showView(view),
    });
  }

  /** What is pressed before the desk is there waits for it. */
  #withDesk(use: (desk: MatrixDesk) => void): void {
    void this.#desk.fetch().then((desk) => desk && use(desk));
  }

  readonly #addRule = (): void => this.#withDesk((desk) => desk.edits.append());

  readonly #toggleTrial = (): void => this.#withDesk(({ trial }) => trial.toggle());

  async #replace(text: string): Promise<void> {
    const { replacement } = await import('./governance-readers.js');
    const command = replacement(text, this.store?.getState().viewerPartyId ?? null);
    if (command) this.run(command, { label: this.#words.t.heading });
  }

  #followInitiative({ initiatives }: MatrixState): void {
    const { initiative: id } = this;
    const ids = initiatives.map((initiative) => initiative.id);
    const isKnown = id !== undefined && ids.includes(id);
    if (id && ids.length > 0 && !isKnown) this.read.refuse('initiative', id, ids);
    if (id === this.#triedId || !isKnown) return;
    this.#triedId = id;
    this.#withDesk(({ trial }) => trial.open(id));
  }
}
