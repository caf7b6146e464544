/** Who pays: the edits that add a party to a split, and that take one out. */
import type { Operation } from '../../workspace/operation.js';
import type { Command } from '../../workspace/store.js';
import type { Party } from '../../workspace/party.js';

/** The new one takes an equal part of the rest. `party`: where the document does not know it yet. */
export function addPayer(initiativeId: string, partyId: string, party?: Party): Command {
  const value = { partyId, stated: null, locked: false };
  const payer: Operation = { path: payerPath(initiativeId, partyId), value };
  return () => (party ? [{ path: ['parties', partyId], value: party }, payer] : [payer]);
}

/** What the others stated stays as it is. The party itself stays in the document. */
export function removePayer(initiativeId: string, partyId: string): Command {
  return () => [{ path: payerPath(initiativeId, partyId) }];
}

function payerPath(initiativeId: string, partyId: string): string[] {
  return ['initiatives', initiativeId, 'funding', 'parties', partyId];
}
