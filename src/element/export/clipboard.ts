/** Copies text; also where the page is plain http and has no clipboard API. */
export async function copyText(text: string): Promise<void> {
  // `undefined` on plain http, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) return clipboard.writeText(text);
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', copy, { once: true });
  document.execCommand('copy');
}
