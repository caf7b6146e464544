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
  const [start, found] = await catchUp(log, known);
  const own = written.length > 0 ? await log.append(written) : undefined;
  const entries = await log.readAfter(start.through);
  const met: Exchanged = {
    base: start.base,
    document: apply(
      start.document,
      entries.flatMap(({ operations }) => operations),
    ),
    through: entries.at(-1)?.at ?? start.through,
    length: start.length + entries.length,
    foreign: (found && start !== known) || entries.some(({ at }) => at !== own),
    clashes: [],
  };
  if (author !== undefined && !sameValue(met.base, author)) return carryOver(log, met, author);
  if (own === undefined || (found && met.length <= LONG_LOG)) return met;
  const { base, document, through } = met;
  await log.compact({ operations: differences(base, document), through }, base);
  return { ...met, length: 0 };
}

/**
 * Where to read on: after what is known; after the head, if another tab has folded entries into it that
 * are not known here; from the beginning, if there is no head yet, or none any more.
 */
async function catchUp(log: Log, known: Confirmed): Promise<[Confirmed, found: boolean]> {
  const head = await log.readHead();
  if (head && head.through <= known.through) return [known, true];
  const base = head && (await log.readBase());
  if (!head || !isItem(base)) return [{ ...known, through: 0 }, false];
  const { operations, through } = head;
  return [{ base, document: apply(base, operations), through, length: 0 }, true];
}

async function carryOver(log: Log, met: Exchanged, author: unknown): Promise<Exchanged> {
  const { operations, clashes } = merge(met.base, met.document, author);
  // An entry of its own, so that tabs with the older document find that the head has moved on.
  const through = await log.append([]);
  await log.compact({ operations, through }, author);
  const document = apply(author, operations);
  return { ...met, base: author, document, through, length: 0, clashes };
}

function apply(document: unknown, operations: readonly Operation[]): unknown {
  return applyOperations(document, operations).document;
}
