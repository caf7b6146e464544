/**
 * What the columns of a table of capabilities are called, in English and Italian, since a downloaded table
 * is read back in either: the headers that the radar's table writes are all among these.
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
] as const;

/** What the kit calls parties that have no name of their own, where that is not their id. */
export const PARTY_TERMS = {
  data: ['dati'],
  executive: ['executive board', 'direzione'],
  other: ['altri'],
} as const;
