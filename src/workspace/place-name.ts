/** Where in a document something is, in the names of its items: what a JSON pointer says to readers. */
import { isItem } from './key.js';
import type { WorkspaceState } from './state.js';

/**
 * The names of the items that a pointer leads through, from the outermost in; none where it leads through
 * none that has a name. None either where items are set aside: the author's file counts them, the state does not.
 */
export function namesAlong(
  pointer: string,
  { document, quarantined }: Pick<WorkspaceState, 'document' | 'quarantined'>,
): readonly string[] {
  if (!pointer.startsWith('/') || quarantined.length > 0) return [];
  const names: string[] = [];
  let value: unknown = document;
  for (const segment of pointer.slice(1).split('/')) {
    const key = segment.replace(/~1/g, '/').replace(/~0/g, '~');
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isItem(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    if (!isItem(value)) continue;
    const { name, partyId } = value;
    const party = document.parties.find(({ id }) => id === partyId);
    if (typeof name === 'string') names.push(name);
    else if (typeof partyId === 'string') names.push(party?.name ?? partyId);
  }
  return names;
}
