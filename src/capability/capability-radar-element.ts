/** The radar: how far capabilities are from where they should be, and which come first. */
import { css, html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { LazyPart } from '../element/lazy-part.js';
import { thenMake } from '../element/lazy.js';
import type { FormFault } from '../element/form-element.js';
import type { MenuItem } from '../element/menu.js';
import type { TableModel } from '../element/table-model.js';
import { defineWords } from '../locales/words.js';
import type { WorkspaceState } from '../workspace/store.js';
import { en } from './capability-radar.en.js';
import { radarStyles } from './capability-radar.styles.js';
import { GripListener } from './grip-listener.js';
import { RadarAttributes } from './radar-attributes.js';
import { RadarDrawing } from './radar-drawing.js';
import type { TaskContext } from './radar-tasks.js';
import { fetchEditing } from './radar-editing-loader.js';
import type { RadarEditingHost } from './radar-editing.js';
import { formFault, formValue, RadarForm } from './radar-form.js';
import { RadarFigures } from './radar-figures.js';
import type { RadarAxis, RadarModel } from './radar-model.js';
import { renderBars, renderChosen, renderRadar, type PanelOptions } from './radar-panels.js';
import { checkNames } from './radar-query.js';
import type { SeriesId } from './radar-series.js';
import { radarSentence, radarTable } from './radar-table.js';
import { NOTHING, radarState, radarView, type RadarState, type RadarView } from './radar-view.js';
import type { Teller } from './told-edit.js';
import { RadarViews } from './views/radar-views.js';
import type { ViewContext } from './views/view-context.js';
import { workingsOf } from './working/workings.js';

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
 * @csspart tabs - The tabs of the views.
 * @csspart tab - One of them.
 * @csspart trail - The way back out of a group.
 * @csspart task - What is done below the radar, such as an assessment.
 * @csspart empty - The outline shown while there is nothing.
 */
export class PattoCapabilityRadar extends RadarAttributes {
  static override styles = css`
    ${RadarAttributes.styles}${radarStyles}
  `;

  readonly #words = this.language.use(catalogue);
  readonly #drawing = new RadarDrawing(this, () =>
    this.#views.name === 'perception' ? 'whole' : 'besideList',
  );
  readonly #grips = new GripListener(
    this,
    thenMake(fetchEditing, ({ radarGrips }) => radarGrips(() => this.#editing())),
  );
  readonly #figures = new RadarFigures();
  readonly #views = new RadarViews(this, this.language, () => this.#viewing());
  readonly #details = new LazyPart(this, this.language, () => import('./radar-details.js'));
  readonly #outline = new LazyPart(this, this.language, () => import('./radar-outline.js'));
  readonly #workings = workingsOf(this, this.language, () => this.#viewing());
  readonly #bars = new LazyPart(this, this.language, () => import('./radar-bar-list.js'));
  readonly #tasks = new LazyPart(this, this.language, async () => {
    const { RadarTasks, words } = await import('./radar-tasks.js');
    return { words, tasks: new RadarTasks(this, this.language, () => this.#editing()) };
  });

  /** The capability that was chosen here, and is shown in full. */
  @state() private _openId: string | undefined;
  /** Series that the reader switched on or off. */
  @state() private _switched: ReadonlyMap<SeriesId, boolean> = new Map();
  /** The groups that the reader opened, one in the other. */
  @state() private _trail: readonly string[] = [];
  @state() private _showsAll = false;

  readonly #form = new RadarForm(this, (command) => this.run(command));

  /** The levels that are shown, as JSON: `[{ id, current, target, own }]`; setting it sets targets and own levels. */
  override get value(): string {
    return this.selected ? formValue(this.#view(this.selected)) : '';
  }

  override set value(text: string) {
    void this.#form.take(text, () => ({ ...(this.selected ?? NOTHING), date: this.query.date }));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#views.asked = this.query.view;
    const { selected } = this;
    if (!selected || selected.capabilities.length === 0) return;
    // A group may have lost what was in it, or have gone.
    const isGroup = (id: string) => selected.capabilities.some(({ parentId }) => parentId === id);
    if (!this._trail.every(isGroup)) this._trail = [];
    this.#form.remember(this.store, selected.capabilities);
    checkNames(this.query, selected.capabilities, this.#model(selected), this.read);
  }

  protected override resetValue(): void {
    void this.#form.reset(() => (this.selected ? this.#model(this.selected).axes : []));
  }

  protected override formFault(): FormFault | null {
    const required = this.read.boolean(this.required);
    return this.selected ? formFault(this.#view(this.selected), required) : null;
  }

  protected override select(state: WorkspaceState): RadarState {
    return { ...radarState(state), only: this.only?.capabilities };
  }

  protected override menuItems(): readonly MenuItem[] {
    const part = this.#tasks.now;
    return part?.module.tasks.items(part.words) ?? [];
  }

  protected override isEmpty(selected: RadarState): boolean {
    return this.#model(selected).axes.length === 0;
  }

  protected override get viewName(): string | undefined {
    const { name, asked } = this.#views;
    return name === asked ? undefined : name;
  }

  protected override showView(view: string): boolean {
    return this.#views.show(view);
  }

  protected override summary(selected: RadarState): string {
    return this.#views.other?.summary() ?? radarSentence(this.#view(selected));
  }

  protected override twin(selected: RadarState): TableModel {
    return this.#views.other?.twin() ?? radarTable(this.#view(selected), this.#label);
  }

  protected override json({ capabilities, parties, scale }: RadarState): unknown {
    return { scale, parties, capabilities };
  }

  protected override picture(): SVGSVGElement | null {
    return this.renderRoot.querySelector<SVGSVGElement>('.chart');
  }

  protected override renderEmpty({ capabilities }: RadarState): unknown {
    const part = this.#outline.now;
    return part?.module.renderOutline(part.words, capabilities.length > 0, this.menuItems());
  }

  protected override renderContent(selected: RadarState): unknown {
    const { name, desk } = this.#views;
    const view = this.#view(selected);
    const offered = this.#views.offered(view.model);
    const tab = offered.length > 1 ? name : undefined;
    return html`${tab && desk?.renderTabs(offered)}
    ${this._trail.length > 0 ? desk?.renderTrail() : nothing}
    ${this.#grips.around(
      name === 'radar' ? this.#renderRadar(view, selected) : desk?.render(),
      this.#onClick,
      tab,
    )}`;
  }

  #renderRadar(view: RadarView, selected: RadarState): unknown {
    const options = this.#panelOptions(selected);
    return view.model.isFigure
      ? renderRadar(view, this.#drawing.of(view.model), options)
      : renderBars(view, options);
  }

  get #label(): string {
    return this.heading ?? this.#words.t.heading;
  }

  #panelOptions({ capabilities }: RadarState): PanelOptions {
    return {
      label: this.#label,
      toggle: this.#switch,
      root: this.renderRoot,
      redraw: () => this.requestUpdate(),
      shared: this.shared.t,
      showsAll: this._showsAll,
      toggleAll: () => (this._showsAll = !this._showsAll),
      figure: (text, title, axis) => this.figure(text, () => this.#workings(axis), title),
      ask: (axis) => () => this.#workings(axis),
      openId: this._openId,
      capabilities,
      detailsPart: this.#details,
      barsPart: this.#bars,
      details: {
        editable: this.editable,
        date: this.query.date,
        ...this.#teller,
        close: () => (this._openId = undefined),
        figure: (text, ask, title) => this.figure(text, ask, title),
      },
    };
  }

  readonly #teller: Teller = {
    run: (command, options) => this.run(command, options),
    tell: (type) => {
      this.submit();
      this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    },
  };

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

  /** A name around the picture, which is for the pointer, or a row of the list, which is for keys, too. */
  readonly #onClick = (event: Event): void => {
    const named = (event.target as Element).closest<SVGElement>('.labels [data-id], .row');
    const { id } = named?.dataset ?? {};
    const axis = this.selected && this.#model(this.selected).axes.find((one) => one.id === id);
    if (axis) this.#choose(axis);
  };

  #model(selected: RadarState): RadarModel {
    return this.#figures.model(selected, this.query, this._trail.at(-1));
  }

  #view(selected: RadarState): RadarView {
    return this.#viewOf(this.#model(selected), selected);
  }

  #viewOf(model: RadarModel, selected: RadarState): RadarView {
    return radarView(model, selected, {
      asked: this.query.series,
      switched: this._switched,
      editable: this.editable,
      rtl: this.#drawing.rtl,
      words: this.#words.t,
      shared: this.shared.t,
      format: this.format,
    });
  }

  /** What the other views are drawn from. */
  #viewing(): ViewContext | undefined {
    const { selected: state } = this;
    return (
      state && {
        state,
        query: this.query,
        trail: this._trail,
        go: (trail) => (this._trail = trail),
        view: this.#view(state),
        viewOf: (model) => this.#viewOf(model, state),
        drawing: this.#drawing,
        label: this.#label,
        shared: this.shared.t,
        figure: (text, ask, title) => this.figure(text, ask, title),
        announce: (text) => this.announce(text),
        choose: this.#choose,
        renderChosen: (view) => renderChosen(view, this.#panelOptions(state)),
      }
    );
  }

  /** What the grips and the tasks below work on; asked for only when one is held or open. */
  #editing(): RadarEditingHost & TaskContext {
    const { selected = NOTHING } = this;
    const view = this.#view(selected);
    return {
      ...this.query,
      view,
      layout: this.#drawing.of(view.model)?.layout,
      state: selected,
      editable: this.editable,
      root: this.renderRoot,
      ...this.#teller,
      announce: (text) => this.announce(text),
      figure: (text, working) => this.figure(text, working),
    };
  }
}
