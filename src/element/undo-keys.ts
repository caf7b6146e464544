/** Ctrl/⌘+Z and its counterparts, for an element and for the workspace around it. */

import type { SharedWords } from '../locales/shared.en.js';
import type { WorkspaceStore } from '../workspace/store.js';

/** What the keys ask for; undefined for other keys, and in text fields, which have an undo of their own. */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
  if (editsText(event.composedPath()[0])) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : undefined;
}

/** Takes a step back or forth, and says which. */
export function travel(
  way: 'undo' | 'redo',
  store: WorkspaceStore,
  words: SharedWords,
  announce: (text: string) => void,
): void {
  const label = store.status[`${way}Label`] ?? '';
  if (store[way]()) announce(way === 'undo' ? words.undone(label) : words.redone(label));
}

const NOT_TEXT = new Set([
  'button',
  'checkbox',
  'radio',
  'range',
  'color',
  'file',
  'submit',
  'reset',
]);

function editsText(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
