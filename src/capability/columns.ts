/**
 * What the columns of a table of capabilities are called, in English and Italian, since a downloaded table
 * is read back in either: the headers that the radar's tables write are all among these, or its parties.
 */

/** What people say of a capability. */
export const COLUMN_TERMS = {
  id: ['id'],
  name: ['name', 'capability', 'nome', 'capacità'],
  group: ['group', 'parent', 'parent id', 'gruppo'],
  description: ['description', 'descrizione'],
  importance: ['importance', 'weight', 'importanza', 'peso'],
  target: ['target', 'obiettivo'],
  current: ['current', 'level', 'now', 'attuale', 'livello'],
  date: ['date', 'on', 'data', 'del'],
} as const;

/** What the radar's table has, and what follows from the others. */
export const DERIVED_TERMS = [
  'gap',
  'weighted gap',
  'gap × importance',
  'gap importance',
  'rank',
  'lowest',
  'perception gap',
  'IT − marketing',
  'divario',
  'divario pesato',
  'divario × importanza',
  'divario importanza',
  'posto',
  'minimo',
  'percezione',
  'movement',
  'movimento',
  'distance',
  'distanza',
] as const;

/** Heads the levels of one day where two are compared, the one that is looked at last: `On Jun 1, 2026`. */
export const DAY_HEADER = /^(on|al) .*\d{4}$/i;

/** What the kit calls parties that have no name of their own, where that is not their id. */
export const PARTY_TERMS = {
  data: ['dati'],
  executive: ['executive board', 'direzione'],
  other: ['altri'],
} as const;
