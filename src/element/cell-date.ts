/** Calendar dates as spreadsheets write them. */

/** Which of two leading numbers is the day; undefined = nobody can tell. */
export type DateOrder = 'day-first' | 'month-first';

/** In place of a date that may be one of two. */
export const AMBIGUOUS = 'ambiguous';

const WRITTEN = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;

/**
 * `2026-03-04`, `2026/3/4`, `4.3.2026`, and with slashes or hyphens by `order`.
 * Null where it is no date, {@link AMBIGUOUS} where it is one but `order` is needed.
 */
export function readDate(cell: string, order: DateOrder | undefined): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(cell);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const [, first, separator, second, year] = WRITTEN.exec(cell) ?? [];
  if (!year) return null;
  if (separator === '.') return calendarDate(year, second, first);
  if (order === undefined && first !== second) return AMBIGUOUS;
  return order === 'month-first'
    ? calendarDate(year, first, second)
    : calendarDate(year, second, first);
}

/** The order that one of the dates gives away by a number above 12; undefined where none does, or they disagree. */
export function guessOrder(cells: readonly string[]): DateOrder | undefined {
  let order: DateOrder | undefined;
  for (const cell of cells) {
    const [, first, separator, second] = WRITTEN.exec(cell) ?? [];
    if (first === undefined || separator === '.') continue;
    const found =
      Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : undefined;
    if (found && order && found !== order) return undefined;
    order = found ?? order;
  }
  return order;
}

/** `YYYY-MM-DD` where the day exists. */
function calendarDate(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
