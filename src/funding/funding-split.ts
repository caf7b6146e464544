/** `<patto-funding-split>`: who pays which part of an initiative; always exactly the total. */
import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Capability } from '../capability/capability.js';
import { PictureSizeController } from '../capability/picture-size.js';
import type { DataReaders } from '../element/data-readers.js';
import { define } from '../element/define.js';
import { PattoFormElement, type FormFault } from '../element/form-element.js';
import { partyName } from '../element/party-name.js';
import type { TableModel } from '../element/table-model.js';
import { defineWords } from '../locales/words.js';
import type { Initiative } from '../portfolio/initiative.js';
import { memoize } from '../workspace/memo.js';
import type { Party } from '../workspace/party.js';
import type { Selection, WorkspaceState } from '../workspace/store.js';
import { DividerController } from './divider-controller.js';
import { OWN_INITIATIVE, type RefusedAttribute } from './own-initiative.js';
import { en } from './funding-split.en.js';
import { splitStyles } from './funding-split.styles.js';
import { keepInside, offersChoice, pickInitiative, renderChoice } from './initiative-choice.js';
import { ID_SEPARATOR, payersOf } from './payers.js';
import { ShareFields } from './share-fields.js';
import { SplitEditing, type EditingHost } from './split-editing.js';
import { faultOf, formValue, InitialFunding } from './split-form.js';
import { renderFigure } from './split-figure.js';
import { ledgerStyles } from './split-ledger.styles.js';
import { renderLedger } from './split-ledger.js';
import { SplitPanels } from './split-panels.js';
import { renderEmptySplit, renderOff, renderStart } from './split-parts.js';
import { splitTable } from './split-table.js';
import { makeView, sharesText, type SplitView } from './split-view.js';
import { resolveSplit, statedBps, type Split } from './split.js';

const words = defineWords('funding-split', en, {
  it: async () => (await import('./funding-split.it.js')).it,
});

/** What the split reads of the workspace. */
export interface SplitState {
  readonly initiatives: readonly Initiative[];
  readonly parties: readonly Party[];
  readonly capabilities: readonly Capability[];
  readonly selection: Selection | null;
  readonly currency: string;
}

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
 * @csspart total - The last row of the ledger.
 * @csspart initiative - The choice of the initiative.
 * @csspart proposals - The list of proposals.
 * @csspart proposal - One proposal.
 * @csspart standing - The table of the standing over all initiatives.
 */
export class PattoFundingSplit extends PattoFormElement<SplitState> {
  static override styles: CSSResultGroup = [PattoFormElement.styles, splitStyles, ledgerStyles];
  protected static override readonly dataProperties: readonly string[] = [
    'total',
    'currency',
    'parties',
  ];

  readonly #words = this.language.use(words);
  readonly #picture = new PictureSizeController(this, '.figure');
  readonly #fields = new ShareFields(() => this.requestUpdate());
  readonly #editing = new SplitEditing(this.#editingHost(), this.#fields);
  readonly #dividers = new DividerController(this.#editing);
  readonly #panels = new SplitPanels(this, this.language);
  readonly #initial = new InitialFunding();

  @query('svg.bar') private readonly _bar!: SVGSVGElement | null;
  @query('.ledger input') private readonly _firstField!: HTMLInputElement | null;

  /** The initiative to show, by id; else the one that is selected, else the first with funding. */
  @property() initiative: string | undefined;

  /** Without a workspace: what is to be split, such as `480000` or `480.000,50`. */
  @property() total: number | string | undefined;

  /** Without a workspace: the ISO 4217 code of the total's currency; else `EUR`. */
  @property() currency: string | undefined;

  /** Without a workspace: who pays, such as `Marketing 60, IT 40`; without a number, an equal part of the rest. */
  @property() parties: string | undefined;

  /** The initiative that the reader chose, here or elsewhere. */
  #chosenId: string | undefined;
  #initiative: Initiative | undefined;
  #view: SplitView | undefined;
  /** Attributes of the data that could not be read. */
  #refused: readonly RefusedAttribute[] = [];
  /** What was last said to be over the whole. */
  #saidOver = '';
  readonly #splitOf = memoize(resolveSplit);
  readonly #payersOf = memoize(payersOf);

