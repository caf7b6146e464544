/** Keys as they are called on the reader's machine. */

/** “Ctrl+D” as it is, or “⌘+D” where the command key does what Ctrl does elsewhere; “Alt” is “⌥” there. */
export function keyName(keys: string): string {
  return hasCommandKey() ? keys.replaceAll('Ctrl+', '⌘+').replaceAll('Alt+', '⌥+') : keys;
}

/** The same for `aria-keyshortcuts`, from `Control+Enter`. */
export function keyShortcut(keys: string): string {
  return hasCommandKey() ? keys.replaceAll('Control+', 'Meta+') : keys;
}

function hasCommandKey(): boolean {
  return /Macintosh|iPhone|iPad/.test(navigator.userAgent);
}
