/** What the drawing modules of the split are given: figures, names, words, and what may be edited. */
import { partyColor } from '../element/party-mark.js';
import { minorDigits, type Formatter } from '../locales/format.js';
import { roleOf, type Party } from '../workspace/party.js';
import type { SplitWords } from './funding-split.en.js';
import { bpsOf, deviationFromEqual, isSum, type ShareLine, type Split } from './split.js';

export interface SplitView {
  readonly split: Split;
  /** As the lines of the split: the parties with the colours that they have here, and their names. */
  readonly parties: readonly Party[];
  readonly names: readonly string[];
  /** Minor units above or below an equal part, line by line. */
  readonly deviation: readonly number[];
  readonly selectedId: string | undefined;
  readonly editable: boolean;
  readonly words: SplitWords;
  readonly format: Formatter;
  /** Of a percentage. */
  readonly decimals: number;
  /** A sum in the split's currency; without decimals where none of the sums has any. */
  readonly money: (minor: number) => string;
  /** The same, with a sign before what is not 0. */
  readonly signedMoney: (minor: number) => string;
}

export function makeView(
  split: Split,
  known: readonly Party[],
  view: Pick<SplitView, 'selectedId' | 'editable' | 'words' | 'format'>,
  nameOf: (partyId: string) => string,
): SplitView {
  const parties = inOwnColours(
    split.lines.map(({ partyId }) => known.find(({ id }) => id === partyId) ?? { id: partyId }),
  );
  const deviation = deviationFromEqual(split);
  const unit = 10 ** minorDigits(split.currency);
  const even = [
    split.totalMinor,
    ...split.lines.map(({ amountMinor }) => amountMinor),
    ...deviation,
  ];
  const options = even.every((minor) => minor % unit === 0) ? { maximumFractionDigits: 0 } : {};
  const money = (minor: number) => view.format.money(minor, split.currency, options);
  const signedMoney = (minor: number) =>
    view.format.money(minor, split.currency, { ...options, signDisplay: 'exceptZero' });
  const names = split.lines.map(({ partyId }) => nameOf(partyId));
  const shares = split.lines.map(({ shareBps }) => shareBps);
  const decimals = shares.every((bps) => bps % 100 === 0)
    ? 0
    : shares.every((bps) => bps % 10 === 0)
      ? 1
      : 2;
  return { ...view, decimals, split, parties, names, deviation, money, signedMoney };
}

/** With as many decimals as any share of the split needs, so that they stand under each other. */
export function shareText({ format, decimals }: SplitView, bps: number): string {
  return format.percent(bps, { minimumFractionDigits: decimals });
}

/** What a party stated, as it stated it. */
export function statedText(view: SplitView, { stated, part }: ShareLine): string {
  return isSum(stated)
    ? view.format.money(stated.amountMinor, view.split.currency)
    : shareText(view, stated ?? part);
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

/** “Marketing 60 %, IT 40 %”; the largest ones where there are many. */
export function sharesText(view: SplitView, most = 6): string {
  const { lines } = view.split;
  const shown = lines.map((line, at) => ({ share: line.shareBps, name: view.names[at] ?? '' }));
  if (shown.length > most) shown.sort((a, b) => b.share - a.share);
  const texts = shown
    .slice(0, most)
    .map(({ name, share }) => view.words.shareOf(name, shareText(view, share)));
  const others = shown.length - texts.length;
  return [...texts, ...(others > 0 ? [view.words.others(view.format.number(others))] : [])].join(
    ', ',
  );
}

/** A second party of a role would have the first one's colour: it gets the next hue of the same lightness. */
function inOwnColours(parties: readonly Party[]): Party[] {
  const seen = new Map<string, number>();
  return parties.map((party) => {
    const color = partyColor(party);
    const nth = seen.get(color) ?? 0;
    seen.set(color, nth + 1);
    if (nth === 0) return party;
    const next = `oklch(from ${color} l max(c, 0.09) calc(h + ${nth * HUE_STEP}))`;
    return { ...party, role: roleOf(party), color: next };
  });
}

/** Degrees; the golden angle keeps any number of hues apart. */
const HUE_STEP = 137.5;
