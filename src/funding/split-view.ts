/** What the drawing modules of the split are given: figures, names, words, and what may be edited. */
import { noChange } from 'lit';
import { minorDigits, remembering, type Formatter } from '../locales/format.js';
import type { SplitWords } from './funding-split.en.js';
import type { Payers } from './payers.js';
import { bpsOf, deviationFromEqual, isSum, type ShareLine, type Split } from './split.js';

export interface SplitView extends Payers {
  readonly split: Split;
  /** Minor units above or below an equal part, line by line. */
  readonly deviation: readonly number[];
  readonly selectedId: string | undefined;
  /** The position of the divider that a hand moves. */
  readonly held?: number | undefined;
  readonly words: SplitWords;
  readonly format: Formatter;
  /** Another one whenever something changes that all lines are drawn with. */
  readonly look: object;
  /** A share in basis points, with as many decimals as any of the split needs. */
  readonly percent: (bps: number) => string;
  /** A sum in the split's currency; without decimals where none of the sums has any. */
  readonly money: (minor: number) => string;
  /** The same, with a sign before what is not 0. */
  readonly signedMoney: (minor: number) => string;
}

/** The same function for the same style, so that what was drawn with it can be kept. */
function remembered(
  format: Formatter,
  style: string,
  make: (value: number) => string,
): (value: number) => string {
  const byStyle = memory.get(format) ?? new Map<string, (value: number) => string>();
  memory.set(format, byStyle);
  const known = byStyle.get(style) ?? remembering(make);
  byStyle.set(style, known);
  return known;
}

const memory = new WeakMap<Formatter, Map<string, (value: number) => string>>();

export function makeView(
  split: Split,
  payers: Payers,
  view: Pick<SplitView, 'selectedId' | 'words' | 'format' | 'held'>,
  lookOf: (...parts: readonly unknown[]) => object,
): SplitView {
  const deviation = deviationFromEqual(split);
  const unit = 10 ** minorDigits(split.currency);
  const isWhole = (minor: number) => minor % unit === 0;
  const whole =
    isWhole(split.totalMinor) &&
    split.lines.every(({ amountMinor }) => isWhole(amountMinor)) &&
    deviation.every(isWhole);
  const options = whole ? { maximumFractionDigits: 0 } : {};
  const { format } = view;
  const { currency } = split;
  const money = remembered(format, `${currency} ${whole}`, (minor) =>
    format.money(minor, currency, options),
  );
  const signedMoney = remembered(format, `± ${currency} ${whole}`, (minor) =>
    format.money(minor, currency, { ...options, signDisplay: 'exceptZero' }),
  );
  const shares = split.lines.map(({ shareBps }) => shareBps);
  const decimals = shares.every((bps) => bps % 100 === 0)
    ? 0
    : shares.every((bps) => bps % 10 === 0)
      ? 1
      : 2;
  const percent = remembered(format, `% ${decimals}`, (bps) =>
    format.percent(bps, { minimumFractionDigits: decimals }),
  );
  const { selectedId, words, held } = view;
  const { state, totalMinor } = split;
  const look = lookOf(payers, selectedId, words, held, percent, money, state, totalMinor);
  return { ...view, ...payers, split, deviation, look, percent, money, signedMoney };
}

/** For what is not seen: while a hand moves a divider it stays, so that the hand is not held up. */
export function atRest<T>({ held }: Pick<SplitView, 'held'>, make: () => T): T | typeof noChange {
  return held === undefined ? make() : noChange;
}

/** What a party stated, as it stated it. */
export function statedText(
  view: Pick<SplitView, 'split' | 'format' | 'percent'>,
  { stated, part }: ShareLine,
): string {
  return isSum(stated)
    ? view.format.money(stated.amountMinor, view.split.currency)
    : view.percent(stated ?? part);
}

/** A line's share and sum before they were normalised; the same as after where the split is whole. */
export function asStated(
  { unit, whole, totalMinor, state }: Split,
  line: ShareLine,
): { readonly bps: number; readonly minor: number } {
  if (state === 'whole') return { bps: line.shareBps, minor: line.amountMinor };
  return unit === 'minor'
    ? { bps: bpsOf(line.part, whole), minor: line.part }
    : { bps: line.part, minor: Math.round((line.part / whole) * totalMinor) };
}

/** “Marketing 60%, IT 40%”; the largest ones where there are many. */
export function sharesText(view: SplitView, most = 6): string {
  const { lines } = view.split;
  const shown = lines.map((line, at) => ({ share: line.shareBps, name: view.names[at] ?? '' }));
  if (shown.length > most) shown.sort((a, b) => b.share - a.share);
  const texts = shown
    .slice(0, most)
    .map(({ name, share }) => view.words.shareOf(name, view.percent(share)));
  const others = shown.length - texts.length;
  return [...texts, ...(others > 0 ? [view.words.others(view.format.number(others))] : [])].join(
    ', ',
  );
}
