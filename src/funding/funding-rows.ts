/** Short forms of one split: rows that people typed, an object with a total, the tag's own attributes. */
import { columnOf, slug, type Row, type RowTable } from '../element/rows.js';
import { PARTY_ROLES } from '../workspace/party.js';
import { isItem } from '../workspace/key.js';
import type { Stated } from './funding.js';
import { OWN_INITIATIVE } from './own-initiative.js';
import { moneyStyle } from './money-style.js';
import { readMoney, readShare, type MoneyStyle, type Reading } from './share-text.js';

/** Says what does not fit: what was expected, what was found. */
type Refuse = (expected: string, found: string) => void;

interface NamedShare {
  readonly name: string;
  readonly stated: Stated;
  readonly locked?: boolean;
  /** Where the rows say it; else it follows from the name. */
  readonly id?: string;
}

/**
 * Columns `party`, and `share` (percent) or `amount`, in any order. Where both are filled the share counts.
 * A row whose party is `Total` gives the total; else the attribute does, else the amounts together.
 *
 * A column `stated` says what was stated and nothing else does: so a downloaded file, with its columns
 * `locked` and `id` and its currency in a header such as `Amount EUR`, reads back to the same split.
 */
export function documentFromRows(
  { headers, rows, report }: RowTable,
  total: string | undefined,
  given: MoneyStyle,
): unknown {
  const { columns, currency } = columnsOf(headers, given.currency);
  const style = currency === given.currency ? given : moneyStyle(currency, 'en');
  const shares: NamedShare[] = [];
  let sum = 0;
  let rowTotal: number | undefined;
  for (const row of rows) {
    const refuse: Refuse = (expected, found) => report(row.line, expected, found);
    const name = (row.cells[columns.party] ?? '').replace(/^'(?=[=+\-@])/, '');
    const id = row.cells[columns.id] ?? '';
    const amount = sumIn(row, columns.amount, style, refuse);
    if (TOTAL_NAMES.has(name.toLowerCase()) && id === '') rowTotal = amount;
    else if (name === '') refuse('party', '""');
    else {
      const said = columns.stated >= 0;
      const share = shareIn(row, said ? columns.stated : columns.share, style, refuse);
      const lost = share === null && amount === undefined && isFilledIn(row, columns.amount);
      if (share === undefined || lost) continue;
      sum += amount ?? 0;
      const implied = amount === undefined || said ? null : { amountMinor: amount };
      const locked = isFilledIn(row, columns.locked);
      shares.push({ name, stated: share ?? implied, locked, ...(id && { id }) });
    }
  }
  const stated = total === undefined ? undefined : only(readMoney(total, style));
  return splitDocument(shares, stated ?? rowTotal ?? sum, style.currency);
}

/** Where what stands; a header such as `Amount USD` also names the currency. */
function columnsOf(headers: readonly string[], currency: string) {
  const amounts = ['amount', 'sum', 'money', 'importo', 'somma'];
  const named = headers.map((header) => /^(\p{L}+) ([A-Z]{3})$/u.exec(header));
  const own = named.findIndex((match) => amounts.includes(match?.[1]?.toLowerCase() ?? ''));
  const columns = {
    party: Math.max(
      0,
      columnOf(headers, 'party', 'name', 'department', 'parte', 'nome', 'reparto'),
    ),
    share: columnOf(headers, 'share', 'percent', '%', 'quota', 'percentuale'),
    amount: own >= 0 ? own : columnOf(headers, ...amounts, currency),
    stated: columnOf(headers, 'stated', 'dichiarato'),
    locked: columnOf(headers, 'locked', 'bloccata'),
    id: columnOf(headers, 'id'),
  };
  return { columns, currency: named[own]?.[2] ?? currency };
}

/** `Marketing 60, IT 40%, Data`: a party without a number takes an equal part of the rest. */
export function documentFromText(
  parties: string,
  total: string | undefined,
  style: MoneyStyle,
  refuse: (attribute: 'parties' | 'total', found: string) => void,
): unknown {
  const shares: NamedShare[] = [];
  // A comma between two digits is a decimal one.
  for (const part of parties.split(/,(?!\d)|;/)) {
    const text = part.trim();
    if (text === '') continue;
    const [, name = text, share = ''] = NAME_AND_SHARE.exec(text) ?? [];
    const stated = only(readShare(share, 'percent', style));
    if (stated === undefined) refuse('parties', text);
    else shares.push({ name, stated });
  }
  const totalMinor = only(readMoney(total ?? '', style));
  if (totalMinor === undefined) refuse('total', total ?? '');
  return splitDocument(shares, totalMinor ?? 0, style.currency);
}

/** A bare funding (`totalMinor`, `currency`, `parties`), or a list of initiatives, as a document. */
export function documentFromJson(value: unknown): unknown {
  if (Array.isArray(value)) return { initiatives: value };
  if (!isItem(value) || !Object.hasOwn(value, 'totalMinor')) return value;
  const payers: unknown[] = Array.isArray(value.parties) ? value.parties : [];
  const ids = payers.flatMap((payer) => (isItem(payer) ? [payer.partyId] : []));
  return {
    parties: ids.map((id) => ({ id })),
    initiatives: [{ id: OWN_INITIATIVE, name: OWN_INITIATIVE, funding: value }],
  };
}

const TOTAL_NAMES = new Set(['total', 'totale', 'sum', 'somma']);

/** The name, a space, colon or equals sign, and a number with its unit on either side. */
const NAME_AND_SHARE =
  /^(.+?)(?:\s*[:=]\s*|\s+)([-−]?(?:\p{Sc}\s?)?\d[\d.,]*\s?(?:%|[A-Z]{3}|\p{Sc})?)$/u;

function splitDocument(
  shares: readonly NamedShare[],
  totalMinor: number,
  currency: string,
): unknown {
  const parties = shares.map(({ name, id = idOf(name) }) => ({ id, name }));
  const payers = shares.map(({ name, id = idOf(name), stated, locked = false }) => ({
    partyId: id,
    stated,
    locked,
  }));
  const funding = { totalMinor, currency, parties: payers };
  return {
    currency,
    parties,
    initiatives: [{ id: OWN_INITIATIVE, name: OWN_INITIATIVE, funding }],
  };
}

/** A well-known party by its role's id, so that it has its colour. */
function idOf(name: string): string {
  const id = slug(name);
  return PARTY_ROLES.find((role) => role === id) ?? id;
}

function isFilledIn(row: Row, column: number): boolean {
  return (row.cells[column] ?? '') !== '';
}

/** Undefined where the cell does not fit, null where it is empty. */
function shareIn(row: Row, column: number, style: MoneyStyle, refuse: Refuse): Stated | undefined {
  const text = row.cells[column] ?? '';
  const stated = only(readShare(text, 'percent', style));
  if (stated === undefined) refuse('0–100%', text);
  return stated;
}

function sumIn(row: Row, column: number, style: MoneyStyle, refuse: Refuse): number | undefined {
  if (!isFilledIn(row, column)) return undefined;
  const text = row.cells[column] ?? '';
  const sum = only(readMoney(text, style));
  if (sum === undefined) refuse(`≥ 0 ${style.currency}`, text);
  return sum;
}

/** What was read, unless it is nothing or could be two things. */
function only<T>({ readings }: Reading<T>): T | undefined {
  return readings.length === 1 ? readings[0] : undefined;
}
