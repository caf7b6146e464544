/** What comes due on which day: reviews of rules, and exceptions that end. */
import type { Governance, Rule, RuleException } from '../governance.js';

/** So many days ahead count as soon. */
export const SOON_DAYS = 90;

export interface Due {
  /** The day of the review, or the last day of the exception; `YYYY-MM-DD`. */
  readonly on: string;
  readonly rule: Rule;
  /** The exception that ends; undefined for a review. */
  readonly exception: RuleException | undefined;
}

export interface ReviewCalendar {
  /** Reviews before today, and exceptions whose last day is over; the longest overdue first. */
  readonly overdue: readonly Due[];
  /** From today to {@link SOON_DAYS} days ahead. */
  readonly soon: readonly Due[];
  readonly later: readonly Due[];
  /** Rules that nobody has planned to review, in the table's order. */
  readonly none: readonly Rule[];
}

/** `today`: `YYYY-MM-DD`. A review is overdue from the day after; an exception's last day counts. */
export function reviewCalendarOf(
  { rules }: Pick<Governance, 'rules'>,
  today: string,
): ReviewCalendar {
  const dues = rules
    .flatMap((rule): readonly Due[] => [
      ...(rule.reviewOn === undefined ? [] : [{ on: rule.reviewOn, rule, exception: undefined }]),
      ...rule.exceptions.map((exception) => ({ on: exception.until, rule, exception })),
    ])
    // ISO dates sort as they stand.
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const limit = daysAfter(today, SOON_DAYS);
  return {
    overdue: dues.filter(({ on }) => on < today),
    soon: dues.filter(({ on }) => on >= today && on <= limit),
    later: dues.filter(({ on }) => on > limit),
    none: rules.filter(({ reviewOn }) => reviewOn === undefined),
  };
}

export interface DueMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly reviews: number;
  readonly exceptions: number;
}

/** This month and the following ones, empty ones too; what is overdue is in none of them. */
export function monthsAhead(
  { soon, later }: ReviewCalendar,
  today: string,
  count: number,
): readonly DueMonth[] {
  const dues = [...soon, ...later];
  return Array.from({ length: count }, (_, offset) => {
    const month = monthsAfter(`${today.slice(0, 7)}-01`, offset).slice(0, 7);
    const those = dues.filter(({ on }) => on.startsWith(month));
    const exceptions = those.filter(({ exception }) => exception).length;
    return { month, reviews: those.length - exceptions, exceptions };
  });
}

/** By month, in their order. */
export function byMonth(dues: readonly Due[]): readonly (readonly [string, readonly Due[]])[] {
  const months = new Set(dues.map(({ on }) => on.slice(0, 7)));
  return [...months].map((month) => [month, dues.filter(({ on }) => on.startsWith(month))]);
}

export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return isoOf(date);
}

/** The same day of a later month, or its last day where it is shorter. */
export function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(wanted, date.getUTCDate()));
  return isoOf(date);
}

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
