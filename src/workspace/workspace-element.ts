import { ContextProvider } from '@lit/context';
import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { emit } from '../element/events.js';
import { OwnData } from '../element/own-data.js';
import { PageElement } from '../element/page-element.js';
import { sameMembers } from '../workspace/same-members.js';
import { travel, undoKey } from '../element/undo-keys.js';
import { today } from '../locales/today.js';
import { defineWords } from '../locales/words.js';
import type { Connect, StorageStatus } from '../storage/port.js';
import type { StorageKeyParts } from '../storage/storage-key.js';
import { workspaceContext } from './context.js';
import { FileActions } from './file-actions.js';
import { STORAGES, type StorageName } from './keeper.js';
import { LostLink } from './link/lost-link.js';
import type { Loaded } from './load.js';
import type { Problem } from './problem.js';
import { registerWorkspace, unregisterWorkspace } from './registry.js';
import { SelectionPart } from './selection/selection-part.js';
import { stateOf } from './state.js';
import { StorageBinding } from './storage-binding.js';
import { keepingOf, renderStatusLine } from './status-line.js';
import { WorkspaceStore } from './store.js';
import { en } from './workspace.en.js';
import { workspaceStyles } from './workspace.styles.js';

const words = defineWords('workspace', en, {
  it: async () => (await import('./workspace.it.js')).it,
});

/**
 * Loads, checks, keeps and provides the document that the widgets of a page share.
 *
 * Widgets inside it use it; so do widgets elsewhere on the page that name its id, or that have no data
 * of their own where it is the only one. Ctrl/⌘+Z inside it takes the last change back.
 *
 * @element patto-workspace
 * @slot - The page's own content, with the widgets anywhere in it; a
 *   `<script type="application/json">` directly inside is read as the document.
 * @fires {CustomEvent<ProblemDetail>} patto-error - Something does not fit: an attribute, the file, one of its values.
 * @fires {CustomEvent<Change>} patto-before-change - Before a change of this user; cancelable.
 * @fires {CustomEvent<Change>} patto-change - After every change, also those of another tab.
 * @csspart status - The line that says whether changes are kept.
 * @csspart toolbar - Undo, redo and the menu of the file.
 * @csspart selection - What is selected, and the switch that narrows the widgets to it.
 * @csspart undo - The button that takes the last change back.
 * @csspart redo - The button that makes it again.
 * @csspart download - The command that saves the document as a file.
 * @csspart upload - The command that takes a file in its place.
 * @csspart reset - The command that goes back to the author's document.
 * @csspart failed - What is said where the document did not load.
 */
export class PattoWorkspace extends PageElement {
  static override styles = css`
    ${PageElement.styles}${workspaceStyles}
  `;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  /** The store that the widgets share. One and the same for the element's whole life. */
  readonly workspaceStore = new WorkspaceStore({ phase: 'loading' });

