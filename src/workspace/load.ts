/**
 * From anything that was found in a file to a valid document: total on every JSON value, never throws,
 * loses nothing. What does not fit is set aside item by item, and said.
 */
import * as z from 'zod/mini';
import type { WorkspaceDocument } from './document.js';
import { DOCUMENT_VERSION } from './envelope.js';
import { isItem } from './key.js';
import { migrate, versionOf } from './migrate.js';
import { Draft } from './draft.js';
import { describeIssue, itemAt, type Complaint } from './issue.js';
import { describeValue, pointer, type Problem, type ProblemCode } from './problem.js';
import { noteStandIns, type Quarantined } from './quarantine.js';
import type { Report, Room } from './room.js';
import { checkStructure, checkTwins } from './tidy.js';
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
  const fail = (code: ProblemCode, found?: string): { value: undefined; problems: Problem[] } => ({
    value: undefined,
    problems: [{ severity: 'error', path, code, ...(found !== undefined && { found }) }],
  });
  if (text.length > TOO_LARGE_BYTES) return fail('too-large', megabytes(text.length));
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return fail('empty');
  try {
    const value: unknown = JSON.parse(json);
    if (text.length <= LARGE_BYTES) return { value, problems: [] };
    const found = megabytes(text.length);
    return { value, problems: [{ severity: 'warning', path, code: 'large', found }] };
  } catch (error) {
    return fail('json', error instanceof Error ? error.message : String(error));
  }
}

/** Loads a raw JSON value with the shapes and checks of the given rooms. */
export function loadDocument(raw: unknown, rooms: readonly Room[]): Loaded {
  const problems: Problem[] = [];
  const newer = isItem(raw) && isNewer(raw);
  if (newer) {
    const found = String(versionOf(raw));
    problems.push({ severity: 'warning', path: '/version', code: 'newer-version', found });
  }
  if (!isItem(raw)) {
    const found = describeValue(raw);
    problems.push({ severity: 'error', path: '', code: 'not-a-document', found });
  }
  const draft = new Draft(isItem(raw) ? migrate(raw, DOCUMENT_VERSION) : {});
  const found = examine(draft, (report) => checkStructure(draft.value, report));
  draft.setAside();
  for (const problem of [...found, ...settle(draft, rooms)]) problems.push(problem);
  const document = draft.value as WorkspaceDocument;
  return { document, quarantined: noteStandIns(document, draft.quarantined), problems, newer };
}

/**
 * Parses, and lets the rooms look, until all are content; each round sets aside what the last one complained
 * of. That may leave something else without what it refers to, or make room for a default.
 */
function settle(draft: Draft, rooms: readonly Room[]): readonly Problem[] {
  const shape = z.looseObject(
    Object.assign({}, ...rooms.map((room) => room.shape)) as z.core.$ZodShape,
  );
  const properties = new Set(rooms.flatMap((room) => Object.keys(room.shape)));
  let problems: readonly Problem[] = [];
  for (;;) {
    const misfits = fit(draft, shape);
    const document = draft.value as WorkspaceDocument;
    const doubts =
      misfits ??
      examine(draft, (report) => {
        checkTwins(document, properties, report);
        for (const room of rooms) room.check(document, report);
      });
    const isCut = draft.setAside();
    if (!isCut && !misfits?.some(({ code }) => code === 'derived-id')) {
      return problems.concat(doubts);
    }
    // What the rooms only warn of will be found again.
    const stays = misfits ?? doubts.filter(({ severity }) => severity === 'error');
    problems = problems.concat(stays);
  }
}

/** Goes on with what the shape makes of the draft, defaults included; else says what does not fit. */
function fit(draft: Draft, shape: z.ZodMiniType): readonly Problem[] | undefined {
  const result = z.safeParse(shape, draft.value);
  if (result.success) {
    draft.adopt({ ...EMPTY_DOCUMENT, ...(result.data as object) });
    return undefined;
  }
  const complaints = result.error.issues.map((issue) => describeIssue(issue, draft.value));
  const itemOf = ({ at }: Complaint): string => pointer(itemAt(at));
  const bad = new Set(complaints.filter((one) => !lacksId(one)).map(itemOf));
  const nameless = complaints.filter((one) => !bad.has(itemOf(one)));
  const ids = draft.deriveIds(nameless.map(({ at }) => itemAt(at)));
  return complaints.map((complaint): Problem => {
    const { at, ...details } = complaint;
    const path = pointer(draft.authored(at));
    const used = ids.get(itemOf(complaint));
    if (used !== undefined) return { severity: 'warning', path, code: 'derived-id', used };
    draft.mark(itemAt(at));
    return { severity: 'error', path, ...details };
  });
}

/** An item of a collection that lacks nothing else can be given an id. */
function lacksId({ code, at }: Complaint): boolean {
  return code === 'required' && at.at(-1) === 'id' && typeof at.at(-2) === 'number';
}

/** What somebody reports of the draft as it is now; errors are marked to be set aside. */
function examine(draft: Draft, look: (report: Report) => void): readonly Problem[] {
  const found: Problem[] = [];
  look((severity, at, code, details) => {
    found.push({ severity, path: pointer(draft.authored(at)), code, ...details });
    if (severity === 'error') draft.mark(at);
  });
  return found;
}

function isNewer(raw: Readonly<Record<string, unknown>>): boolean {
  const minReader = Number.isInteger(raw.minReader) ? Number(raw.minReader) : 1;
  return versionOf(raw) > DOCUMENT_VERSION || minReader > DOCUMENT_VERSION;
}

function megabytes(length: number): string {
  return `${(length / 1024 / 1024).toFixed(1)} MB`;
}
