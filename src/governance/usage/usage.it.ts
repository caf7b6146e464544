/** Le stesse parole in italiano. */
import type { UsageWords } from './usage.en.js';

export const it: UsageWords = {
  zones: 'Dove stanno le iniziative',
  rules: 'Che cosa decide ogni regola',
  ofAll: (count, all, percent) => `${count} su ${all} · ${percent}`,
  noZone: 'Nessuna zona',
  none: 'Nessuna',
  showNames: (n, count) => (n === 1 ? 'Mostra quella' : `Mostra le ${count}`),
  why: 'Perché non hanno una zona',
  idle: (n, count) =>
    n === 1
      ? 'Una regola non decide per alcuna iniziativa'
      : `${count} regole non decidono per alcuna iniziativa`,
  more: (count) => `e altre ${count}`,
  noInitiatives:
    'In questo spazio di lavoro non ci sono iniziative: nulla dice come si usano le regole.',
  noHits: 'Nessuna regola decide per un’iniziativa.',
  hits: (n, count) => (n === 1 ? 'Un’iniziativa' : `${count} iniziative`),

  summary: (zones) => `Delle iniziative, ${zones}.`,
  inZone: (count, zone) => `${count} sono in zona ${zone}`,
  inZoneOne: (zone) => `una è in zona ${zone}`,
  without: (n, count) => (n === 1 ? 'una non ha zona' : `${count} non hanno zona`),
  idleSentence: (n, count, all) =>
    n === 1
      ? `Una regola su ${all} non decide per alcuna.`
      : `${count} regole su ${all} non decidono per alcuna.`,

  ruleTitle: (rule) => `Quante volte decide la regola ${rule}`,
  decides: (count, names) => `Decide per ${count}: ${names}`,
  matches: (count, names) => `Vale per ${count}: ${names}`,
  outvoted: (count, names) => `Vale senza decidere per ${count}: ${names}`,
  asOf: (date) => `Dati delle iniziative e deroghe al ${date}.`,
  zoneTitle: (zone) => `Quante sono in zona ${zone}`,
  share: (count, all, percent) => `${count} ÷ ${all} = ${percent}`,
  strictest: 'Dove valgono più zone conta la più severa.',

  kind: 'Che cosa',
  name: 'Nome',
  count: 'Iniziative',
  names: 'Quali',
  zoneKind: 'Zona',
  ruleKind: (rule) => `Regola ${rule}`,
};
