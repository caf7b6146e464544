/** What a room adds to the document: the shape of its collections, and what a shape alone cannot see. */
import type { $ZodType } from 'zod/v4/core';
import type { WorkspaceDocument } from './document.js';
import type { Problem, ProblemCode } from './problem.js';

/**
 * Reports a problem at a path of keys and array positions. `error` sets the value there aside
 * (an item of an array, or a field); `warning` leaves it in place.
 */
export type Report = (
  severity: Problem['severity'],
  at: readonly (string | number)[],
  code: ProblemCode,
  details?: Pick<Problem, 'expected' | 'found' | 'used'>,
) => void;

export interface Room {
  /** The document's properties that the room owns. */
  readonly shape: Readonly<Record<string, $ZodType>>;
  readonly check: (document: WorkspaceDocument, report: Report) => void;
}
