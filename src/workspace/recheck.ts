/** Keeps a workspace's warnings true while it is edited: what the loader doubted may be mended, and new doubts arise. */
import type { WorkspaceDocument } from './document.js';
import type { Problem } from './problem.js';
import type { WorkspaceStore } from './store.js';

/** A drag edits sixty times a second; its reader looks up when it ends. */
const PAUSE_MS = 150;

export class Recheck {
  readonly #store: WorkspaceStore;
  readonly #stop: () => void;
  /** The document that the store's problems speak of. */
  #judged: WorkspaceDocument;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  /** The store holds a loaded document, and what was found in it. */
  constructor(store: WorkspaceStore) {
    this.#store = store;
    this.#judged = store.getState().document;
    this.#stop = store.subscribe(
      ({ document }) => document,
      () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#judge(), PAUSE_MS);
      },
    );
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#stop();
  }

  async #judge(): Promise<void> {
    const { findDoubts } = await import('./doubts.js');
    if (this.#closed) return;
    const { document, problems } = this.#store.getState();
    const settled = new Set(findDoubts(this.#judged).map(nameOf));
    const doubts = findDoubts(document);
    const open = new Set(doubts.map(nameOf));
    const others = problems.filter(
      (one) => one.severity === 'error' || !(settled.has(nameOf(one)) || open.has(nameOf(one))),
    );
    this.#judged = document;
    this.#store.configure({ problems: [...others, ...doubts] });
  }
}

/** Not by its path: the loader counts as the author does, before anything was set aside. */
function nameOf({ code, expected, found, used }: Problem): string {
  return JSON.stringify([code, expected, found, used]);
}
