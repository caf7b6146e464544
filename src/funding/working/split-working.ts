/** How the figures of a split come about, line by line. Fetched when somebody asks. */
import { defineWords } from '../../locales/words.js';
import { plainMoney } from '../field/plain-money.js';
import { asStated, statedText, type SplitView } from '../split-view.js';
import { statedBps, weigh, WHOLE_BPS, type ShareLine } from '../split.js';
import type { Asked, AskedOf } from './asked-figures.js';
import { quotaOf } from './quota.js';
import { en, type SplitWorkingWords } from './split-working.en.js';
import { equalPartText, summed } from './terms.js';

export const words = defineWords('funding-working', en, {
  it: async () => (await import('./split-working.it.js')).it,
});

/** Of a view of a split, what its figures are reckoned from. */
export type ReckonedSplit = Pick<
  SplitView,
  'split' | 'deviation' | 'names' | 'format' | 'percent' | 'money' | 'signedMoney'
>;

/** Nothing where there is no such line any more. */
export function linesOf(
  t: SplitWorkingWords,
  view: ReckonedSplit | undefined,
  asked: Asked,
  of: AskedOf,
): string[] {
  if (!view) return [];
  if (of === 'total') return totalLines(t, view, asked);
  if (of === 'statedTotal') return statedLines(t, view, asked);
  const line = view.split.lines[of];
  if (!line) return [];
  const basis = basisOf(t, view, line);
  const share = [...partLines(t, view, of, 'share'), t.share(view.percent(line.shareBps))];
  const amount = [...partLines(t, view, of, 'amount'), t.amount(view.money(line.amountMinor))];
  if (asked === 'share') return [basis, ...share];
  if (asked === 'amount') return [basis, ...amount];
  return [basis, ...share, ...amount, ...equalLines(t, view, of)];
}

/** What a party's part starts from: what it stated, or an equal part of the rest. */
function basisOf(t: SplitWorkingWords, view: ReckonedSplit, line: ShareLine): string {
  const { statedSum, whole } = view.split;
  if (line.stated !== null) return t.stated(statedText(view, line));
  if (statedSum > 0 && statedSum >= whole) return t.noRest;
  return statedSum === 0 ? t.allNothing(restText(view)) : t.rest(restText(view));
}

/** What those who stated nothing get, as a formula: `(100% − 60%) ÷ 3`. */
function restText(view: ReckonedSplit): string {
  const { lines, whole, statedSum } = view.split;
  const count = view.format.number(lines.filter(({ stated }) => stated === null).length);
  const all = inUnit(view, whole);
  return `${statedSum === 0 ? all : `(${all} − ${inUnit(view, statedSum)})`} ÷ ${count}`;
}

/** The share or the sum from the basis, where it is another: scaled, and rounded so that nothing is lost. */
function partLines(
  t: SplitWorkingWords,
  view: ReckonedSplit,
  at: number,
  kind: 'share' | 'amount',
): string[] {
  const { split, format } = view;
  const line = split.lines[at];
  if (!line) return [];
  const units = kind === 'share' ? WHOLE_BPS : split.totalMinor;
  const given = kind === 'share' ? line.shareBps : line.amountMinor;
  const { floor, remainder, left } = quotaOf(units, weigh(split).weights, at);
  const sums = [floor, ...(remainder > 0 ? [1] : [])];
  const exact = plainMoney(format, split.currency, sums);
  const text = (value: number) => (kind === 'share' ? format.percent(value) : exact(value));
  const whole = kind === 'share' ? format.percent(WHOLE_BPS) : view.money(split.totalMinor);
  const rounding =
    remainder > 0
      ? [
          t.floored(text(floor), format.number(remainder, { maximumFractionDigits: 4 }), text(1)),
          t.left(format.number(left), text(1)),
          given > floor ? t.getsOne(text(1)) : t.getsNone,
        ]
      : [];
  return [...formula(t, view, line, kind, whole), ...rounding];
}

/** Own part ÷ all parts × the whole; nothing where the basis says it in this very unit. */
function formula(
  t: SplitWorkingWords,
  view: ReckonedSplit,
  { stated, part }: ShareLine,
  kind: 'share' | 'amount',
  whole: string,
): string[] {
  const { split } = view;
  const { lines, statedSum } = split;
  const isByShare = split.unit === 'bps';
  if (stated !== null && weigh(split).weights.every((weight) => weight === 0n)) {
    return [t.allZero(`${whole} ÷ ${view.format.number(lines.length)}`)];
  }
  if (stated !== null && split.state !== 'whole') {
    return [t.scaled(`${inUnit(view, part)} ÷ ${inUnit(view, statedSum)} × ${whole}`)];
  }
  if (stated === null && statedSum > 0 && statedSum >= split.whole) return [];
  const own = stated === null ? restText(view) : inUnit(view, part);
  if (kind === 'share') return isByShare ? [] : [`${own} ÷ ${inUnit(view, split.whole)}`];
  if (isByShare) return [`${own} × ${whole}`];
  return typeof stated === 'number' ? [`${view.percent(stated)} × ${whole}`] : [];
}

function equalLines(t: SplitWorkingWords, view: ReckonedSplit, at: number): string[] {
  const { split, format, money } = view;
  const amount = split.lines[at]?.amountMinor ?? 0;
  const deviation = view.deviation[at] ?? 0;
  const equal = amount - deviation;
  return [
    equalPartText(t, split, equal, money, format),
    t.difference(money(amount), money(equal), view.signedMoney(deviation)),
  ];
}

function totalLines(t: SplitWorkingWords, view: ReckonedSplit, asked: Asked): string[] {
  const { lines } = view.split;
  return asked === 'share'
    ? sumLines(t, view, lines, ({ shareBps }) => shareBps, view.percent)
    : sumLines(t, view, lines, ({ amountMinor }) => amountMinor, view.money);
}

function statedLines(t: SplitWorkingWords, view: ReckonedSplit, asked: Asked): string[] {
  const { split } = view;
  const lines = split.lines.filter(({ stated }) => stated !== null);
  if (asked === 'share' && split.unit === 'bps') {
    return sumLines(t, view, lines, ({ part }) => part, view.percent);
  }
  const sums = sumLines(t, view, lines, (line) => asStated(split, line).minor, view.money);
  if (asked === 'amount') return sums;
  const share = view.percent(statedBps(split));
  return [...sums, t.ofTotal(view.money(split.statedSum), view.money(split.totalMinor), share)];
}

/** Party by party, and the sum. */
function sumLines(
  t: SplitWorkingWords,
  { split, names, format }: ReckonedSplit,
  lines: readonly ShareLine[],
  valueOf: (line: ShareLine) => number,
  text: (value: number) => string,
): string[] {
  const nameOf = ({ partyId }: ShareLine) =>
    names[split.lines.findIndex((line) => line.partyId === partyId)] ?? partyId;
  const terms = lines.map((line) => ({ name: nameOf(line), value: valueOf(line) }));
  return summed(t, terms, text, format);
}

/** A part as the split reckons it: a share, or a sum. */
function inUnit({ split, percent, money }: ReckonedSplit, part: number): string {
  return split.unit === 'bps' ? percent(part) : money(part);
}
