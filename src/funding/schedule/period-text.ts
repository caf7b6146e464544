/** Periods as people write them; in the workspace they stand so that they sort, the same in every language. */
import type { PeriodWords } from './period-text.en.js';

/** `2026-Q1` (or T: trimestre) is Q1 2026, `2026-H2` (or S) is H2 2026; any other name is as it stands. */
export function periodText(period: string, t: PeriodWords): string {
  const [, year, kind = '', nth] = /^(\d{4})[-\s/]?([QTHS])([1-4])$/i.exec(period) ?? [];
  if (year === undefined || nth === undefined) return period;
  if (/[QT]/i.test(kind)) return t.quarter(nth, year);
  return Number(nth) <= 2 ? t.half(nth, year) : period;
}

/** The other way round, for what is typed. */
export function typedPeriod(text: string, t: PeriodWords): string {
  const typed = text.trim().replace(/\s+/g, ' ');
  const [year = ''] = /\d{4}/.exec(typed) ?? [];
  const known = KINDS.map((kind) => `${year}-${kind}`);
  const isTyped = (period: string) => periodText(period, t).toLowerCase() === typed.toLowerCase();
  return known.find(isTyped) ?? typed;
}

const KINDS = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'];
