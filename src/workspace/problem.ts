/** What is wrong, where, and what was expected: the one form that loader, figures and widgets report in. */

/** Names of the sentences in the shared words (`problem.*`), so that a problem reads in any language. */
export const PROBLEM_CODES = [
  // the document as a whole
  'json',
  'empty',
  'not-a-document',
  'newer-version',
  'large',
  'too-large',
  // one value
  'type',
  'required',
  'choice',
  'too-small',
  'too-big',
  'date',
  'currency',
  'integer',
  'forbidden-key',
  'too-deep',
  'format',
  // between items
  'duplicate-id',
  'derived-id',
  'unknown-reference',
  'cycle',
  'outside-scale',
  'empty-scale',
  // governance
  'unknown-input',
  'unknown-zone',
  'unknown-value',
  'empty-interval',
  'wrong-condition',
  // funding
  'over-100',
  'no-party',
  'mixed-currencies',
  // fetching
  'not-found',
  'not-json',
  'network',
  'timeout',
  'login-page',
  // rows of a table or CSV
  'row',
  'unclosed-quote',
  // attributes
  'attribute',
  'spoiled-attribute',
  // no workspace where one was asked for
  'no-workspace',
  // a link to a widget that is not on the page
  'lost-link',
  // storage
  'not-kept',
  'clash',
  'quota',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  /** `error`: the value is set aside or cannot be used; `warning`: it is used, with a doubt. */
  readonly severity: 'error' | 'warning';
  /** JSON pointer into the document (`/capabilities/3/target`), an attribute's name, or a file's address. */
  readonly path: string;
  readonly code: ProblemCode;
  /** What should stand there, in words or as a list of allowed values; language-neutral. */
  readonly expected?: string;
  /** What was found there, shortened; shown as text, never as markup. */
  readonly found?: string;
  /** What is used instead. */
  readonly used?: string;
}

/** A value as people would write it, at most 60 characters, for {@link Problem.found}. */
export function describeValue(value: unknown): string {
  return shorten(textOf(value));
}

/** At most 60 characters of a text. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A page's script may hand over what no JSON can say. */
function textOf(value: unknown): string {
  try {
    return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** The JSON pointer (RFC 6901) of a path. */
export function pointer(path: readonly PropertyKey[]): string {
  let text = '';
  for (const segment of path)
    text += `/${String(segment).replace(/~/g, '~0').replace(/\//g, '~1')}`;
  return text;
}
