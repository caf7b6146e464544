/** What every widget of the kit shares: data, state, words, messages, toolbar, undo, table twin, export. */
import { html, noChange, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Problem } from '../workspace/problem.js';
import type {
  Command,
  DispatchOptions,
  Selection,
  WorkspaceState,
  WorkspaceStore,
} from '../workspace/store.js';
import type { DataReaders } from './data-readers.js';
import { emit } from './events.js';
import { renderHint, renderSentence, renderSkeleton } from './placeholders.js';
import { LinkController } from './link-controller.js';
import type { MenuItem } from './menu.js';
import { Narrowing } from './narrowing.js';
import { PageElement } from './page-element.js';
import type { Related } from '../workspace/selection/related.js';
import { StoreBinding } from './store-binding.js';
import type { TableModel } from './table-model.js';
import { travel, undoKey } from './undo-keys.js';
import { WidgetMenu } from './widget-menu.js';
import { Workings, type Ask, type FigureTitle, type Working } from './working.js';

/**
 * @attr {string} lang - Language of words, numbers and dates; else the nearest `lang` around the element.
 * @attr {light|dark} scheme - Fixes the colour scheme where the page's style sheet does not say it.
 * @fires {CustomEvent<Selection | null>} patto-select - The reader chose something, or nothing any more.
 * @csspart header - Heading, summary and toolbar.
 * @csspart heading - The heading, where `heading` is set.
 * @csspart summary - The sentence that says what the widget shows.
 * @csspart toolbar - The widget's controls and its menu.
 * @csspart skeleton - The outline shown while data is on its way.
 * @csspart hint - What is said where there is neither data nor a workspace.
 * @csspart twin - The table twin.
 * @csspart only - The line that says that only a part is shown, and the way back.
 * @csspart figure - A figure that can be asked how it came about.
 * @csspart working - The popover that says how.
 * @csspart party-mark - The shape and colour of a party beside its name.
 */
export abstract class PattoElement<Selected extends object> extends PageElement {
  /** Properties that hold data: it is read again when one of them changes. */
  protected static readonly dataProperties: readonly string[] = [];

