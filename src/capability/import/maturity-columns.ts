/** What the columns of a maturity file hold: guessed from their headers, to be shown and changed. */
import { readDate } from '../../element/cell-date.js';
import { numberOf, type Row } from '../../element/rows.js';
import { COLUMN_TERMS, DAY_HEADER, DERIVED_TERMS } from '../columns.js';

export const FIELDS = [
  'id',
  'name',
  'group',
  'description',
  'importance',
  'target',
  'level',
  'party',
  'date',
  'evidence',
  'link',
] as const;

export type Field = (typeof FIELDS)[number];

/** `ignore`; a field; levels by a party of the workspace; or levels by a new one, named by the header. */
export type Role = 'ignore' | Field | `by:${string}` | 'new-party';

export interface MaturityTable {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

export interface NamedParty {
  readonly id: string;
  readonly name: string;
}

/** Beside the radar's own, as maturity models and spreadsheets have them; the more telling fields first. */
const TERMS: Readonly<Record<Field, readonly string[]>> = {
  target: termsOf('target', 'to be|tobe|goal|desired|future|wanted|traguardo|desiderato|futuro'),
  importance: termsOf('importance', 'priority|priorità'),
  date: termsOf('date', 'as of|assessed on|rilevato il'),
  link: 'link|url|collegamento|indirizzo'.split('|'),
  evidence:
    'evidence|comment|comments|note|notes|remark|remarks|rationale|evidenza|prova|commento'.split(
      '|',
    ),
  description: termsOf('description', 'details|definition|definizione'),
  party: 'party|department|team|assessor|rater|assessed by|reparto|funzione|valutatore|parte'.split(
    '|',
  ),
  group: termsOf('group', 'domain|area|category|business function|dominio|categoria'),
  level: termsOf(
    'current',
    'score|maturity|as is|asis|rating|actual|punteggio|maturità|valutazione',
  ),
  name: termsOf(
    'name',
    'practice|security practice|activity|competence|competenza|pratica|attività',
  ),
  id: termsOf('id', 'key|code|ref|codice|chiave'),
};

const DERIVED = phrasesOf(DERIVED_TERMS);
const ORDER = Object.keys(TERMS) as Field[];
const PHRASES = new Map(ORDER.map((field) => [field, phrasesOf(TERMS[field])]));
const LEVEL_WORDS = new Set([...phrasesOf(TERMS.level)].flatMap((phrase) => phrase.split(' ')));
/** What stands between the words that say something. */
const SMALL_WORDS = new Set(['by', 'of', 'di', 'del', 'the']);

/** One role per column; no field twice. */
export function guessRoles(table: MaturityTable, parties: readonly NamedParty[]): readonly Role[] {
  const taken = new Set<Role>();
  const take = (role: Role): Role => {
    if (role === 'ignore' || taken.has(role)) return 'ignore';
    taken.add(role);
    return role;
  };
  // A header that is the term itself goes before one that only contains it.
  const exact = table.headers.map((header, column) =>
    take(exactRole(table, header, column, parties)),
  );
  const roles = exact.map((role, column) =>
    role === 'ignore' ? take(looseRole(table.headers[column] ?? '', parties)) : role,
  );
  const named = taken.has('name') || taken.has('id') ? roles : withFirstTextAsName(table, roles);
  // Beside levels by party, one without a party is their mean.
  const byParty = named.some((role) => role.startsWith('by:'));
  return named.map((role) => (byParty && role === 'level' ? 'ignore' : role));
}

function exactRole(
  table: MaturityTable,
  header: string,
  column: number,
  parties: readonly NamedParty[],
): Role {
  const plain = plainText(header);
  const looked = table.headers.findLastIndex((other) => DAY_HEADER.test(other));
  if (column === looked) return 'level';
  if (isDerived(header)) return 'ignore';
  const party = parties.find(({ id, name }) => [plainText(id), plainText(name)].includes(plain));
  const field = ORDER.find((one) => PHRASES.get(one)?.has(plain));
  // In Italian, the date of a row has the name that a party has in English.
  if (party && field === 'date' && !holdsDates(table, column)) return `by:${party.id}`;
  if (field) return field;
  return party ? `by:${party.id}` : 'ignore';
}

function looseRole(header: string, parties: readonly NamedParty[]): Role {
  const plain = plainText(header);
  if (isDerived(header)) return 'ignore';
  const words = plain.split(' ').filter((word) => !SMALL_WORDS.has(word));
  const party = parties.find(({ id, name }) => {
    const own = plainText(name).split(' ');
    const rest = words.filter((word) => !own.includes(word) && word !== plainText(id));
    return rest.length < words.length && rest.every((word) => LEVEL_WORDS.has(word));
  });
  if (party) return `by:${party.id}`;
  return ORDER.find((field) => words.some((word) => PHRASES.get(field)?.has(word))) ?? 'ignore';
}

function isDerived(header: string): boolean {
  return DAY_HEADER.test(header) || DERIVED.has(plainText(header));
}

function withFirstTextAsName({ rows }: MaturityTable, roles: readonly Role[]): readonly Role[] {
  const isText = (column: number) =>
    rows.some(({ cells }) => Number.isNaN(numberOf(cells[column])));
  const first = roles.findIndex((role, column) => role === 'ignore' && isText(column));
  return roles.map((role, column) => (column === first ? 'name' : role));
}

function holdsDates({ rows }: MaturityTable, column: number): boolean {
  return rows.some(({ cells }) => readDate(cells[column]?.trim() ?? '', 'day-first') !== null);
}

function termsOf(column: keyof typeof COLUMN_TERMS, more: string): readonly string[] {
  return [...COLUMN_TERMS[column], ...more.split('|')];
}

function phrasesOf(terms: readonly string[]): ReadonlySet<string> {
  return new Set(terms.map(plainText));
}

/** Without case, accents and signs: `To-be (2027)` → `to be 2027`. */
function plainText(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
