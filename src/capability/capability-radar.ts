/** `<patto-capability-radar>`: how far capabilities are from where they should be, and which come first. */
import { html, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DataReaders } from '../element/data-readers.js';
import { define } from '../element/define.js';
import { LazyPart } from '../element/lazy-part.js';
import { PattoFormElement, type FormFault } from '../element/form-element.js';
import type { TableModel } from '../element/table-model.js';
import { defineWords } from '../locales/words.js';
import type { Command, DispatchOptions, WorkspaceState } from '../workspace/store.js';
import { capabilitiesFromAttributes } from './capability-attributes.js';
import { restoreCapabilities } from './capability-commands.js';
import { en } from './capability-radar.en.js';
import { radarStyles } from './capability-radar.styles.js';
import { GripController } from './grip-controller.js';
import { PictureSizeController } from './picture-size.js';
import type * as details from './radar-details.js';
import type { DetailWords } from './radar-details.en.js';
import { RadarEditing, today, type RadarEditingHost } from './radar-editing.js';
import { formFault, formValue, InitialCapabilities, takeValue } from './radar-form.js';
import { RadarFigures } from './radar-figures.js';
import type { RadarLayout } from './radar-labels.js';
import { renderLegend } from './radar-legend.js';
import type { RadarAxis, RadarModel } from './radar-model.js';
import { renderOutline } from './radar-outline.js';
import { radarIn, renderBars, renderRadar, renderTrail } from './radar-panels.js';
import { pictureStyles } from './radar-picture.styles.js';
import { checkNames, readQuery, type RadarQuery } from './radar-query.js';
import type { SeriesId } from './radar-series.js';
import { radarSentence, radarTable } from './radar-table.js';
import { NOTHING, radarView, type RadarState, type RadarView } from './radar-view.js';

const catalogue = defineWords('capability-radar', en, {
  it: async () => (await import('./capability-radar.it.js')).it,
});

/**
 * Capabilities on a radar: where they are, where they should be, how each party sees them; and beside it
 * the list of the gaps, the heaviest first. Targets, and the level by the viewer's own party, can be set
 * by pointer and by keys. Fewer than three capabilities, or more than 24, are drawn as bars.
 *
 * @tag patto-capability-radar
 * @fires {Event} input - A level is being changed.
 * @fires {Event} change - A level was changed.
 * @csspart chart - The radar, or the bars in its place.
 * @csspart bar - A bar from current to target.
 * @csspart handle - What a level is changed by.
 * @csspart legend - The switches of the series.
 * @csspart ranking - The list of the gaps.
 * @csspart row - One capability in the list.
 * @csspart details - The capability that was chosen, in full.
 * @csspart trail - The way back out of a group.
 * @csspart empty - The outline shown while there is nothing.
 */
export class PattoCapabilityRadar extends PattoFormElement<RadarState> {
  static override styles: CSSResultGroup = [PattoFormElement.styles, pictureStyles, radarStyles];
  protected static override readonly dataProperties: readonly string[] = [
    'capabilities',
    'current',
    'target',
    'importance',
    'scale',
  ];

  readonly #words = this.language.use(catalogue);
  readonly #picture = new PictureSizeController(this, '.figure');
  readonly #grips = new GripController(new RadarEditing(() => this.#editing()));
  readonly #figures = new RadarFigures();

