/** Edits that are not in force yet: commands on top of the workspace's state, until they are committed. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { undoKey } from '../element/undo-keys.js';
import type { SharedWords } from '../locales/shared.en.js';
import type { WorkspaceDocument } from '../workspace/document.js';
import { applyOperations, type Operation } from '../workspace/operation.js';
import type {
  Command,
  DispatchOptions,
  WorkspaceState,
  WorkspaceStore,
} from '../workspace/store.js';

export interface DraftOptions extends DispatchOptions {
  /** The entry of the log that the edit takes back. */
  readonly reverts?: string;
}

interface DraftStep extends DraftOptions {
  readonly commands: readonly Command[];
}

/**
 * Commands are kept, not their results: when the state beneath changes (another tab, another widget),
 * they are applied anew, and neither side loses an edit.
 */
export class Draft implements ReactiveController {
  /** Why the edits are made; kept with them in the log. */
  reason = '';
  readonly #host: ReactiveControllerHost;
  readonly #base: () => WorkspaceStore | undefined;
  #owner: WorkspaceStore | undefined;
  /** True: whoever leaves the page is asked. */
  #asks = false;
  #isInPage = false;
  #steps: readonly DraftStep[] = [];
  #undone: readonly DraftStep[] = [];
  #applied:
    | { base: WorkspaceDocument; steps: readonly DraftStep[]; document: WorkspaceDocument }
    | undefined;

  constructor(host: ReactiveControllerHost, base: () => WorkspaceStore | undefined) {
    this.#host = host;
    this.#base = base;
    host.addController(this);
  }

  /** Whether there are edits that wait to be committed. */
  get exists(): boolean {
    return this.#steps.length > 0;
  }

  /** How many edits wait. */
  get size(): number {
    return this.#steps.length;
  }

  /** The entries of the log that it takes back. */
  get reverts(): readonly string[] {
    return this.#steps.flatMap(({ reverts }) => reverts ?? []);
  }

  get undoLabel(): string | undefined {
    return this.#steps.at(-1)?.label;
  }

  /** A draft belongs to the workspace that it was made on; it waits while its matrix is out of the page. */
  follow(): void {
    const store = this.#base();
    if (this.#owner && store && this.#owner !== store) this.discard();
  }

  hostUpdated(): void {
    this.#askBeforeLeaving();
  }

  hostConnected(): void {
    this.#isInPage = true;
    this.#askBeforeLeaving();
  }

  /** An update may follow. */
  hostDisconnected(): void {
    this.#isInPage = false;
    this.#askBeforeLeaving();
  }

  /** The state as it would be after the commit. */
  state(base: WorkspaceState): WorkspaceState {
    if (!this.exists) return base;
    const known = this.#applied;
    // A selection makes a new state, too, and leaves the document as it is.
    if (known?.base === base.document && known.steps === this.#steps) {
      return { ...base, document: known.document };
    }
    const commands = this.#steps.flatMap((step) => step.commands);
    const { state } = apply(base, commands);
    this.#applied = { base: base.document, steps: this.#steps, document: state.document };
    return state;
  }

  /** Adds an edit; consecutive ones of the same group are one. False if it changes nothing. */
  run(command: Command, options: DraftOptions = {}): boolean {
    const store = this.#base();
    if (!store) return false;
    const before = this.state(store.getState());
    if (apply(before, [command]).state.document === before.document) return false;
    const last = this.#steps.at(-1);
    if (!last) this.reason = '';
    const continues = options.group !== undefined && last?.group === options.group;
    this.#owner = store;
    this.#steps = continues
      ? [...this.#steps.slice(0, -1), { ...last, commands: [...last.commands, command] }]
      : [...this.#steps, { ...options, commands: [command] }];
    this.#undone = [];
    this.#host.requestUpdate();
    return true;
  }

  /** Takes the last edit back. False if there is none, so that the workspace's own undo may have its turn. */
  undo(): boolean {
    const last = this.#steps.at(-1);
    if (!last) return false;
    this.#steps = this.#steps.slice(0, -1);
    this.#undone = [...this.#undone, last];
    this.#host.requestUpdate();
    return true;
  }

  redo(): boolean {
    const last = this.#undone.at(-1);
    if (!last) return false;
    this.#undone = this.#undone.slice(0, -1);
    this.#steps = [...this.#steps, last];
    this.#host.requestUpdate();
    return true;
  }

  /** Follows the keys of undo and redo, before the workspace does: these edits are the reader's last. Returns what to say. */
  onKey(event: KeyboardEvent, { undone, redone }: SharedWords): string | undefined {
    const key = undoKey(event);
    const label = this.#steps.at(-1)?.label ?? '';
    if (!key || !this[key]()) return undefined;
    event.preventDefault();
    return key === 'undo' ? undone(label) : redone(this.#steps.at(-1)?.label ?? '');
  }

  /** Takes back the edit of a group, if it is the last one: an editor that is left by Escape. */
  cancel(group: string): void {
    if (this.#steps.at(-1)?.group !== group) return;
    this.#steps = this.#steps.slice(0, -1);
    this.#host.requestUpdate();
  }

  discard(): void {
    this.#steps = [];
    this.#undone = [];
    this.#owner = undefined;
    this.#applied = undefined;
    this.reason = '';
    this.#host.requestUpdate();
  }

  /** All edits as one command; `discard` when it went through. */
  get command(): Command {
    const commands = this.#steps.flatMap((step) => step.commands);
    return (state) => apply(state, commands).operations;
  }

  /** Nothing keeps a draft, so whoever leaves is asked; only then, since the listener costs a page its back-forward cache. */
  #askBeforeLeaving(): void {
    const asks = this.exists && this.#isInPage;
    if (asks === this.#asks) return;
    this.#asks = asks;
    if (asks) window.addEventListener('beforeunload', this.#onLeaving);
    else window.removeEventListener('beforeunload', this.#onLeaving);
  }

  readonly #onLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();
}

function apply(
  state: WorkspaceState,
  commands: readonly Command[],
): { state: WorkspaceState; operations: readonly Operation[] } {
  const operations: Operation[] = [];
  let current = state;
  for (const command of commands) {
    const written = command(current);
    const { document } = applyOperations(current.document, written);
    if (document === current.document) continue;
    operations.push(...written);
    current = { ...current, document };
  }
  return { state: current, operations };
}
