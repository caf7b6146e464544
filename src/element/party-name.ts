/** What a party is called on the page. */
import type { SharedWords } from '../locales/shared.en.js';
import type { Party } from '../workspace/party.js';

/** Its own name; else that of the role that its id names, in the reader's language; else the id. */
export function partyName(partyId: string, parties: readonly Party[], words: SharedWords): string {
  const known = Object.hasOwn(words.party, partyId) ? words.party[partyId] : undefined;
  return parties.find(({ id }) => id === partyId)?.name ?? known ?? partyId;
}