  readonly #details = new LazyPart<DetailWords, typeof details>(
    this,
    this.language,
    () => import('./radar-details.js'),
  );

  /** The capability that was chosen here, and is shown in full. */
  @state() private _openId: string | undefined;
  /** Series that the reader switched on or off. */
  @state() private _switched: ReadonlyMap<SeriesId, boolean> = new Map();
  /** The groups that the reader opened, one in the other. */
  @state() private _trail: readonly string[] = [];
  @state() private _showsAll = false;

  /** Which capabilities to show, by id and in this order; with levels by attribute, their names. */
  @property() capabilities: string | undefined;

  /** Shows the capabilities below this one. */
  @property() group: string | undefined;

  /** Shows the capabilities on this level of the tree, 1 = the roots; else all that have none below. */
  @property() depth: number | string | undefined;

  /** What to draw: `current`, `target`, `previous`, and parties by id. */
  @property() series: string | undefined;

  /** The day to look at, `YYYY-MM-DD`; else the latest levels. */
  @property() date: string | undefined;

  /** The earlier day that `previous` means; else the last day of assessment before the present one. */
  @property({ attribute: 'previous-date' }) previousDate: string | undefined;

  /** What one press of an arrow key changes, in levels; 0.1 unless set. */
  @property() step: number | string | undefined;

  /** Without a workspace: the current levels of `capabilities`, in their order. */
  @property() current: string | undefined;

  /** Without a workspace: their targets. */
  @property() target: string | undefined;

  /** Without a workspace: their importance, 0 to 5. */
  @property() importance: string | undefined;

  /** Without a workspace: the lowest and the highest level; 0 and 5 unless set. */
  @property() scale: string | undefined;

  #query: RadarQuery = readQuery(this, this.read);
  readonly #initial = new InitialCapabilities();

  /** The levels that are shown, as JSON: `[{ id, current, target, own }]`; setting it sets targets and own levels. */
  override get value(): string {
    return this.selected ? formValue(this.#view(this.selected)) : '';
  }

  override set value(text: string) {
    const { viewerPartyId = null } = this.selected ?? {};
    this.run(takeValue(text, viewerPartyId, this.#query.date ?? today()));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#query = readQuery(this, this.read);
    capabilitiesFromAttributes(this, this.read);
    const { selected } = this;
    if (!selected || selected.capabilities.length === 0) return;
    this.#initial.remember(this.store, selected.capabilities);
    checkNames(this.#query, selected.capabilities, this.#model(selected), this.read);
  }

  protected override resetValue(): void {
    if (!this.selected) return;
    this.run(restoreCapabilities(this.#initial.of(this.#model(this.selected).axes)));
  }

  protected override formFault(): FormFault | null {
    const required = this.read.boolean(this.required);
    return this.selected ? formFault(this.#view(this.selected), required) : null;
  }

  protected override get hasDataInAttributes(): boolean {
    return this.current !== undefined || this.target !== undefined;
  }

  protected override async loadReaders(): Promise<DataReaders> {
    const { capabilityReaders } = await import('./capability-readers.js');
    return capabilityReaders(this, today());
  }

  protected override select({ document, selection, viewerPartyId }: WorkspaceState): RadarState {
    return {
      capabilities: document.capabilities,
      parties: document.parties,
      scale: document.scale,
      selectedId: selection?.kind === 'capability' ? selection.id : undefined,
      viewerPartyId,
    };
  }

  protected override isEmpty(selected: RadarState): boolean {
    return this.#model(selected).axes.length === 0;
  }

  protected override summary(selected: RadarState): string {
    return radarSentence(this.#view(selected));
  }

  protected override twin(selected: RadarState): TableModel {
    return radarTable(this.#view(selected), this.heading ?? this.#words.t.heading);
  }

  protected override json({ capabilities, parties, scale }: RadarState): unknown {
    return { scale, parties, capabilities };
  }

  protected override picture(): SVGSVGElement | null {
    return this.renderRoot.querySelector<SVGSVGElement>('.chart');
  }

  protected override renderEmpty({ capabilities }: RadarState): unknown {
    const { emptyTitle, emptyHint, nothingChosen } = this.#words.t;
    return renderOutline(emptyTitle, capabilities.length > 0 ? nothingChosen : emptyHint);
  }

  protected override renderContent(selected: RadarState): unknown {
    const view = this.#view(selected);
    const open = selected.capabilities.find(({ id }) => id === this._trail.at(-1));
    const grips = this.#grips;
    const options = {
      label: this.heading ?? this.#words.t.heading,
      legend: (view: RadarView) => renderLegend(view, this.#switch),
      shared: this.shared.t,
      showsAll: this._showsAll,
      toggleAll: () => (this._showsAll = !this._showsAll),
      choose: this.#choose,
      openId: this._openId,
      capabilities: selected.capabilities,
      part: () => this.#details.now,
      details: {
        editable: this.editable,
        day: this.#query.date ?? today(),
        run: (command: Command, how: DispatchOptions) => this.run(command, how),
        close: () => (this._openId = undefined),
      },
    };
    return html`${open && renderTrail(view, open.name, this.#goBack)}
      <div
        @click=${this.#chooseLabel}
        @focusin=${grips.onFocusIn}
        @keydown=${grips.onKeyDown}
        @pointerdown=${grips.onPointerDown}
        @pointermove=${grips.onPointerMove}
        @pointerup=${grips.onPointerUp}
        @pointercancel=${grips.onPointerUp}
      >
        ${
          view.model.isFigure
            ? renderRadar(view, this.#layout(view.model), options)
            : renderBars(view, options)
        }
      </div>`;
  }

  readonly #switch = (series: SeriesId): void => {
    if (!this.selected) return;
    const { shown } = this.#view(this.selected);
    this._switched = new Map(this._switched).set(series, !shown.has(series));
  };

  readonly #choose = ({ id, isGroup }: RadarAxis): void => {
    if (isGroup) {
      this._trail = [...this._trail, id];
      return;
    }
    const chosen = this.selected?.selectedId === id;
    this._openId = chosen ? undefined : id;
    this.choose(chosen ? null : { kind: 'capability', id });
  };

  /** For the pointer; the keyboard has the list. */
  readonly #chooseLabel = (event: Event): void => {
    const id = (event.target as Element).closest<SVGElement>('.labels [data-id]')?.dataset.id;
    const axis = this.selected && this.#model(this.selected).axes.find((one) => one.id === id);
    if (axis) this.#choose(axis);
  };

  readonly #goBack = (): void => {
    this._trail = this._trail.slice(0, -1);
  };

  #model(selected: RadarState): RadarModel {
    return this.#figures.model(selected, this.#query, this._trail.at(-1));
  }

  #view(selected: RadarState): RadarView {
    return radarView(this.#model(selected), selected, {
      asked: this.#query.series,
      switched: this._switched,
      editable: this.editable,
      rtl: this.#picture.size?.rtl ?? false,
      words: this.#words.t,
      shared: this.shared.t,
      format: this.format,
    });
  }

  #layout(model: RadarModel): RadarLayout | undefined {
    return this.#figures.layout(model, this.#picture.size);
  }

  /** What the grips work on; asked for only when one is held. */
  #editing(): RadarEditingHost {
    const { selected = NOTHING } = this;
    const view = this.#view(selected);
    const layout = this.#layout(view.model);
    const { date, step } = this.#query;
    return {
      view,
      radar: layout && radarIn(layout, view.model),
      capabilities: selected.capabilities,
      step,
      date,
      root: this.renderRoot,
      run: (command, options) => this.run(command, options),
      tell: (type) => this.dispatchEvent(new Event(type, { bubbles: true, composed: true })),
    };
  }
}

define('patto-capability-radar', PattoCapabilityRadar);

declare global {
  interface HTMLElementTagNameMap {
    'patto-capability-radar': PattoCapabilityRadar;
  }
}
