/** What the columns of a maturity file hold: guessed from their headers, to be shown and changed. */
import { numberOf, type Row } from '../../element/rows.js';
import { readDate } from './cell-date.js';

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

/** English and Italian, as maturity models and spreadsheets have them; the more telling fields first. */
const TERMS: Readonly<Record<Field, string>> = {
  target: 'target|to be|tobe|goal|desired|future|wanted|obiettivo|traguardo|desiderato|futuro',
  importance: 'importance|weight|priority|importanza|peso|priorità',
  date: 'date|on|as of|assessed on|data|del|rilevato il',
  link: 'link|url|collegamento|indirizzo',
  evidence: 'evidence|comment|comments|note|notes|remark|remarks|rationale|evidenza|prova|commento',
  description: 'description|details|definition|descrizione|definizione',
  party: 'party|department|team|assessor|rater|assessed by|reparto|funzione|valutatore|parte',
  group: 'group|parent|parent id|domain|area|category|business function|gruppo|dominio|categoria',
  level:
    'level|score|maturity|current|as is|asis|now|rating|actual|livello|punteggio|maturità|attuale|valutazione',
  name: 'name|capability|practice|security practice|activity|competence|nome|capacità|competenza|pratica|attività',
  id: 'id|key|code|ref|codice|chiave',
};

/** What follows from other columns, or says how a file was made. */
const DERIVED =
  'gap|weighted gap|gap importance|gap × importance|rank|perception gap|it marketing|lowest|divario|divario pesato|divario importanza|posto|percezione|minimo';

const ORDER = Object.keys(TERMS) as Field[];
const PHRASES = new Map(ORDER.map((field) => [field, phrasesOf(TERMS[field])]));
const LEVEL_WORDS = new Set([...phrasesOf(TERMS.level)].flatMap((phrase) => phrase.split(' ')));

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
  if (phrasesOf(DERIVED).has(plain)) return 'ignore';
  const party = parties.find(({ id, name }) => [plainText(id), plainText(name)].includes(plain));
  const field = ORDER.find((one) => PHRASES.get(one)?.has(plain));
  // In Italian, the date of a row has the name that a party has in English.
  if (party && field === 'date' && !holdsDates(table, column)) return `by:${party.id}`;
  if (field) return field;
  return party ? `by:${party.id}` : 'ignore';
}

function looseRole(header: string, parties: readonly NamedParty[]): Role {
  const plain = plainText(header);
  if (phrasesOf(DERIVED).has(plain)) return 'ignore';
  const words = plain.split(' ').filter((word) => !['by', 'of', 'di', 'by the'].includes(word));
  const party = parties.find(({ id, name }) => {
    const own = plainText(name).split(' ');
    const rest = words.filter((word) => !own.includes(word) && word !== plainText(id));
    return rest.length < words.length && rest.every((word) => LEVEL_WORDS.has(word));
  });
  if (party) return `by:${party.id}`;
  return ORDER.find((field) => words.some((word) => PHRASES.get(field)?.has(word))) ?? 'ignore';
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

function phrasesOf(terms: string): ReadonlySet<string> {
  return new Set(terms.split('|').map(plainText));
}

/** Without case, accents and signs: `To-be (2027)` → `to be 2027`. */
function plainText(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
