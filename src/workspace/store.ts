/**
 * The workspace's state and the only way to change it: commands in, operations out, undo.
 * No DOM, no schema: it runs in a worker, in Node, and in framework code.
 */
import { mergeSteps, revertStep, withoutTouched, type Step } from './history.js';
import { applyOperations, type Operation } from './operation.js';
import { restoreQuarantined, type Quarantined } from './quarantine.js';
import { EMPTY_DOCUMENT, type Selection, type WorkspaceState } from './state.js';

export type { Operation } from './operation.js';
export type { Selection, WorkspaceState } from './state.js';

/** Reads the state, says what to write. Must not write anything itself. */
export type Command = (state: WorkspaceState) => readonly Operation[];

/** Who wrote: this user, this user taking something back, or somebody elsewhere (another tab, a server). */
export type ChangeOrigin = 'local' | 'undo' | 'redo' | 'remote';

export interface Change {
  readonly operations: readonly Operation[];
  readonly origin: ChangeOrigin;
  readonly label?: string | undefined;
  readonly group?: string | undefined;
}

export interface DispatchOptions {
  /** Consecutive changes of the same group are one undo step. */
  readonly group?: string;
  readonly label?: string;
  /** With a document from elsewhere: what was set aside of it. Undoing brings back what was before. */
  readonly quarantined?: readonly Quarantined[];
}

export interface SubscribeOptions<T> {
  readonly equal?: (a: T, b: T) => boolean;
  readonly signal?: AbortSignal;
}

export interface HistoryStatus {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undoLabel?: string | undefined;
  readonly redoLabel?: string | undefined;
}

