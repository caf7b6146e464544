/** What the rooms have against a document as it stands. Loaded with the first edit. */
import type { WorkspaceDocument } from './document.js';
import { pointer, type Problem } from './problem.js';
import { ROOMS } from './rooms.js';

/** Nothing is set aside: an edit can leave a doubt, and the next one can mend it. */
export function findDoubts(document: WorkspaceDocument): Problem[] {
  const doubts: Problem[] = [];
  for (const room of ROOMS) {
    room.check(document, (_severity, at, code, details) => {
      doubts.push({ severity: 'warning', path: pointer(at), code, ...details });
    });
  }
  return doubts;
}
