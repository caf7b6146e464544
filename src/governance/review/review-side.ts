/** The view “Reviews”: what comes due when, each beside its rule, and what can be done about it. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { iconWarning } from '../../element/icons.js';
import type { TableModel } from '../../element/table-model.js';
import { defineWords } from '../../locales/words.js';
import { memoize } from '../../workspace/memo.js';
import type { Rule, RuleException } from '../governance.js';
import type { Side as SideView, SideHost } from '../matrix-sides.js';
import { isSelected, type MatrixView } from '../matrix-view.js';
import { ruleNumber, ruleTitle } from '../rule-title.js';
import {
  byMonth,
  reviewCalendarOf,
  SOON_DAYS,
  type Due,
  type ReviewCalendar,
} from './review-calendar.js';
import { initiativeName, ReviewForms } from './review-forms.js';
import { renderStrip } from './review-strip.js';
import { reviewSummary, reviewTable } from './review-summary.js';
import { en, type ReviewWords } from './review.en.js';

export const words = defineWords('governance-matrix-reviews', en, {
  it: async () => (await import('./review.it.js')).it,
});
export { reviewStyles as styles } from './review.styles.js';

/** Of a long list of rules without a date so many are shown. */
const SHOWN = 50;

export class Side implements SideView {
  readonly #host: SideHost;
  readonly #words: () => ReviewWords;
  readonly #forms: ReviewForms;
  readonly #calendarOf = memoize(reviewCalendarOf);

  constructor(host: SideHost, words: () => ReviewWords) {
    this.#host = host;
    this.#words = words;
    this.#forms = new ReviewForms(host, words);
  }

  readonly summary = (view: MatrixView): string =>
    reviewSummary(this.#calendar(view), view, this.#words());

  readonly table = (view: MatrixView): TableModel =>
    reviewTable(this.#calendar(view), view, this.#words());

  readonly render = (view: MatrixView): TemplateResult => {
    const words = this.#words();
    const calendar = this.#calendar(view);
    const { overdue, soon, later, none } = calendar;
    return html`<div class="side reviews" tabindex="-1">
      ${renderStrip(calendar, view, words)} ${this.#renderGrant(view)}
      ${this.#renderGroup(view, words.overdue, overdue)}
      ${this.#renderGroup(view, words.soon(view.language.format.number(SOON_DAYS)), soon)}
      ${this.#renderGroup(view, words.later, later)} ${this.#renderNone(view, none)}
    </div>`;
  };

  #calendar({ governance, today }: MatrixView): ReviewCalendar {
    return this.#calendarOf(governance, today);
  }

  #renderGrant(view: MatrixView): unknown {
    if (!view.editable || view.governance.rules.length === 0) return nothing;
    const form = { kind: 'grant' } as const;
    return html`<div>
      <button
        type="button"
        class="grant"
        aria-expanded=${this.#forms.isOpen(form)}
        @click=${() => this.#forms.open(form)}
      >
        ${this.#words().grant}
      </button>
      ${this.#forms.isOpen(form) ? this.#forms.renderException(view) : nothing}
    </div>`;
  }

