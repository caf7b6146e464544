/**
 * From anything that was found in a file to a valid document: total on every JSON value, never throws,
 * loses nothing. What does not fit is set aside item by item, and said.
 */
import * as z from 'zod/mini';
import type { WorkspaceDocument } from './document.js';
import { DOCUMENT_VERSION } from './envelope.js';
import { isItem } from './key.js';
import { migrate, versionOf } from './migrate.js';
import { describeValue, pointer, type Problem } from './problem.js';
import type { Quarantined } from './quarantine.js';
import type { Room } from './room.js';
import { Draft } from './draft.js';
import { describeIssue, itemAt } from './issue.js';
import { EMPTY_DOCUMENT } from './state.js';

/** Text this long is loaded with a warning … */
export const LARGE_BYTES = 5 * 1024 * 1024;
/** … and text this long is refused. */
export const TOO_LARGE_BYTES = 20 * 1024 * 1024;

export interface Loaded {
  readonly document: WorkspaceDocument;
  readonly quarantined: readonly Quarantined[];
  readonly problems: readonly Problem[];
  /** True: a newer kit wrote it; it may be shown, and must not be written. */
  readonly newer: boolean;
}

/** Parses JSON text; `undefined` with a problem where it is empty, too long, or not JSON. */
export function parseJson(text: string, path: string): { value: unknown; problems: Problem[] } {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  const fail = (
    code: Problem['code'],
    found?: string,
  ): { value: undefined; problems: Problem[] } => ({
    value: undefined,
    problems: [{ severity: 'error', path, code, ...(found !== undefined && { found }) }],
  });
  if (trimmed === '') return fail('empty');
  if (text.length > TOO_LARGE_BYTES) return fail('too-large', megabytes(text.length));
  try {
    const value: unknown = JSON.parse(trimmed);
    if (text.length <= LARGE_BYTES) return { value, problems: [] };
    const found = megabytes(text.length);
    return { value, problems: [{ severity: 'warning', path, code: 'large', found }] };
  } catch (error) {
    return fail('json', error instanceof Error ? error.message : String(error));
  }
}

/** Loads a raw JSON value with the shapes and checks of the given rooms. */
export function loadDocument(raw: unknown, rooms: readonly Room[]): Loaded {
  const newer = isItem(raw) && isNewer(raw);
  const draft = new Draft(isItem(raw) ? migrate(raw, DOCUMENT_VERSION) : {});
  const problems: Problem[] = [];
  if (!isItem(raw)) {
    problems.push({
      severity: 'error',
      path: '',
      code: 'not-a-document',
      found: describeValue(raw),
    });
  }
  if (newer) {
    const found = String(versionOf(raw));
    problems.push({ severity: 'warning', path: '/version', code: 'newer-version', found });
  }
  const properties = new Set(rooms.flatMap((room) => Object.keys(room.shape)));
  draft.tidy(properties, problems);
  const shape = z.looseObject(
    Object.assign({}, ...rooms.map((room) => room.shape)) as z.core.$ZodShape,
  );
  const document = { ...EMPTY_DOCUMENT, ...parse(draft, shape, problems) } as WorkspaceDocument;
  return check(document, draft, rooms, problems, newer);
}

/** Parses until nothing is left that does not fit; each round sets aside what the last one complained of. */
function parse(draft: Draft, shape: z.ZodMiniType, problems: Problem[]): object {
  for (;;) {
    const result = z.safeParse(shape, draft.value);
    if (result.success) return result.data as object;
    for (const issue of result.error.issues) {
      const { at, ...problem } = describeIssue(issue, draft.value);
      const path = pointer(draft.authored(at));
      if (problem.code === 'required' && at.at(-1) === 'id') {
        const used = draft.deriveId(at.slice(0, -1));
        problems.push({ severity: 'warning', path, code: 'derived-id', used });
      } else {
        problems.push({ severity: 'error', path, ...problem });
        draft.mark(itemAt(at));
      }
    }
    draft.setAside();
  }
}

/** Lets the rooms look, and takes out what they object to, until they are content. */
function check(
  parsed: WorkspaceDocument,
  draft: Draft,
  rooms: readonly Room[],
  problems: Problem[],
  newer: boolean,
): Loaded {
  draft.adopt(parsed);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const found: Problem[] = [];
    const document = draft.value as WorkspaceDocument;
    for (const room of rooms) {
      room.check(document, (severity, at, code, details) => {
        found.push({ severity, path: pointer(draft.authored(at)), code, ...details });
        if (severity === 'error') draft.mark(at);
      });
    }
    const errors = found.filter((problem) => problem.severity === 'error');
    if (!draft.setAside()) {
      problems.push(...found);
      break;
    }
    problems.push(...errors);
  }
  return {
    document: draft.value as WorkspaceDocument,
    quarantined: draft.quarantined,
    problems,
    newer,
  };
}

/** Taking one thing out may leave another without what it refers to; this ends even where that goes in a ring. */
const MAX_ROUNDS = 8;

function isNewer(raw: Readonly<Record<string, unknown>>): boolean {
  const minReader = Number.isInteger(raw.minReader) ? Number(raw.minReader) : 1;
  return versionOf(raw) > DOCUMENT_VERSION || minReader > DOCUMENT_VERSION;
}

function megabytes(length: number): string {
  return `${(length / 1024 / 1024).toFixed(1)} MB`;
}
