/** The words of the schedule. Numbers and sums come formatted. */
import { en as periods } from './period-text.en.js';
import type { Rhythm } from './period-names.js';

export const en = {
  ...periods,
  summary: (total: string, periods: string, heaviest: string) =>
    `${total} over ${periods}; the most in ${heaviest}.`,
  none: (total: string) => `${total}, not yet divided by period.`,
  periods: (count: number, text: string) => `${text} ${count === 1 ? 'period' : 'periods'}`,
  period: 'Period',
  amount: 'Amount',
  total: 'Total',
  pays: 'Pays in all',
  unscheduled: 'In no period yet',
  strip: 'Who carries what and when',
  cell: (party: string, period: string, sum: string) => `${party}, ${period}: ${sum}`,
  table: 'Amounts by period and party',
  over: (sum: string, total: string, by: string) =>
    `The periods have ${sum}, ${by} more than the total of ${total}.`,
  under: (sum: string, total: string, by: string) =>
    `The periods have ${sum}; ${by} of the total of ${total} is in none.`,
  intoLast: (period: string, sum: string) => `Make ${period} ${sum}`,
  intoNew: (period: string, sum: string) => `Add ${period} with ${sum}`,
  scale: 'Scale all periods',
  takeTotal: (sum: string) => `Make the total ${sum}`,
  begin: 'Nothing is divided by period yet. Begin with equal amounts:',
  rhythms: {
    quarters: 'Four quarters',
    halves: 'Two halves',
    phases: 'Three phases',
  } satisfies Record<Rhythm, string> as Readonly<Record<Rhythm, string>>,
  phase: 'Phase',
  nobody: 'Nobody is named to pay: the split has to say who first.',
  add: 'Add period',
  remove: (period: string) => `Remove ${period}`,
  nameField: (period: string) => `Name of ${period}`,
  amountField: (period: string) => `Amount of ${period}`,
  nameTaken: (period: string) => `There is a period ${period} already.`,
  nameEmpty: 'A period needs a name.',
  removed: (period: string, sum: string) => `${period} removed; its ${sum} is in no period now.`,
  /** How a cell came about. */
  working: (party: string, period: string) => `${party} in ${period}`,
  totalOf: (column: string) => `${column}, total`,
  sumFormula: 'Sum of the periods',
  term: (period: string, sum: string) => `${period}: ${sum}`,
  result: (sum: string) => `= ${sum}`,
  restFormula: 'Total − sum of the periods',
  difference: (total: string, sum: string, rest: string) => `${total} − ${sum} = ${rest}`,
  quotaFormula: 'Share of the party × amount of the period, to the minor unit',
  quota: (own: string, total: string, period: string, exact: string) =>
    `${own} ÷ ${total} × ${period} = ${exact}`,
  rounded: (sum: string) => `Rounded so that rows and columns both add up: ${sum}`,
  source: 'Controlled rounding (Bacharach 1966, Cox 1987)',
  /** Labels of undo steps. */
  begun: 'periods',
  added: (period: string) => `new period ${period}`,
  removal: (period: string) => `removal of ${period}`,
  renamed: (period: string) => `name of ${period}`,
  changed: (period: string) => `amount of ${period}`,
  scaled: 'scaled periods',
  totalTaken: 'total from the periods',
};

export type ScheduleWords = typeof en;
