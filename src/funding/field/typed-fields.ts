/** Fields of a view that take sums, shares and scores as people type them, and ask what could be two things. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Formatter } from '../../locales/format.js';
import type { LanguageController, Words } from '../../locales/language-controller.js';
import type { Stated } from '../funding.js';
import { messageId, renderField, renderMessageText } from '../ledger-fields.js';
import { typedMoneyStyle } from '../money-style.js';
import { ShareFields } from '../share-fields.js';
import { readMoney, readShare, type Reading } from '../share-text.js';
import { isSum } from '../split.js';
import type { FieldWords } from './field.en.js';
import { fieldWords } from './field-words.js';

/** A field for one value; `key` tells it from the others of the view. */
export interface Typed<T> {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly take: (value: T) => void;
  /** True: shown, and not to be changed. */
  readonly fixed?: boolean;
}

export class TypedFields {
  readonly #fields: ShareFields;
  readonly #words: Words<FieldWords>;
  readonly #format: () => Formatter;

  constructor(language: LanguageController, format: () => Formatter, redraw: () => void) {
    this.#words = language.use(fieldWords);
    this.#format = format;
    this.#fields = new ShareFields(redraw);
  }

  /** Gives up what was typed and not taken. */
  forget(): void {
    this.#fields.clear();
  }

  /** A sum, in minor units. */
  sum(currency: string, field: Typed<number>): TemplateResult {
    const read = (text: string) => readMoney(text, this.#style(currency));
    return this.#render(field, read, (minor) => this.#format().money(minor, currency));
  }

  /** A share as percent or as a sum; `bare` is what a number alone means. */
  share(currency: string, bare: 'percent' | 'money', field: Typed<Stated>): TemplateResult {
    const read = (text: string) => readShare(text, bare, this.#style(currency));
    return this.#render(field, read, (stated) =>
      isSum(stated)
        ? this.#format().money(stated.amountMinor, currency)
        : this.#format().percent(stated ?? 0),
    );
  }

  /** A number with three decimals at most, as an integer of thousandths. */
  thousandths(most: number, field: Typed<number>): TemplateResult {
    const read = (text: string): Reading<number> => {
      const { readings } = readMoney(text, { currency: '', digits: 3, marks: [] });
      const possible = readings.filter((value) => value <= most);
      return possible.length > 0 ? { readings: possible } : { readings: [], fault: 'not-a-number' };
    };
    return this.#render(field, read, (value) =>
      this.#format().number(value / 1000, { maximumFractionDigits: 3 }),
    );
  }

  /** What is wrong with a text, or the two things that it could mean; nothing where it was taken. */
  message(key: string, kind: 'sum' | 'share' | 'score' = 'sum'): TemplateResult | typeof nothing {
    const draft = this.#fields.draft(key);
    if (!draft) return nothing;
    const { faults, sumFaults, scoreFault } = this.#words.t;
    const fault = draft.fault ?? 'not-a-number';
    const text = {
      sum: sumFaults[fault] ?? faults[fault],
      share: faults[fault],
      score: scoreFault,
    }[kind];
    return html`<p class="field-message" id=${messageId(key)}>
      ${renderMessageText(this.#words.t.ask, draft, text, key)}
    </p>`;
  }

  #render<T>(
    { key, label, text, take, fixed = false }: Typed<T>,
    read: (text: string) => Reading<T>,
    labelOf: (value: T) => string,
  ): TemplateResult {
    const enter = (typed: string) => this.#fields.enter(key, typed, read(typed), take, labelOf);
    return renderField(this.#fields, { key, text, label, fixed, enter });
  }

  #style(currency: string): ReturnType<typeof typedMoneyStyle> {
    return typedMoneyStyle(currency, this.#format().language);
  }
}
