/** Le stesse parole in italiano. */
import type { HistoryWords } from './history.en.js';

export const it: HistoryWords = {
  empty:
    'Qui non è stata ancora confermata alcuna modifica. Ogni conferma si conserva con data, parte e motivo.',
  nothing: 'Non è stata confermata alcuna modifica di quanto scelto.',
  show: 'Mostra',
  everything: 'tutte le modifiche',
  rules: 'Regole',
  zones: 'Zone',
  others: 'Altro',
  gone: (what) => `${what} (eliminata in seguito)`,
  by: (date, party) => `${date}, ${party}`,
  reason: (reason) => `Motivo: ${reason}`,
  noReason: 'Nessun motivo indicato.',
  more: (n, count) => (n === 1 ? 'Un’altra modifica' : `Altre ${count} modifiche`),
  reverted: (date) => `Ripristinata il ${date}.`,
  reverts: (date) => `Ritira la modifica del ${date}.`,

  revert: 'Ripristina',
  revertOf: (date) => `Ritira la modifica del ${date}`,
  revertEdit: (date) => `ritiro della modifica del ${date}`,
  revertReason: (date) => `Ritira la modifica del ${date}`,
  drafted: 'Ritirata nella bozza: se ne vedano gli effetti qui sotto, poi si confermi.',
  conflicts: 'Resta com’è, perché cambiato di nuovo in seguito:',
  nothingHolds: 'Non ne vale più nulla.',
  isBack: 'È stata ritirata del tutto.',

  rule: (number, title) => `regola ${number} «${title}»`,
  deletedRule: (title) => `regola «${title}», eliminata in seguito`,
  unknownRule: 'una regola eliminata in seguito',
  zoneNow: (rule, zone, before) => `${rule}: ora porta a ${zone} invece che a ${before}`,
  instead: (what, now, before) => `${what}: ${now} invece di ${before}`,
  ofRule: (what, rule) => `${what}, ${rule}`,
  condition: 'condizione',
  note: 'nota',
  review: 'riesame',
  any: 'qualsiasi',
  none: 'nessuno',
  added: (rule, zone) => `nuova: ${rule}, che porta a ${zone}`,
  deleted: (title) => `eliminata la regola «${title}»`,
  movedBehind: (rule, other) => `${rule}: spostata dopo ${other}`,
  movedFirst: (rule) => `${rule}: spostata in cima`,
  granted: (rule, initiative, until) => `deroga per ${initiative} fino al ${until}, ${rule}`,
  ended: (rule, initiative) => `revocata la deroga per ${initiative}, ${rule}`,
  until: (rule, initiative, until, before) =>
    `deroga per ${initiative} fino al ${until} invece che al ${before}, ${rule}`,
  changedException: (rule, initiative) => `deroga per ${initiative} modificata, ${rule}`,
  cell: (zone, scope, stage) => `${zone}, ${scope}, ${stage}`,
  policy: 'quando valgono più regole',
  kept: (what, shown) => `${what}: ${shown}`,

  summary: (n, count, last, party) =>
    n === 1
      ? `È stata confermata una modifica, il ${last} da ${party}.`
      : `Sono state confermate ${count} modifiche, l’ultima il ${last} da ${party}.`,
  unknownParty: 'ignoti',

  date: 'Data',
  party: 'Parte',
  what: 'Che cosa è cambiato',
  why: 'Motivo',
};
