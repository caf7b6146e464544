/**
 * Reads what an author wrote in an attribute, or a framework set as a property. The raw value stays on
 * the property; what is used is derived here, and what cannot be used is said on the page.
 */
import { describeValue, type Problem } from '../workspace/problem.js';

/** A sentence, or what there is to choose from. */
type Expected = string | readonly string[];

export class AttributeReader {
  readonly problems: Problem[] = [];

  /** A number between the given ends; `fallback` where there is none or it does not fit. */
  number<F>(
    name: string,
    raw: unknown,
    { min = -Infinity, max = Infinity, fallback }: { min?: number; max?: number; fallback: F },
  ): number | F {
    if (isUnset(raw)) return fallback;
    const value = typeof raw === 'number' ? raw : Number(plain(raw).replace(',', '.'));
    if (value >= min && value <= max) return value;
    const ends = [Number.isFinite(min) && `≥ ${min}`, Number.isFinite(max) && `≤ ${max}`];
    const expected = ['number', ...ends.filter(Boolean)].join(' ');
    return this.#refuse(name, raw, expected, fallback);
  }

  /** One of the given words, in any case. */
  choice<T extends string>(name: string, raw: unknown, options: readonly T[], fallback: T): T {
    if (isUnset(raw)) return fallback;
    const word = plain(raw).toLowerCase();
    const chosen = options.find((option) => option.toLowerCase() === word);
    return chosen ?? this.#refuse(name, raw, options, fallback);
  }

  /** Words separated by spaces or commas, each one of the given ones; the others are said and left out. */
  choices<T extends string>(
    name: string,
    raw: unknown,
    options: readonly T[],
    fallback: readonly T[],
  ): readonly T[] {
    if (isUnset(raw)) return fallback;
    const words = this.list(name, raw).map((word) => word.toLowerCase());
    const chosen = options.filter((option) => words.includes(option.toLowerCase()));
    const unknown = words.filter(
      (word) => !options.some((option) => option.toLowerCase() === word),
    );
    const used = chosen.length > 0 ? chosen : fallback;
    if (unknown.length > 0) {
      const found = unknown.map(describeValue).join(', ');
      this.#report(name, found, options, used.join(', '));
    }
    const rank = (option: T) => words.indexOf(option.toLowerCase());
    return chosen.length > 0 ? chosen.toSorted((a, b) => rank(a) - rank(b)) : used;
  }

  /** Parts separated by commas, or by spaces where there is no comma. */
  list(_name: string, raw: unknown): readonly string[] {
    if (isUnset(raw)) return [];
    if (Array.isArray(raw)) return raw.map(String);
    const text = plain(raw);
    return text.split(text.includes(',') ? ',' : /\s+/).flatMap((part) => part.trim() || []);
  }

  /** Present is true, as everywhere in HTML; so is a framework's `true`. The word `false` is what it says. */
  boolean(raw: unknown): boolean {
    return raw !== undefined && raw !== null && raw !== false && raw !== 'false';
  }

  /** A calendar date `YYYY-MM-DD` that exists. */
  date(name: string, raw: unknown): string | undefined {
    if (isUnset(raw)) return undefined;
    const text = plain(raw);
    const parsed = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    const exists =
      parsed && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
    return exists ? text : this.#refuse(name, raw, 'YYYY-MM-DD', undefined);
  }

  /** Says that a value is not used, and why: what may stand there, or what is expected in the widget's own words. */
  refuse(name: string, raw: unknown, expected: Expected, used?: string): void {
    this.#report(name, describeValue(raw), expected, used);
  }

  #refuse<T>(name: string, raw: unknown, expected: Expected, fallback: T): T {
    const used = fallback === undefined || fallback === null ? undefined : String(fallback);
    this.#report(name, describeValue(raw), expected, used);
    return fallback;
  }

  #report(path: string, found: string, wanted: Expected, used: string | undefined): void {
    const [code, expected] =
      typeof wanted === 'string'
        ? (['attribute', wanted] as const)
        : (['choice', wanted.join(', ')] as const);
    const problem: Problem = { severity: 'warning', path, code, expected, found };
    this.problems.push(used === undefined ? problem : { ...problem, used });
  }
}

function isUnset(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === '';
}

/** Without what rich-text editors put around a value: curly or doubled quotes, no-break spaces. */
function plain(raw: unknown): string {
  return String(raw)
    .replace(/&quot;|&#34;/g, '"')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
    .replace(/^["'“”„«‘’]+|["'“”»‘’]+$/g, '')
    .trim();
}
