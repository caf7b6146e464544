/** Le parole della via di ritorno da un gruppo. */
import type { TrailWords } from './group-trail.en.js';

export const it: TrailWords = {
  label: 'Percorso dei gruppi',
  all: 'Tutti i gruppi',
  opened: (group, _n, count) => `${group}: ${count} capacità`,
  back: 'Ritorno ai gruppi',
};
