/** The text of a file whose encoding nobody states. */

/** Longer files are not read. */
export const MOST_BYTES = 20 * 1024 * 1024;

export interface FileText {
  readonly text: string;
  /** As `TextDecoder` names it: `utf-8`, `utf-16le`, `utf-16be`, or `windows-1252` where it can be nothing else. */
  readonly encoding: string;
}

/**
 * By its byte order mark; else UTF-8 where it is valid, else the code page that spreadsheets of the West
 * save in. UTF-16 without a mark is known by its zero bytes.
 */
export function fileText(bytes: Uint8Array): FileText {
  const encoding = marked(bytes) ?? unmarked(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function marked([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function unmarked(bytes: Uint8Array): string {
  if (bytes.length > 1 && bytes[1] === 0) return 'utf-16le';
  if (bytes.length > 1 && bytes[0] === 0) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
