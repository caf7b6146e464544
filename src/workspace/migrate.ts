/** Brings an older document up to the current version, one pure step per version. */
import { DOCUMENT_FORMAT } from './envelope.js';
import { isItem } from './key.js';

/** Turns a document of the version it is listed under into one of the next version. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
export type Migrations = Readonly<Record<number, Migration>>;

/**
 * Version 0 is what people wrote before there was an envelope: no `format`, no `version`, and
 * departments under `departments`.
 */
export const MIGRATIONS: Migrations = {
  0: ({ departments, ...document }) => ({
    ...document,
    ...(departments !== undefined && document.parties === undefined && { parties: departments }),
    format: DOCUMENT_FORMAT,
    version: 1,
    minReader: 1,
  }),
};

/** The version a raw document states; one without an envelope is version 0. */
export function versionOf(raw: unknown): number {
  return isItem(raw) && Number.isInteger(raw.version) ? Number(raw.version) : 0;
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
