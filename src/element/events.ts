/** The kit's events, typed for `addEventListener`; all bubble and cross shadow roots. */
import type { Problem } from '../workspace/problem.js';
import type { Change, Selection } from '../workspace/store.js';

/** A problem together with its sentence in the element's language. */
export type ProblemDetail = Problem & { readonly message: string };

declare global {
  interface HTMLElementEventMap {
    /** Something does not fit: an attribute, a file, a value of the document. */
    'patto-error': CustomEvent<ProblemDetail>;
    /** The reader chose something, or nothing any more (null). */
    'patto-select': CustomEvent<Selection | null>;
    /** Fired on the workspace before a change of this user; cancelable. */
    'patto-before-change': CustomEvent<Change>;
    /** Fired on the workspace after every change. */
    'patto-change': CustomEvent<Change>;
  }
}

type PattoEvent = 'patto-error' | 'patto-select' | 'patto-before-change' | 'patto-change';

/** Dispatches one; false if a listener cancelled it. */
export function emit<Name extends PattoEvent>(
  target: HTMLElement,
  name: Name,
  detail: HTMLElementEventMap[Name]['detail'],
  { cancelable = false }: { cancelable?: boolean } = {},
): boolean {
  return target.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }),
  );
}