  readonly #binding = new StoreBinding<Selected>(this, {
    readers: () => this.loadReaders(),
    inAttributes: () => this.hasDataInAttributes,
    select: (state) => this.select(state),
  });

  readonly #menu = new WidgetMenu(this, () => this.loadFiles?.());
  readonly #workings = new Workings(this, (text) => this.announce(text));
  readonly #narrowing = new Narrowing(this, this.language);
  readonly #link = new LinkController(this, {
    readyStore: () => (this.#binding.phase === 'ready' ? this.store : undefined),
    choose: (selection) => this.choose(selection),
    showView: (view) => this.showView(view),
  });

  /** True: nothing can be edited here. */
  @property() readonly: boolean | string = false;

  /** True: a hairline around the widget. */
  @property() frame: boolean | string = false;

  /** A heading above the widget. */
  @property() heading: string | undefined;

  /** The id of a `<patto-workspace>` elsewhere on the page, or a store. */
  @property() workspace: WorkspaceStore | string | undefined;

  /** Address of a JSON or CSV file with data for this widget alone. */
  @property() src: string | undefined;

  /** Data for this widget alone: a workspace document, or the widget's short form of one; JSON text is read. */
  @property() data: unknown;

  /**
   * How the widget reads data of its own. Imported on demand: inside a workspace it needs neither the
   * readers nor the validator behind them.
   */
  protected abstract loadReaders(): Promise<DataReaders>;

  /** What the widget reads of the state; it renders when a member of this object changes. */
  protected abstract select(state: WorkspaceState): Selected;

  protected abstract isEmpty(selected: Selected): boolean;

  protected abstract renderContent(selected: Selected): unknown;

  /** The outline and the one sentence shown while there is nothing. */
  protected abstract renderEmpty(selected: Selected): unknown;

  protected abstract twin(selected: Selected): TableModel;

  /** One sentence that says what the picture shows. */
  protected abstract summary(selected: Selected): string;

  /** Fetches what {@link twin} and {@link json} need, before the menu offers them. */
  protected loadFiles?(): Promise<unknown>;
  /** The picture for SVG and PNG, where there is one. */
  protected picture?(): SVGSVGElement | null;
  /** The widget's controls in the toolbar, before the menu. */
  protected renderControls?(selected: Selected): unknown;
  /** The widget's own items in the menu. */
  protected menuItems?(selected: Selected): readonly MenuItem[];
  /** Problems of the current figures, shown with those of the attributes. */
  protected figureProblems?(selected: Selected): readonly Problem[];

  /** True while a hand moves something in the content: what stands above it waits, so that it holds still. */
  protected get isHeld(): boolean {
    return false;
  }

  /** Whether the attributes hold data of the widget's own. */
  protected get hasDataInAttributes(): boolean {
    return false;
  }

  /** What “Download JSON” gives. */
  protected json(selected: Selected): unknown {
    return selected;
  }

  protected get store(): WorkspaceStore | undefined {
    return this.#binding.store;
  }

  /** True: the data are a workspace's, not the widget's own. */
  protected get isShared(): boolean {
    return this.#binding.isShared;
  }

  protected get selected(): Selected | undefined {
    const store = this.#binding.store;
    return store && this.select(store.getState());
  }

  /** What concerns the one thing that the widgets are narrowed to; undefined where all is shown. */
  protected get only(): Related | undefined {
    return this.#narrowing.relatedIn(this.store);
  }

  protected get editable(): boolean {
    const store = this.#binding.store;
    return store !== undefined && !store.getState().readonly && !this.read.boolean(this.readonly);
  }

  /** The view that a link to the widget restores; undefined where it has but one. */
  protected get viewName(): string | undefined {
    return undefined;
  }

  /** Shows a view by its name. False where there is none of that name. */
  protected showView(_view: string): boolean {
    return false;
  }

  /** A figure that can be asked how it came about; `title` says what it is where it stands alone. */
  protected figure(text: unknown, ask: Ask, title?: FigureTitle): unknown {
    return this.#workings.figure(text, ask, title);
  }

  /** True while the table twin stands in place of the picture. */
  protected get showsTwin(): boolean {
    return this.#menu.showsTwin;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What was bound before a move is bound again.
    this.requestUpdate();
    this.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKey);
  }

  /** Complete includes data that stands in the page itself. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.#binding.pending) {
      await this.#binding.pending;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { dataProperties } = this.constructor as typeof PattoElement;
    if (['data', 'src', ...dataProperties].some((name) => changed.has(name))) {
      this.#binding.invalidate();
    }
    if (changed.has('workspace')) this.#binding.resolveWorkspace();
    this.#binding.bind();
  }

  /** Sends a command to the store. False where nothing may be edited, or nothing changed. */
  protected run(command: Command, options: DispatchOptions = {}): boolean {
    return this.editable && (this.store?.dispatch(command, options) ?? false);
  }

  /** Marks what the reader chose, here and in the other widgets of the workspace. */
  protected choose(selection: Selection | null): void {
    this.store?.select(selection);
    emit(this, 'patto-select', selection);
  }

  protected override render(): unknown {
    const { language } = this.language;
    const framed = this.read.boolean(this.frame) ? 'frame' : '';
    return html`<div class="base ${framed}" part="base" lang=${language}>
      ${this.#renderPhase()}
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </div>`;
  }

  protected override get problems(): readonly Problem[] {
    const selected = this.selected;
    const figures = selected ? (this.figureProblems?.(selected) ?? []) : [];
    const link = this.#link.problem ? [this.#link.problem] : [];
    return [...this.#binding.problems, ...this.read.problems, ...link, ...figures];
  }

  #renderPhase(): unknown {
    const { selected } = this;
    if (this.#binding.phase === 'ready') return selected && this.#renderReady(selected);
    return html`${this.#renderHeader()}${this.renderNotices()}${this.#renderAbsence()}`;
  }

  #renderReady(selected: Selected): unknown {
    const state = this.store?.getState();
    const isEmpty = this.isEmpty(selected);
    const isHeld = this.isHeld;
    const only = isHeld ? noChange : this.#narrowing.render(this.store, this.shared.t, isEmpty);
    if (isEmpty) {
      return html`${this.#renderHeader()}${this.renderNotices(state)}${only ?? this.renderEmpty(selected)}`;
    }
    const content =
      this.#menu.twin?.(this.twin(selected), this.format) ?? this.renderContent(selected);
    const header = isHeld ? noChange : this.#renderHeader(selected);
    const notices = isHeld ? noChange : this.renderNotices(state);
    return html`${header}${notices}${only}${content}`;
  }

  #renderHeader(selected?: Selected): unknown {
    const heading = this.heading
      ? html`<h3 class="heading" part="heading">${this.heading}</h3>`
      : nothing;
    if (!selected) return heading;
    return html`<div class="header" part="header">
      <div class="words">
        ${heading}
        <div class="sentence">
          <p class="summary" part="summary" dir="auto">${this.summary(selected)}</p>
          <button
            class="figure how"
            type="button"
            part="figure"
            aria-label=${this.shared.t.sumsUp}
            .ask=${() => this.#explainSentence(selected)}
          >
            ?
          </button>
        </div>
      </div>
      ${this.#renderToolbar(selected)}
    </div>`;
  }

  async #explainSentence(selected: Selected): Promise<Working> {
    const { sentenceWorking } = await import('./sentence-working.js');
    await this.loadFiles?.();
    return sentenceWorking(this.summary(selected), this.twin(selected), this.shared.t, this.format);
  }

  #renderToolbar(selected: Selected): unknown {
    return html`<div class="toolbar" part="toolbar">
      ${this.renderControls?.(selected) ?? nothing}
      ${this.#menu.render({
        words: this.shared.t,
        items: () => this.menuItems?.(selected) ?? [],
        link: () => ({
          selection: this.store?.getState().selection ?? null,
          view: this.viewName,
        }),
        announce: (text) => this.announce(text),
        content: () => ({
          name: this.heading ?? this.localName.replace('patto-', ''),
          table: this.twin(selected),
          json: this.json(selected),
        }),
        picture: () => this.picture?.() ?? null,
      })}
    </div>`;
  }

  /** What stands where there is no document; a workspace says itself what is wrong with its own. */
  #renderAbsence(): unknown {
    const { phase, isShared, absence } = this.#binding;
    const { t } = this.shared;
    if (phase === 'loading') return renderSkeleton(t);
    if (isShared) return renderSentence(phase === 'none' ? t.workspaceEmpty : t.workspaceFailed);
    if (phase === 'none') return renderHint(absence, this.workspace, t);
    const retry = () => this.#binding.invalidate();
    return html`<div class="state">
      <button type="button" part="retry" @click=${retry}>${t.retry}</button>
    </div>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const way = undoKey(event);
    const { store } = this;
    if (!store) return;
    if (way) {
      event.preventDefault();
      travel(way, store, this.shared.t, (text) => this.announce(text));
    } else if (event.key === 'Escape' && !event.defaultPrevented && store.getState().only) {
      this.#narrowing.end(store, this.renderRoot);
    }
  };
}
