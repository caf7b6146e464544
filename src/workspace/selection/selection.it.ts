import { governanceWords } from '../../governance/governance-words.it.js';
import type { SelectionWords } from './selection.en.js';

const WITH_ARTICLE: Readonly<Record<string, string>> = {
  Capacità: 'la capacità',
  Iniziativa: 'l’iniziativa',
  Regola: 'la regola',
  Zona: 'la zona',
  Parte: 'la parte',
};

export const it: SelectionWords = {
  selected: 'Selezione',
  kinds: {
    capability: 'Capacità',
    initiative: 'Iniziativa',
    rule: 'Regola',
    zone: 'Zona',
    party: 'Parte',
  },
  rule: (place, zone) => `${place} › ${zone}`,
  only: 'Mostra solo ciò che la riguarda',
  showAll: 'Mostra tutto',
  clear: 'Annulla la selezione',
  narrowed: (kind, name) => `Ristretto a ciò che riguarda ${WITH_ARTICLE[kind] ?? kind} “${name}”`,
  nothing: (kind, name) => `Qui niente riguarda ${WITH_ARTICLE[kind] ?? kind} “${name}”`,
  allShown: 'Si vede di nuovo tutto',
  zones: governanceWords.zones,
};
