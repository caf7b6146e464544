/** What every workspace document says of itself. */

export const DOCUMENT_FORMAT = 'patto.workspace';

/** The version that this kit writes; older ones are migrated (`migrate.ts`), newer ones only shown. */
export const DOCUMENT_VERSION = 1;
