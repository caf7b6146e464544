/** Follows a link to a widget (`#patto:…`), when the page opens with one and when its address changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../workspace/problem.js';
import type { Selection, WorkspaceStore } from '../workspace/store.js';
import { linkInAddress } from './link-address.js';

export interface LinkedWidget {
  /** The store, once its document is there. */
  readonly readyStore: () => WorkspaceStore | undefined;
  readonly choose: (selection: Selection) => void;
  /** False where the widget has no such view. */
  readonly showView: (view: string) => boolean;
}

export class LinkController implements ReactiveController {
  /** What the last link asked for in vain. */
  problem: Problem | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #widget: LinkedWidget;
  #pending = false;
  #followed = '';

  constructor(host: ReactiveControllerHost & HTMLElement, widget: LinkedWidget) {
    this.#host = host;
    this.#widget = widget;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#look);
  }

  hostUpdated(): void {
    const store = this.#pending ? this.#widget.readyStore() : undefined;
    if (!store) return;
    this.#pending = false;
    void this.#follow(store);
  }

  readonly #look = (): void => {
    const link = linkInAddress();
    if (link === '') this.#followed = '';
    this.#pending = link !== this.#followed;
    if (this.#pending) this.#host.requestUpdate();
  };

  async #follow(store: WorkspaceStore): Promise<void> {
    const hash = linkInAddress();
    this.#followed = hash;
    const { findItem, readLink } = await import('./deep-link.js');
    const target = readLink(this.#host, hash);
    if (!target) return;
    const { selection, view, unread } = target;
    this.problem = undefined;
    if (view !== undefined && !this.#widget.showView(view)) this.#refuse(hash, view);
    if (selection && findItem(selection, store.getState().document)) {
      this.#widget.choose(selection);
    } else if (selection) {
      this.#refuse(hash, selection.id);
    }
    if (unread !== undefined) this.#refuse(hash, unread);
    this.#host.scrollIntoView({ block: 'start' });
    this.#host.requestUpdate();
  }

  #refuse(path: string, found: string): void {
    this.problem = { severity: 'warning', path, code: 'unknown-reference', found };
  }
}
