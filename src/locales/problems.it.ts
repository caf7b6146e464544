/** Che cosa non va, a parole. Si carica quando qualcosa non va. */
import type { Problem, ProblemCode } from '../workspace/problem.js';
import type { ProblemWords } from './problems.en.js';

type Sentence = (problem: Problem) => string;

const TYPES: Readonly<Record<string, string>> = {
  string: 'un testo',
  number: 'un numero',
  int: 'un numero intero',
  boolean: 'true o false',
  array: 'un elenco',
  object: 'un oggetto',
  record: 'un oggetto',
  null: 'null',
  name: 'un nome',
  party: 'una parte',
};

const DATE = 'una data come 2026-03-31';

/** «a, b o c»; un elenco che finisce con «…» continua. */
const either = (list: string) => (list.endsWith('…') ? list : list.replace(/, (?=[^,]*$)/, ' o '));

const types = (expected = '') =>
  either(
    expected
      .split(', ')
      .map((type) => TYPES[type] ?? type)
      .join(', '),
  );

const available = (expected = '') => (expected ? `; ci sono: ${expected}` : '; non ce ne sono');

/** Ciò che gli attributi attendono comincia con una parola di {@link TYPES}: `number ≥ 0`. */
const perCapability = (expected: string) =>
  expected.replace(/^(level|number)s (\d+)$/, (_, what: string, count: string) => {
    const names = what === 'level' ? ['livello', 'livelli'] : ['numero', 'numeri'];
    return `${count} ${names[count === '1' ? 0 : 1]}, uno per ogni capacità`;
  });

const expectation = (expected: string) =>
  expected === 'YYYY-MM-DD'
    ? DATE
    : perCapability(expected).replace(/^[a-z]+/, (word) => TYPES[word] ?? word);

const oneOf = (list = '') => (/, .*, /.test(list) ? `uno tra ${either(list)}` : either(list));

/** Ciò che un criterio ammette: i suoi valori, o `number` con gli estremi. */
const valueOf = (expected = '') => oneOf(expectation(expected));

const cell = (found = '') => (/^"?"?$/.test(found) ? 'nulla' : `«${found}»`);

const instead = (used = '') => {
  const [, first] = /^first (\d+)$/.exec(used) ?? [];
  if (first) return first === '1' ? '; si usa solo il primo' : `; si usano solo i primi ${first}`;
  return used ? `; al suo posto si usa: ${used}` : '';
};

