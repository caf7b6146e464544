/** The next twelve months as a small strip: how many reviews fall in each, how many exceptions end. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixView } from '../matrix-view.js';
import { monthsAhead, type DueMonth, type ReviewCalendar } from './review-calendar.js';
import type { ReviewWords } from './review.en.js';

const MONTHS = 12;

export function renderStrip(
  calendar: ReviewCalendar,
  { today, language: { format } }: MatrixView,
  words: ReviewWords,
): TemplateResult {
  const months = monthsAhead(calendar, today, MONTHS);
  const most = Math.max(1, ...months.flatMap(({ reviews, exceptions }) => [reviews, exceptions]));
  const bar = (count: number, look: string) =>
    count > 0
      ? html`<span class="bar ${look}" .style=${`--_share: ${count / most}`}></span>`
      : nothing;
  const said = ({ month, reviews, exceptions }: DueMonth) => {
    const parts = [
      ...(reviews > 0 ? [words.reviewsCount(reviews, format.number(reviews))] : []),
      ...(exceptions > 0 ? [words.endsCount(exceptions, format.number(exceptions))] : []),
    ];
    const name = format.date(`${month}-01`, { month: 'long', year: 'numeric' });
    return words.month(name, parts.length > 0 ? format.list(parts) : words.nothing);
  };
  return html`<ol class="strip" part="strip" aria-label=${words.strip}>
      ${months.map((one, at) => {
        const first = `${one.month}-01`;
        const year = at === 0 || one.month.endsWith('-01') ? one.month.slice(0, 4) : '';
        return html`<li title=${said(one)}>
          <span class="visually-hidden">${said(one)}</span>
          <span class="bars" aria-hidden="true">
            ${bar(one.reviews, 'is-review')}${bar(one.exceptions, 'is-end')}
          </span>
          <span class="name" aria-hidden="true">
            ${format.date(first, { month: 'short' })}<small>${year}</small>
          </span>
        </li>`;
      })}
    </ol>
    <ul class="strip-key quiet">
      <li><span class="bar is-review"></span> ${words.keyReview}</li>
      <li><span class="bar is-end"></span> ${words.keyEnd}</li>
    </ul>`;
}
