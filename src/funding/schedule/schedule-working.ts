/** How the amounts of a schedule come about, line by line. */
import type { Working } from '../../element/working.js';
import type { Formatter } from '../../locales/format.js';
import type { ScheduleModel } from './schedule-view.js';

interface Place {
  /** Of the party. */
  readonly row: number;
  /** Of the period. */
  readonly at: number;
  readonly title: string;
}

/** Of a party's amount in a period. */
export function quotaWorking(
  { schedule, words: t, money }: ScheduleModel,
  format: Formatter,
  { row, at, title }: Place,
): Working {
  const line = schedule.lines[row];
  const part = schedule.parts[at]?.amountMinor ?? 0;
  const all = sumOf(schedule.lines.map(({ amountMinor }) => amountMinor));
  const own = line?.amountMinor ?? 0;
  const minor = all === 0 ? 0 : (own / all) * part;
  const exact = format.money(minor, schedule.currency, { maximumFractionDigits: 4 });
  return {
    title,
    lines: [
      t.quotaFormula,
      t.quota(money(own), money(all), money(part), exact),
      t.rounded(money(line?.amounts[at] ?? 0)),
    ],
    source: t.source,
  };
}

/** Of what stands under a column; `amounts`: by period. */
export function totalWorking(
  { schedule, words: t, money, nameOf }: ScheduleModel,
  amounts: readonly number[],
  column: string,
): Working {
  const terms = schedule.parts.map(({ period }, at) =>
    t.term(nameOf(period), money(amounts[at] ?? 0)),
  );
  return {
    title: t.totalOf(column),
    lines: [t.sumFormula, ...terms, t.result(money(sumOf(amounts)))],
  };
}

/** Of what no period has yet. */
export function restWorking({ schedule, words: t, money, nameOf }: ScheduleModel): Working {
  const { totalMinor, scheduledMinor } = schedule;
  const rest = money(totalMinor - scheduledMinor);
  return {
    title: nameOf(null),
    lines: [t.restFormula, t.difference(money(totalMinor), money(scheduledMinor), rest)],
  };
}

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