export class WorkspaceStore {
  #state: WorkspaceState;
  #undo: Step[] = [];
  #redo: Step[] = [];
  readonly #pending: Change[] = [];
  readonly #observers = new Set<() => void>();
  readonly #guards = new Set<(change: Change) => boolean>();
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(initial: Partial<WorkspaceState> = {}) {
    this.#state = {
      phase: 'ready',
      document: EMPTY_DOCUMENT,
      quarantined: [],
      problems: [],
      selection: null,
      only: null,
      readonly: false,
      viewerPartyId: null,
      ...initial,
    };
  }

  getState(): WorkspaceState {
    return this.#state;
  }

  /** Whether there is something to undo or redo, and what it is called. */
  get status(): HistoryStatus {
    return {
      canUndo: this.#undo.length > 0 && !this.#state.readonly,
      canRedo: this.#redo.length > 0 && !this.#state.readonly,
      undoLabel: this.#undo.at(-1)?.label,
      redoLabel: this.#redo.at(-1)?.label,
    };
  }

  /**
   * Calls `listener` whenever the selected value changes (by `Object.is`, or `equal`).
   * Returns the way to end it; so does aborting `signal`.
   */
  subscribe<T>(
    selector: (state: WorkspaceState) => T,
    listener: (value: T, previous: T) => void,
    { equal = Object.is, signal }: SubscribeOptions<T> = {},
  ): () => void {
    let selected = selector(this.#state);
    const observe = () => {
      const previous = selected;
      selected = selector(this.#state);
      if (!equal(selected, previous)) listener(selected, previous);
    };
    const end = () => {
      this.#observers.delete(observe);
      signal?.removeEventListener('abort', end);
    };
    if (signal?.aborted) return end;
    this.#observers.add(observe);
    signal?.addEventListener('abort', end);
    return end;
  }

  /** Applies a command as one undo step. False if it was refused (readonly, vetoed) or changed nothing. */
  dispatch(command: Command, { group, label, quarantined }: DispatchOptions = {}): boolean {
    if (this.#state.readonly) return false;
    const operations = command(this.#state);
    const step = this.#apply({ operations, origin: 'local', group, label }, quarantined);
    if (!step) return false;
    const last = this.#undo.at(-1);
    const continues = group !== undefined && last?.group === group && this.#redo.length === 0;
    const merged = continues ? mergeSteps(last, step) : step;
    if (continues) this.#undo.pop();
    // A drag that was taken back is nothing to undo.
    if (merged.applied.length > 0) this.#undo.push(merged);
    this.#redo = [];
    this.#notify({ operations: operationsOf(step), origin: 'local', group, label });
    return true;
  }

  /**
   * Takes the last step back, except where somebody else has written since; a step of which nothing
   * is left is passed over. False if there is none, or it was refused.
   */
  undo(): boolean {
    return this.#travel('undo');
  }

  redo(): boolean {
    return this.#travel('redo');
  }

  /** Applies operations that were written elsewhere; they are not this user's to undo. */
  receive(operations: readonly Operation[]): void {
    const { document, applied } = applyOperations(this.#state.document, operations);
    if (applied.length === 0) return;
    this.#state = { ...this.#state, document };
    this.#undo = withoutTouched(this.#undo, applied);
    this.#redo = withoutTouched(this.#redo, applied);
    this.#notify({ operations: applied.map((one) => one.operation), origin: 'remote' });
  }

  /** Marks what the reader has chosen, for every widget of the workspace. */
  select(selection: Selection | null): void {
    const current = this.#state.selection;
    if (current?.kind === selection?.kind && current?.id === selection?.id) return;
    this.configure({ selection });
  }

  /** Replaces parts of the state that are not edits: access, problems, selection, what is shown. */
  configure(parts: Partial<Omit<WorkspaceState, 'document'>>): void {
    this.#state = { ...this.#state, ...parts };
    this.#observe();
  }

  /** Starts again from another document; history is forgotten. */
  reset(parts: Partial<WorkspaceState>): void {
    this.#undo = [];
    this.#redo = [];
    this.#state = { ...this.#state, ...parts };
    this.#observe();
  }

  /** The whole document for a file or a server: with unknown fields, and with what was set aside. */
  toJSON(): unknown {
    return restoreQuarantined(this.#state.document, this.#state.quarantined);
  }

  /** Asks before every local change; `false` vetoes it. Returns the way to stop asking. */
  onBeforeChange(guard: (change: Change) => boolean): () => void {
    this.#guards.add(guard);
    return () => this.#guards.delete(guard);
  }

  /** Tells of every change that was made. Returns the way to stop. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #travel(origin: 'undo' | 'redo'): boolean {
    const [from, to] = origin === 'undo' ? [this.#undo, this.#redo] : [this.#redo, this.#undo];
    for (let step = from.at(-1); step && !this.#state.readonly; step = from.at(-1)) {
      const { label } = step;
      const operations = revertStep(this.#state.document, step);
      const reverted = this.#apply({ operations, origin, label }, step.quarantined);
      if (!reverted && operations.length > 0) return false;
      from.pop();
      if (!reverted) continue;
      to.push(reverted);
      this.#notify({ operations: operationsOf(reverted), origin, label });
      return true;
    }
    this.#observe();
    return false;
  }

  #apply(change: Change, quarantined?: readonly Quarantined[]): Step | undefined {
    const before = this.#state.document;
    let application = applyOperations(before, change.operations);
    if (application.applied.length === 0) return undefined;
    for (const guard of this.#guards) if (!guard(change)) return undefined;
    // A guard may have written something itself.
    const current = this.#state.document;
    if (current !== before) application = applyOperations(current, change.operations);
    const step = { group: change.group, label: change.label, applied: application.applied };
    const setAside = this.#state.quarantined;
    this.#state = { ...this.#state, document: application.document };
    if (!quarantined) return step;
    this.#state = { ...this.#state, quarantined };
    return { ...step, quarantined: setAside };
  }

  /** In the order in which they were made, also where a listener answers a change with another. */
  #notify(change: Change): void {
    this.#pending.push(change);
    if (this.#pending.length > 1) return;
    for (let next = this.#pending[0]; next; this.#pending.shift(), next = this.#pending[0]) {
      const change = next;
      for (const listener of [...this.#listeners]) independently(() => listener(change));
    }
    this.#observe();
  }

  #observe(): void {
    for (const observe of [...this.#observers]) independently(observe);
  }
}

function operationsOf(step: Step): readonly Operation[] {
  return step.applied.map((one) => one.operation);
}

/** A listener that fails is reported as uncaught, and keeps the news from nobody else. */
function independently(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
