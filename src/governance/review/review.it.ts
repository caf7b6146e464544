/** Le stesse parole in italiano. */
import type { ReviewWords } from './review.en.js';

export const it: ReviewWords = {
  overdue: 'In ritardo',
  soon: (days) => `Nei prossimi ${days} giorni`,
  later: 'Più avanti',
  none: 'Senza data di riesame',
  strip: 'I prossimi dodici mesi',
  month: (month, what) => `${month}: ${what}`,
  reviewsCount: (n, count) => (n === 1 ? 'un riesame' : `${count} riesami`),
  endsCount: (n, count) => (n === 1 ? 'scade una deroga' : `scadono ${count} deroghe`),
  nothing: 'nulla',
  keyReview: 'Riesame di una regola',
  keyEnd: 'Scade una deroga',
  review: 'Riesame',
  ends: 'Scade la deroga',
  ended: 'Deroga scaduta',
  exceptionFor: (initiative) => `per ${initiative}`,
  unknownInitiative: (id) => `Non c’è un’iniziativa «${id}».`,
  ruleShort: (number, title) => `${number} · ${title}`,

  reviewed: 'Riesaminata',
  reviewedRule: (rule) => `Regola ${rule} riesaminata: prossimo il …`,
  plan: 'Pianifica',
  planRule: (rule) => `Pianifica il riesame della regola ${rule}`,
  nextOn: 'Prossimo riesame il',
  set: 'Imposta',
  cancel: 'Annulla',
  isSet: (rule, date) => `Regola ${rule}: prossimo riesame il ${date}`,
  needsDate: 'Attesa una data.',
  needsFuture: (today) => `Atteso un giorno dal ${today} in poi.`,

  grant: 'Concedi una deroga',
  change: 'Modifica',
  changeOf: (initiative, rule) => `Modifica la deroga per ${initiative} dalla regola ${rule}`,
  end: 'Revoca',
  endOf: (initiative, rule) => `Revoca la deroga per ${initiative} dalla regola ${rule}`,
  rule: 'Regola',
  initiative: 'Iniziativa',
  until: 'Fino al (compreso)',
  reason: 'Motivo',
  needsReason: 'Atteso un motivo.',
  needsInitiative: 'Attesa un’iniziativa.',
  granted: (initiative, rule, date) =>
    `Per ${initiative} la regola ${rule} non vale fino al ${date}`,
  isEnded: (initiative, rule) => `Revocata la deroga per ${initiative} dalla regola ${rule}`,

  noRules: 'Non ci sono regole da riesaminare.',
  overdueReviews: (n, count) =>
    n === 1 ? 'Un riesame è in ritardo' : `${count} riesami sono in ritardo`,
  soonReviews: (n, count, days) =>
    n === 1
      ? `uno cade nei prossimi ${days} giorni`
      : `${count} cadono nei prossimi ${days} giorni`,
  noOverdue: 'Nessun riesame è in ritardo',
  endedExceptions: (n, count) =>
    n === 1 ? 'Una deroga è scaduta' : `${count} deroghe sono scadute`,
  endingExceptions: (n, count, next) =>
    n === 1 ? `Una deroga scade il ${next}.` : `${count} deroghe scadono, la prossima il ${next}.`,
  noExceptions: 'Non ci sono deroghe.',

  date: 'Data',
  what: 'Che cosa',
};
