/** What a form does to a radar: a value that is set, or put back. */
import { isItem } from '../workspace/key.js';
import type { Command, Operation } from '../workspace/store.js';
import { assessmentDay } from './assessment-day.js';
import { setLevel, setTarget } from './capability-commands.js';
import { levelBy } from './level.js';
import { parentIds } from './tree.js';

export { restoreCapabilities } from './capability-commands.js';

/**
 * Writes the targets and own levels of what `formValue` gave, as far as they differ from what is shown on
 * the `date` (undefined = the latest); what it cannot read it leaves, and groups, which have no own levels.
 */
export function takeValue(
  text: string,
  viewerPartyId: string | null,
  date: string | undefined,
): Command {
  return (state) => {
    const { capabilities } = state.document;
    const groups = parentIds(capabilities);
    const operations: Operation[] = [];
    for (const item of parsed(text)) {
      if (!isItem(item)) continue;
      const { target, own } = item;
      const capability = capabilities.find(({ id }) => id === item.id);
      if (!capability || groups.has(capability.id)) continue;
      const { id } = capability;
      if (isLevel(target)) operations.push(...setTarget(id, target)(state));
      if (!isLevel(own) || viewerPartyId === null) continue;
      if (own === levelBy(capability, viewerPartyId, date)) continue;
      const on = assessmentDay(capability, viewerPartyId, date);
      operations.push(...setLevel(id, viewerPartyId, on, own)(state));
    }
    return operations;
  };
}

function isLevel(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}

function parsed(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
