/** What a form does to a radar: a value that is set, or put back. */
import { isItem } from '../workspace/key.js';
import type { Command, Operation } from '../workspace/store.js';
import { setLevel, setTarget } from './capability-commands.js';

export { restoreCapabilities } from './capability-commands.js';

/** Writes the targets and own levels of what `formValue` gave; what it cannot read it leaves. */
export function takeValue(text: string, viewerPartyId: string | null, on: string): Command {
  return (state) => {
    const operations: Operation[] = [];
    for (const item of parsed(text)) {
      if (!isItem(item) || typeof item.id !== 'string') continue;
      if (isLevel(item.target)) operations.push(...setTarget(item.id, item.target)(state));
      if (isLevel(item.own) && viewerPartyId !== null) {
        operations.push(...setLevel(item.id, viewerPartyId, on, item.own)(state));
      }
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
