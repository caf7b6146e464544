/** The split for elsewhere: its table twin, the CSV that `funding-rows` reads back, and its JSON. */
import type { TableModel } from '../element/table-model.js';
import type { Initiative } from '../portfolio/initiative.js';
import type { Party } from '../workspace/party.js';
import { minorDigits } from '../locales/format.js';
import { isSum } from './split.js';
import { statedText, type SplitView } from './split-view.js';

/** The initiative with the parties that pay for it, as a document that a split reads back. */
export function splitDocument(
  initiative: Initiative | undefined,
  parties: readonly Party[],
): unknown {
  const payers = new Set(initiative?.funding?.parties.map(({ partyId }) => partyId));
  return { parties: parties.filter(({ id }) => payers.has(id)), initiatives: [initiative] };
}

export function splitTable(view: SplitView, caption: string): TableModel {
  const { words, split, names } = view;
  const unit = 10 ** minorDigits(split.currency);
  // A fourth decimal keeps a sum of three from being taken for thousands when it is read back.
  const plain = (minor: number) => (unit > 100 ? (minor / unit).toFixed(4) : minor / unit);
  const sum = (minor: number) => ({ value: plain(minor), text: view.money(minor) });
  const share = (bps: number) => ({ value: bps / 100, text: view.percent(bps) });
  const rows = split.lines.map((line, at) => {
    const { stated } = line;
    const deviation = view.deviation[at] ?? 0;
    const value = isSum(stated)
      ? `${split.currency} ${plain(stated.amountMinor)}`
      : `${(stated ?? 0) / 100}%`;
    return {
      cells: [
        names[at] ?? line.partyId,
        stated === null ? { value: null, text: '' } : { value, text: statedText(view, line) },
        share(line.shareBps),
        sum(line.amountMinor),
        { value: deviation / unit, text: view.signedMoney(deviation) },
        line.locked ? { value: 'yes', text: words.locked } : '',
        line.partyId,
      ],
      selected: line.partyId === view.selectedId,
    };
  });
  return {
    caption,
    columns: [
      { label: words.party },
      { label: words.statedTotal, numeric: true },
      { label: words.share, numeric: true },
      { label: `${words.amount} ${split.currency}`, numeric: true },
      { label: words.versusEqual, numeric: true },
      { label: words.locked, fileOnly: !split.lines.some(({ locked }) => locked) },
      { label: 'Id', fileOnly: true },
    ],
    rows: [
      ...rows,
      { cells: [words.total, null, share(10_000), sum(split.totalMinor), null, '', ''] },
    ],
  };
}
