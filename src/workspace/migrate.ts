/** Brings an older document up to the current version, one pure step per version. */
import { DOCUMENT_FORMAT, DOCUMENT_VERSION } from './envelope.js';
import { isItem } from './key.js';

/** Turns a document of the version it is listed under into one of the next version. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
export type Migrations = Readonly<Record<number, Migration>>;

/**
 * Version 0 is what people wrote before there was an envelope: no `format`, no `version`, and
 * departments under `departments`.
 */
export const MIGRATIONS: Migrations = {
  0: (document) => {
    const { departments, ...others } = document;
    const renamed =
      departments === undefined || document.parties !== undefined
        ? document
        : { ...others, parties: departments };
    return { format: DOCUMENT_FORMAT, minReader: 1, ...renamed, version: 1 };
  },
};

/**
 * The version a raw document states; one without an envelope is version 0. What is no version is left
 * to the document's shape to complain of, as a value of the current one.
 */
export function versionOf(raw: unknown): number {
  if (!isItem(raw) || raw.version === undefined) return 0;
  return Number.isInteger(raw.version) && Number(raw.version) >= 0
    ? Number(raw.version)
    : DOCUMENT_VERSION;
}

/** The document at version `to`; unchanged if it is already there, or newer. */
export function migrate(raw: unknown, to: number, steps: Migrations = MIGRATIONS): unknown {
  let document = raw;
  for (let version = versionOf(raw); version < to; version++) {
    const step = steps[version];
    if (step && isItem(document)) document = step(document);
  }
  return document;
}
