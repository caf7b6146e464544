/** The radar: how far capabilities are from where they should be, and which come first. */
import { html, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DataReaders } from '../element/data-readers.js';
import { LazyPart } from '../element/lazy-part.js';
import { PattoFormElement, type FormFault } from '../element/form-element.js';
import type { TableModel } from '../element/table-model.js';
import { defineWords } from '../locales/words.js';
import type { Problem } from '../workspace/problem.js';
import type { Command, DispatchOptions, WorkspaceState } from '../workspace/store.js';
import { en } from './capability-radar.en.js';
import { radarStyles } from './capability-radar.styles.js';
import { GripListener } from './grip-listener.js';
import { RadarDrawing } from './radar-drawing.js';
import type { RadarEditingHost } from './radar-editing.js';
import { formFault, formValue, InitialCapabilities } from './radar-form.js';
import { RadarFigures } from './radar-figures.js';
import { renderLegend } from './radar-legend.js';
import type { RadarAxis, RadarModel } from './radar-model.js';
import { renderBars, renderRadar, renderTrail } from './radar-panels.js';
import { checkNames, readQuery, type RadarQuery } from './radar-query.js';
import type { SeriesId } from './radar-series.js';
import { radarSentence, radarTable } from './radar-table.js';
import { NOTHING, radarView, type RadarState, type RadarView } from './radar-view.js';
import { today } from './today.js';

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
  static override styles: CSSResultGroup = [PattoFormElement.styles, radarStyles];
  protected static override readonly dataProperties: readonly string[] = [
    'capabilities',
    'current',
    'target',
    'importance',
    'scale',
  ];

  readonly #words = this.language.use(catalogue);
  readonly #drawing = new RadarDrawing(this);
  readonly #grips = new GripListener(async () => {
    const { radarGrips } = await import('./radar-editing.js');
    return radarGrips(() => this.#editing());
  });
  readonly #figures = new RadarFigures();

  readonly #details = new LazyPart(this, this.language, () => import('./radar-details.js'));
  readonly #outline = new LazyPart(this, this.language, () => import('./radar-outline.js'));
  readonly #bars = new LazyPart(this, this.language, () => import('./radar-bar-list.js'));

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
  /** What of the levels in the attributes could not be read. */
  #levelProblems: readonly Problem[] = [];

  /** The levels that are shown, as JSON: `[{ id, current, target, own }]`; setting it sets targets and own levels. */
  override get value(): string {
    return this.selected ? formValue(this.#view(this.selected)) : '';
  }

  override set value(text: string) {
    void this.#takeValue(text);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#query = readQuery(this, this.read);
    if (this.hasDataInAttributes) this.read.problems.push(...this.#levelProblems);
    const { selected } = this;
    if (!selected || selected.capabilities.length === 0) return;
    this.#initial.remember(this.store, selected.capabilities);
    checkNames(this.#query, selected.capabilities, this.#model(selected), this.read);
  }

  async #takeValue(text: string): Promise<void> {
    const { takeValue } = await import('./radar-form-commands.js');
    const { viewerPartyId = null } = this.selected ?? {};
    this.run(takeValue(text, viewerPartyId, this.#query.date ?? today()));
  }

  protected override resetValue(): void {
    void import('./radar-form-commands.js').then(({ restoreCapabilities }) => {
      const axes = this.selected ? this.#model(this.selected).axes : [];
      this.run(restoreCapabilities(this.#initial.of(axes)));
    });
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
    const readers = capabilityReaders(this, today());
    this.#levelProblems = readers.problems;
    return readers;
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
    const hint = capabilities.length > 0 ? nothingChosen : emptyHint;
    return this.#outline.now?.module.renderOutline(emptyTitle, hint);
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
      detailsPart: this.#details,
      barsPart: this.#bars,
      details: {
        editable: this.editable,
        day: this.#query.date ?? today(),
        run: (command: Command, how: DispatchOptions) => this.run(command, how),
        close: () => (this._openId = undefined),
      },
    };
    return html`${open && renderTrail(view, open.name, () => (this._trail = this._trail.slice(0, -1)))}
      <div
        @click=${this.#chooseLabel}
        @pointerover=${grips.onReach}
        @focusin=${grips.onFocusIn}
        @keydown=${grips.onKeyDown}
        @pointerdown=${grips.onPointerDown}
        @pointermove=${grips.onPointerMove}
        @pointerup=${grips.onPointerUp}
        @pointercancel=${grips.onPointerUp}
      >
        ${
          view.model.isFigure
            ? renderRadar(view, this.#drawing.of(view.model), options)
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

  #model(selected: RadarState): RadarModel {
    return this.#figures.model(selected, this.#query, this._trail.at(-1));
  }

  #view(selected: RadarState): RadarView {
    return radarView(this.#model(selected), selected, {
      asked: this.#query.series,
      switched: this._switched,
      editable: this.editable,
      rtl: this.#drawing.rtl,
      words: this.#words.t,
      shared: this.shared.t,
      format: this.format,
    });
  }

  /** What the grips work on; asked for only when one is held. */
  #editing(): RadarEditingHost {
    const { selected = NOTHING } = this;
    const view = this.#view(selected);
    const { date, step } = this.#query;
    return {
      view,
      layout: this.#drawing.of(view.model)?.layout,
      capabilities: selected.capabilities,
      step,
      date,
      root: this.renderRoot,
      run: (command, options) => this.run(command, options),
      tell: (type) => this.dispatchEvent(new Event(type, { bubbles: true, composed: true })),
    };
  }
}
