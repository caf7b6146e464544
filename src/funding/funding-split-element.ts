/** The class of `<patto-funding-split>`: who pays which part of an initiative; always exactly the total. */
import { css, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { DataReaders } from '../element/data-readers.js';
import { PattoFormElement, type FormFault } from '../element/form-element.js';
import { iconTable } from '../element/icons.js';
import { Lazy } from '../element/lazy.js';
import type { MenuItem } from '../element/menu.js';
import { partyName } from '../element/party-name.js';
import type { TableModel } from '../element/table-model.js';
import { defineWords } from '../locales/words.js';
import type { Initiative } from '../portfolio/initiative.js';
import type { WorkspaceState } from '../workspace/store.js';
import { DrawingSpaceController } from '../element/drawing-space.js';
import { EditorLoader } from './editor-loader.js';
import { en } from './funding-split.en.js';
import { splitStyles } from './funding-split.styles.js';
import type { Funding } from './funding.js';
import { concerned, offersChoice, renderChoice, sayUnknown } from './initiative-choice.js';
import type { SayRefused } from './refused-attributes.js';
import { drawFigures, incompleteOf, renderSplit } from './split-content.js';
import type { SplitEditor } from './split-editor.js';
import { faultOf, formValue, InitialFunding } from './split-form.js';
import { ledgerStyles } from './split-ledger.styles.js';
import { SplitModel } from './split-model.js';
import type { SplitState } from './split-state.js';
import type { ViewHost } from './views/view-host.js';
import { ViewSwitch } from './views/view-switch.js';
import { askedFigures } from './working/asked-figures.js';

const words = defineWords('funding-split', en, {
  it: async () => (await import('./funding-split.it.js')).it,
});

/** By their ids, which browsers find without a search; a list of many parties has no bar. */
const boxOfBar = (root: ParentNode) =>
  root.querySelector('#stage') ?? root.querySelector('#ledger');

/**
 * The shares of the parties in one total, as a bar whose dividers can be moved and as a ledger in which
 * shares and sums can be typed. What a party stated stays; the others take equal parts of the rest; no
 * cent is lost.
 *
 * @element patto-funding-split
 * @fires {Event} input - A share or the total is being changed.
 * @fires {Event} change - A share or the total was changed.
 * @csspart bar - The bar.
 * @csspart segment - One party's part of the bar.
 * @csspart divider - What money is moved by, between two segments.
 * @csspart grip - Its visible middle.
 * @csspart ledger - The table of shares and sums.
 * @csspart row - One party in the ledger.
 * @csspart field - A share or sum that can be typed.
 * @csspart pin - The button that states a share, or takes it back.
 * @csspart lock - The button that locks a share.
 * @csspart remove - The button that takes a party out.
 * @csspart add-payer - The way to add a party.
 * @csspart total - The last row of the ledger.
 * @csspart off - What is said where stated shares are not the whole.
 * @csspart initiative - The choice of the initiative.
 * @csspart proposals - The list of proposals.
 * @csspart proposal - One proposal.
 * @csspart tabs - The tabs of the views.
 * @csspart tab - One of them.
 * @csspart standing - The table of the standing over all initiatives.
 * @csspart standing-periods - The same by period.
 * @csspart settlement - Who would pay whom to make it even.
 * @csspart schedule - The table of the sums by period.
 * @csspart strip - The same as a strip of shades.
 * @csspart cell - One party's part of one period in it.
 * @csspart trial - The table of the terms that are tried.
 * @csspart standing-change - What they would change in the standing.
 * @csspart line - The table of the funding line.
 * @csspart explanation - Why an initiative is above or below it.
 */
export class PattoFundingSplit extends PattoFormElement<SplitState> {
  static override styles = css`
    ${PattoFormElement.styles}${splitStyles}${ledgerStyles}
  `;
  protected static override readonly dataProperties: readonly string[] = [
    'total',
    'currency',
    'parties',
  ];

  readonly #words = this.language.use(words);
  readonly #space = new DrawingSpaceController(this, boxOfBar);
  readonly #model = new SplitModel();
  readonly #initial = new InitialFunding();
  /** What the editor and the views ask of this element. */
  readonly #host: ViewHost = {
    element: this,
    language: this.language,
    state: () => this.selected,
    initiative: () => this.#model.initiative,
    split: () => this.#model.split,
    editable: () => this.editable,
    space: () => this.#space.space,
    format: () => this.format,
    nameOf: (partyId) => this.#nameOf(partyId),
    redraw: () => this.requestUpdate(),
    sentence: () => this.#model.sentence(false),
    announce: (text) => this.announce(text),
    figure: (text, ask, title) => this.figure(text, ask, title),
    run: (command, options) => this.run(command, options),
    forgetters: this.#model.forgetters,
    tell: (event) => {
      this.submit();
      this.dispatchEvent(new Event(event, { bubbles: true, composed: event === 'input' }));
    },
  };

  readonly #loader = new EditorLoader(() => this.#host, this.language);
  readonly #views = new ViewSwitch(this.#host);
  readonly #incomplete = incompleteOf(this.#host);
  readonly #table = new Lazy(this, () => import('./split-table.js'));
  readonly #figure = askedFigures(this.#host, () => this.#model.view);

  /** The initiative to show, by id; else the one that is selected, else the first with funding. */
  @property() initiative: string | undefined;

  /** Without a workspace: what is to be split, such as `480000` or `480.000,50`. */
  @property() total: number | string | undefined;

  /** Without a workspace: the ISO 4217 code of the total's currency; else `EUR`. */
  @property() currency: string | undefined;

  /** Without a workspace: who pays, such as `Marketing 60, IT 40`; without a number, an equal part of the rest. */
  @property() parties: string | undefined;

  /** Says which attributes of the data could not be read. */
  #sayRefused: SayRefused | undefined;
  /** More than the whole, as the page was last told. */
  #toldOver: string | undefined;

  /** The split as JSON: `totalMinor`, `currency` and `shares`; setting it restores one. */
  override get value(): string {
    const funding = this.selected && this.#pick(this.selected)?.funding;
    return funding ? formValue(funding) : '';
  }

  override set value(text: string) {
    void this.#readValue(text);
  }

  /** A step of a drag draws what it moves, and nothing else. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const { selected } = this;
    if (changed.size > 0 || this.#held === undefined || !selected) return true;
    const { view } = this.#model;
    this.#read(selected);
    if (this.#model.view?.look !== view?.look) return true;
    this.#drawFigures();
    return false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#sayRefused?.(this.read, this.#words.t);
    const { selected, store } = this;
    if (!selected) return;
    this.#read(selected);
    sayUnknown(this.initiative, selected.initiatives, this.read);
    const { id, funding } = this.#model.initiative ?? {};
    if (id !== undefined) this.#initial.remember(store, id, funding);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#drawFigures();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.editable) void this.#loader.load();
    const { split, initiative } = this.#model;
    const over =
      split?.state === 'over' && this.#incomplete.now?.module.overProblem(split, initiative?.id);
    if (over && over.found !== this.#toldOver) void this.tellAgain(over);
    this.#toldOver = over ? over.found : undefined;
  }

  /** Complete includes that it can be edited, where it may be. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#loader.pending) return complete;
    await this.#loader.pending;
    return super.getUpdateComplete();
  }

  protected override resetValue(): void {
    this.#model.forget();
    void this.#restore(this.#initial.of(this.#model.initiative?.id ?? ''));
  }

  protected override formFault(): FormFault | null {
    const required = this.read.boolean(this.required);
    const state = { unread: this.#loader.editor?.unread ?? false, required };
    const fault = faultOf(this.#model.split, state, this.#words.t, this.format);
    return (
      fault && { ...fault, anchor: this.renderRoot.querySelector<HTMLElement>('.ledger input') }
    );
  }

  protected override get hasDataInAttributes(): boolean {
    return this.parties !== undefined && this.parties !== null;
  }

  protected override async loadReaders(): Promise<DataReaders> {
    const { fundingReaders } = await import('./funding-readers.js');
    const { parties, total, currency } = this;
    const { language } = this.language;
    return fundingReaders({ parties, total, currency, language }, (say) => {
      this.#sayRefused = say;
    });
  }

  protected override select({ document, selection }: WorkspaceState): SplitState {
    const { initiatives, parties, capabilities, currency, budgets } = document;
    return { initiatives, parties, capabilities, currency, budgets, selection };
  }

  protected override isEmpty(selected: SplitState): boolean {
    return this.#concerned(selected).length === 0;
  }

  /** Another number of lines above would move the bar away under the hand. */
  protected override get isHeld(): boolean {
    return this.#held !== undefined;
  }

  protected override summary(selected: SplitState): string {
    const named = !offersChoice(this.#concerned(selected), this.initiative);
    return this.#views.view?.summary() ?? this.#model.sentence(named);
  }

  protected override loadFiles(): Promise<unknown> {
    return this.#table.load();
  }

  protected override twin(): TableModel {
    const { title, view } = this.#model;
    const own = view && this.#table.value?.splitTable(view, title);
    return this.#views.view?.twin() ?? own ?? { caption: title, columns: [], rows: [] };
  }

  protected override get viewName(): string {
    return this.#views.current;
  }

  protected override showView(view: string): boolean {
    return this.#views.show(view);
  }

  protected override menuItems({ initiatives }: SplitState): readonly MenuItem[] {
    if (this.#views.offers(initiatives).length > 0 || !this.#model.view) return [];
    const act = () => void this.showView('schedule');
    return [{ icon: iconTable, label: this.#words.t.byPeriod, act }];
  }

  protected override json({ parties }: SplitState): unknown {
    return this.#table.value?.splitDocument(this.#model.initiative, parties);
  }

  protected override picture(): SVGSVGElement | null {
    return this.renderRoot.querySelector<SVGSVGElement>('#stage svg');
  }

  protected override renderEmpty(): unknown {
    return this.#incomplete.now?.module.renderEmpty(this.#incomplete.now.words);
  }

  protected override renderControls({ capabilities, parties }: SplitState): unknown {
    const { view, initiative } = this.#model;
    const funding = initiative?.funding;
    if (!view || !funding || view.split.lines.length < 2 || this.#views.current !== 'split')
      return nothing;
    const source = { initiative, funding, capabilities, parties };
    return this.#editor?.renderControls(view, source, this.#nameOf);
  }

  protected override renderContent(selected: SplitState): unknown {
    const { current, view, isOfOne } = this.#views;
    return this.#views.render(selected.initiatives, () => [
      isOfOne ? this.#renderChoice(selected) : nothing,
      current === 'split' ? this.#renderSplit(selected) : view?.render(),
    ]);
  }

  #read(selected: SplitState): void {
    const { t } = this.#words;
    const ownTitle = this.heading ?? t.ownName;
    const wording = { words: t, shared: this.shared.t, format: this.format, ownTitle };
    this.#model.read(this.#pick(selected), selected, wording, this.#held);
  }

  #pick(selected: SplitState): Initiative | undefined {
    return this.#model.pick(this.#concerned(selected), selected.selection, this.initiative);
  }

  #concerned({ initiatives }: SplitState): ReturnType<typeof concerned> {
    return concerned(initiatives, this.only?.initiatives, this.initiative);
  }

  #renderChoice(selected: SplitState): unknown {
    const initiatives = this.#concerned(selected);
    if (!offersChoice(initiatives, this.initiative)) return nothing;
    return renderChoice(initiatives, this.#model.initiative?.id, this.#words.t, this.#onInitiative);
  }

  #renderSplit(selected: SplitState): unknown {
    return renderSplit(this.#model, this.#incomplete, selected, this.#editor, this.#acts);
  }

  #drawFigures(): void {
    if (this.#views.current !== 'split') return;
    const { space } = this.#space;
    drawFigures(this.renderRoot, this.#model, space, this.#incomplete, this.#editor, this.#acts);
  }

  readonly #onInitiative = (id: string): void => {
    this.#model.chosenId = id;
    this.choose({ kind: 'initiative', id });
  };

  readonly #chooseParty = (id: string): void => {
    const selected = this.selected?.selection;
    this.choose(selected?.kind === 'party' && selected.id === id ? null : { kind: 'party', id });
  };

  async #readValue(text: string): Promise<void> {
    const { fundingFrom } = await import('./form-value.js');
    await this.#restore(fundingFrom(text));
  }

  async #restore(funding: Funding | undefined): Promise<void> {
    (await this.#loader.load()).restore(funding);
  }

  /** The position of the divider that a hand moves. */
  get #held(): number | undefined {
    return this.#loader.editor?.dividers.held;
  }

  /** The editor, while the split may be edited. */
  get #editor(): SplitEditor | undefined {
    return this.editable ? this.#loader.editor : undefined;
  }

  readonly #acts = { choose: this.#chooseParty, figure: this.#figure };

  readonly #nameOf = (partyId: string): string =>
    partyName(partyId, this.selected?.parties ?? [], this.shared.t);
}
