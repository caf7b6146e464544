/** `<patto-funding-split>`: who pays which part of an initiative; always exactly the total. */
import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { capabilityRoom } from '../capability/capability-room.js';
import type { Capability } from '../capability/capability.js';
import { PictureSizeController } from '../capability/picture-size.js';
import { define } from '../element/define.js';
import { PattoFormElement, type FormFault } from '../element/form-element.js';
import type { RowTable } from '../element/rows.js';
import type { TableModel } from '../element/table-model.js';
import { defineWords } from '../locales/words.js';
import type { Initiative } from '../portfolio/initiative.js';
import { memoize } from '../workspace/memo.js';
import { partyRoom } from '../workspace/party-room.js';
import { roleOf, type Party } from '../workspace/party.js';
import type { Selection, WorkspaceState } from '../workspace/store.js';
import { DividerController } from './divider-controller.js';
import { readSplitAttributes } from './funding-attributes.js';
import { fundingRoom } from './funding-room.js';
import { documentFromJson, documentFromRows, OWN_INITIATIVE } from './funding-rows.js';
import { en } from './funding-split.en.js';
import { splitStyles } from './funding-split.styles.js';
import { ShareFields } from './share-fields.js';
import { drawBar } from './split-bar.js';
import { renderDividers } from './split-dividers.js';
import { SplitEditing, type EditingHost } from './split-editing.js';
import { faultOf, formValue, fundingFrom, InitialFunding } from './split-form.js';
import { renderLedger } from './split-ledger.js';
import { SplitPanels } from './split-panels.js';
import {
  keepInside,
  renderChoice,
  renderEmptySplit,
  renderOff,
  renderStart,
} from './split-parts.js';
import { splitTable } from './split-table.js';
import { makeView, sharesText, type SplitView } from './split-view.js';
import { resolveSplit, type Split } from './split.js';

const words = defineWords('funding-split', en, {
  it: async () => (await import('./funding-split.it.js')).it,
});

