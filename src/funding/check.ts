/** What the shape of this room cannot see: nobody who pays, unknown parties, more than the whole stated. */
import type { WorkspaceDocument } from '../workspace/document.js';
import { PARTY_ROLES } from '../workspace/party.js';
import type { Report } from '../workspace/room.js';
import { resolveSplit, statedBps } from './split.js';

/** All doubts, no losses: the money is shown, normalised, beside what was stated. */
export function checkFunding(document: WorkspaceDocument, report: Report): void {
  checkPayers(document, report);
  document.initiatives.forEach(({ funding }, index) => {
    const split = funding && resolveSplit(funding);
    if (split?.state !== 'over') return;
    const found = `${statedBps(split) / 100}%`;
    report('warning', ['initiatives', index, 'funding', 'parties'], 'over-100', { found });
  });
}

/** Without the sums: a widget that shows a split says itself what does not add up. */
export function checkPayers(document: WorkspaceDocument, report: Report): void {
  const known = new Set<string>([...PARTY_ROLES, ...document.parties.map(({ id }) => id)]);
  document.initiatives.forEach(({ funding }, index) => {
    if (!funding) return;
    const at = ['initiatives', index, 'funding', 'parties'];
    if (funding.parties.length === 0) report('warning', at, 'no-party');
    funding.parties.forEach(({ partyId }, position) => {
      if (known.has(partyId)) return;
      report('warning', [...at, position, 'partyId'], 'unknown-reference', { found: partyId });
    });
  });
}
