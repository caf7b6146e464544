/** Numbers, money, dates and lists in a reader's language, all through `Intl`. */

const MISSING = '–';
const PLAIN: Intl.NumberFormatOptions = {};

/** One per language; makes each `Intl` object once. */
export class Formatter {
  readonly language: string;
  readonly #numbers = new Map<string, Intl.NumberFormat>();
  readonly #byOptions = new WeakMap<Intl.NumberFormatOptions, TextOf>();
  readonly #dates = new Map<string, Intl.DateTimeFormat>();
  readonly #lists = new Map<string, Intl.ListFormat>();
  #plurals: Intl.PluralRules | undefined;
  #collator: Intl.Collator | undefined;

  private constructor(language: string) {
    this.language = language;
  }

  static readonly #known = new Map<string, Formatter>();

  static in(language: string): Formatter {
    const formatter = this.#known.get(language) ?? new Formatter(language);
    this.#known.set(language, formatter);
    return formatter;
  }

  /** At most two decimals unless said otherwise; an en dash for null. */
  number(value: number | null, options: Intl.NumberFormatOptions = PLAIN): string {
    if (value === null) return MISSING;
    // Options that are kept by the caller are found without being compared.
    let textOf = this.#byOptions.get(options);
    if (!textOf) {
      const format = this.#number({ maximumFractionDigits: 2, ...options });
      textOf = remembering((number) => trueMinus(format.format(number)));
      this.#byOptions.set(options, textOf);
    }
    return textOf(value);
  }

  /** With a sign always: `+1.5`, `−2`, `0`. */
  signed(value: number, options: Intl.NumberFormatOptions = {}): string {
    return this.number(value, { signDisplay: 'exceptZero', ...options });
  }

  /** Basis points (10,000 = 100%) with as many decimals as they need. */
  percent(basisPoints: number, options: Intl.NumberFormatOptions = {}): string {
    const format = this.#number({ style: 'percent', maximumFractionDigits: 2, ...options });
    return trueMinus(format.format(basisPoints / 10_000));
  }

  /** Minor units of an ISO 4217 currency, exactly. */
  money(minor: number, currency: string, options: Intl.NumberFormatOptions = {}): string {
    const format = this.#number({ style: 'currency', currency, ...options });
    return trueMinus(format.format(minor / 10 ** minorDigits(currency)));
  }

  /** A calendar date `YYYY-MM-DD`, without time zone. */
  date(iso: string, options: Intl.DateTimeFormatOptions = { dateStyle: 'medium' }): string {
    const date = new Date(`${iso}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return iso;
    return this.#date({ timeZone: 'UTC', ...options }).format(date);
  }

  /** “a, b and c”, or with `disjunction` “a, b or c”. */
  list(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
    const format = this.#lists.get(type) ?? new Intl.ListFormat(this.language, { type });
    this.#lists.set(type, format);
    return format.format(items);
  }

  /** The form for a count: `plural(3, { one: 'gap', other: 'gaps' })`. */
  plural(count: number, forms: { one: string; other: string }): string {
    this.#plurals ??= new Intl.PluralRules(this.language);
    return this.#plurals.select(count) === 'one' ? forms.one : forms.other;
  }

  /** Order of two texts for people, digits by value. */
  compare(a: string, b: string): number {
    this.#collator ??= new Intl.Collator(this.language, { numeric: true });
    return this.#collator.compare(a, b);
  }

  #number(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    return remembered(this.#numbers, options, () => new Intl.NumberFormat(this.language, options));
  }

  #date(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return remembered(this.#dates, options, () => new Intl.DateTimeFormat(this.language, options));
  }
}

/** Gives a number as a text. */
type TextOf = (value: number) => string;

/** Remembers texts by their number: most come again and again, and `Intl` is what costs most. */
export function remembering(make: TextOf): TextOf {
  const texts = new Map<number, string>();
  return (value) => {
    const text = texts.get(value) ?? make(value);
    if (texts.size > MOST_TEXTS) texts.clear();
    texts.set(value, text);
    return text;
  };
}

const MOST_TEXTS = 1000;

const digits = new Map<string, number>();

/** Decimal digits of a currency's minor unit (ISO 4217): 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, found);
  return found;
}

/** Most locales write a hyphen in Unicode's data; in type a minus sign is as wide as a plus. */
function trueMinus(text: string): string {
  return text.replace('-', '\u2212');
}

function remembered<T>(cache: Map<string, T>, options: object, make: () => T): T {
  const key = JSON.stringify(options);
  const known = cache.get(key) ?? make();
  cache.set(key, known);
  return known;
}