  #renderGroup(view: MatrixView, title: string, dues: readonly Due[]): unknown {
    if (dues.length === 0) return nothing;
    const { format } = view.language;
    return html`<section>
      <h4>${title} <span class="count">${format.number(dues.length)}</span></h4>
      ${byMonth(dues).map(
        ([month, those]) =>
          html`<h5>${format.date(`${month}-01`, { month: 'long', year: 'numeric' })}</h5>
            <ul class="dues">
              ${repeat(
                those,
                ({ rule, exception }) => JSON.stringify([rule.id, exception?.initiativeId]),
                (due) => this.#renderDue(view, due),
              )}
            </ul>`,
      )}
    </section>`;
  }

  #renderDue(view: MatrixView, { on, rule, exception }: Due): TemplateResult {
    const words = this.#words();
    const { today, language } = view;
    const isLate = on < today;
    const kind = exception ? (isLate ? words.ended : words.ends) : words.review;
    return html`<li class=${isLate ? 'is-late' : ''}>
      <span class="on">${language.format.date(on)}</span>
      <span class="kind">
        ${isLate ? iconWarning : html`<span class="bar ${exception ? 'is-end' : 'is-review'}"></span>`}
        ${kind}
      </span>
      <div class="about">
        ${this.#renderRule(view, rule)}
        ${exception ? this.#renderException(view, exception) : nothing}
        ${exception ? this.#exceptionForm(view, rule, exception) : this.#reviewForm(view, rule)}
      </div>
      ${view.editable ? this.#renderActs(view, rule, exception) : nothing}
    </li>`;
  }

  #renderRule(view: MatrixView, rule: Rule): TemplateResult {
    const { governance, language } = view;
    const title = ruleTitle(rule, governance, language);
    const number = ruleNumber(rule.id, view);
    return html`<button
      type="button"
      class="plain rule-name"
      data-rule=${rule.id}
      aria-current=${isSelected(view, 'rule', rule.id) ? 'true' : nothing}
      aria-label="${view.words.rule(number)}: ${title}"
      @click=${() => this.#host.choose({ kind: 'rule', id: rule.id })}
    >
      ${this.#words().ruleShort(number, title)}
    </button>`;
  }

  #renderException(view: MatrixView, { initiativeId, reason }: RuleException): TemplateResult {
    const words = this.#words();
    const isKnown = view.initiatives.some(({ id }) => id === initiativeId);
    const name = initiativeName(view, initiativeId);
    return html`<span>${words.exceptionFor(name)}<span class="quiet"> · ${reason}</span></span> ${
        isKnown || view.initiatives.length === 0
          ? nothing
          : html`<span class="fault">${words.unknownInitiative(initiativeId)}</span>`
      }`;
  }

  #renderActs(view: MatrixView, rule: Rule, exception: RuleException | undefined): TemplateResult {
    const words = this.#words();
    const number = ruleNumber(rule.id, view);
    if (!exception) return this.#renderPlan(rule, words.reviewed, words.reviewedRule(number));
    const { initiativeId } = exception;
    const name = initiativeName(view, initiativeId);
    const open = () => this.#forms.open({ kind: 'exception', ruleId: rule.id, initiativeId });
    return html`<span class="acts">
      <button type="button" aria-label=${words.changeOf(name, number)} @click=${open}>
        ${words.change}
      </button>
      <button
        type="button"
        aria-label=${words.endOf(name, number)}
        @click=${() => this.#forms.endException(view, rule, exception)}
      >
        ${words.end}
      </button>
    </span>`;
  }

  #renderPlan({ id }: Rule, text: string, label: string): TemplateResult {
    const open = () => this.#forms.open({ kind: 'review', ruleId: id });
    return html`<span class="acts">
      <button type="button" aria-label=${label} @click=${open}>${text}</button>
    </span>`;
  }

  #renderNone(view: MatrixView, none: readonly Rule[]): unknown {
    if (none.length === 0) return nothing;
    const words = this.#words();
    const { format } = view.language;
    const more = none.length - SHOWN;
    return html`<section>
      <h4>${words.none} <span class="count">${format.number(none.length)}</span></h4>
      <ul class="dues">
        ${repeat(
          none.slice(0, SHOWN),
          ({ id }) => id,
          (rule) =>
            html`<li class="is-open">
              <div class="about">
                ${this.#renderRule(view, rule)} ${this.#reviewForm(view, rule)}
              </div>
              ${
                view.editable
                  ? this.#renderPlan(rule, words.plan, words.planRule(ruleNumber(rule.id, view)))
                  : nothing
              }
            </li>`,
        )}
      </ul>
      ${more > 0 ? html`<p class="quiet">${this.#host.words().moreHere(format.number(more))}</p>` : nothing}
    </section>`;
  }

  #reviewForm(view: MatrixView, rule: Rule): unknown {
    const isOpen = this.#forms.isOpen({ kind: 'review', ruleId: rule.id });
    return isOpen ? this.#forms.renderReview(view, rule) : nothing;
  }

  #exceptionForm(view: MatrixView, rule: Rule, exception: RuleException): unknown {
    const { initiativeId } = exception;
    const isOpen = this.#forms.isOpen({ kind: 'exception', ruleId: rule.id, initiativeId });
    return isOpen ? this.#forms.renderException(view, rule, exception) : nothing;
  }
}