  /** The split as JSON: `totalMinor`, `currency` and `shares`; setting it restores one. */
  override get value(): string {
    const funding = this.#initiative?.funding;
    return funding ? formValue(funding) : '';
  }

  override set value(text: string) {
    void this.#readValue(text);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#sayRefused();
    const { selected, store } = this;
    this.#initiative = selected && this.#pick(selected);
    this.#view = selected && this.#makeView(selected);
    const { id, funding } = this.#initiative ?? {};
    if (id !== undefined) this.#initial.remember(store, id, funding);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#sayOver();
  }

  protected override resetValue(): void {
    this.#fields.clear();
    this.#editing.restore(this.#initial.of(this.#initiative?.id ?? ''));
  }

  protected override formFault(): FormFault | null {
    const required = this.read.boolean(this.required);
    const state = { unread: this.#fields.open, required };
    const fault = faultOf(this.#split, state, this.#words.t, this.format);
    return fault && { ...fault, anchor: this._firstField };
  }

  protected override get hasDataInAttributes(): boolean {
    return this.parties !== undefined && this.parties !== null;
  }

  protected override async loadReaders(): Promise<DataReaders> {
    const { fundingReaders } = await import('./funding-readers.js');
    const { parties, total, currency } = this;
    const { language } = this.language;
    return fundingReaders({ parties, total, currency, language }, (refused) => {
      this.#refused = refused;
    });
  }

  protected override select({ document, selection }: WorkspaceState): SplitState {
    const { initiatives, parties, capabilities, currency } = document;
    return { initiatives, parties, capabilities, currency, selection };
  }

  protected override isEmpty({ initiatives }: SplitState): boolean {
    return initiatives.length === 0;
  }

  protected override summary({ initiatives }: SplitState): string {
    const view = this.#view;
    if (!view) return '';
    const money = view.money(view.split.totalMinor);
    const isNamed = offersChoice(initiatives, this.initiative);
    const name = isNamed || this.#initiative?.id === OWN_INITIATIVE ? '' : `${this.#title}, `;
    return view.words.summary(name + money, sharesText(view));
  }

  protected override twin(): TableModel {
    const caption = this.#title;
    return this.#view ? splitTable(this.#view, caption) : { caption, columns: [], rows: [] };
  }

  protected override json({ parties }: SplitState): unknown {
    const payers = new Set(this.#initiative?.funding?.parties.map(({ partyId }) => partyId));
    return { parties: parties.filter(({ id }) => payers.has(id)), initiatives: [this.#initiative] };
  }

  protected override picture(): SVGSVGElement | null {
    return this._bar;
  }

  protected override renderEmpty(): unknown {
    return renderEmptySplit(this.#words.t);
  }

  protected override renderControls({ capabilities, parties }: SplitState): unknown {
    const view = this.#view;
    const initiative = this.#initiative;
    const funding = initiative?.funding;
    if (!view?.editable || !funding || view.split.lines.length < 2) return nothing;
    const { money, format, split, words: t } = view;
    return html`<button type="button" title=${t.equalHelp} @click=${this.#editing.makeEqual}>
        ${t.equal}
      </button>
      ${this.#panels.renderProposals(t, {
        source: { initiative, funding, capabilities, parties },
        split,
        format,
        money,
        nameOf: this.#nameOf,
        apply: this.#editing.propose,
      })}`;
  }

  protected override renderContent(selected: SplitState): unknown {
    const { initiatives, parties } = selected;
    const choice = offersChoice(initiatives, this.initiative)
      ? renderChoice(initiatives, this.#initiative?.id, this.#words.t, this.#onInitiative)
      : nothing;
    const view = this.#view;
    if (!view) return html`${choice}${this.#renderStart(selected)}`;
    const { format } = this;
    return html`${choice}
      ${renderFigure(view, this.#picture.size, this.#dividers, this.#chooseParty)}
      ${renderOff(view, this.#editing.fit)}
      <div @input=${keepInside}>${renderLedger(view, this.#fields, this.#editing)}</div>
      ${this.#panels.renderStanding(view.words, { initiatives, parties, nameOf: this.#nameOf, format })}`;
  }

  #renderStart({ currency, parties }: SplitState): unknown {
    const initiative = this.#initiative;
    if (!initiative) return nothing;
    const { totalMinor, currency: unit = currency } = initiative.funding ?? {};
    const total = totalMinor === undefined ? '' : this.format.money(totalMinor, unit);
    const payers = parties.length > 0 ? parties.map(({ id }) => id) : ['marketing', 'it'];
    const begin = (text: string) => this.#editing.begin(text, unit, payers);
    return renderStart(initiative, this.#words.t, total, this.editable ? begin : undefined);
  }

  readonly #onInitiative = (id: string): void => {
    this.#fields.clear();
    this.#chosenId = id;
    this.choose({ kind: 'initiative', id });
  };

  readonly #chooseParty = (id: string): void => {
    const selected = this.selected?.selection;
    this.choose(selected?.kind === 'party' && selected.id === id ? null : { kind: 'party', id });
  };

  #pick({ initiatives, selection }: SplitState): Initiative | undefined {
    const asked = this.initiative;
    if (asked && initiatives.length > 0 && !initiatives.some(({ id }) => id === asked)) {
      this.read.refuse('initiative', asked, initiatives.map(({ id }) => id).join(', '));
    }
    if (selection?.kind === 'initiative') this.#chosenId = selection.id;
    return pickInitiative(initiatives, asked, this.#chosenId);
  }

  /** More than the whole is told to the page, once each time; the sentence stands beside the bar. */
  #sayOver(): void {
    const split = this.#split;
    const found = split?.state === 'over' ? `${statedBps(split) / 100} %` : '';
    if (found === this.#saidOver) return;
    this.#saidOver = found;
    if (found === '' || this.#dividers.isDragging) return;
    const path = `/initiatives/${this.#initiative?.id ?? ''}/funding/parties`;
    void this.tellAgain({ severity: 'warning', path, code: 'over-100', found });
  }

  #sayRefused(): void {
    const { partiesExpected, totalExpected, currencyExpected } = this.#words.t;
    const expected = { parties: partiesExpected, total: totalExpected, currency: currencyExpected };
    for (const { name, found, used } of this.#refused) {
      this.read.refuse(name, found, expected[name], used);
    }
  }

  async #readValue(text: string): Promise<void> {
    const { fundingFrom } = await import('./form-value.js');
    this.#editing.restore(fundingFrom(text));
  }

  get #split(): Split | undefined {
    const funding = this.#initiative?.funding;
    return funding && funding.parties.length > 0 ? this.#splitOf(funding) : undefined;
  }

  get #title(): string {
    const { id, name = '' } = this.#initiative ?? {};
    return id === OWN_INITIATIVE ? (this.heading ?? this.#words.t.ownName) : name;
  }

  #makeView({ parties, selection }: SplitState): SplitView | undefined {
    const split = this.#split;
    const selectedId = selection?.kind === 'party' ? selection.id : undefined;
    const { editable, format } = this;
    const view = { selectedId, editable, words: this.#words.t, format };
    if (!split) return undefined;
    const ids = split.lines.map(({ partyId }) => partyId).join(ID_SEPARATOR);
    return makeView(split, this.#payersOf(ids, parties, this.shared.t), view);
  }

  readonly #nameOf = (partyId: string): string =>
    partyName(partyId, this.selected?.parties ?? [], this.shared.t);

  #editingHost(): EditingHost {
    return {
      initiativeId: () => this.#initiative?.id,
      split: () => this.#split,
      rtl: () => this.#picture.size?.rtl ?? false,
      barWidth: () => this._bar?.getBoundingClientRect().width ?? 1,
      words: () => this.#words.t,
      format: () => this.format,
      nameOf: (partyId) => this.#nameOf(partyId),
      run: (command, options) => this.run(command, options),
      choose: (partyId) => this.#chooseParty(partyId),
      tell: (event) =>
        this.dispatchEvent(new Event(event, { bubbles: true, composed: event === 'input' })),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'patto-funding-split': PattoFundingSplit;
  }
}

define('patto-funding-split', PattoFundingSplit);
