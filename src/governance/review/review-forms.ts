/** The small forms of the view “Reviews”: the next review, an exception. One is open at a time, in its row. */
import { html, nothing, type TemplateResult } from 'lit';
import { removeException, setException, setReview } from '../governance-commands.js';
import type { Rule, RuleException } from '../governance.js';
import type { SideHost } from '../matrix-sides.js';
import type { MatrixView } from '../matrix-view.js';
import { ruleNumber, ruleTitle } from '../rule-title.js';
import { monthsAfter } from './review-calendar.js';
import type { ReviewWords } from './review.en.js';

/** What is being filled in. */
export type OpenForm =
  | { readonly kind: 'review'; readonly ruleId: string }
  | { readonly kind: 'exception'; readonly ruleId: string; readonly initiativeId: string }
  | { readonly kind: 'grant' };

/** Months until the next review, unless the reader says otherwise. */
const REVIEW_MONTHS = 12;

interface Fault {
  readonly field: string;
  readonly message: string;
}

export class ReviewForms {
  readonly #host: SideHost;
  readonly #words: () => ReviewWords;
  #open: OpenForm | undefined;
  #fault: Fault | undefined;

  constructor(host: SideHost, words: () => ReviewWords) {
    this.#host = host;
    this.#words = words;
  }

  isOpen(form: OpenForm): boolean {
    return keyOf(this.#open) === keyOf(form);
  }

  /** Opens a form in place of another, and takes the reader there. */
  open(form: OpenForm): void {
    this.#open = form;
    this.#fault = undefined;
    this.#focus('.review-form :is(input, select)');
  }

  /** The next review of a rule. */
  renderReview(view: MatrixView, rule: Rule): TemplateResult {
    const words = this.#words();
    const suggested = monthsAfter(view.today, REVIEW_MONTHS);
    return this.#renderForm(
      (fields) => this.#setReview(view, rule, fields),
      [
        html`<label>
          ${words.nextOn} ${this.#renderDate('next', suggested, view)} ${this.#renderFault('next')}
        </label>`,
      ],
    );
  }

