/** Copies text; also on plain http, which has no clipboard API, and in frames that may not use it. */

/** False where neither way is open. */
export async function copyText(text: string): Promise<boolean> {
  // `undefined` on plain http, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    await clipboard?.writeText(text);
    if (clipboard) return true;
  } catch {
    // Refused in a frame without the permission: the older way may still be open.
  }
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', copy);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', copy);
  }
}
