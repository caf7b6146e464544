/** Reviews and exceptions as one sentence and as plain rows. */
import type { TableModel } from '../../element/table-model.js';
import { isSelected, type MatrixView } from '../matrix-view.js';
import { ruleNumber, ruleTitle } from '../rule-title.js';
import { SOON_DAYS, type Due, type ReviewCalendar } from './review-calendar.js';
import type { ReviewWords } from './review.en.js';

/** “2 reviews are overdue, 5 are due in the next 90 days. One exception has ended. One exception ends on 31 Dec 2026.” */
export function reviewSummary(
  { overdue, soon, later }: ReviewCalendar,
  { governance, language: { format } }: MatrixView,
  words: ReviewWords,
): string {
  if (governance.rules.length === 0) return words.noRules;
  const late = split(overdue);
  const next = split(soon);
  const ahead = [...next.exceptions, ...split(later).exceptions];
  const count = (those: readonly Due[]) => [those.length, format.number(those.length)] as const;
  const reviews =
    late.reviews.length > 0 ? words.overdueReviews(...count(late.reviews)) : words.noOverdue;
  const soonReviews = words.soonReviews(...count(next.reviews), format.number(SOON_DAYS));
  const sentences = [`${reviews}, ${soonReviews}.`];
  if (late.exceptions.length > 0) {
    sentences.push(`${words.endedExceptions(...count(late.exceptions))}.`);
  }
  const [first] = ahead;
  if (first) sentences.push(words.endingExceptions(...count(ahead), format.date(first.on)));
  else if (late.exceptions.length === 0) sentences.push(words.noExceptions);
  return sentences.join(' ');
}

export function reviewTable(
  { overdue, soon, later, none }: ReviewCalendar,
  view: MatrixView,
  words: ReviewWords,
): TableModel {
  const { governance, initiatives, language, today } = view;
  const columns = [words.date, words.what, words.rule, words.initiative, words.reason];
  const kind = ({ exception, on }: Due) =>
    exception ? (on < today ? words.ended : words.ends) : words.review;
  return {
    caption: view.words.reviews,
    columns: columns.map((label) => ({ label })),
    rows: [
      ...[...overdue, ...soon, ...later].map((due) => {
        const { on, rule, exception } = due;
        const initiative = initiatives.find(({ id }) => id === exception?.initiativeId);
        return {
          cells: [
            { value: on, text: language.format.date(on) },
            on < today && !exception ? `${words.review} (${words.overdue})` : kind(due),
            title(rule),
            initiative?.name ?? exception?.initiativeId ?? '',
            exception?.reason ?? '',
          ],
          selected: isSelected(view, 'rule', rule.id),
        };
      }),
      ...none.map((rule) => ({
        cells: ['', words.none, title(rule), '', ''],
        selected: isSelected(view, 'rule', rule.id),
      })),
    ],
  };

  function title(rule: Due['rule']): string {
    return words.ruleShort(ruleNumber(rule.id, view), ruleTitle(rule, governance, language));
  }
}

function split(dues: readonly Due[]): { reviews: readonly Due[]; exceptions: readonly Due[] } {
  return {
    reviews: dues.filter(({ exception }) => !exception),
    exceptions: dues.filter(({ exception }) => exception),
  };
}
