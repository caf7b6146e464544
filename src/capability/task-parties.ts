/** The parties that a task offers to speak for. */
import { PARTY_ROLES } from '../workspace/party.js';
import type { TaskContext } from './radar-tasks.js';

/** Those of the document and those who assessed before; where there are none, the two whom the kit is about. */
export function partiesOf({ state, view }: TaskContext): readonly { id: string; name: string }[] {
  const { parties, viewerPartyId } = state;
  const ids = new Set([...parties, ...view.model.parties].map(({ id }) => id));
  if (viewerPartyId !== null) ids.add(viewerPartyId);
  const [marketing, it] = PARTY_ROLES;
  const known = ids.size > 0 ? [...ids] : [marketing, it];
  return known.map((id) => ({ id, name: view.partyName(id) }));
}
