/** The words of the view “Reviews”; counts, dates and names come formatted. */
export const en = {
  overdue: 'Overdue',
  soon: (days: string) => `In the next ${days} days`,
  later: 'Later',
  none: 'Without a review date',
  strip: 'The next twelve months',
  month: (month: string, what: string) => `${month}: ${what}`,
  reviewsCount: (n: number, count: string) => (n === 1 ? 'one review' : `${count} reviews`),
  endsCount: (n: number, count: string) =>
    n === 1 ? 'one exception ends' : `${count} exceptions end`,
  nothing: 'nothing',
  keyReview: 'Review of a rule',
  keyEnd: 'Exception ends',
  review: 'Review',
  ends: 'Exception ends',
  ended: 'Exception has ended',
  exceptionFor: (initiative: string) => `for ${initiative}`,
  unknownInitiative: (id: string) => `There is no initiative “${id}”.`,
  ruleShort: (number: string, title: string) => `${number} · ${title}`,

  // Reviewing
  reviewed: 'Reviewed',
  reviewedRule: (rule: string) => `Rule ${rule} was reviewed: next on …`,
  plan: 'Plan',
  planRule: (rule: string) => `Plan the review of rule ${rule}`,
  nextOn: 'Next review on',
  set: 'Set',
  cancel: 'Cancel',
  isSet: (rule: string, date: string) => `Rule ${rule}: next review on ${date}`,
  needsDate: 'Expected a date.',
  needsFuture: (today: string) => `Expected a day from ${today} on.`,

  // Exceptions
  grant: 'Grant an exception',
  change: 'Change',
  changeOf: (initiative: string, rule: string) =>
    `Change the exception for ${initiative} from rule ${rule}`,
  end: 'End',
  endOf: (initiative: string, rule: string) =>
    `End the exception for ${initiative} from rule ${rule}`,
  rule: 'Rule',
  initiative: 'Initiative',
  until: 'Until (included)',
  reason: 'Reason',
  needsReason: 'Expected a reason.',
  needsInitiative: 'Expected an initiative.',
  granted: (initiative: string, rule: string, date: string) =>
    `${initiative} is excepted from rule ${rule} until ${date}`,
  isEnded: (initiative: string, rule: string) =>
    `The exception for ${initiative} from rule ${rule} is ended`,

  // The sentence above
  noRules: 'There are no rules to review.',
  overdueReviews: (n: number, count: string) =>
    n === 1 ? 'One review is overdue' : `${count} reviews are overdue`,
  soonReviews: (n: number, count: string, days: string) =>
    n === 1 ? `one is due in the next ${days} days` : `${count} are due in the next ${days} days`,
  noOverdue: 'No review is overdue',
  endedExceptions: (n: number, count: string) =>
    n === 1 ? 'One exception has ended' : `${count} exceptions have ended`,
  endingExceptions: (n: number, count: string, next: string) =>
    n === 1 ? `One exception ends on ${next}.` : `${count} exceptions end, the next on ${next}.`,
  noExceptions: 'There are no exceptions.',

  // Table
  date: 'Date',
  what: 'What',
};

export type ReviewWords = typeof en;
