/** What the shape of an initiative cannot see: whom and what it names. */
import type { WorkspaceDocument } from '../workspace/document.js';
import { describeValue } from '../workspace/problem.js';
import type { Report } from '../workspace/room.js';

/** Names of capabilities that do not exist are kept, and said: the capability may come back. */
export function checkInitiatives(document: WorkspaceDocument, report: Report): void {
  const capabilities = new Set(document.capabilities.map(({ id }) => id));
  document.initiatives.forEach(({ capabilityIds, start, end }, index) => {
    capabilityIds.forEach((id, position) => {
      if (capabilities.has(id)) return;
      const at = ['initiatives', index, 'capabilityIds', position];
      report('warning', at, 'unknown-reference', { found: id });
    });
    if (start !== undefined && end !== undefined && end < start) {
      const found = describeValue(end);
      report('error', ['initiatives', index, 'end'], 'date', { expected: `≥ ${start}`, found });
    }
  });
}