  /** An exception that is there, or a new one. */
  renderException(view: MatrixView, rule?: Rule, exception?: RuleException): TemplateResult {
    const words = this.#words();
    const save = (fields: FormData) => this.#setException(view, fields, rule, exception);
    return this.#renderForm(save, [
      rule ? nothing : this.#renderRules(view),
      exception ? nothing : this.#renderInitiatives(view),
      html`<label>
        ${words.until} ${this.#renderDate('until', exception?.until ?? '', view)}
        ${this.#renderFault('until')}
      </label>`,
      html`<label class="wide">
        ${words.reason}
        <input
          name="reason"
          autocomplete="off"
          .value=${exception?.reason ?? ''}
          aria-invalid=${this.#fault?.field === 'reason' ? 'true' : nothing}
        />
        ${this.#renderFault('reason')}
      </label>`,
    ]);
  }

  endException(view: MatrixView, rule: Rule, { initiativeId }: RuleException): void {
    const number = ruleNumber(rule.id, view);
    const label = this.#host.words().edits.exceptions(number);
    this.#host.edits.run(removeException(rule.id, initiativeId), label);
    this.#host.announce(this.#words().isEnded(initiativeName(view, initiativeId), number));
    this.#focus('.grant');
  }

  #setReview(view: MatrixView, rule: Rule, fields: FormData): void {
    const next = text(fields, 'next');
    if (!this.#accepts(this.#dateFault('next', next, view))) return;
    const number = ruleNumber(rule.id, view);
    this.#host.edits.run(setReview(rule.id, next), this.#host.words().edits.review(number));
    this.#host.announce(this.#words().isSet(number, view.language.format.date(next)));
    this.#close(rule.id);
  }

  #setException(view: MatrixView, fields: FormData, rule?: Rule, exception?: RuleException): void {
    const words = this.#words();
    const ruleId = rule?.id ?? text(fields, 'rule');
    const initiativeId = exception?.initiativeId ?? text(fields, 'initiative').trim();
    const until = text(fields, 'until');
    const reason = text(fields, 'reason').trim();
    const missing = (field: string, value: string, message: string): Fault | undefined =>
      value === '' ? { field, message } : undefined;
    const fault =
      missing('initiative', initiativeId, words.needsInitiative) ??
      this.#dateFault('until', until, view) ??
      missing('reason', reason, words.needsReason);
    if (!this.#accepts(fault)) return;
    const number = ruleNumber(ruleId, view);
    const label = this.#host.words().edits.exceptions(number);
    this.#host.edits.run(
      setException(ruleId, { ...exception, initiativeId, until, reason }),
      label,
    );
    const name = initiativeName(view, initiativeId);
    this.#host.announce(words.granted(name, number, view.language.format.date(until)));
    this.#close(ruleId);
  }

  /** An empty value is a date that is not one, too: the browser gives nothing else. */
  #dateFault(field: string, value: string, { today, language }: MatrixView): Fault | undefined {
    const words = this.#words();
    if (value === '') return { field, message: words.needsDate };
    if (value >= today) return undefined;
    return { field, message: words.needsFuture(language.format.date(today)) };
  }

  #accepts(fault: Fault | undefined): boolean {
    this.#fault = fault;
    if (fault) this.#focus(`.review-form [name=${fault.field}]`);
    return fault === undefined;
  }

  /** Back to where the rule now stands. */
  #close(ruleId: string | undefined): void {
    const { kind } = this.#open ?? {};
    this.#open = undefined;
    this.#fault = undefined;
    const at = ruleId === undefined ? '' : `[data-rule="${CSS.escape(ruleId)}"]`;
    this.#focus(kind === 'grant' || ruleId === undefined ? '.grant' : `.reviews ${at}`);
  }

  #focus(selector: string): void {
    const { element } = this.#host;
    element.requestUpdate();
    void element.updateComplete.then(() =>
      element.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  #renderForm(save: (fields: FormData) => void, fields: readonly unknown[]): TemplateResult {
    const words = this.#words();
    const open = this.#open;
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      save(new FormData(event.currentTarget as HTMLFormElement));
    };
    const cancel = () => this.#close(open && 'ruleId' in open ? open.ruleId : undefined);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      cancel();
    };
    return html`<form class="review-form" novalidate @submit=${submit} @keydown=${onKey}>
      ${fields}
      <span class="acts">
        <button class="primary">${words.set}</button>
        <button type="button" @click=${cancel}>${words.cancel}</button>
      </span>
    </form>`;
  }

  #renderDate(name: string, value: string, { today }: MatrixView): TemplateResult {
    return html`<input
      type="date"
      name=${name}
      min=${today}
      .value=${value}
      aria-invalid=${this.#fault?.field === name ? 'true' : nothing}
    />`;
  }

  #renderRules(view: MatrixView): TemplateResult {
    const { governance, language, selection } = view;
    return html`<label class="wide">
      ${this.#words().rule}
      <select name="rule">
        ${governance.rules.map(
          (rule) =>
            html`<option value=${rule.id} ?selected=${selection?.id === rule.id}>
              ${ruleNumber(rule.id, view)} · ${ruleTitle(rule, governance, language)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  /** A document without initiatives is a rule book of its own: its exceptions may mean somebody else's. */
  #renderInitiatives({ initiatives }: MatrixView): TemplateResult {
    return html`<label>
      ${this.#words().initiative}
      ${
        initiatives.length > 0
          ? html`<select name="initiative">
              ${initiatives.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
            </select>`
          : html`<input name="initiative" autocomplete="off" />`
      }
      ${this.#renderFault('initiative')}
    </label>`;
  }

  #renderFault(field: string): unknown {
    const fault = this.#fault;
    return fault?.field === field
      ? html`<small class="fault" role="alert">${fault.message}</small>`
      : nothing;
  }
}

export function initiativeName({ initiatives }: MatrixView, id: string): string {
  return initiatives.find((one) => one.id === id)?.name ?? id;
}

function keyOf(form: OpenForm | undefined): string {
  return JSON.stringify(form ?? null);
}

function text(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