/** One party's bar divides nothing; with more than twelve it is a comb. */
const FEWEST_ON_BAR = 2;
const MOST_ON_BAR = 12;

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
  static override styles: CSSResultGroup = [PattoFormElement.styles, splitStyles];
  protected static override readonly dataProperties: readonly string[] = [
    'total',
    'currency',
    'parties',
  ];

  protected readonly rooms = [partyRoom, capabilityRoom, fundingRoom];
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
  readonly #splitOf = memoize(resolveSplit);
  readonly #attributesOf = memoize(readSplitAttributes);

  /** The split as JSON: `totalMinor`, `currency` and `shares`; setting it restores one. */
  override get value(): string {
    const funding = this.#initiative?.funding;
    return funding ? formValue(funding) : '';
  }

  override set value(text: string) {
    this.#editing.restore(fundingFrom(text));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#sayRefused();
    const { selected, store } = this;
    this.#initiative = selected && this.#pick(selected);
    if (this.#initiative) {
      this.#initial.remember(store, this.#initiative.id, this.#initiative.funding);
    }
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

  protected override fromAttributes(): unknown {
    return this.#attributes.document;
  }

  protected override fromRows(rows: RowTable): unknown {
    const { total, style } = this.#attributes;
    return documentFromRows(rows, total, style);
  }

  protected override fromJson(value: unknown): unknown {
    return documentFromJson(value);
  }

  protected override select({ document, selection }: WorkspaceState): SplitState {
    const { initiatives, parties, capabilities, currency } = document;
    return { initiatives, parties, capabilities, currency, selection };
  }

  protected override isEmpty({ initiatives }: SplitState): boolean {
    return initiatives.length === 0;
  }

  protected override summary(selected: SplitState): string {
    const view = this.#view(selected);
    if (!view) return '';
    const money = view.money(view.split.totalMinor);
    const named = !this.#offersChoice(selected) && this.#initiative?.id !== OWN_INITIATIVE;
    return view.words.summary(named ? `${this.#title}, ${money}` : money, sharesText(view));
  }

  protected override twin(selected: SplitState): TableModel {
    const view = this.#view(selected);
    return view ? splitTable(view, this.#title) : { caption: this.#title, columns: [], rows: [] };
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

  protected override renderControls(selected: SplitState): unknown {
    const view = this.#view(selected);
    const initiative = this.#initiative;
    const funding = initiative?.funding;
    if (!view?.editable || !funding || view.split.lines.length < FEWEST_ON_BAR) return nothing;
    const { capabilities, parties } = selected;
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
    const view = this.#view(selected);
    const initiative = this.#initiative;
    const choice = this.#offersChoice(selected)
      ? renderChoice(selected.initiatives, initiative?.id, this.#words.t, this.#onInitiative)
      : nothing;
    if (!view) return html`${choice}${initiative && this.#renderStart(initiative, selected)}`;
    return html`${choice}${this.#renderBar(view)} ${renderOff(view, this.#editing.fit)}
      <div @input=${keepInside}>${renderLedger(view, this.#fields, this.#editing)}</div>
      ${this.#renderStanding(selected)}`;
  }

  #renderBar(view: SplitView): unknown {
    const { size } = this.#picture;
    const { length } = view.split.lines;
    if (length > MOST_ON_BAR) return nothing;
    const movable = view.editable && length >= FEWEST_ON_BAR;
    return html`<div
      class="figure"
      @focusin=${this.#dividers.onFocusIn}
      @pointerdown=${this.#dividers.onPointerDown}
      @pointermove=${this.#dividers.onPointerMove}
      @pointerup=${this.#dividers.onPointerUp}
      @pointercancel=${this.#dividers.onPointerCancel}
      @keydown=${this.#dividers.onKeyDown}
      @click=${this.#onBarClick}
    >
      ${size ? drawBar(view, size, `${view.words.bar}: ${sharesText(view)}`) : nothing}
      ${size && movable ? renderDividers(view, size.width) : nothing}
      <p class="visually-hidden" id="divider-help">${view.words.dividerHelp}</p>
    </div>`;
  }

  #renderStart(initiative: Initiative, { currency, parties }: SplitState): unknown {
    const { funding } = initiative;
    const unit = funding?.currency ?? currency;
    const total = funding ? this.format.money(funding.totalMinor, unit) : '';
    const payers = parties.length > 0 ? parties.map(({ id }) => id) : ['marketing', 'it'];
    const begin = (text: string) => this.#editing.begin(text, unit, payers);
    return renderStart(initiative, this.#words.t, total, this.editable ? begin : undefined);
  }

  #renderStanding({ initiatives, parties }: SplitState): unknown {
    const funded = initiatives.filter(({ funding }) => funding);
    if (funded.length < 2) return nothing;
    const { format } = this;
    const summary = this.#words.t.standing(format.number(funded.length));
    return this.#panels.renderStanding(summary, {
      initiatives,
      parties,
      nameOf: this.#nameOf,
      format,
    });
  }

  readonly #onInitiative = (id: string): void => {
    this.#fields.clear();
    this.#chosenId = id;
    this.choose({ kind: 'initiative', id });
  };

  readonly #onBarClick = (event: MouseEvent): void => {
    const segment = (event.target as Element).closest<SVGElement>('.segment');
    if (segment?.dataset.party !== undefined) this.#chooseParty(segment.dataset.party);
  };

  #chooseParty(id: string): void {
    const selected = this.selected?.selection;
    this.choose(selected?.kind === 'party' && selected.id === id ? null : { kind: 'party', id });
  }

  /** The one asked for, else the one chosen last, else the first that has money to split. */
  #pick({ initiatives, selection }: SplitState): Initiative | undefined {
    const named = (id: string | undefined) => initiatives.find((one) => one.id === id);
    const asked = named(this.initiative);
    if (this.initiative && !asked && initiatives.length > 0) {
      this.read.refuse('initiative', this.initiative, initiatives.map(({ id }) => id).join(', '));
    }
    if (selection?.kind === 'initiative') this.#chosenId = selection.id;
    const funded = initiatives.find(({ funding }) => funding && funding.parties.length > 0);
    return asked ?? named(this.#chosenId) ?? funded ?? initiatives[0];
  }

  #offersChoice({ initiatives }: SplitState): boolean {
    return initiatives.length > 1 && !initiatives.some(({ id }) => id === this.initiative);
  }

  /** Attributes that cannot be read; those of the data count only where the data is made of them. */
  #sayRefused(): void {
    const { style, refused } = this.#attributes;
    const { partiesExpected, totalExpected, currencyExpected } = this.#words.t;
    const expected = { parties: partiesExpected, total: totalExpected, currency: currencyExpected };
    for (const { name, found } of refused) {
      this.read.refuse(
        name,
        found,
        expected[name],
        name === 'currency' ? style.currency : undefined,
      );
    }
  }

  get #attributes(): ReturnType<typeof readSplitAttributes> {
    const { parties, total, currency } = this;
    return this.#attributesOf(parties, total, currency, this.language.language);
  }

  get #split(): Split | undefined {
    const funding = this.#initiative?.funding;
    return funding && funding.parties.length > 0 ? this.#splitOf(funding) : undefined;
  }

  get #title(): string {
    const { id, name = '' } = this.#initiative ?? {};
    return id === OWN_INITIATIVE ? (this.heading ?? this.#words.t.ownName) : name;
  }

  #view({ parties, selection }: SplitState): SplitView | undefined {
    const split = this.#split;
    const selectedId = selection?.kind === 'party' ? selection.id : undefined;
    const { editable, format } = this;
    const view = { selectedId, editable, words: this.#words.t, format };
    return split && makeView(split, parties, view, this.#nameOf);
  }

  readonly #nameOf = (partyId: string): string => {
    const party = this.selected?.parties.find(({ id }) => id === partyId) ?? { id: partyId };
    const { party: known } = this.shared.t;
    return party.name ?? (roleOf(party) === partyId ? known[partyId] : undefined) ?? partyId;
  };

  #editingHost(): EditingHost {
    return {
      initiativeId: () => this.#initiative?.id,
      split: () => this.#split,
      rtl: () => this.#picture.size?.rtl ?? false,
      barBox: () => this._bar?.getBoundingClientRect(),
      words: () => this.#words.t,
      format: () => this.format,
      nameOf: this.#nameOf,
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
