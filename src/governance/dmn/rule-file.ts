/** A file with rules, from its bytes: DMN or a table of values, whatever its name ends with. */
import { parseCsv, type ParsedCsv } from '../../element/csv.js';
import { fileText } from '../../element/file-text.js';
import { TOO_LARGE_BYTES } from '../../workspace/load.js';
import { inSlices } from '../steps.js';
import { readDmn, type DmnFile, type FileFault } from './dmn-file.js';
import type { Place } from './place.js';

export type RuleFile =
  | { readonly kind: 'dmn'; readonly file: DmnFile }
  | { readonly kind: 'rows'; readonly rows: ParsedCsv };

export interface RuleFileFault {
  readonly code: FileFault['code'] | 'empty' | 'encoding' | 'too-large';
  readonly place?: Place;
  readonly found: string;
  readonly expected: string;
}

export type RuleFileReading = { readonly file: RuleFile } | { readonly fault: RuleFileFault };

/** Longer files are refused. */
export const MAX_BYTES = TOO_LARGE_BYTES;
/** From here on a file is called large. */
export const LARGE_BYTES = 5_000_000;

/** In slices: a file of some megabytes takes longer than a frame. Nothing but the bytes is looked at. */
export async function readRuleFile(
  file: Blob,
  isWanted: () => boolean,
): Promise<RuleFileReading | undefined> {
  const fault = (code: RuleFileFault['code'], found = '', expected = ''): RuleFileReading => ({
    fault: { code, found, expected },
  });
  if (file.size > MAX_BYTES) return fault('too-large', String(file.size), String(MAX_BYTES));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding = xmlEncoding(bytes);
  let text: string;
  try {
    text = encoding
      ? new TextDecoder(encoding, { fatal: true }).decode(bytes)
      : fileText(bytes).text;
  } catch {
    return fault('encoding', encoding, 'UTF-8');
  }
  if (text.trim() === '') return fault('empty');
  if (!text.trimStart().startsWith('<')) return { file: { kind: 'rows', rows: parseCsv(text) } };
  const reading = await inSlices(readDmn(text), { isWanted });
  return !reading || 'fault' in reading ? reading : { file: { kind: 'dmn', file: reading.file } };
}

/** XML says its encoding itself, UTF-8 by default; undefined for other files, and where a byte order mark says it. */
function xmlEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (!/^\s*<[^\0]/.test(start)) return undefined;
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1] ?? 'utf-8';
}