  readonly #announce = (text: string): void => this.announce(text);
  readonly #words = this.language.use(words);
  readonly #data = new OwnData(this, {
    readers: async () => {
      const { ROOMS } = await import('./rooms.js');
      return { rooms: ROOMS, defaults: { ...(this.currency && { currency: this.currency }) } };
    },
    tables: false,
    inAttributes: () => false,
    onSettled: () => this.requestUpdate(),
  });
  readonly #storageBinding = new StorageBinding(
    this.workspaceStore,
    () => ({ storage: this.#storage, key: this.#key }),
    (status) => this.#follow(status),
  );
  readonly #file = new FileActions(this.workspaceStore, {
    words: () => this.#words.t,
    announce: this.#announce,
  });
  readonly #selection = new SelectionPart(this, this.language, this.workspaceStore, this.#announce);
  readonly #lostLink = new LostLink(this, this.language, this.#announce);
  readonly #entry = { id: '', store: this.workspaceStore };

  @state() private _keeping: StorageStatus | undefined;

  #loaded: Loaded | undefined;
  #storage: StorageName | Connect = 'browser';
  #stops: readonly (() => void)[] = [];

  /** Address of the workspace document: JSON, of the same origin or with CORS. */
  @property() src: string | undefined;

  /** The document itself, as a value or as JSON text. */
  @property() data: unknown;

  /** Where changes are kept: `browser` (default where edits are allowed) or `memory`. */
  @property() store: string | undefined;

  /** An adapter of the page's own, in place of `store`: see `StorageConnection` in `patto/storage/port`. */
  @property({ attribute: false }) storage: Connect | undefined;

  /** Tells this workspace from others of the same origin; else the page or `src`, and the id, do. */
  @property({ attribute: 'storage-key' }) storageKey: string | undefined;

  /** True: nothing can be edited, in no widget. */
  @property() readonly: boolean | string = false;

  /** ISO 4217 code for a document that names none. */
  @property() currency: string | undefined;

  /** Id of the party that the viewer speaks for: levels set in the radar are this party's. */
  @property() as: string | undefined;

  /** True: the line with undo, redo and the file menu is not shown. */
  @property({ attribute: 'hide-status' }) hideStatus: boolean | string = false;

  constructor() {
    super();
    new ContextProvider(this, { context: workspaceContext, initialValue: this.workspaceStore });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { workspaceStore } = this;
    this.#register();
    this.addEventListener('keydown', this.#onKey);
    this.#stops = [
      () => unregisterWorkspace(this.#entry),
      workspaceStore.onBeforeChange((change) =>
        emit(this, 'patto-before-change', change, { cancelable: true }),
      ),
      workspaceStore.onChange((change) => emit(this, 'patto-change', change)),
      workspaceStore.subscribe(
        ({ document, problems, phase, selection, only }) => ({
          ...{ document, problems, phase },
          ...{ selection, only },
        }),
        () => this.requestUpdate(),
        { equal: sameMembers },
      ),
    ];
    // Moved within the page, it goes on with what it holds.
    if (this.#loaded) this.#connectStorage(this.#loaded);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKey);
    for (const stop of this.#stops) stop();
    this.#storageBinding.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id' && this.isConnected) this.#register();
  }

  protected override get problems(): readonly Problem[] {
    const kept = this._keeping?.problem ?? [];
    const { problems } = this.#loaded ? this.workspaceStore.getState() : this.#data;
    return [problems, this.read.problems, this.#lostLink.problems, kept].flat();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (['data', 'src', 'currency'].some((name) => changed.has(name))) this.#data.invalidate();
    this.#data.ensure();
    this.#storage = this.storage ?? this.read.choice('store', this.store, STORAGES, 'browser');
    const { workspaceStore } = this;
    const { loaded, phase } = this.#data;
    const restarts = ['store', 'storage', 'storageKey'].some((name) => changed.has(name));
    if (loaded !== this.#loaded || (loaded && restarts)) this.#take(loaded);
    else if (loaded && changed.has('readonly')) this.#changeAccess(loaded);
    if (!loaded && phase !== workspaceStore.getState().phase) workspaceStore.reset({ phase });
    this.#readViewer();
  }

  protected override render(): unknown {
    const { language } = this.language;
    return html`<div class="base" part="base" lang=${language}>${this.#renderState()}</div>
      <slot></slot>
      <div class="base" lang=${language}>
        ${this.#loaded && !this.read.boolean(this.hideStatus) ? this.#renderStatus() : nothing}
        <p class="visually-hidden" role="status">${this.announcement}</p>
      </div>`;
  }

  #renderState(): unknown {
    const { phase } = this.#data;
    const notices = this.renderNotices(this.workspaceStore.getState());
    if (phase === 'none')
      return html`${notices}
        <p class="state quiet">${this.#words.t.empty}</p>`;
    if (phase !== 'failed') return notices;
    return html`<div class="state" part="failed">
      <p><strong>${this.#words.t.failed}</strong></p>
      ${notices}
      <button type="button" part="retry" @click=${() => this.#data.invalidate()}>
        ${this.shared.t.retry}
      </button>
    </div>`;
  }

  #renderStatus(): unknown {
    const { workspaceStore } = this;
    const { title } = workspaceStore.getState().document;
    const printed = this.format.date(today(), { dateStyle: 'long' });
    return html`${this.#selection.render(this.shared.t)}${renderStatusLine({
      words: this.#words.t,
      keeping: keepingOf(
        workspaceStore.getState(),
        this.#loaded?.newer,
        this._keeping,
        this.#storage,
      ),
      history: workspaceStore.status,
      imprint: [title, printed].filter(Boolean).join(' · '),
      undo: () => this.#travel('undo'),
      redo: () => this.#travel('redo'),
      reset: () => void this.#file.reset(this.#loaded),
      download: () => void this.#file.download(),
      upload: (file) => void this.#file.upload(file),
    })}`;
  }

  #register(): void {
    this.#entry.id = this.id;
    registerWorkspace(this.#entry);
  }

  #readViewer(): void {
    const { parties } = this.workspaceStore.getState().document;
    const ids = parties.map(({ id }) => id);
    const viewerPartyId = ids.find((id) => id === this.as) ?? null;
    if (this.as && this.#loaded && viewerPartyId === null) this.read.refuse('as', this.as, ids);
    if (viewerPartyId !== this.workspaceStore.getState().viewerPartyId) {
      this.workspaceStore.configure({ viewerPartyId });
    }
  }

  /** Starts from a newly loaded document, and what was kept of the changes to it. */
  #take(loaded: Loaded | undefined): void {
    this.#storageBinding.disconnect();
    this.#loaded = loaded;
    if (!loaded) return;
    const readonly = this.#isReadonly(loaded);
    const phase = readonly ? 'ready' : 'loading';
    const { problems } = this.#data;
    this.workspaceStore.reset({ ...stateOf(loaded), problems, readonly, phase });
    this.#connectStorage(loaded);
  }

  /** What was edited stays when editing ends, and when it begins again. */
  #changeAccess(loaded: Loaded): void {
    this.workspaceStore.configure({ readonly: this.#isReadonly(loaded) });
    this.#connectStorage(loaded);
  }

  #isReadonly(loaded: Loaded): boolean {
    return loaded.newer || this.read.boolean(this.readonly);
  }

  /** Mere readers write nothing and ask for nothing. */
  #connectStorage(loaded: Loaded): void {
    if (this.#isReadonly(loaded)) this.#storageBinding.disconnect();
    else this.#storageBinding.connect(loaded);
  }

  /** Several without an id on one page are told apart by their order. */
  get #key(): StorageKeyParts {
    const root = this.getRootNode() as ParentNode;
    const place = [...root.querySelectorAll('patto-workspace:not([id])')].indexOf(this);
    const id = this.id || (place > 0 ? `~${place + 1}` : '');
    return { named: this.storageKey, source: this.src, id };
  }

  #follow(status: StorageStatus | undefined): void {
    this._keeping = status;
    if (status?.state === 'not-kept') this.announce(this.#words.t.notKept);
  }

  #travel(way: 'undo' | 'redo'): void {
    travel(way, this.workspaceStore, this.shared.t, this.#announce);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const way = undoKey(event);
    if (!way) return;
    event.preventDefault();
    this.#travel(way);
  };
}