const problems: Readonly<Record<ProblemCode, Sentence>> = {
  json: ({ found }) => `non è JSON valido${found ? ` (${found})` : ''}`,
  empty: () => 'il file è vuoto',
  'not-a-document': ({ found }) =>
    `atteso il documento di uno spazio di lavoro, trovato ${found ?? 'nulla'}`,
  'newer-version': ({ found }) =>
    `scritto da un Patto più recente (versione ${found ?? '?'}): si può leggere, non modificare`,
  large: ({ found }) => `il file pesa ${found ?? 'molti MB'}: potrebbe aprirsi lentamente`,
  'too-large': ({ found }) => `il file pesa ${found ?? 'troppi MB'}: oltre i 20 MB non si apre`,
  type: ({ expected, found }) => `atteso ${types(expected)}, trovato ${found ?? 'nulla'}`,
  required: ({ expected }) => `atteso ${types(expected)}, non c’è nulla`,
  choice: ({ expected, found = 'nulla', used }) =>
    expected
      ? `atteso ${oneOf(expected)}, trovato ${found}${instead(used)}`
      : `trovato ${found}, e non c’è nulla tra cui scegliere`,
  'too-small': ({ expected, found }) => `atteso almeno ${expected ?? ''}, trovato ${found ?? ''}`,
  'too-big': ({ expected, found }) => `atteso al massimo ${expected ?? ''}, trovato ${found ?? ''}`,
  date: ({ expected, found = 'nulla' }) =>
    expected?.startsWith('≥ ')
      ? `attesa una data dal ${expected.slice(2)} in poi, trovato ${found}`
      : `attesa ${DATE}, trovato ${found}`,
  currency: ({ found }) => `atteso un codice di valuta come EUR, trovato ${found ?? 'nulla'}`,
  integer: ({ found }) => `atteso un numero intero, trovato ${found ?? 'nulla'}`,
  'forbidden-key': ({ found }) => `il nome ${found ?? ''} non è ammesso`,
  'too-deep': ({ expected }) => `annidato in più di ${expected ?? '100'} livelli`,
  format: ({ expected, found }) =>
    `${found ?? 'il valore'} non ha la forma attesa${expected ? ` (${expected})` : ''}`,
  'duplicate-id': ({ found }) => `«${found ?? ''}» compare una seconda volta`,
  'derived-id': ({ used }) => `manca un id; si usa «${used ?? ''}»`,
  'unknown-reference': ({ found }) => `nessun elemento ha l’id «${found ?? ''}»`,
  cycle: ({ found }) => `«${found ?? ''}» starebbe sopra sé stesso`,
  'outside-scale': ({ expected, found }) =>
    `atteso un livello compreso in ${expected ?? ''}, trovato ${found ?? ''}`,
  'empty-scale': ({ found, used }) => `la scala non ha ampiezza: ${found ?? ''}${instead(used)}`,
  'unknown-input': ({ expected, found }) =>
    `«${found ?? ''}» non è un criterio${available(expected)}`,
  'unknown-zone': ({ expected, found }) => `«${found ?? ''}» non è una zona${available(expected)}`,
  'unknown-value': ({ expected, found }) =>
    `${found ?? ''} non è un valore di questo criterio: atteso ${valueOf(expected)}`,
  'empty-interval': ({ found }) => `nessun numero sta in ${found ?? 'questo intervallo'}`,
  'wrong-condition': ({ expected, found }) =>
    `questa condizione non va bene: atteso ${valueOf(expected)}, trovato ${found ?? 'nulla'}`,
  'over-100': ({ found }) =>
    `le quote dichiarate fanno ${found?.replace('.', ',') ?? 'più del 100%'}`,
  'no-party': () => 'non è indicato chi paga',
  'mixed-currencies': ({ found }) => `importi in ${found ?? 'valute diverse'} non si sommano`,
  'not-found': ({ found }) => `l’indirizzo ha risposto ${found ?? 'con un errore'}`,
  'not-json': ({ expected, found }) =>
    `atteso ${expected?.replace(' or ', ' o ') ?? 'JSON o CSV'}, l’indirizzo ha risposto con ${found ?? 'altro'}`,
  network: ({ found }) => `impossibile scaricare il file${found ? ` (${found})` : ''}`,
  timeout: ({ found }) => `nessuna risposta entro ${found ?? '20'} secondi`,
  'login-page': () =>
    'l’indirizzo ha risposto con una pagina, forse di accesso: ricaricare questa pagina e accedere',
  row: ({ expected, found }) =>
    expected
      ? `atteso ${oneOf(expectation(expected))}, trovato ${cell(found)}`
      : `questa riga non va bene: ${cell(found)}`,
  'unclosed-quote': ({ found }) =>
    `le virgolette aperte qui non si chiudono mai, e la riga è lasciata fuori: ${found ?? ''}`,
  attribute: ({ expected, found, used }) =>
    `valore atteso: ${expectation(expected ?? 'un altro')}; trovato: ${found ?? 'nessuno'}${instead(used)}`,
  'spoiled-attribute': ({ found, used }) => `${found ?? ''} letto come ${used ?? ''}`,
  'no-workspace': ({ found }) =>
    found
      ? `nessuno spazio di lavoro ha l’id «${found}»`
      : 'in questa pagina non c’è uno spazio di lavoro',
  'lost-link': ({ found }) =>
    `l’indirizzo chiede «${found ?? ''}», e in questa pagina nulla ha questo nome`,
  'not-kept': () =>
    'questo browser non conserva nulla per questa pagina: scaricare le modifiche prima di uscire',
  clash: ({ found, used }) =>
    `anche l’autore l’ha cambiato; qui ${used ? `si mostra ${used}` : 'è stato eliminato'}, nella versione dell’autore ${found ? `c’è ${found}` : 'è stato eliminato'}`,
  quota: () => 'lo spazio in questo browser è finito: scaricare le modifiche prima di uscire',
};

export const it: ProblemWords = {
  problem: (problem: Problem) => `${problems[problem.code](problem)}.`,
  problemsFound: (count, n) => (n === 1 ? 'Una cosa non va' : `${count} cose non vanno`),
  moreProblems: (count) => `altre ${count}`,
  error: 'Errore',
  warning: 'Avviso',
};
