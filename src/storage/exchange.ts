/** One meeting of a tab with the log that all tabs share: what others wrote comes in, what it wrote goes out. */
import { isItem } from '../workspace/key.js';
import { differences, merge, type Clash } from '../workspace/merge.js';
import { applyOperations, sameValue, type Operation } from '../workspace/operation.js';
import type { Log } from './log-database.js';

/** The document as the log has it. */
export interface Confirmed {
  /** The author's document, which the edits in the log are relative to. */
  readonly base: unknown;
  readonly document: unknown;
  /** The last entry of the log in `document`. */
  readonly through: number;
  /** How many entries are known to have come after the head. */
  readonly length: number;
}

export interface Exchanged extends Confirmed {
  /** True: there was something in the log that did not come from here. */
  readonly foreign: boolean;
  /** What the author has changed as well, where the edits had to be carried over. */
  readonly clashes: readonly Clash[];
}

/** More entries than this are folded into the head. */
const LONG_LOG = 64;

/** Before the first meeting. */
export function unconfirmed(base: unknown): Confirmed {
  return { base, document: base, through: -1, length: 0 };
}

/**
 * Appends `written` and reads the rest. Entries are applied in the order of the log, which all tabs agree on.
 * With `author`, the document as its author has it now, edits to an older one are carried over to it.
 */
export async function exchange(
  log: Log,
  known: Confirmed,
  written: readonly Operation[],
  author?: unknown,
): Promise<Exchanged> {
  const start = await catchUp(log, known);
  const own = written.length > 0 ? await log.append(written) : undefined;
  const entries = await log.readAfter(start.through);
  const document = apply(
    start.document,
    entries.flatMap(({ operations }) => operations),
  );
  const through = entries.at(-1)?.at ?? start.through;
  const foreign = start.foreign || entries.some(({ at }) => at !== own);
  const length = start.length + entries.length;

  const outdated = author !== undefined && !sameValue(start.base, author);
  if (!outdated && length <= LONG_LOG && (start.found || own === undefined)) {
    return { base: start.base, document, through, length, foreign, clashes: [] };
  }
  const base = outdated ? author : start.base;
  const merged = outdated ? merge(start.base, document, author) : undefined;
  const current = merged ? apply(author, merged.operations) : document;
  await log.compact({ operations: differences(base, current), through }, base);
  return { base, document: current, through, length: 0, foreign, clashes: merged?.clashes ?? [] };
}

/**
 * Where to read on: after what is known; after the head, if another tab has folded entries into it that
 * are not known here; from the beginning, if there is no head yet, or none any more.
 */
async function catchUp(
  log: Log,
  known: Confirmed,
): Promise<Confirmed & { found: boolean; foreign: boolean }> {
  const head = await log.readHead();
  if (head && head.through <= known.through) return { ...known, found: true, foreign: false };
  const base = head && (await log.readBase());
  if (!head || !isItem(base)) return { ...known, through: 0, found: false, foreign: false };
  const document = apply(base, head.operations);
  return { base, document, through: head.through, length: 0, found: true, foreign: true };
}

function apply(document: unknown, operations: readonly Operation[]): unknown {
  return applyOperations(document, operations).document;
}
